import { monotonicFactory } from 'ulid';

const next = monotonicFactory();

export type IdPrefix =
  | 'acc'
  | 'prod'
  | 'inv'
  | 'can'
  | 'pay'
  | 'mail'
  | 'req'
  | 'key'
  | 'hook'
  | 'msg'
  | 'clock'
  | 'csr'
  | 'claim'
  | 'rev'
  | 'wave'
  | 'mig'
  | 'code'
  | 'per'
  | 'apr'
  | 'sup'
  | 'quar'
  | 'ctr'
  | 'ses'
  | 'top'
  | 'mnd'
  | 'decl';

/** An id with a readable prefix, sortable by the time at which it was made (5.1). */
export function newId(prefix: IdPrefix): string {
  return `${prefix}_${next().toLowerCase()}`;
}
