import type { Instant } from './calendar';

/** Who did something and why: kept with its fact, for operators only. */
export interface Note {
  /** the id of the API key */
  actor: string;
  reason?: string;
}

/** What operators ask of a product that customers cannot. */
export type OperatorRequest =
  | { do: 'pause' }
  | { do: 'resume' }
  | { do: 'extend_deadline'; invoice: string; deadline: Instant };
