import type { Client } from '@temporalio/client';
import { completeOffer, type ListedOffer } from '../domain/offer';
import type { Queryable } from '../gateways/postgres/pool';
import type { InboxMail } from '../platform/mail-store';
import type { Played, PlayedEvent } from './compare';
import { Requests } from './requests';
import type { Scenario, ScenarioStep } from './scenario';
import { accountCalls, type Call, callOf, type Names } from './steps';

/** The time of a play, which can be moved. */
export interface StageTime {
  /** how near to a step's instant the clock is brought, milliseconds; nothing is due in between */
  readonly close: number;
  /** the play begins at that instant, epoch milliseconds */
  begin(start: number): Promise<void>;
  /** an account of the play: its products live by this time */
  adopt(account: string): Promise<void>;
  /** what comes in now bears that instant, however long it takes */
  freeze(at: number | undefined): void;
  sleepUntil(at: number): Promise<void>;
  /**
   * Waits until nothing is under way: no message or mail in the queue, every life waiting for its next date.
   * @returns the next instant that brings something, epoch milliseconds
   */
  untilQuiet(): Promise<number | undefined>;
}

export interface Stage {
  /** the API under test, over real HTTP */
  url: string;
  apiKey: string;
  db: Queryable;
  client: Client;
  /** with which another process reads what this one writes */
  secrets: { DATABASE_URL: string; MASTER_KEY: string };
  time: StageTime;
  mails(): InboxMail[];
}

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** Plays one life through the real API, workflows, activities, database and mail, in virtual time. */
export async function play(stage: Stage, scenario: Scenario): Promise<Played> {
  const { time } = stage;
  const accounts = new Map<string, string>();
  const products = new Map<string, string>();
  const contracts: PlayedContract[] = [];
  const requests = new Requests();
  const faults: string[] = [];
  await time.begin(Date.parse(scenario.start));
  time.freeze(Date.parse(scenario.start));
  await installOffers(stage, scenario);
  for (const [name, account] of Object.entries(scenario.accounts)) {
    const { create, follow } = accountCalls(name, account);
    const id = String((await mustCall(stage, create)).body['id']);
    accounts.set(name, id);
    await time.adopt(id);
    for (const call of follow(id)) await mustCall(stage, call);
  }
  time.freeze(undefined);

  const names = namesOf(accounts, products, contracts, scenario);
  for (const step of scenario.steps) {
    const at = Date.parse(step.at);
    // What lies before the step is done first. The step itself comes before what is due at its very instant (T4).
    await advance(stage, at, false);
    time.freeze(at);
    const fault = await playStep(stage, step, names, { products, contracts }, requests);
    if (fault) faults.push(fault);
    await time.untilQuiet();
    time.freeze(undefined);
  }
  await advance(stage, endOf(scenario), true);
  return {
    events: inOrder([...(await readEvents(stage, products)), ...(await readContractEvents(stage, contracts))]),
    mails: stage.mails().flatMap((mail) =>
      mail.to.map((to) => ({
        to,
        at: new Date(mail.headers['date'] ?? '').toISOString(),
        subject: mail.subject,
        text: mail.text,
      })),
    ),
    state: await readState(stage, scenario, { accounts, products, contracts }),
    faults,
  };
}

function endOf(scenario: Scenario): number {
  const instants = [
    scenario.until ?? scenario.expect.at(-1)?.at ?? scenario.start,
    ...scenario.steps.map((step) => step.at),
  ];
  return Math.max(...instants.map((at) => Date.parse(at)));
}

/**
 * Lets time pass from one due instant to the next, each time until everything due is done: all before `to`, or also what
 * is due at it.
 */
export async function advance({ time }: Stage, to: number, including: boolean): Promise<void> {
  for (;;) {
    const wake = await time.untilQuiet();
    if (wake === undefined || (including ? wake > to : wake >= to)) break;
    await time.sleepUntil(wake);
  }
  await time.sleepUntil(including ? to : to - time.close);
}

async function playStep(
  stage: Stage,
  step: ScenarioStep,
  names: Omit<Names, 'debit' | 'csr'>,
  { products, contracts }: { products: Map<string, string>; contracts: PlayedContract[] },
  requests: Requests,
): Promise<string | undefined> {
  const where = `step ${step.at} ${step.do} ${step.product ?? step.account ?? ''}`;
  let call: Call;
  try {
    const debit = step.do === 'debitReturned' ? await returnedDebit(stage, step, products) : '';
    const csr = step.with['csr'] === undefined ? undefined : await requestOf(step, names, requests);
    if (step.do === 'validate') await publish(stage, step, names.product(step));
    call = callOf(step, { ...names, debit, csr });
  } catch (error) {
    return `! ${where}: ${(error as Error).message}`;
  }
  const { status, body } = await send(stage, call);
  const type = String(body['type'] ?? '')
    .split('/')
    .at(-1);
  if (step.refused) {
    const right = (step.refused.status ?? status) === status && (step.refused.type ?? type) === type && status >= 400;
    return right
      ? undefined
      : `! ${where}: expected ${JSON.stringify(step.refused)}, came ${status} ${JSON.stringify(body)}`;
  }
  if (status >= 300 || status === 202) return `! ${where}: ${status} ${JSON.stringify(body)}`;
  if (call.contracts) contracts.push({ id: String(body['id']), names: call.contracts });
  if (call.creates) products.set(call.creates, String((body['product'] as Record<string, unknown>)['id']));
  return undefined;
}

function namesOf(
  accounts: Map<string, string>,
  products: Map<string, string>,
  contracts: readonly PlayedContract[],
  scenario: Scenario,
): Omit<Names, 'debit' | 'csr'> {
  const soleAccount = accounts.size === 1 ? [...accounts.keys()][0] : undefined;
  const soleProduct = () => (products.size === 1 ? [...products.keys()][0] : undefined);
  const find = (map: Map<string, string>, name: string | undefined, what: string) => {
    const id = name === undefined ? undefined : map.get(name);
    if (id === undefined) throw new Error(`no ${what} "${name ?? ''}"`);
    return id;
  };
  const order = (step: ScenarioStep) =>
    scenario.steps.find((one) => one.product === step.product && (one.do === 'order' || one.do === 'existing'));
  const accountName = (step: ScenarioStep) => step.account ?? soleAccount ?? '';
  return {
    account: (step) => find(accounts, step.account ?? soleAccount, 'account'),
    accountName,
    contract(step) {
      const name = accountName(step);
      const found = contracts.findLast(({ names }) => names[0] === name);
      if (!found) throw new Error(`no contract of "${name}"`);
      return found.id;
    },
    product: (step) => find(products, step.product ?? soleProduct(), 'product'),
    order,
    productName(step) {
      return step.product === undefined ? undefined : String(order(step)?.with['name'] ?? step.product);
    },
  };
}

/** A request for the names of the order, a later one for the same; for the product's name where it names no others. */
function requestOf(
  step: ScenarioStep,
  names: Pick<Names, 'order' | 'productName'>,
  requests: Requests,
): Promise<string> {
  const name = String(step.with['name'] ?? names.productName(step));
  const given = step.with['names'] ?? names.order(step)?.with['names'];
  return requests.make(step.product ?? name, Array.isArray(given) ? given.map(String) : [name], step.with['csr']);
}

interface Wanted {
  domain: string;
  publish: { method: string; name: string; type: string; value: string }[];
}

/** The customer publishes what is asked for, and leaves it there. */
async function publish(stage: Stage, step: ScenarioStep, product: string): Promise<void> {
  const { domain, method } = step.with;
  const wanted = (await get(stage, `/v1/products/${product}/validations`)) as unknown as Wanted[];
  const records = wanted.find((one) => one.domain === domain)?.publish ?? [];
  const record = records.find((one) => one.method === method && (one.type === 'TXT' || one.type === 'CNAME'));
  if (!record) throw new Error(`nothing to publish for ${String(domain)} by ${String(method)}`);
  const { name, type, value } = record;
  await mustCall(stage, { method: 'POST', path: '/v1/sandbox/dns-records', body: { name, type, value } });
}

/** The reference of the debit that a step returns: as named, or the product's latest, whose reference the engine made. */
async function returnedDebit(stage: Stage, step: ScenarioStep, products: Map<string, string>): Promise<string> {
  const named = String(step.with['reference'] ?? '');
  const debits = (await readEvents(stage, products))
    .filter((event) => event.type === 'payment_received' && event.data['method'] === 'sepa_debit')
    .filter((event) => step.product === undefined || event.product === step.product)
    .map((event) => String(event.data['reference']));
  return debits.includes(named) ? named : (debits.at(-1) ?? named);
}

async function installOffers(stage: Stage, scenario: Scenario): Promise<void> {
  for (const [id, change] of Object.entries(scenario.offers)) {
    const { rows } = await stage.db.query<{ data: ListedOffer }>('SELECT data FROM offers WHERE id = $1', [id]);
    const { id: _, ...body } = completeOffer({ ...rows[0]?.data, ...change, id } as ListedOffer);
    await mustCall(stage, { method: 'PUT', path: `/v1/offers/${id}`, body: { ...body } });
  }
}

async function mustCall(stage: Stage, call: Call): Promise<Answer> {
  const answer = await send(stage, call);
  if (answer.status >= 300)
    throw new Error(`${call.method} ${call.path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}

async function send(stage: Stage, call: Call): Promise<Answer> {
  const response = await fetch(`${stage.url}${call.path}`, {
    method: call.method,
    headers: {
      authorization: `Bearer ${stage.apiKey}`,
      'content-type': 'application/json',
      'perennial-on-behalf-of': 'customer',
    },
    body: JSON.stringify(call.body ?? {}),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}

async function get(stage: Stage, path: string): Promise<Record<string, unknown>> {
  const response = await fetch(`${stage.url}${path}`, { headers: { authorization: `Bearer ${stage.apiKey}` } });
  return (await response.json()) as Record<string, unknown>;
}

/** A contract of the play, and what the scenario can call it: by its account, or by its acronym. */
interface PlayedContract {
  id: string;
  names: string[];
}

async function readEvents(stage: Stage, products: Map<string, string>): Promise<PlayedEvent[]> {
  const events: PlayedEvent[] = [];
  const { items: migrations } = await get(stage, '/v1/migrations?limit=200');
  const timelines = [
    ...[...products].map(([product, id]) => [product, `/v1/products/${id}`]),
    // Of no product.
    ...(migrations as { id: string }[]).map(({ id }) => [id, `/v1/migrations/${id}`]),
  ];
  for (const [product = '', path] of timelines) {
    for (const event of await readTimeline(stage, `${path}/events`)) events.push({ ...event, product });
  }
  for (const request of await support(stage)) {
    const product = [...products].find(([, id]) => id === request.product)?.[0] ?? '';
    for (const event of await readTimeline(stage, `/v1/support-requests/${request.id}/events`))
      events.push({ ...event, product });
  }
  return inOrder(events);
}

async function readContractEvents(stage: Stage, contracts: readonly PlayedContract[]): Promise<PlayedEvent[]> {
  const events: PlayedEvent[] = [];
  for (const { id, names } of contracts) {
    for (const event of await readTimeline(stage, `/v1/contracts/${id}/events`))
      events.push({ ...event, contract: names });
  }
  return events;
}

async function readTimeline(stage: Stage, path: string): Promise<PlayedEvent[]> {
  const events: PlayedEvent[] = [];
  let after = '';
  do {
    const page = await get(stage, `${path}?limit=200${after && `&after=${encodeURIComponent(after)}`}`);
    events.push(...(page['items'] as PlayedEvent[]));
    after = (page['next'] as string | null) ?? '';
  } while (after);
  return events;
}

function inOrder(events: PlayedEvent[]): PlayedEvent[] {
  return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

async function support(stage: Stage): Promise<{ id: string; product: string | null }[]> {
  return (await get(stage, '/v1/support-requests?limit=200'))['items'] as { id: string; product: string | null }[];
}

async function readState(
  stage: Stage,
  scenario: Scenario,
  {
    accounts,
    products,
    contracts,
  }: { accounts: Map<string, string>; products: Map<string, string>; contracts: readonly PlayedContract[] },
) {
  const state: Record<string, Record<string, unknown>> = {};
  for (const name of Object.keys(scenario.state)) {
    const product = products.get(name);
    const account = accounts.get(name);
    const contract = contracts.findLast(({ names }) => names.includes(name));
    if (product) state[name] = await get(stage, `/v1/products/${product}`);
    else if (account) {
      const shown = await get(stage, `/v1/accounts/${account}`);
      state[name] = { ...shown, balance: (shown['balance'] as { amount: number }).amount };
    } else if (contract) state[name] = await get(stage, `/v1/contracts/${contract.id}`);
  }
  return state;
}
