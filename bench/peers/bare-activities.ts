import { tally } from './tally';

export async function nothing(): Promise<void> {
  tally.add();
}
