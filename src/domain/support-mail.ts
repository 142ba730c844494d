import type { AccountManager, SupportAuthor, SupportKind } from './support';
import type { AttachmentFault } from './support-content';

interface ThreadMail {
  reference: string;
  subject: string;
  /** what was written, a line each */
  words: string[];
  /** names of files that go with it */
  attachments: string[];
  refused: { name: string; reason: AttachmentFault }[];
}

/** E-mails of a support request (S16). What goes to a desk is of kind `support_ticket` or `support_forwarded`. */
export type SupportMail =
  | ({
      kind: 'support_ticket';
      supportKind: SupportKind;
      /** the whole subject line, as the desk wants it */
      deskSubject: string;
      customer: string;
      /** of the institution, who wrote it */
      person?: string;
      account: string;
      product?: string;
      serial?: string;
      orderUrl?: string;
      accountManager?: AccountManager;
      /** it would be a provider's, who has no ticket desk here */
      instead?: string;
    } & ThreadMail)
  /** the customer's copy */
  | ({
      kind: 'support_received';
      supportKind: SupportKind;
      /** who answers: a provider's title, or nothing for the service desk */
      desk?: string;
      /** it would be this provider's, who has no ticket desk here */
      instead?: string;
      accountManager?: AccountManager;
    } & ThreadMail)
  /** a reply of the customer, to the desk */
  | ({ kind: 'support_forwarded'; deskSubject: string; customer: string; person?: string } & ThreadMail)
  /** a reply of the desk or an operator, to the customer */
  | ({ kind: 'support_answer'; author: Exclude<SupportAuthor, 'customer'> } & ThreadMail);

/** How a mail of a thread is addressed and found again (RFC 5322, 3.6.4). */
export interface MailThread {
  messageId: string;
  inReplyTo?: string;
  references: string[];
  replyTo: string;
  /** in whose name it comes, beside the sender's address */
  from: string;
  /** by a machine alone: nobody's words are passed on in it (RFC 3834) */
  automatic: boolean;
  /** of which message the attachments go with it */
  message: number;
}
