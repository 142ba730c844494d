import type { SupportThread } from '../../../api/support-ports';
import type { Instant } from '../../../domain/calendar';
import type { ClaimReason, ClaimState } from '../../../domain/certificate';
import type { Visitor } from '../ports';

export const trackedKinds = ['order', 'claim', 'validation', 'request', 'approval'] as const;
export type TrackedKind = (typeof trackedKinds)[number];

/** What only the customer can bring. */
export type WaitsFor = 'payment' | 'csr' | 'validation' | 'answer';

/** What has happened of it; `about` is a serial, a problem, an author, by the step. */
export interface TrackedStep {
  step: string;
  at: Instant;
  about: string | null;
}

/** An order, a claim, a validation, a support request, or what a requester has asked an administrator for. */
export interface Tracked {
  kind: TrackedKind;
  /** of it; of a validation the domain */
  id: string;
  /** the product that it is about, if any */
  product: string | null;
  /** of the product, the domain, or the subject */
  name: string;
  /** state of the product, the claim, the validation or the request */
  state: string;
  waits: WaitsFor | null;
  at: Instant;
  /** oldest first, the latest few */
  steps: TrackedStep[];
}

export interface TrackedFilter {
  kind?: TrackedKind;
  waiting: boolean;
  /** a part of the name */
  search?: string;
  /** from 1 */
  page: number;
}

export interface TrackedClaim {
  id: string;
  product: { id: string; name: string };
  reason: ClaimReason;
  note: string | null;
  state: ClaimState;
  problem: string | null;
  at: Instant;
  steps: TrackedStep[];
  /** until its certificate is issued: domains that are to be shown */
  waitsFor: string[];
  /** of the certificates before it: those that are still to be revoked */
  toBeRevoked: { serial: string; at: Instant }[];
}

/** The accounts of which something has changed since the last look, and the sessions that go on, each with its account. */
export interface Changes {
  accounts: ReadonlySet<string>;
  going: ReadonlyMap<Visitor['session']['id'], string>;
}

export interface TrackingPorts {
  /** of what requesters have asked for, a requester sees his own */
  list(
    visitor: Pick<Visitor, 'account' | 'person' | 'now'>,
    filter: TrackedFilter,
  ): Promise<{ items: Tracked[]; more: boolean; waiting: number }>;
  claim(account: string, id: string): Promise<TrackedClaim | undefined>;
  request(account: string, id: string): Promise<SupportThread | undefined>;
  /** a product of the account by its name, for a new request */
  product(account: string, id: string): Promise<{ id: string; name: string } | undefined>;
  /** looks once for everybody who listens; what was told before is not told again */
  watch(): (sessions: readonly Visitor['session']['id'][], real: Instant) => Promise<Changes>;
}
