import { BlockList, isIP } from 'node:net';

/** IPv4 that is not of the public internet (IANA IPv4 Special-Purpose Address Registry, and multicast). */
const specialV4 = blocked('ipv4', [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // carrier-grade NAT
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, and where clouds keep their credentials
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // AS112
  '192.52.193.0/24', // AMT
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '192.175.48.0/24', // AS112
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
]);

/** Of IPv6 only this is given out to the public at all; of it, what has another purpose (IANA IPv6 registries). */
const globalV6 = blocked('ipv6', ['2000::/3']);
const specialV6 = blocked('ipv6', [
  '2001::/23', // protocol assignments: Teredo, ORCHID, benchmarks
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4, which wraps any IPv4
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation
]);

/** NAT64 (RFC 6052): a network without IPv4 reaches all of it through here, so what is wrapped counts. */
const nat64 = blocked('ipv6', ['64:ff9b::/96']);

function blocked(family: 'ipv4' | 'ipv6', networks: string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix = ''] = network.split('/');
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/** Whether an address belongs to the public internet; false for all that could lead into a house, and for no address. */
export function isPublic(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !specialV4.check(address, 'ipv4');
    case 6:
      // An interface is named only for addresses that are local to it.
      if (address.includes('%')) return false;
      if (nat64.check(address, 'ipv6')) return isPublic(lastFourBytes(address));
      return globalV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6');
    default:
      return false;
  }
}

/** The IPv4 address at the end of an IPv6 one. */
function lastFourBytes(address: string): string {
  // The URL parser brings every way of writing an address into one, without dots.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':');
  const [high = 0, low = 0] = groups.slice(-2).map((group) => Number.parseInt(group || '0', 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** An address that is not public, or a name that by convention never is (RFC 6761, RFC 8375, RFC 9476). */
export function leadsInside(host: string): boolean {
  if (isIP(host) !== 0) return !isPublic(host);
  const name = host.replace(/\.$/, '');
  return !name.includes('.') || /\.(localhost|local|internal|home\.arpa|test|invalid|onion|alt)$/.test(name);
}

/** The name or address of a URL; numbers in odd forms (decimal, octal, hex) have become addresses by parsing. */
export function hostOf({ hostname }: URL): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}
