import type { DcvProof } from '../../domain/certificate';
import { challengeAlias } from '../../domain/dcv';
import { digest } from '../dcv/context';
import type { Queryable } from '../postgres/pool';
import { type DnsRecord, normalName } from './record';
import { createDnsRecords } from './records';
import type { Zone } from './responses';

/** Seconds that an answer to a challenge may be remembered: the next one is another. */
const TTL = 5;

/** The zone below which customers' `_acme-challenge` names lead, and where what an authority asks for stands. */
export function createChallengeZone(db: Queryable, zone: string) {
  const records = createDnsRecords(db);
  return {
    /** the label that the customer of that proof was told to publish (C4) */
    target(domain: string, proof: DcvProof | undefined): string {
      if (!proof) throw new Error(`nothing is known that shows control of ${domain}`);
      const alias = challengeAlias({ domain, wildcard: false, method: 'dns', proof }, { digest, zone });
      if (!alias) throw new Error('there is no zone for challenges');
      return alias.value;
    },
    publish: (name: string, value: string) => records.publish({ name, type: 'TXT', value, ttl: TTL }),
    async withdraw(name: string, value: string): Promise<void> {
      await records.withdraw({ name, type: 'TXT', value });
    },
  };
}

/** Seconds that the addresses of the name server may be remembered. */
const SERVER_TTL = 3_600;

/**
 * The same zone as its name servers serve it: each from the same table, so that any number may.
 * @param addresses of `ns.<zone>`, by which the zone names its servers itself; where they are delegated to by other names
 *   there are none
 */
export function servedZone(db: Queryable, zone: string, addresses: readonly string[]): Zone {
  const records = createDnsRecords(db);
  const server = `ns.${normalName(zone)}`;
  const glue = addresses.map(
    (value): DnsRecord => ({ name: server, type: value.includes(':') ? 'AAAA' : 'A', value, ttl: SERVER_TTL }),
  );
  return {
    zone: normalName(zone),
    find: async (name) => (name === server ? { records: glue, exists: true } : records.lookup(name)),
  };
}
