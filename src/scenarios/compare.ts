import type { ExpectedEvent, ExpectedMail, Scenario } from './scenario';

export interface PlayedEvent {
  product?: string;
  /** by which a scenario can name it: its acronym, or the account's name */
  contract?: string[];
  type: string;
  at: string;
  data: Record<string, unknown>;
}

export interface PlayedMail {
  to: string;
  at: string;
  subject: string;
  text: string;
}

export interface Played {
  events: PlayedEvent[];
  mails: PlayedMail[];
  /** what the API shows at the end, by product or account name */
  state: Record<string, Record<string, unknown>>;
  /** steps that did not go as the scenario says */
  faults: string[];
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** Whether `actual` holds at least what is expected: instants within the tolerance, everything else exactly (5.2). */
export function holds(actual: unknown, expected: unknown, tolerance: number): boolean {
  if (typeof expected === 'string' && typeof actual === 'string' && RFC_3339.test(expected) && RFC_3339.test(actual)) {
    return Math.abs(Date.parse(actual) - Date.parse(expected)) <= tolerance;
  }
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((one, i) => holds(actual[i], one, tolerance))
    );
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) return false;
    return Object.entries(expected).every(([key, one]) =>
      holds((actual as Record<string, unknown>)[key], one, tolerance),
    );
  }
  return actual === expected;
}

/** What differs between what was expected and what came, a line each; nothing if all is as expected. */
export function differences(scenario: Scenario, played: Played): string[] {
  return [
    ...played.faults,
    ...compareEvents(scenario, played.events),
    ...compareMails(scenario, played.mails),
    ...compareState(scenario, played),
  ];
}

function compareEvents(scenario: Scenario, events: readonly PlayedEvent[]): string[] {
  const tolerance = scenario.toleranceSeconds * 1000;
  const types = scenario.compare ?? [...new Set(scenario.expect.map((event) => event.type))];
  const compared = events.filter((event) => types.includes('*') || types.includes(event.type));
  const matches = (expected: ExpectedEvent, event: PlayedEvent) =>
    (expected.product === undefined || expected.product === event.product) &&
    (expected.contract === undefined || event.contract?.includes(expected.contract) === true) &&
    expected.type === event.type &&
    holds(event.at, expected.at, tolerance) &&
    holds(event.data, expected.data, tolerance);
  const found = matching(scenario.expect, compared, matches);
  const missing = scenario.expect.flatMap((event, i) => (found[i] === undefined ? [`- ${line(event)}`] : []));
  const surplus = compared.filter((_, i) => !found.includes(i)).map((event) => `+ ${line(event)}`);
  return [...missing, ...surplus, ...disorder(scenario.expect, compared, found)];
}

/** Finds for each expected event one of its own (Kuhn's algorithm): the index of the event that came, if any. */
function matching(
  expected: readonly ExpectedEvent[],
  events: readonly PlayedEvent[],
  matches: (expected: ExpectedEvent, event: PlayedEvent) => boolean,
): (number | undefined)[] {
  const takenBy = new Map<number, number>();
  const place = (index: number, tried: Set<number>): boolean => {
    const wanted = expected[index] as ExpectedEvent;
    for (const [i, event] of events.entries()) {
      if (tried.has(i) || !matches(wanted, event)) continue;
      tried.add(i);
      const holder = takenBy.get(i);
      if (holder === undefined || place(holder, tried)) {
        takenBy.set(i, index);
        return true;
      }
    }
    return false;
  };
  for (const index of expected.keys()) place(index, new Set());
  const found: (number | undefined)[] = expected.map(() => undefined);
  for (const [event, index] of takenBy) found[index] = event;
  return found;
}

/** Events whose expected instants differ must have come in that order. */
function disorder(
  expected: readonly ExpectedEvent[],
  events: readonly PlayedEvent[],
  found: readonly (number | undefined)[],
): string[] {
  const faults: string[] = [];
  let before: { wanted: string; came: string } | undefined;
  for (const [i, event] of expected.entries()) {
    const index = found[i];
    const came = index === undefined ? undefined : events[index];
    if (!came) continue;
    const wanted = event.at;
    if (before && Date.parse(before.wanted) < Date.parse(wanted) && Date.parse(before.came) > Date.parse(came.at)) {
      faults.push(`! out of order: ${line(came)}`);
    }
    before = { wanted, came: came.at };
  }
  return faults;
}

function compareMails(scenario: Scenario, mails: readonly PlayedMail[]): string[] {
  const tolerance = scenario.toleranceSeconds * 1000;
  const sent = (expected: ExpectedMail) =>
    mails.some(
      (mail) =>
        mail.to === expected.to.toLowerCase() &&
        holds(mail.at, expected.at, tolerance) &&
        mail.subject.includes(expected.subjectContains ?? '') &&
        expected.textContains.every((text) => mail.text.includes(text)),
    );
  const missing = scenario.mail.filter((mail) => !sent(mail)).map((mail) => `- mail ${JSON.stringify(mail)}`);
  const miscounted = Object.entries(scenario.mailCount).flatMap(([to, count]) => {
    const came = mails.filter((mail) => mail.to === to.toLowerCase());
    if (came.length === count) return [];
    return [`- ${count} mails to ${to}`, ...came.map((mail) => `+ mail ${mail.at} to ${to}: ${mail.subject}`)];
  });
  return [...missing, ...miscounted];
}

function compareState(scenario: Scenario, played: Played): string[] {
  return Object.entries(scenario.state).flatMap(([name, expected]) => {
    const actual = played.state[name];
    if (holds(actual, expected, scenario.toleranceSeconds * 1000)) return [];
    return [`- state ${name} ${JSON.stringify(expected)}`, `+ state ${name} ${JSON.stringify(actual)}`];
  });
}

function line(event: {
  at: string;
  product?: string | undefined;
  contract?: string | string[] | undefined;
  type: string;
  data: Record<string, unknown>;
}): string {
  return [event.at, event.product, String(event.contract ?? ''), event.type, JSON.stringify(event.data)]
    .filter(Boolean)
    .join(' ');
}
