import { wallTime } from './calendar';
import type { Dice } from './dice';
import type { AccountInFile, CardBehaviour, StepInFile } from './scenario-file';

const SECOND = 1_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Pacific/Chatham',
  'America/St_Johns',
  'Europe/Dublin',
  'UTC',
];

export const CARDS: CardBehaviour[] = [
  'succeeds',
  'declines_softly',
  'declines_hard',
  'declines_twice_then_succeeds',
  'times_out_after_charging',
  'needs_authentication',
];

const KINDS = [
  { offer: 'domain-com', suffix: '.com' },
  { offer: 'domain-com', suffix: '.com' },
  { offer: 'domain-de', suffix: '.de' },
  { offer: 'domain-es', suffix: '.es' },
  { offer: 'mailspace-10', suffix: '' },
  { offer: 'webspace-50', suffix: '' },
  { offer: 'vserver-4', suffix: '' },
];

const say = (instant: number) => new Date(instant).toISOString();

export function accountAtRandom(dice: Dice, zone: string): AccountInFile {
  const account: AccountInFile = { timeZone: zone, country: dice.of(['DE', 'BE', 'FR', 'NL', 'US']) };
  if (dice.chance(0.15)) account.expiryReminders = false;
  if (dice.chance(0.25)) account.balance = dice.of([1, 1189, 1190, 1191, 5000, 30_000]);
  const method = dice.below(10);
  if (method < 3) Object.assign(account, { automatic: 'card', card: dice.of(CARDS) });
  else if (method < 5)
    Object.assign(account, { automatic: 'sepa_debit', mandate: dice.of(['active', 'active', 'pending']) });
  return account;
}

/** An import or an order; imports often end near a change of the clocks, a leap day, or soon. */
export function beginning(dice: Dice, zone: string, at: number, index: number): StepInFile {
  const { offer, suffix } = dice.of(KINDS);
  const name = `p${index + 1}${suffix}`;
  const option = dice.chance(0.15) ? { renewalOption: 'delete_at_expiry' } : {};
  if (dice.chance(0.25)) {
    const years = offer === 'domain-com' && dice.chance(0.3) ? { years: 2 + dice.below(2) } : {};
    return { at: say(at), do: 'order', account: 'anna', product: name, with: { offer, name, ...years, ...option } };
  }
  const expiry = expiryAtRandom(dice, zone, at) + index * 17 * 60 * SECOND;
  const registrant = dice.chance(0.5) ? { registrantEmail: 'holder@registrant.example' } : {};
  const input = { offer, name, expiry: say(expiry), ...option, ...registrant };
  return { at: say(at), do: 'existing', account: 'anna', product: name, with: input };
}

function expiryAtRandom(dice: Dice, zone: string, at: number): number {
  const soon =
    at + dice.of([2, 3, 5, 7, 9, 10, 11, 20, 26, 28, 30, 31]) * DAY + dice.of([0, SECOND, -SECOND, 5 * HOUR]);
  const some = at + (30 + dice.below(300)) * DAY + dice.below(DAY / SECOND) * SECOND;
  const leap = Date.UTC(2028, 1, 29, dice.below(24), 30);
  const change = nextClockChange(zone, at + dice.below(200) * DAY);
  const near = change + dice.of([0, 2, 7, 10, 12, 20, 30]) * DAY + dice.of([-HOUR, -HOUR / 2, 0, HOUR / 2, HOUR]);
  const choices = [soon, some, change === 0 ? some : near, leap > at + 5 * DAY && leap < at + 500 * DAY ? leap : near];
  const expiry = dice.of(choices.filter((one) => one > at + DAY));
  return expiry ?? some;
}

/** The next instant at which the clocks of a zone change, to the quarter of an hour; 0 if they do not within a year. */
function nextClockChange(zone: string, from: number): number {
  const offset = (instant: number) => wallTime(zone, instant) - instant;
  const step = HOUR / 4;
  const base = Math.floor(from / step) * step;
  for (let day = 0; day < 366; day += 1) {
    const at = base + day * DAY;
    if (offset(at) === offset(at + DAY)) continue;
    for (let quarter = at; quarter < at + DAY; quarter += step) {
      if (offset(quarter) !== offset(quarter + step)) return quarter + step;
    }
  }
  return 0;
}
