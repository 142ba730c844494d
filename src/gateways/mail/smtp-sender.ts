import { createTransport } from 'nodemailer';
import type { MailMessage } from '../../domain/mail';
import { addressOf, isMailbox, machineHeaders, messageId } from './headers';
import type { Brand } from './letter';
import { renderMail } from './render';
import { oneLine } from './untrusted';

export interface Attachment {
  filename: string;
  content: Buffer;
  contentType: string;
}

/**
 * What became of a message, for good: `sent` means that the mail server has taken it over, `bounced` that it refused
 * the recipient or the message with a 5xx, so that trying again cannot help.
 */
export type SendOutcome = { kind: 'sent'; response: string } | { kind: 'bounced'; code: number; response: string };

interface SmtpTimeouts {
  /** milliseconds for name lookup, connecting and the server's greeting, each */
  connect: number;
  /** milliseconds of silence in a conversation */
  silence: number;
  /** milliseconds for a whole message, with the wait for a free connection; a server that trickles cannot hold us */
  total: number;
}

/** Shorter than whoever calls would wait: nodemailer's own are minutes. */
const patience: SmtpTimeouts = { connect: 5_000, silence: 10_000, total: 14_000 };

/** Who writes: the sender, `Name <address>`, and the house that stands in the letter. */
export interface MailHouse {
  from: string;
  brand: Brand;
}

interface SmtpSenderOptions extends MailHouse {
  /** `smtp://user:password@host:587`, `smtps://…` for TLS from the start */
  smtpUrl: string;
  timeouts?: Partial<SmtpTimeouts>;
}

export interface SmtpSender {
  /**
   * @param house other than the usual one
   * @throws where trying again may help: a 4xx, no connection, a timeout, a fault of the configuration
   */
  send(message: MailMessage, attachments?: Attachment[], house?: MailHouse): Promise<SendOutcome>;
  /** Connects and signs in, without sending. @throws with what is wrong */
  verify(): Promise<void>;
  /** Closes at once what is idle, and lets a mail under way finish. */
  close(): void;
}

export function createSmtpSender({ smtpUrl, timeouts, ...usual }: SmtpSenderOptions): SmtpSender {
  const { connect, silence, total } = { ...patience, ...timeouts };
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    // the caller retries, from its record; a message requeued in here as well would be sent twice
    maxRequeues: 0,
    dnsTimeout: connect,
    connectionTimeout: connect,
    greetingTimeout: connect,
    socketTimeout: silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(message, attachments = [], { from, brand } = usual) {
      if (!isMailbox(message.to))
        return { kind: 'bounced', code: 553, response: 'not sent: no valid address of one mailbox' };
      const { subject, text, html } = renderMail(message, brand);
      try {
        const { response } = await transport.sendMail({
          from,
          to: { name: '', address: message.to },
          subject,
          text,
          html,
          date: new Date(message.at),
          messageId: messageId(message.id, from),
          ...threadFields(message, from),
          headers: machineHeaders(message),
          attachments,
          signal: AbortSignal.timeout(total),
        });
        return { kind: 'sent', response };
      } catch (error) {
        const bounce = bounceOf(error);
        if (bounce) return bounce;
        throw error;
      }
    },
    async verify() {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}

/** How a mail of a thread is found by its readers: its own Message-ID, what it answers, and where replies go. */
function threadFields({ thread }: MailMessage, from: string) {
  if (!thread) return {};
  const { messageId, inReplyTo, references, replyTo, from: name } = thread;
  return {
    from: { name: oneLine(name), address: addressOf(from) },
    replyTo: { name: '', address: replyTo },
    messageId,
    references,
    ...(inReplyTo !== undefined && { inReplyTo }),
  };
}

/** Refusals of us, not of the recipient: sign in first, credentials wrong, encryption needed. Mending helps, so retry. */
const aboutUs = new Set([530, 534, 535, 538]);

/** Only an answer to the recipient or to the message itself is a bounce; a refused sender is our configuration. */
function bounceOf(error: unknown): SendOutcome | undefined {
  if (!(error instanceof Error)) return undefined;
  const { responseCode, response, command } = error as Error & {
    responseCode?: number;
    response?: string;
    command?: string;
  };
  const tooLarge = command === 'MAIL FROM' && responseCode === 552;
  if (command !== 'RCPT TO' && command !== 'DATA' && !tooLarge) return undefined;
  if (!responseCode || responseCode < 500 || responseCode > 599 || aboutUs.has(responseCode)) return undefined;
  return { kind: 'bounced', code: responseCode, response: response ?? error.message };
}
