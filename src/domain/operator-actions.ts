import type { Instant } from './calendar';

/** Who did something and why, kept with its fact. Key and reason are for operators only. */
export interface Note {
  /** the id of the API key */
  actor: string;
  reason?: string;
  /** the id of the person whose key it is */
  person?: string;
  /** the id of the request that was approved by it */
  approval?: string;
}

/** A note for facts that keep none of keys and reasons: there is one only if it names people. */
export function namingPeople(note: Note | undefined): Note | undefined {
  return note?.person === undefined && note?.approval === undefined ? undefined : note;
}

/** What operators ask of a product that customers cannot. */
export type OperatorRequest =
  | { do: 'pause' }
  | { do: 'resume' }
  | { do: 'extend_deadline'; invoice: string; deadline: Instant };
