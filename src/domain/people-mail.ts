import type { Instant } from './calendar';
import type { ApprovalKind, Role } from './roles';

/** Mails to people who act for an account, or for the operator. */
export type PeopleMail =
  | {
      /** its link is the mail's secret: it is in no facts */
      kind: 'invitation';
      role: Role;
      /** of who is invited */
      name: string;
      /** a person or the institution; empty: the house */
      invitedBy: string;
      /** the institution; absent for staff */
      institution?: string;
      /** whoever is invited has a key already, which the new one replaces */
      renewal: boolean;
      endsAt: Instant;
    }
  | ({ kind: 'approval_requested'; requestedBy: string; endsAt: Instant } & Asked)
  | ({ kind: 'approval_decided'; approved: boolean; decidedBy: string; reason?: string } & Asked);

interface Asked {
  approval: string;
  /** what is asked for, and of which product or name */
  asked: ApprovalKind;
  product: string;
}
