import { dateIn, type Instant } from '../domain/calendar';
import type { MailKind } from '../domain/mail';
import type { FactData, FactType } from '../domain/timeline';
import type { Moment } from './unfold';
import { known } from './unknown';

/** Minor units by currency and month (`2027-06`). */
export type ByMonth = Record<string, Record<string, number>>;

/** A future in numbers. */
export interface Tally {
  mails: number;
  mailsByKind: Partial<Record<MailKind, number>>;
  reminders: number;
  invoices: number;
  /** invoices that are cancelled because nobody paid in time, or for another reason */
  cancellations: number;
  renewals: number;
  expiries: number;
  deletions: number;
  /** totals of the invoices, by the month of their issue */
  invoiced: ByMonth;
  /** what arrives from outside, by the month of its arrival: what is paid from a balance arrived before */
  cash: ByMonth;
}

export function emptyTally(): Tally {
  return {
    mails: 0,
    mailsByKind: {},
    reminders: 0,
    invoices: 0,
    cancellations: 0,
    renewals: 0,
    expiries: 0,
    deletions: 0,
    invoiced: {},
    cash: {},
  };
}

const counted = {
  reminder_sent: 'reminders',
  invoice_cancelled: 'cancellations',
  renewed: 'renewals',
  expired: 'expiries',
  deleted: 'deletions',
} as const satisfies Partial<Record<FactType, keyof Tally>>;

/** A product's future in numbers, with the deadlines of its invoices in order. */
export class ProductTally {
  readonly tally = emptyTally();
  readonly deadlines: Instant[] = [];
  private readonly course: string[] = [];

  /** @param zone the seller's, in which months begin */
  constructor(private readonly zone: string) {}

  addMails({ mails }: Moment): void {
    this.tally.mails += mails.length;
    for (const kind of mails) this.tally.mailsByKind[kind] = (this.tally.mailsByKind[kind] ?? 0) + 1;
  }

  addFact({ fact }: Moment['facts'][number]): void {
    const { tally } = this;
    this.course.push(`${fact.type} ${fact.at} ${JSON.stringify(known(fact.data))}`);
    if (fact.type in counted) tally[counted[fact.type as keyof typeof counted]] += 1;
    if (fact.type === 'invoice_issued') this.addInvoice(fact.data, fact.at);
    if (fact.type === 'payment_received' && fact.data.method !== 'balance') {
      add(tally.cash, fact.data.currency, this.monthOf(fact.at), fact.data.amount);
    }
  }

  /** Whether the same comes at the same instants. */
  isSameAs(other: ProductTally): boolean {
    const { course } = this;
    return course.length === other.course.length && course.every((line, index) => line === other.course[index]);
  }

  private addInvoice({ total, currency, deadline }: FactData['invoice_issued'], at: Instant): void {
    this.tally.invoices += 1;
    add(this.tally.invoiced, currency, this.monthOf(at), total);
    this.deadlines.push(deadline);
  }

  private monthOf(at: Instant): string {
    return dateIn(at, this.zone).slice(0, 7);
  }
}

function add(sums: ByMonth, currency: string, month: string, amount: number): void {
  const months = sums[currency] ?? {};
  sums[currency] = months;
  months[month] = (months[month] ?? 0) + amount;
}

/** Adds numbers to numbers, field by field; `sign` −1 takes them away. */
export function addTally(sum: Tally, other: Tally, sign: 1 | -1 = 1): Tally {
  return addedTo(sum, other, sign) as unknown as Tally;
}

type Numbers = { [name: string]: number | Numbers };

function addedTo(sum: object, other: object, sign: 1 | -1): Numbers {
  const total = { ...sum } as Numbers;
  for (const [name, value] of Object.entries(other as Numbers)) {
    const before = total[name];
    if (typeof value === 'number') total[name] = ((before as number | undefined) ?? 0) + sign * value;
    else total[name] = addedTo((before as Numbers | undefined) ?? {}, value, sign);
  }
  return total;
}

/** The months of each currency in their order, which people expect. */
export function inOrder(tally: Tally): Tally {
  return { ...tally, invoiced: monthsInOrder(tally.invoiced), cash: monthsInOrder(tally.cash) };
}

function monthsInOrder(sums: ByMonth): ByMonth {
  const inTime = ([a]: [string, number], [b]: [string, number]) => (a < b ? -1 : 1);
  const entries = Object.entries(sums);
  return Object.fromEntries(
    entries.map(([code, months]) => [code, Object.fromEntries(Object.entries(months).sort(inTime))]),
  );
}
