import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SupportSide } from '../../domain/support';
import type { SupportToken } from '../../domain/support-inbound';

/** Addresses to which the two ends of a thread reply. */
export interface ReplyAddresses {
  of(token: SupportToken): string;
  /** what stands behind the `+` of those of the addresses that are ours */
  addressed(recipients: readonly string[]): string[];
  /** nothing if it was not made here */
  tokenOf(text: string): SupportToken | undefined;
}

const letterOf: Record<SupportSide, string> = { customer: 'c', desk: 'd' };

/** 104 bits, in hexadecimal: some mail servers write local parts in lower case, and one has 64 characters at most. */
const MAC_LENGTH = 26;

/**
 * @param base such as `support@example.org`: replies go to `support+<token>@example.org`, which must lead to the same
 *   mailbox (RFC 5233). Each end has a token of its own: by it is known who writes, whatever From says.
 */
export function createReplyAddresses(base: string, secret: string): ReplyAddresses {
  const [local = '', domain = ''] = base.toLowerCase().split('@');

  function tokenText({ reference, side }: SupportToken): string {
    const claim = `${reference.toLowerCase()}-${letterOf[side]}`;
    const mac = createHmac('sha256', secret).update(`support:${claim}`).digest('hex').slice(0, MAC_LENGTH);
    return `${claim}${mac}`;
  }

  return {
    of: (token) => `${local}+${tokenText(token)}@${domain}`,

    addressed(recipients) {
      const prefix = `${local}+`;
      return recipients.flatMap((address) => {
        const [given = '', at = ''] = address.toLowerCase().split('@');
        return at === domain && given.startsWith(prefix) ? [given.slice(prefix.length)] : [];
      });
    },

    tokenOf(text) {
      const [, reference, letter] = /^(sr-\d{4}-[0-9a-z]{9})-([cd])[0-9a-f]+$/.exec(text) ?? [];
      if (reference === undefined) return undefined;
      const token: SupportToken = {
        reference: reference.toUpperCase(),
        side: letter === letterOf.desk ? 'desk' : 'customer',
      };
      const expected = Buffer.from(tokenText(token));
      const given = Buffer.from(text);
      return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
    },
  };
}
