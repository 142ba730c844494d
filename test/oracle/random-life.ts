import { Dice } from './dice';
import { accountAtRandom, beginning, CARDS, ZONES } from './random-beginning';
import type { LifeInFile, OfferTerms, StepInFile } from './scenario-file';
import { type Simulated, simulate } from './simulate';

const SECOND = 1_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const ALL_OPTIONS = ['one_year_delayed', 'one_year_immediate', 'multi_year', 'delete_at_expiry'] as const;

/** Offers at the edges of what an operator may enter, by the name that they replace or add. */
const ODD_OFFERS: Record<string, Partial<OfferTerms>>[] = [
  { 'domain-com': { cutoffDays: 5, graceDays: 0, redemptionDays: 4, pendingDeleteDays: 0 } },
  { 'domain-com': { graceDays: 2, redemptionDays: 0, pendingDeleteDays: 3 } },
  { 'domain-com': { registrarSendsRegistrantNotices: true, registryMode: 'auto', horizonYears: 3 } },
  { 'domain-com': { cutoffDays: 1, registryMode: 'auto', pricePerYear: 1003, maxYears: 3 } },
  { 'domain-es': { cutoffDays: 35, options: [...ALL_OPTIONS] } },
  { 'domain-de': { options: [...ALL_OPTIONS], maxYears: 4, horizonYears: 4, pendingDeleteDays: 7 } },
  { 'mailspace-10': { retentionDays: 2 } },
  { 'webspace-50': { retentionDays: 5, cutoffDays: 2 } },
];

const say = (instant: number) => new Date(instant).toISOString();

/** A life at random that asks nothing that the rules leave open; lives that do are thrown away. */
export function randomLife(seed: number, catalogue: Record<string, OfferTerms>): LifeInFile {
  for (let attempt = 0; ; attempt += 1) {
    const life = attemptLife(new Dice(seed * 1_000 + attempt), `random life ${seed}`, catalogue);
    const simulated = simulate(life, catalogue);
    if (simulated.openQuestions.length === 0 && !standsStillLong(life, simulated)) return life;
  }
}

/** A provider that fails for weeks is asked again and again: that takes long to play and shows nothing new. */
function standsStillLong(life: LifeInFile, { events }: Simulated): boolean {
  return events.some(({ type, product, at, data }) => {
    if (type !== 'provider_failed' || data['permanent'] === true) return false;
    const recovered = events.find(
      (one) => one.type === 'provider_recovered' && one.product === product && one.at >= at,
    );
    return (recovered?.at ?? Date.parse(life.until)) - at > 20 * DAY;
  });
}

function attemptLife(dice: Dice, name: string, catalogue: Record<string, OfferTerms>): LifeInFile {
  const zone = dice.of(ZONES);
  const start = Date.UTC(2026 + dice.below(4), dice.below(12), 1 + dice.below(28), dice.below(24), dice.below(60));
  const life: LifeInFile = {
    name,
    start: say(start),
    until: say(start),
    accounts: { anna: accountAtRandom(dice, zone) },
    steps: [],
  };
  if (dice.chance(0.4)) life.offers = dice.of(ODD_OFFERS);
  let at = start;
  const products = 1 + (dice.chance(0.35) ? 1 + dice.below(2) : 0);
  for (let index = 0; index < products; index += 1) {
    life.steps.push(beginning(dice, zone, at, index));
    at += dice.of([0, SECOND, HOUR, 3 * DAY]);
  }
  const steps = 2 + dice.below(7);
  for (let count = 0; count < steps; count += 1) {
    at = nastyInstant(dice, life, catalogue, at);
    const step = stepAtRandom(dice, life, catalogue, at, count);
    life.steps.push(step, ...whatFollows(dice, life, catalogue, step));
    at = Date.parse(life.steps.at(-1)?.at ?? life.start);
  }
  life.until = say(quietInstant(life, catalogue, at + dice.of([12 * DAY, 45 * DAY, 120 * DAY, 420 * DAY])));
  return life;
}

function known(life: LifeInFile, catalogue: Record<string, OfferTerms>, until: number) {
  return simulate({ ...life, until: say(until) }, catalogue);
}

/** Mostly exactly at what is due next or soon, or a second off; sometimes any time. */
function nastyInstant(dice: Dice, life: LifeInFile, catalogue: Record<string, OfferTerms>, after: number): number {
  if (dice.chance(0.15)) return after + SECOND + dice.below(20 * 24) * HOUR;
  const reach = after + dice.of([12, 40, 130, 400]) * DAY;
  const due = known(life, catalogue, reach).dueInstants.filter((at) => at > after + 2 * SECOND && at <= reach);
  if (due.length === 0) return after + SECOND + dice.below(60 * 24) * HOUR;
  const target = dice.chance(0.6) ? dice.of(due.slice(-8)) : dice.of(due);
  // A debit settles at the full hour of ten: whether a payment of that very instant is first, nobody says.
  const exact = target % DAY === 10 * HOUR ? [-SECOND, SECOND] : [0, 0, -SECOND, -SECOND, SECOND, SECOND, -1, 5 * HOUR];
  return Math.max(target + dice.of(exact), after + SECOND);
}

function stepAtRandom(
  dice: Dice,
  life: LifeInFile,
  catalogue: Record<string, OfferTerms>,
  at: number,
  count: number,
): StepInFile {
  const seen = known(life, catalogue, at - 1);
  const begun = life.steps.flatMap((step) => (step.do === 'order' || step.do === 'existing' ? [step] : []));
  const living = begun.filter(({ product }) => {
    const shown = String(seen.state[String(product)]?.['state']);
    return shown !== 'cancelled' && shown !== 'deleted';
  });
  const begin = dice.of(living.length > 0 && dice.chance(0.9) ? living : begun);
  const product = String(begin.product);
  const state = seen.state[product]?.['state'];
  const issued = seen.events.filter((event) => event.product === product && event.type === 'invoice_issued');
  const total = Number(issued.at(-1)?.data['total'] ?? 1190);
  const ofProduct = (what: string, input: Record<string, unknown> = {}): StepInFile => ({
    at: say(at),
    do: what,
    product,
    with: input,
  });
  const ofAccount = (what: string, input: Record<string, unknown>): StepInFile => ({
    at: say(at),
    do: what,
    account: 'anna',
    with: input,
  });
  const amount = dice.of([total, total, total, total - 1, total + 1, Math.ceil(total / 2), 300, 3 * total]);
  const pay = () => ofProduct('pay', { amount, reference: `b-${count}` });
  const setOption = () => {
    const offer = { ...catalogue[String(begin.with?.['offer'])], ...life.offers?.[String(begin.with?.['offer'])] };
    const name = dice.chance(0.9) ? dice.of(offer.options ?? ALL_OPTIONS) : dice.of(ALL_OPTIONS);
    return ofProduct('setOption', {
      renewalOption: name,
      ...(name === 'multi_year' && { years: 2 + dice.below(dice.of([2, 5, 9])) }),
    });
  };
  const again = () => {
    const paid = life.steps.filter((step) => step.do === 'pay' && step.product === product);
    return paid.length > 0 ? { ...(dice.of(paid) as StepInFile), at: say(at) } : pay();
  };
  const method = () => {
    const automatic = dice.of(['none', 'card', 'card', 'sepa_debit', 'sepa_debit'] as const);
    if (automatic === 'card') return ofAccount('setPaymentMethod', { automatic, card: dice.of(CARDS) });
    if (automatic === 'none') return ofAccount('setPaymentMethod', { automatic });
    return ofAccount('setPaymentMethod', { automatic, mandate: dice.of(['active', 'active', 'pending', 'revoked']) });
  };
  const settings = () =>
    dice.chance(0.5)
      ? ofAccount('setSettings', { timeZone: dice.of(ZONES) })
      : ofAccount('setSettings', { expiryReminders: dice.chance(0.5) });
  const topUp = () => ofAccount('topUp', { amount, reference: `t-${count}` });
  const provider = () =>
    ofProduct('providerFails', { operation: 'renew', ...(dice.chance(0.2) && { permanent: true }) });
  const restore = () => ofProduct('restore');
  const cancel = () => ofProduct('cancel');
  const active = [
    ...[pay, pay, pay, pay, setOption, setOption, setOption, setOption, setOption, again, method, method, method],
    ...[topUp, topUp, settings, settings, provider, provider, ...(dice.chance(0.3) ? [cancel] : [])],
  ];
  const ended = [
    restore,
    restore,
    restore,
    restore,
    pay,
    pay,
    topUp,
    method,
    setOption,
    settings,
    ...(dice.chance(0.3) ? [cancel] : []),
  ];
  return dice.of(state === 'active' || state === 'ordered' ? active : ended)();
}

/** What makes a step worth playing: a failing provider is asked and works again, a restore is mostly paid. */
function whatFollows(
  dice: Dice,
  life: LifeInFile,
  catalogue: Record<string, OfferTerms>,
  step: StepInFile,
): StepInFile[] {
  const at = Date.parse(step.at);
  const { events, refusals } = known({ ...life, steps: [...life.steps, step] }, catalogue, at);
  const open = events.findLast(({ type, product }) => type === 'invoice_issued' && product === step.product);
  const pay = (after: number): StepInFile => {
    const amount = Number(open?.data['total'] ?? 1190) - dice.of([0, 0, 0, 1]);
    const reference = `f-${life.steps.length}`;
    return { at: say(at + after), do: 'pay', product: String(step.product), with: { amount, reference } };
  };
  if (step.do === 'restore' && !refusals.has(life.steps.length)) {
    return dice.chance(0.7) ? [pay(dice.of([SECOND, 2 * DAY, 9 * DAY + 23 * HOUR, 10 * DAY, 10 * DAY - SECOND]))] : [];
  }
  if (step.do !== 'providerFails' || step.with?.['permanent'] === true) return [];
  const recovery = at + dice.of([3 * HOUR, 30 * HOUR, 3 * DAY, 12 * DAY]);
  return [pay(HOUR), { ...step, at: say(recovery), do: 'providerRecovers' }];
}

/** An end of the life at which nothing happens for two minutes before and after. */
function quietInstant(life: LifeInFile, catalogue: Record<string, OfferTerms>, from: number): number {
  for (let at = from; ; at += 5 * 60 * SECOND) {
    const { dueInstants } = known(life, catalogue, at + 3 * 60 * SECOND);
    if (dueInstants.every((due) => Math.abs(due - at) > 2 * 60 * SECOND)) return at;
  }
}
