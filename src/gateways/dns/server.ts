import dgram from 'node:dgram';
import net, { type AddressInfo, type Socket } from 'node:net';
import { responseTo, type Zone } from './responses';

export interface DnsServer {
  port: number;
  stop(): Promise<void>;
}

const IDLE = 10_000;
const MOST_CONNECTIONS = 50;

/**
 * An authoritative name server for one zone, over UDP and TCP on the same port: the engine's own challenge zone, or the
 * sandbox's, in which every name is. @param at port 0 takes a free one
 */
export async function startDnsServer(zone: Zone, at: { host: string; port: number }): Promise<DnsServer> {
  const tcp = net.createServer((socket) => serve(socket, zone));
  tcp.maxConnections = MOST_CONNECTIONS;
  const open = new Set<Socket>();
  tcp.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((listening, failed) => {
    tcp.once('error', failed).listen(at.port, at.host, () => listening());
  });
  const { port } = tcp.address() as AddressInfo;

  const udp = dgram.createSocket(net.isIPv6(at.host) ? 'udp6' : 'udp4');
  udp.on('message', (message, { address, port: from }) => {
    void responseTo(message, zone, 'udp').then((response) => {
      if (response && !stopped) udp.send(response, from, address);
    });
  });
  let stopped = false;
  const stop = async () => {
    stopped = true;
    for (const socket of open) socket.destroy();
    await Promise.all([new Promise((closed) => tcp.close(closed)), new Promise<void>((closed) => udp.close(closed))]);
  };
  try {
    await new Promise<void>((listening, failed) => {
      udp.once('error', failed).bind(port, at.host, () => listening());
    });
  } catch (error) {
    await stop();
    throw error;
  }
  // What cannot be delivered is asked for again.
  udp.on('error', () => undefined);
  return { port, stop };
}

/** One question after the other, each behind its length (RFC 1035 section 4.2.2). */
function serve(socket: Socket, zone: Zone): void {
  socket.setTimeout(IDLE, () => socket.destroy()).on('error', () => undefined);
  let came = Buffer.alloc(0);
  let turn = Promise.resolve();
  socket.on('data', (chunk) => {
    came = Buffer.concat([came, chunk]);
    while (came.length >= 2 && came.length >= 2 + came.readUInt16BE(0)) {
      const message = came.subarray(2, 2 + came.readUInt16BE(0));
      came = came.subarray(2 + message.length);
      turn = turn.then(async () => {
        const response = await responseTo(message, zone, 'tcp');
        if (!response || socket.destroyed) return;
        const length = Buffer.alloc(2);
        length.writeUInt16BE(response.length);
        socket.write(Buffer.concat([length, response]));
      });
    }
  });
}
