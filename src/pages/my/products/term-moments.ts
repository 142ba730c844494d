import { type Instant, latest } from '../../../domain/calendar';
import { isPaidAndPending, type Life, type Term } from '../../../domain/life';
import { renewalInvoiceAt } from '../../../domain/plan';
import { invoiceDeadline } from '../../../domain/schedule';
import type { WordKey } from '../../words/en';
import { afterTerm } from './after-term';
import type { ProductView } from './ports';

/** `if`: only if it is not renewed. */
export type MomentState = 'done' | 'coming' | 'skipped' | 'if';

/** Something of a term that has an instant: in the picture a mark, in the list beside it a line. */
export interface TermMoment {
  at: Instant;
  lane: 'term' | 'mail' | 'invoice' | 'certificate';
  state: MomentState;
  key: WordKey & `term.${string}`;
  values: Record<string, string | number>;
}

/** Something of a term that lasts. */
export interface TermBand {
  lane: 'term' | 'invoice' | 'certificate';
  tone: 'paid' | 'grace' | 'redemption' | 'over' | 'invoice' | 'certificate' | 'revoked';
  from: Instant;
  to: Instant;
}

export interface TermDates {
  from: Instant;
  to: Instant;
  end: Instant;
  moments: TermMoment[];
  bands: TermBand[];
}

/** Everything of the present term that has a date, as it was and as it will be; undefined before the first term. */
export function termDates(view: ProductView, remindersOn: boolean): TermDates | undefined {
  const { life, standing } = view;
  if (!life.term) return undefined;
  const { now } = standing;
  // What ends before its term has nothing after that.
  const ends = life.notice?.endsAt;
  const term = { ...life.term, end: ends ?? life.term.end };
  const after = ends === undefined ? afterTerm(life, term, now) : { moments: [], bands: [] };
  const moments = [
    ...ofTheTerm(life, term, now),
    ...sentNotices(view, term),
    ...noticesAhead(life, now, remindersOn),
    ...ofTheInvoice(view, now),
    ...after.moments,
    ...ofCertificates(view, now),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const bands = [
    { lane: 'term', tone: 'paid', from: term.start, to: term.end } as const,
    ...after.bands,
    ...invoiceBand(view),
    ...certificateBands(view),
  ];
  const lasts = [...moments.map(({ at }) => at), ...bands.map(({ to }) => to)];
  const from = now < term.start ? now : term.start;
  return {
    from,
    to: latest(term.end, ...lasts),
    end: term.end,
    moments: moments.filter(
      ({ at, lane }) => (at >= from || lane === 'certificate') && (ends === undefined || at <= ends),
    ),
    bands,
  };
}

export const byTime = (at: Instant, now: Instant): MomentState => (at <= now ? 'done' : 'coming');

function ofTheTerm(life: Life, term: Term, now: Instant): TermMoment[] {
  const moment = (key: TermMoment['key'], at: Instant): TermMoment => ({
    at,
    lane: 'term',
    state: byTime(at, now),
    key,
    values: {},
  });
  const end = life.notice === undefined ? 'term.end' : 'term.endsEarly';
  const all = [moment('term.start', term.start), moment(end, term.end)];
  const matters = life.option !== 'delete_at_expiry' && life.lastSafe !== term.end && !isPaidAndPending(life);
  return matters ? [...all, moment('term.lastSafe', life.lastSafe)] : all;
}

/** `reminder:30`, `registrant:one_week` and `declared_end:` with its instant, as the ledger of notices names them (M6). */
function nameOf(notice: string): Pick<TermMoment, 'key'> & { what: Record<string, string | number> } {
  const [kind, which = ''] = notice.split(':');
  if (kind === 'declared_end') return { key: 'term.declaredEnd', what: {} };
  return kind === 'reminder'
    ? { key: 'term.reminder', what: { days: Number(which) } }
    : { key: 'term.notice', what: { notice: which } };
}

function sentNotices({ notices }: ProductView, term: Term): TermMoment[] {
  return notices
    .filter((one) => one.term === term.number)
    .map(({ notice, at, outcome, reason, recipient, bounced }) => {
      const { key, what } = nameOf(notice);
      const state = outcome === 'sent' ? 'done' : 'skipped';
      const values = { ...what, state: bounced ? 'bounced' : state, reason: reason ?? 'none', recipient };
      return { at, lane: 'mail', state, key, values };
    });
}

/** What lies ahead, and whether it would be sent as things stand now (M2). */
function noticesAhead(life: Life, now: Instant, remindersOn: boolean): TermMoment[] {
  const skipped = remindersOn ? (life.option === 'delete_at_expiry' ? 'delete_at_expiry' : undefined) : 'setting_off';
  return life.marks.flatMap((mark): TermMoment[] => {
    const at = latest(mark.at, now);
    if (mark.do === 'reminder') {
      const state = skipped === undefined ? 'coming' : 'skipped';
      const values = {
        days: mark.days,
        state: skipped === undefined ? 'coming' : 'off',
        reason: skipped ?? 'none',
        recipient: '',
      };
      return [{ at, lane: 'mail', state, key: 'term.reminder', values }];
    }
    if (mark.do === 'declared_end')
      return [
        { at, lane: 'mail', state: 'coming', key: 'term.declaredEnd', values: { state: 'coming', recipient: '' } },
      ];
    if (mark.do !== 'registrant_notice') return [];
    const bySomebodyElse = life.rules.registrarSendsRegistrantNotices;
    const state = bySomebodyElse ? 'skipped' : mark.notice === 'after_expiry' ? 'if' : 'coming';
    const reason = bySomebodyElse ? 'registrar_sends' : 'none';
    const values = { notice: mark.notice, state: bySomebodyElse ? 'off' : 'coming', reason, recipient: '' };
    return [{ at, lane: 'mail', state, key: 'term.notice', values }];
  });
}

interface Invoice {
  at: Instant;
  deadline: Instant;
  isIssued: boolean;
}

function invoiceOf({ life, standing, invoiceIssuedAt }: ProductView): Invoice | undefined {
  const { openInvoice } = standing.product;
  if (openInvoice && invoiceIssuedAt !== null)
    return { at: invoiceIssuedAt, deadline: openInvoice.deadline, isIssued: true };
  if (standing.underWay || openInvoice) return undefined;
  const at = renewalInvoiceAt({ ...life, clock: latest(life.clock, standing.now) });
  return at === undefined
    ? undefined
    : { at, deadline: invoiceDeadline(at, life.lastSafe, life.zone, life.rules.paymentDays), isIssued: false };
}

function ofTheInvoice(view: ProductView, now: Instant): TermMoment[] {
  const invoice = invoiceOf(view);
  if (!invoice) return [];
  const { at, deadline, isIssued } = invoice;
  const state = isIssued ? 'done' : 'coming';
  return [
    { at, lane: 'invoice', state, key: 'term.invoice', values: { state } },
    { at: deadline, lane: 'invoice', state: byTime(deadline, now), key: 'term.deadline', values: {} },
  ];
}

function invoiceBand(view: ProductView): TermBand[] {
  const invoice = invoiceOf(view);
  return invoice ? [{ lane: 'invoice', tone: 'invoice', from: invoice.at, to: invoice.deadline }] : [];
}

function ofCertificates({ certificates, life }: ProductView, now: Instant): TermMoment[] {
  const issued = certificates.map(
    ({ notBefore, notAfter, revokedAt, cause }): TermMoment => ({
      at: notBefore,
      lane: 'certificate',
      state: 'done',
      key: revokedAt === null ? 'term.certificate' : 'term.certificateRevoked',
      values: { cause, until: revokedAt ?? notAfter },
    }),
  );
  const replaceAt = life.certificate?.current?.replaceAt;
  if (replaceAt === undefined || life.phase !== 'active') return issued;
  return [
    ...issued,
    { at: latest(replaceAt, now), lane: 'certificate', state: 'coming', key: 'term.replace', values: {} },
  ];
}

function certificateBands({ certificates }: ProductView): TermBand[] {
  return certificates.map(({ notBefore, notAfter, revokedAt }) => ({
    lane: 'certificate',
    tone: revokedAt === null ? 'certificate' : 'revoked',
    from: notBefore,
    to: revokedAt ?? notAfter,
  }));
}
