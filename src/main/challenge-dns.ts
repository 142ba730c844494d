import type pg from 'pg';
import type { Config } from '../config';
import { servedZone } from '../gateways/dns/challenge-zone';
import { type DnsServer, startDnsServer } from '../gateways/dns/server';

/** The name server of the zone that challenges lead to; nothing where none is configured. Any number may run. */
export async function startChallengeDns({ env }: Config, pool: pg.Pool): Promise<DnsServer | undefined> {
  const { DCV_ZONE: zone, DCV_DNS_LISTEN: listen, DCV_DNS_ADDRESSES: addresses } = env;
  if (zone === undefined || listen === undefined) return undefined;
  const colon = listen.lastIndexOf(':');
  const host = listen.slice(0, colon).replace(/^\[|\]$/g, '');
  return startDnsServer(servedZone(pool, zone, addresses), { host, port: Number(listen.slice(colon + 1)) });
}
