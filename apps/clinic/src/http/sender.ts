import { isIPv6 } from 'node:net';

/** The network that one household or one rented server gets whole, in groups of 16 bits (RFC 6177). */
const GROUPS_OF_ONE = 4;

/**
 * Whom limits count as one: an address of IPv4, or the network of an address of IPv6, in which a single sender has as
 * many addresses as she likes.
 * @param address as the connection or the proxy tells it; what is neither stays as it is
 */
export function senderOf(address: string): string {
  const older = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (older) return older;
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const [begin = '', end] = plain.split('::');
  const before = groupsOf(begin);
  const after = groupsOf(end ?? '');
  const left = end === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: left }, () => '0'), ...after];
  return `${groups.slice(0, GROUPS_OF_ONE).join(':')}::/64`;
}

function groupsOf(written: string): readonly string[] {
  if (written === '') return [];
  return written.split(':').map((group) => (group.includes('.') ? group : Number.parseInt(group, 16).toString(16)));
}
