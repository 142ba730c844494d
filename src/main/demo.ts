import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { MultiBar, Presets } from 'cli-progress';
import { productWorkflowId } from '../../workflows/ids';
import { type Inbox, startInbox } from '../platform/inbox';
import { openPlatform, type Platform } from '../platform/index';
import type { Caller } from '../scenarios/clocked-time';
import { narrated } from '../scenarios/narration';
import { Requests } from '../scenarios/requests';
import { callerOf } from './caller';
import { type Engine, startEngine } from './engine';
import { openScratch } from './scratch';
import { quietRuntime } from './temporal-runtime';
import { untilStopped } from './until-stopped';

const usage = `npm run demo -- [--stay | --end]

One product of each kind lives through its year, on a real Temporal server, in some seconds.
Afterwards everything stays open for a look in a terminal; elsewhere it ends by itself.

  --stay   stays open until Ctrl-C
  --end    ends when the year is over`;

const DAY = 86_400_000;
const POLL = 120;

const { values: options } = parseArgs({
  options: {
    stay: { type: 'boolean', default: false },
    end: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const stays = options.stay || (!options.end && process.stdout.isTTY === true);

/** What Anna has. */
const holdings = [
  { offer: 'domain-com', name: 'annas-garden.com' },
  { offer: 'certificate-dv-insured', name: 'www.annas-garden.com' },
  { offer: 'mailspace-10', name: 'mail.annas-garden.com' },
  { offer: 'webspace-50', name: 'old.annas-garden.com' },
  { offer: 'vserver-4', name: 'shop.annas-garden.com' },
] as const;

/** What she does in the course of the year, and when. */
const deeds: { afterDays: number; told: string; act(anna: Anna): Promise<unknown> }[] = [
  {
    afterDays: 1,
    told: 'Anna publishes the record that shows that the domain of her certificate is hers',
    act: (anna) => publish(anna, 'www.annas-garden.com'),
  },
  {
    afterDays: 120,
    told: 'Anna needs her old webspace no longer than it is paid for',
    act: ({ call, product }) =>
      call('PATCH', `/v1/products/${product('old.annas-garden.com')}`, { renewalOption: 'delete_at_expiry' }),
  },
  {
    afterDays: 180,
    told: 'Anna wants her mailspace renewed at once, not at its end',
    act: ({ call, product }) =>
      call('PATCH', `/v1/products/${product('mail.annas-garden.com')}`, { renewalOption: 'one_year_immediate' }),
  },
  {
    afterDays: 340,
    told: 'Anna no longer wants to be charged by card',
    act: ({ call, account }) => call('PUT', `/v1/accounts/${account}/payment-methods`, { automatic: 'none' }),
  },
  {
    afterDays: 359,
    told: 'Anna transfers the money for the domain and the vServer, and forgets the certificate',
    act: async (anna) => {
      await transfer(anna, 'annas-garden.com');
      await transfer(anna, 'shop.annas-garden.com');
    },
  },
];
const YEAR_AND_AFTER = 385;

interface Anna {
  call: Caller;
  account: string;
  product(name: string): string;
}

/** A request with a key that nobody but Anna has. */
function newRequest(name: string): Promise<string> {
  return new Requests().make(name, [name], 'generate');
}

/** Anna publishes what shows that the domain is hers, and leaves it there. */
async function publish({ call, product }: Anna, name: string): Promise<void> {
  const validations = `/v1/products/${product(name)}/validations`;
  const wanted = (await call('GET', validations)) as unknown as {
    publish: { method: string; name: string; type: string; value: string }[];
  }[];
  const record = wanted[0]?.publish.find(({ method }) => method === 'dns-persistent');
  if (!record) throw new Error(`nothing to publish for ${name}`);
  const { name: owner, type, value } = record;
  await call('POST', '/v1/sandbox/dns-records', { name: owner, type, value });
  await call('POST', `${validations}/${name}/check`, {});
}

async function transfer({ call, product }: Anna, name: string): Promise<void> {
  const { items } = await call('GET', `/v1/invoices?product=${product(name)}&status=open`);
  const [invoice] = items as { id: string; open: { amount: number; currency: string } }[];
  if (!invoice) throw new Error(`no open invoice of ${name}`);
  const payment = { reference: `transfer for ${name}`, amount: invoice.open, method: 'bank_transfer' };
  await call('POST', '/v1/payments', { ...payment, invoice: invoice.id });
}

interface Item {
  id: string;
  name: string;
  state: string;
  term: { end: string } | null;
}

if (options.help) console.log(usage);
else {
  untilStopped('Demo', async (signal) => {
    quietRuntime();
    const stage = await openStage(signal);
    const played = play(stage);
    return { ended: stays ? played.then(() => new Promise(() => undefined)) : played, stop: stage.close };
  });
}

interface DemoStage {
  platform: Platform;
  engine: Engine;
  inbox: Inbox;
  call: Caller;
  close(): Promise<void>;
}

/** Everything of its own, beside what else runs here, and gone afterwards. */
async function openStage(signal: AbortSignal): Promise<DemoStage> {
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const { dataDir, remove } = await openScratch('demo');
  const inbox = await startInbox({});
  const clean = async () => {
    await inbox.stop();
    await remove();
  };
  const { DATABASE_URL: _, TEMPORAL_ADDRESS: __, ...env } = process.env;
  const own = {
    MASTER_KEY: randomBytes(32).toString('hex'),
    ...env,
    SMTP_URL: inbox.smtpUrl,
    SANDBOX: 'true',
    TEST_CLOCKS: 'true',
    PORT: '0',
    LOG_LEVEL: 'error',
  };
  const platform = await openPlatform({ dataDir, env: own, log, signal }).catch(async (error: unknown) => {
    await clean();
    throw error;
  });
  const engine = await startEngine(platform, own, () => undefined).catch(async (error: unknown) => {
    await platform.stop();
    await clean();
    throw error;
  });
  return {
    platform,
    engine,
    inbox,
    call: callerOf(engine.api.url, engine.firstKey ?? ''),
    async close() {
      await engine.stop();
      await platform.stop();
      await clean();
    },
  };
}

async function play(stage: DemoStage): Promise<void> {
  const { call } = stage;
  const began = Date.now();
  const account = String(
    (
      await call('POST', '/v1/accounts', {
        name: 'Anna Gardener',
        email: 'anna@customer.example',
        country: 'DE',
        locale: 'en',
        timeZone: 'Europe/Berlin',
      })
    )['id'],
  );
  const card = { token: 'sandbox_succeeds', brand: 'visa', lastFour: '4242', validThrough: '2099-12' };
  await call('PUT', `/v1/accounts/${account}/payment-methods`, { automatic: 'card', card });
  const clock = String((await call('POST', '/v1/test-clocks', { accountId: account }))['id']);
  const items: Item[] = [];
  for (const holding of holdings) {
    const request = holding.offer === 'certificate-dv-insured' ? { csr: await newRequest(holding.name) } : {};
    const { product } = await call('POST', '/v1/orders', { account, ...holding, ...request });
    items.push(product as Item);
  }
  const narrator = new Narrator(stage, items, YEAR_AND_AFTER);
  const product = (wanted: string) => items.find(({ name }) => name === wanted)?.id ?? '';
  for (const { afterDays, told, act } of deeds) {
    await advance(stage, clock, afterDays, narrator);
    narrator.say(`${narrator.dayAfter(afterDays)}  ${told}`);
    await act({ call, account, product });
  }
  await advance(stage, clock, YEAR_AND_AFTER, narrator);
  narrator.close();
  await summary(stage, items, (Date.now() - began) / 1_000);
}

async function advance({ call }: DemoStage, clock: string, days: number, narrator: Narrator): Promise<void> {
  await call('POST', `/v1/test-clocks/${clock}/advance`, { to: new Date(narrator.start + days * DAY).toISOString() });
  for (;;) {
    const { status, now, trouble } = await call('GET', `/v1/test-clocks/${clock}`);
    await narrator.tell(String(now));
    if (status === 'stuck') throw new Error(String(trouble));
    if (status === 'ready') return;
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

/** Tells what happens as it happens, above a bar for the time that has passed. */
class Narrator {
  readonly start = Date.now();
  private readonly told = new Map<string, number>();
  private mails = 0;
  private readonly bars = new MultiBar(
    { format: '{day}  {bar}  {percentage} % of a year', hideCursor: true, forceRedraw: true },
    Presets.shades_classic,
  );
  private readonly bar;

  constructor(
    private readonly stage: DemoStage,
    private readonly items: readonly Item[],
    private readonly days: number,
  ) {
    this.bar = process.stdout.isTTY ? this.bars.create(days, 0, { day: this.day(this.start) }) : undefined;
  }

  async tell(now: string): Promise<void> {
    const lists = await Promise.all(this.items.map((item) => this.newsOf(item)));
    for (const { at, line } of lists.flat().sort((a, b) => (a.at < b.at ? -1 : 1)))
      this.say(`${at.slice(0, 10)}  ${line}`);
    for (const mail of this.stage.inbox.messages().slice(this.mails)) {
      this.mails += 1;
      this.say(`            mail: ${mail.subject}  ${this.stage.inbox.url}/messages/${mail.id}`);
      for (const [index, { filename }] of mail.attachments.entries()) {
        this.say(`            ${filename}  ${this.stage.inbox.url}/messages/${mail.id}/attachments/${index}`);
      }
    }
    const passed = Math.min(this.days, (Date.parse(now) - this.start) / DAY);
    this.bar?.update(Math.round(passed), { day: this.day(Date.parse(now)) });
  }

  close(): void {
    this.bars.stop();
  }

  private async newsOf({ id, name }: Item): Promise<{ at: string; line: string }[]> {
    const { items } = await this.stage.call('GET', `/v1/products/${id}/events?limit=200`);
    const all = items as { at: string; type: string; data: Record<string, unknown> }[];
    const news = all.slice(this.told.get(id) ?? 0);
    this.told.set(id, all.length);
    return news.map(({ at, type, data }) => ({ at, line: `${name.padEnd(22)} ${narrated(type, data)}` }));
  }

  dayAfter(days: number): string {
    return this.day(this.start + days * DAY);
  }

  say(line: string): void {
    if (this.bar) this.bars.log(`${line}\n`);
    else console.log(line);
  }

  private day(at: number): string {
    return new Date(at).toISOString().slice(0, 10);
  }
}

async function summary({ call, platform, engine, inbox }: DemoStage, items: Item[], seconds: number): Promise<void> {
  const lines: string[] = [];
  for (const { id, name } of items) {
    const { state, term } = (await call('GET', `/v1/products/${id}`)) as unknown as Item;
    const until = term && state === 'active' ? `, paid until ${term.end.slice(0, 10)}` : '';
    lines.push(`  ${name.padEnd(22)} ${`${state}${until}`.padEnd(32)} ${workflowPage(platform, id)}`);
  }
  const rest = [
    `  ${inbox.messages().length} mails         ${inbox.url}`,
    `  API docs         ${engine.api.url}/docs   (operator key ${engine.firstKey ?? ''})`,
    `  Temporal UI      ${platform.temporal.uiUrl ?? ''}`,
  ];
  const end = stays
    ? 'Everything stays open for a look; Ctrl-C ends it.'
    : 'Open for a look with: npm run demo -- --stay';
  console.log(`\nA year and some days of five products, in ${seconds.toFixed(1)} s:\n`);
  console.log(`${[...lines, '', ...rest].join('\n')}\n\n${end}`);
}

function workflowPage(platform: Platform, product: string): string {
  const { uiUrl = '', namespace } = platform.temporal;
  return `${uiUrl}/namespaces/${namespace}/workflows/${encodeURIComponent(productWorkflowId(product))}`;
}
