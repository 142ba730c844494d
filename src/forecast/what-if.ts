import type { Instant } from '../domain/calendar';
import { underRules } from '../domain/changed-rules';
import type { Message } from '../domain/messages';
import { type Offer, type RenewalOption, type TermRules, termRulesOf } from '../domain/offer';
import type { RefusalCode } from '../domain/refusal';
import type { ForecastSettings } from './future-record';
import type { PortfolioPart, Snapshot } from './snapshot';
import { addTally, emptyTally, inOrder, ProductTally, type Tally } from './tally';
import { unfold } from './unfold';

/** What would be different. */
export interface WhatIf {
  /** parts of offers, by their ids */
  offers: Record<string, Partial<Offer>>;
  /** for every offer */
  rules: Pick<TermRules, 'reminderDays' | 'invoiceDays' | 'paymentDays'>;
  /** chosen for every product, where its rules allow it */
  option?: { option: RenewalOption; years: number };
  /** as for a changed offer, rules from the next term on; or as if the present term had begun with them */
  applies: 'next_term' | 'at_once';
}

/** Deadlines of invoices, compared one by one in their order. */
export interface DeadlineChanges {
  earlier: number;
  later: number;
  added: number;
  dropped: number;
}

/** A product whose future would be another. */
export interface ChangedProduct {
  product: string;
  account: string;
  name: string;
  before: Tally & { deadlines: Instant[] };
  after: Tally & { deadlines: Instant[] };
  /** the option was refused */
  refused?: RefusalCode;
}

export interface Comparison {
  products: number;
  /** products whose future would be another */
  changed: number;
  before: Tally;
  after: Tally;
  difference: Tally;
  deadlines: DeadlineChanges;
  /** products that refuse the option, by the reason */
  refused: Partial<Record<RefusalCode, number>>;
}

/** Sums up the differences of a portfolio, part by part, so that its size does not matter. */
export class Comparing {
  private before = emptyTally();
  private after = emptyTally();
  private readonly deadlines: DeadlineChanges = { earlier: 0, later: 0, added: 0, dropped: 0 };
  private readonly refused: Partial<Record<RefusalCode, number>> = {};
  private products = 0;
  private changed = 0;

  constructor(
    private readonly whatIf: WhatIf,
    private readonly asked: { now: Instant; until: Instant; settings: ForecastSettings },
  ) {}

  /** Both futures of a part; gives the products that would fare otherwise. */
  async add({ snapshot, counted }: PortfolioPart): Promise<ChangedProduct[]> {
    const { now } = this.asked;
    const before = await this.futureOf(snapshot, counted, () => []);
    const after = await this.futureOf(changedBy(this.whatIf, snapshot, now), counted, (product) =>
      choice(this.whatIf, product, now),
    );
    const names = new Map(snapshot.standings.map(({ life }) => [life.product, life]));
    const changed: ChangedProduct[] = [];
    for (const product of counted) {
      const one = before.of(product);
      const other = after.of(product);
      const refused = after.refusals.get(product);
      this.sumUp(one, other, refused);
      const life = names.get(product);
      if (!life || (one.isSameAs(other) && refused === undefined)) continue;
      const { account, name } = life;
      changed.push({ product, account, name, before: shown(one), after: shown(other), ...(refused && { refused }) });
    }
    this.changed += changed.length;
    return changed;
  }

  result(): Comparison {
    const { products, changed, before, after, deadlines, refused } = this;
    const difference = inOrder(addTally(after, before, -1));
    return { products, changed, before: inOrder(before), after: inOrder(after), difference, deadlines, refused };
  }

  private sumUp(one: ProductTally, other: ProductTally, refused: RefusalCode | undefined): void {
    this.products += 1;
    this.before = addTally(this.before, one.tally);
    this.after = addTally(this.after, other.tally);
    if (refused) this.refused[refused] = (this.refused[refused] ?? 0) + 1;
    const count = Math.max(one.deadlines.length, other.deadlines.length);
    for (let index = 0; index < count; index += 1) {
      const change = deadlineChange(one.deadlines[index], other.deadlines[index]);
      if (change) this.deadlines[change] += 1;
    }
  }

  private async futureOf(snapshot: Snapshot, counted: readonly string[], messages: (product: string) => Message[]) {
    const { timeZone } = this.asked.settings.seller;
    const tallies = new Map(counted.map((product) => [product, new ProductTally(timeZone)]));
    const refusals = new Map<string, RefusalCode>();
    for await (const moment of unfold(snapshot, { ...this.asked, messages })) {
      tallies.get(moment.product)?.addMails(moment);
      for (const foreseen of moment.facts) tallies.get(foreseen.product)?.addFact(foreseen);
      for (const { code } of moment.refusals) refusals.set(moment.product, code);
    }
    return { of: (product: string) => tallies.get(product) ?? new ProductTally(timeZone), refusals };
  }
}

function changedBy({ offers, rules, applies }: WhatIf, snapshot: Snapshot, now: Instant): Snapshot {
  const standings = snapshot.standings.map(({ life, product }) => {
    const offer: Offer = { ...product.offer, ...offers[product.offer.id], ...rules };
    const changed = applies === 'at_once' ? underRules(life, termRulesOf(offer), now) : life;
    return { life: changed, product: { ...product, offer } };
  });
  return { ...snapshot, standings };
}

function choice({ option: chosen }: WhatIf, product: string, at: Instant): Message[] {
  if (!chosen) return [];
  return [{ type: 'optionChanged', id: `what-if/${product}`, at, ...chosen, by: 'operator' }];
}

function deadlineChange(one: Instant | undefined, other: Instant | undefined): keyof DeadlineChanges | undefined {
  if (one === undefined) return 'added';
  if (other === undefined) return 'dropped';
  if (one === other) return undefined;
  return other < one ? 'earlier' : 'later';
}

function shown({ tally, deadlines }: ProductTally) {
  return { ...tally, deadlines };
}
