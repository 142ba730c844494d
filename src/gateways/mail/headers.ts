import type { MailMessage } from '../../domain/mail';
import { webAddress } from './untrusted';

/** The part after the @ of the sender's address: `Perennial <mail@host.example>` is of `host.example`. */
function domainOf(address: string): string {
  return /@([A-Za-z0-9.-]+)>?\s*$/.exec(address)?.[1] ?? 'localhost';
}

/** The address alone of `Name <address>`. */
export function addressOf(sender: string): string {
  return (/<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender).trim();
}

/**
 * The same for every attempt of one message, so that a mail server or reader recognises a repeat (M6). Bytes that are
 * no letters or digits are written as `=XX`: two ids never give one Message-ID, and none can break out of the header.
 */
export function messageId(id: string, from: string): string {
  const local = id.replace(/[^A-Za-z0-9_-]/gu, (character) =>
    Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '=$&'),
  );
  return `<${local}@${domainOf(from)}>`;
}

/** What is not an address of exactly one mailbox is never handed to a mail server: a comma would make it two. */
export function isMailbox(address: string): boolean {
  return address.length <= 254 && /^[^\s\p{C}@<>()[\]\\,;:"]{1,64}@[^\s\p{C}@<>()[\]\\,;:"]+$/u.test(address);
}

type Prepared = { prepared: true; value: string };

/** The headers that mail programs act on. Written as they are: an encoded-word would not be understood in them. */
export function machineHeaders({ facts, links, locale, thread }: MailMessage): Record<string, Prepared> {
  const prepared = (value: string): Prepared => ({ prepared: true, value });
  return {
    // RFC 3834: no out-of-office replies to us. A person's words that are passed on are no machine's: desks drop those.
    ...(thread?.automatic !== false && { 'Auto-Submitted': prepared('auto-generated') }),
    'Content-Language': prepared(locale),
    // RFC 2369 and 8058; notices that the law or ICANN asks for cannot be stopped, so they offer nothing
    ...(facts.kind === 'reminder' &&
      links.unsubscribe !== undefined && {
        'List-Unsubscribe': prepared(`<${webAddress(links.unsubscribe)}>`),
        'List-Unsubscribe-Post': prepared('List-Unsubscribe=One-Click'),
      }),
  };
}
