import type { Instant } from '../domain/calendar';
import type { AccountManager, SupportAuthor, SupportKind, SupportState } from '../domain/support';
import type { AttachmentFault } from '../domain/support-content';
import type { QuarantineReason, Withheld } from '../domain/support-inbound';
import type { Actor } from './people-ports';
import type { Command, CommandResult, EventResource, Page, Paging } from './ports';

export interface NewAttachment {
  name: string;
  bytes: Uint8Array;
}

export interface NewSupportRequest {
  account: string;
  kind: SupportKind;
  subject: string;
  words: string;
  product?: string;
  serial?: string;
  attachments: NewAttachment[];
}

export interface SupportMessageResource {
  /** its place in the thread, from 1 */
  number: number;
  author: SupportAuthor;
  /** whose own key it was written with; of the operators' staff only operators see it */
  person: Actor | null;
  at: Instant;
  words: string;
  /** the message that it answers */
  answers: number | null;
  attachments: { name: string; size: number; mediaType: string; sha256: string }[];
  /** attachments that were not taken */
  refused: { name: string; reason: AttachmentFault }[];
  /** why it was passed on to nobody; only operators see such messages */
  withheld: Withheld | null;
}

export interface SupportRequestResource {
  id: string;
  reference: string;
  account: string;
  kind: SupportKind;
  state: SupportState;
  subject: string;
  product: string | null;
  serial: string | null;
  /** who answers; `service_desk` also where a provider has no ticket desk */
  desk: 'provider' | 'service_desk';
  /** the certificate provider that it is about */
  provider: string | null;
  accountManager: AccountManager | null;
  createdAt: Instant;
  changedAt: Instant;
}

export interface SupportThread extends SupportRequestResource {
  messages: SupportMessageResource[];
}

export interface NewSupportReply {
  author: 'customer' | 'operator';
  words: string;
  attachments: NewAttachment[];
}

/** A mail as a mail server hands it over. */
export interface InboundMail {
  raw: Uint8Array;
  /** it goes on after the last byte */
  cut: boolean;
  /** of the envelope, where the mail server tells them */
  sender?: string;
  recipient?: string;
}

/** What became of a mail that came in. */
export interface ReceivedMail {
  outcome: 'passed_on' | 'withheld' | 'known' | 'quarantined';
  reference: string | null;
  /** its place in the thread, or its id in the quarantine */
  message: number | null;
  quarantined: string | null;
}

export interface QuarantinedMail {
  id: string;
  reason: QuarantineReason;
  sender: string;
  subject: string;
  words: string;
  /** the request that it says it answers, or names; anybody can write that */
  seemsAbout: string | null;
  createdAt: Instant;
  releasedTo: string | null;
}

export interface SupportApiPorts {
  /** refuses what the account does not have: a product, a certificate; the pointer of the field that names it */
  faultOf(asked: { account?: string; product?: string; serial?: string }): Promise<'product' | 'serial' | undefined>;
  open(command: Command, asked: NewSupportRequest): Promise<CommandResult<SupportThread>>;
  list(
    filter: { account?: string; kind?: SupportKind; state?: SupportState; product?: string },
    paging: Paging,
  ): Promise<Page<SupportRequestResource>>;
  /** @param forOperator with what was passed on to nobody */
  get(id: string, forOperator: boolean): Promise<SupportThread | undefined>;
  events(id: string, paging: Paging, forOperator: boolean): Promise<Page<EventResource>>;
  reply(command: Command, id: string, reply: NewSupportReply): Promise<CommandResult<SupportThread>>;
  close(command: Command, id: string): Promise<CommandResult<SupportThread>>;
  reopen(command: Command, id: string): Promise<CommandResult<SupportThread>>;
  attachment(id: string, sha256: string): Promise<{ name: string; mediaType: string; bytes: Buffer } | undefined>;
  receive(command: Command, mail: InboundMail): Promise<CommandResult<ReceivedMail>>;
  quarantine(paging: Paging): Promise<Page<QuarantinedMail>>;
  /** puts a mail of the quarantine into a thread, as if it had come with the token of that end */
  release(
    command: Command,
    id: string,
    to: { request: string; side: 'customer' | 'desk' },
  ): Promise<CommandResult<ReceivedMail>>;
}
