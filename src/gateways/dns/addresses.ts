import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import type { Enquiry } from './enquiry';

/** Every address of a host, which may be one itself. */
export async function addressesOf(
  host: string,
  { lookup }: Enquiry,
): Promise<LookupAddress[] | { reason: string; cause: 'lookup' | 'no_address' }> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  const [four, six] = await Promise.all([lookup(host, 'A'), lookup(host, 'AAAA')]);
  const addresses = [four, six].flatMap((found) => (found.kind === 'records' ? found.records : []));
  if (addresses.length > 0)
    return addresses.map(({ type, value }) => ({ address: value, family: type === 'A' ? 4 : 6 }));
  const failure = [four, six].find((found) => found.kind === 'failed');
  return failure
    ? { reason: `${host} could not be looked up: ${failure.reason}`, cause: 'lookup' }
    : { reason: `${host} has no address`, cause: 'no_address' };
}
