import { LookupError } from './lookup-error';
import { isName, isWithin, parentOf } from './record';
import type { AskResolver, DnsSettings } from './resolver';

/** The servers of the zone in which a name stands. */
export interface ZoneServers {
  zone: string;
  servers: { name: string; address: string }[];
}

/** A zone with more is asked at the first ones: the root itself has thirteen. */
const MOST_SERVERS = 13;

/** Finds the zone by asking upwards for name servers. @throws if none is found */
export async function findZoneServers(
  name: string,
  askResolver: AskResolver,
  settings: DnsSettings,
): Promise<ZoneServers> {
  for (let place: string | undefined = name; place !== undefined; ) {
    const { answers, authorities } = await askResolver(place, 'NS');
    const here = answers.filter((record) => record.type === 'NS' && record.name === place);
    if (here.length > 0) {
      const names = here
        .map(({ value }) => value)
        .filter(isName)
        .slice(0, MOST_SERVERS);
      return { zone: place, servers: await addressesOf(names, askResolver, settings) };
    }
    // What is not there is told with the start of the zone it would be in (RFC 2308): no need to ask in between.
    const start = authorities.find(({ type }) => type === 'SOA')?.name ?? '';
    const above: string | undefined = parentOf(place);
    place = answers.length === 0 && above !== undefined && start !== '' && isWithin(above, start) ? start : above;
  }
  throw new LookupError('silent', `no name servers are found for ${name}`);
}

/** One address of each server; servers to which nothing may go count as without. */
async function addressesOf(
  names: readonly string[],
  askResolver: AskResolver,
  { allowed }: DnsSettings,
): Promise<ZoneServers['servers']> {
  const found = await Promise.all(
    names.map(async (name) => {
      for (const type of ['A', 'AAAA'] as const) {
        const reply = await askResolver(name, type).catch(() => undefined);
        const address = reply?.answers.find((record) => record.type === type && allowed(record.value))?.value;
        if (address !== undefined) return [{ name, address }];
      }
      return [];
    }),
  );
  return found.flat();
}
