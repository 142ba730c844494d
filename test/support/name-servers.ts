import dgram from 'node:dgram';
import net, { type AddressInfo } from 'node:net';
import { type Answer, type DecodedPacket, decode, encode, type Packet } from 'dns-packet';
import { type DnsRecord, dnsTypes, isWithin } from '../../src/gateways/dns/record';
import type { Standing } from '../../src/gateways/dns/responses';
import { type DnsServer, startDnsServer } from '../../src/gateways/dns/server';

/** Records written as in a zone file: `www.example.com CNAME example.com`. */
export function zoneOf(...lines: string[]): DnsRecord[] {
  return lines.map((line) => {
    const [, name = '', word = '', value = ''] = /^(\S+) (\S+) (.*)$/s.exec(line) ?? [];
    const type = dnsTypes.find((known) => known === word);
    if (!type) throw new Error(`no record: ${line}`);
    return { name, type, value, ttl: 60 };
  });
}

/** What of some records stands at a name. */
export const standing =
  (records: readonly DnsRecord[]) =>
  async (name: string): Promise<Standing> => ({
    records: records.filter((record) => record.name === name),
    exists: records.some((record) => isWithin(record.name, name)),
  });

/** Starts what a test needs on this machine, and stops it after the test. */
export function createNameServers() {
  const running: { stop(): Promise<void> }[] = [];

  return {
    /** the engine's own server over some records, of which a test may change the list */
    async honest(records: readonly DnsRecord[], zone = '', at = { host: '127.0.0.1', port: 0 }): Promise<DnsServer> {
      const server = await startDnsServer({ zone, find: standing(records) }, at);
      running.push(server);
      return server;
    },

    /** a server that does as it is told with every message */
    async false(behaviour: Behaviour, at = { host: '127.0.0.1', port: 0 }): Promise<{ port: number; asked: string[] }> {
      const server = await startFalseServer(behaviour, at);
      running.push(server);
      return server;
    },

    async stop(): Promise<void> {
      await Promise.all(running.splice(0).map((server) => server.stop()));
    },
  };
}

/** What to send back to a question: messages one after the other, or none for silence. */
export type Behaviour = (query: DecodedPacket, over: 'udp' | 'tcp') => (Buffer | 'close')[];

/** A response that repeats the question, changed as a test likes. */
export function response(query: DecodedPacket, change: Packet & { answers?: Answer[] } = {}): Buffer {
  return encode({ type: 'response', id: query.id ?? 0, flags: 0x0400, questions: query.questions ?? [], ...change });
}

async function startFalseServer(behaviour: Behaviour, at: { host: string; port: number }) {
  const asked: string[] = [];
  const heard = (bytes: Buffer, over: 'udp' | 'tcp') => {
    const query = decode(bytes);
    asked.push(`${over} ${query.questions?.[0]?.type} ${query.questions?.[0]?.name}`);
    return behaviour(query, over);
  };
  const sockets = new Set<net.Socket>();
  const tcp = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let came = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      came = Buffer.concat([came, chunk]);
      if (came.length < 2 || came.length < 2 + came.readUInt16BE(0)) return;
      for (const message of heard(came.subarray(2), 'tcp')) {
        if (message === 'close') socket.end();
        else socket.write(message);
      }
      came = Buffer.alloc(0);
    });
  });
  await new Promise<void>((listening) => tcp.listen(at.port, at.host, () => listening()));
  const { port } = tcp.address() as AddressInfo;
  const udp = dgram.createSocket('udp4').on('message', (bytes, from) => {
    for (const message of heard(bytes, 'udp')) if (message !== 'close') udp.send(message, from.port, from.address);
  });
  await new Promise<void>((listening) => udp.bind(port, at.host, () => listening()));
  return {
    port,
    asked,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([new Promise((closed) => tcp.close(closed)), new Promise<void>((closed) => udp.close(closed))]);
    },
  };
}

/** A message behind its length, as TCP carries it. */
export function framed(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}
