import { randomInt } from 'node:crypto';
import dgram from 'node:dgram';
import net from 'node:net';
import { LookupError } from './lookup-error';
import { type DnsQuestion, questionBytes, type Reply, readReply } from './message';
import type { DnsType } from './record';

export interface NameServer {
  address: string;
  port: number;
}

export interface AskOptions {
  name: string;
  type: DnsType;
  recursive: boolean;
  /** milliseconds, for UDP and TCP together */
  timeout: number;
  /** ends it before */
  late: AbortSignal;
}

/**
 * Asks one server, over TCP if the answer is too long for UDP. What does not come from this server, with this number and
 * this question, is passed over. @throws if there is no answer in time, or one that cannot be read
 */
export async function ask(server: NameServer, { timeout, late, ...asked }: AskOptions): Promise<Reply> {
  const question = { ...asked, id: randomInt(0x10000) };
  const end = AbortSignal.any([late, AbortSignal.timeout(timeout)]);
  try {
    const reply = await overUdp(server, question, timeout / 3, end);
    return reply.truncated ? await overTcp(server, question, end) : reply;
  } catch (error) {
    if (late.aborted) throw new LookupError('timeout', 'no answer in the time that was left');
    if (end.aborted) throw new LookupError('timeout', `no answer within ${timeout / 1_000} s`);
    throw error;
  }
}

/** Asked twice if need be: a packet may be lost. */
function overUdp(server: NameServer, question: DnsQuestion, again: number, end: AbortSignal): Promise<Reply> {
  // Connected, so that the system lets in nothing from anywhere else; its port is one that nobody can foresee.
  const socket = dgram.createSocket(net.isIPv6(server.address) ? 'udp6' : 'udp4');
  const bytes = questionBytes(question);
  let asking: NodeJS.Timeout | undefined;
  return new Promise<Reply>((resolve, reject) => {
    end.throwIfAborted();
    end.addEventListener('abort', () => reject(end.reason), { once: true });
    socket.on('error', reject);
    socket.on('message', (message) => {
      try {
        const reply = readReply(message, question);
        if (reply) resolve(reply);
      } catch (error) {
        reject(error);
      }
    });
    socket.on('connect', () => {
      socket.send(bytes);
      asking = setTimeout(() => socket.send(bytes), again);
    });
    socket.connect(server.port, server.address);
  }).finally(() => {
    clearTimeout(asking);
    socket.close();
  });
}

/** Each message goes behind its length (RFC 1035 section 4.2.2). */
function overTcp(server: NameServer, question: DnsQuestion, end: AbortSignal): Promise<Reply> {
  const socket = net.connect(server.port, server.address);
  return new Promise<Reply>((resolve, reject) => {
    end.throwIfAborted();
    end.addEventListener('abort', () => reject(end.reason), { once: true });
    const bytes = questionBytes(question);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    socket.on('connect', () => socket.write(Buffer.concat([length, bytes])));
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the connection was closed without an answer')));
    let came = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      came = Buffer.concat([came, chunk]);
      if (came.length < 2 || came.length < 2 + came.readUInt16BE(0)) return;
      try {
        const reply = readReply(came.subarray(2, 2 + came.readUInt16BE(0)), question);
        if (reply && !reply.truncated) resolve(reply);
        else reject(new Error('an answer to something else'));
      } catch (error) {
        reject(error);
      }
    });
  }).finally(() => socket.destroy());
}
