import { ask } from '../../src/gateways/dns/ask';
import { type DnsRecord, isWithin } from '../../src/gateways/dns/record';
import { startDnsServer } from '../../src/gateways/dns/server';

/** A resolver of a small world: what customers publish, and one zone that is delegated to another server. */
export interface CustomersDns {
  /** `127.0.0.1:port` */
  address: string;
  /** the aliases of customers, by name */
  aliases: Map<string, string>;
  /** every name below which somebody published, one that nobody asks for is not there */
  delegateTo(port: number): void;
  stop(): Promise<void>;
}

export async function startCustomersDns(zone: string): Promise<CustomersDns> {
  const aliases = new Map<string, string>();
  let delegated: number | undefined;

  async function fromZone(name: string): Promise<DnsRecord[]> {
    if (delegated === undefined || !isWithin(name, zone)) return [];
    const late = AbortSignal.timeout(2_000);
    const question = { name, type: 'TXT', recursive: false, timeout: 2_000, late } as const;
    return (await ask({ address: '127.0.0.1', port: delegated }, question)).answers;
  }

  const server = await startDnsServer(
    {
      zone: '',
      async find(name) {
        const target = aliases.get(name);
        if (target === undefined) return { records: await fromZone(name), exists: true };
        const alias: DnsRecord = { name, type: 'CNAME', value: target, ttl: 1 };
        // As a resolver answers: with what lies behind the alias.
        return { records: [alias, ...(await fromZone(target))], exists: true };
      },
    },
    { host: '127.0.0.1', port: 0 },
  );
  return {
    address: `127.0.0.1:${server.port}`,
    aliases,
    delegateTo(port) {
      delegated = port;
    },
    stop: () => server.stop(),
  };
}
