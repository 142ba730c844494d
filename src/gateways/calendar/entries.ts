import type { Instant } from '../../domain/calendar';
import type { ProductKind } from '../../domain/offer';
import { openAmount } from '../../domain/settlement';
import type { Foreseen } from '../../forecast/future-record';
import type { Snapshot } from '../../forecast/snapshot';

/** What an account's calendar tells, before it has words. Amounts in minor units. */
export type Entry = {
  /** the same for the same thing, whenever the calendar is read */
  uid: string;
  at: Instant;
  name: string;
  productKind: ProductKind;
} & (
  | { kind: 'reminder'; days: number }
  | { kind: 'invoice'; total: number; currency: string }
  | { kind: 'deadline'; open: number; currency: string }
  | { kind: 'renewed'; until: Instant }
  | { kind: 'expired' | 'redemption' | 'deleted' | 'cancelled' }
);

type What = Entry extends infer E ? (E extends Entry ? Omit<E, 'uid' | 'at' | 'name' | 'productKind'> : never) : never;

/** The dates of an account, from what is foreseen: what was paid by itself has no deadline, and what is settled none any more. */
export async function entriesOf(snapshot: Snapshot, coming: AsyncIterable<{ facts: Foreseen[] }>): Promise<Entry[]> {
  const agenda = new Agenda(snapshot);
  for await (const { facts } of coming) for (const foreseen of facts) agenda.add(foreseen);
  return agenda.entries();
}

class Agenda {
  private readonly list: Entry[] = [];
  /** of the invoice that each product is to be paid for */
  private readonly deadlines = new Map<string, Entry>();
  private readonly uids = new Map<string, number>();
  private readonly standings: Map<string, Snapshot['standings'][number]>;

  constructor(snapshot: Snapshot) {
    this.standings = new Map(snapshot.standings.map((standing) => [standing.life.product, standing]));
    for (const invoice of snapshot.invoices) {
      const life = this.standings.get(invoice.product)?.life;
      if (invoice.status !== 'open' || life?.invoice?.id !== invoice.id) continue;
      const what = { kind: 'deadline', open: openAmount(invoice), currency: invoice.currency } as const;
      this.deadlines.set(invoice.product, this.entry(invoice.product, life.term?.number ?? 0, invoice.deadline, what));
    }
  }

  add({ product, term, fact }: Foreseen): void {
    const put = (what: What) => this.list.push(this.entry(product, term, fact.at, what));
    switch (fact.type) {
      case 'reminder_sent':
        put({ kind: 'reminder', days: fact.data.daysBefore });
        break;
      case 'invoice_issued': {
        const { total, currency, deadline } = fact.data;
        put({ kind: 'invoice', total, currency });
        this.deadlines.set(product, this.entry(product, term, deadline, { kind: 'deadline', open: total, currency }));
        break;
      }
      case 'invoice_paid':
        this.deadlines.delete(product);
        break;
      case 'invoice_cancelled':
        this.closeDeadline(product, fact.data.reason === 'deadline_passed');
        break;
      case 'renewed':
        put({ kind: 'renewed', until: fact.data.end });
        break;
      case 'expired':
      case 'deleted':
      case 'cancelled':
        put({ kind: fact.type });
        break;
      case 'redemption_started':
        put({ kind: 'redemption' });
        break;
      default:
    }
  }

  /** Those still to pay at the end have their deadline ahead. */
  entries(): Entry[] {
    return [...this.list, ...this.deadlines.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }

  private closeDeadline(product: string, hasPassed: boolean): void {
    const deadline = this.deadlines.get(product);
    if (deadline && hasPassed) this.list.push(deadline);
    this.deadlines.delete(product);
  }

  private entry(product: string, term: number, at: Instant, what: What): Entry {
    const standing = this.standings.get(product);
    const days = what.kind === 'reminder' ? `.${what.days}` : '';
    const name = `${what.kind}${days}.${term}.${product}`;
    const count = (this.uids.get(name) ?? 0) + 1;
    this.uids.set(name, count);
    return {
      uid: `${name}${count > 1 ? `.${count}` : ''}@perennial`,
      at,
      name: standing?.life.name ?? '',
      productKind: standing?.product.kind ?? 'domain',
      ...what,
    } as Entry;
  }
}
