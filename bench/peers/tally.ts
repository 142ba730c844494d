import { tellingCount } from '../programs';

/** What the peers' activities have done, told to the bench. */
export const tally = tellingCount();
