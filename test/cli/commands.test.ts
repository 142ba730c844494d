import { spawnSync } from 'node:child_process';
import { createProgram } from '../../src/cli/program';
import { Terminal } from '../../src/cli/terminal';
import { type House, openHouse } from './house';

let house: House;
let account: string;
let product: string;
const expiry = '2037-06-15T12:00:00.000Z';

beforeAll(async () => {
  house = await openHouse();
  account = await house.record.account({ email: 'anna@example.org', time_zone: 'America/New_York' });
  product = await house.record.takeOver({ account, expiry, name: 'laden.com' });
});
afterAll(() => house.close());

test('Beside a running start nothing needs to be set; instants are in the zone of the account', async () => {
  const { status, out, err } = await house.run(['products']);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^ID +NAME +OFFER +STATE +EXPIRES/);
  expect(out).toMatch(/laden\.com +domain-com +active +2037-06-15 08:00 +one_year_delayed/);
  expect((await house.run(['products', '--zone', 'UTC'])).out).toContain('2037-06-15 12:00');
  // Not on a terminal: no colour.
  expect(out).not.toContain('\u001b');
});

test('Lists are JSON on demand: one document, or with --all one a line', async () => {
  expect((await house.run(['products', '--json', '--limit', '1'])).json).toMatchObject({
    items: [{ id: product }],
    more: false,
  });
  const lines = (await house.run(['products', 'list', '--all', '--json', '--state', 'active'])).out.trim().split('\n');
  expect(lines.map((text) => JSON.parse(text).name)).toEqual(['laden.com']);
  expect((await house.run(['products', '--state', 'expired', '--json'])).json).toEqual({ items: [], more: false });
  expect((await house.run(['accounts', '--email', 'anna@example.org'])).out).toContain(account);
});

test('One product and its timeline', async () => {
  expect((await house.run(['products', 'show', product])).out).toMatch(/expires +2037-06-15 08:00 America\/New_York/);
  expect((await house.run(['products', 'events', product])).out).toMatch(
    /2026-12-01 04:00 +imported +end 2037-06-15 08:00.*offer domain-com/,
  );
  expect((await house.run(['products', 'events', product, '--all', '--json'])).json).toMatchObject({
    type: 'imported',
  });
});

test('A payment is reported by the number of its invoice, once however often', async () => {
  const ordered = await house.record.order({ account, name: 'neu.com' });
  const { json: open } = await house.run(['invoices', '--status', 'open', '--json']);
  expect(open.items).toMatchObject([{ product: ordered, status: 'open' }]);
  const [{ number, id, total }] = open.items;
  const words = ['pay', `${(total.amount / 100).toFixed(2)} EUR`, '--invoice', number, '--reference', 'statement 17/3'];
  const paid = await house.run(words);
  expect(paid).toMatchObject({ status: 0, out: expect.stringContaining(`for ${id}, known as statement 17/3`) });
  expect((await house.run([...words, '--json'])).json).toMatchObject({ reference: 'statement 17/3', invoice: id });
  expect((await house.run(['invoices'])).out).toMatch(new RegExp(`${number} .* paid `));
  const other = await house.run(['pay', '1.00', '--account', account, '--reference', 'statement 17/3']);
  expect(other).toMatchObject({ status: 1, err: expect.stringContaining('belongs to something else') });
});

test('A payment of less than the invoice says what is still open; the rest says nothing of it', async () => {
  const ordered = await house.record.order({ account, name: 'teil.com' });
  const { json: open } = await house.run(['invoices', '--status', 'open', '--json']);
  const { number, total } = open.items.find(({ product }: { product: string }) => product === ordered);
  const pay = (amount: number, reference: string) =>
    house.run(['pay', `${(amount / 100).toFixed(2)} EUR`, '--invoice', number, '--reference', reference]);
  const part = await pay(total.amount - 50, 'part 1');
  expect(part.status).toBe(0);
  expect(part.out).toMatch(new RegExp(`0\\.50 EUR of .* are still open on invoice ${number}`));
  const rest = await pay(50, 'part 2');
  expect(rest.status).toBe(0);
  expect(rest.out).not.toContain('still open');
});

test.each<[string, string[], Record<string, string>, number]>([
  ['an unknown command', ['prodcts'], {}, 2],
  ['an unknown option', ['products', '--stat', 'active'], {}, 2],
  ['a choice that there is not', ['products', '--state', 'gone'], {}, 2],
  ['a payment for two things', ['pay', '1.00', '--reference', 'x', '--product', 'p', '--account', 'a'], {}, 2],
  ['an amount of two readings', ['pay', '1.234', '--reference', 'x', '--account', 'a'], {}, 2],
  ['an option that there is not', ['products', 'option', 'prod_x', 'for_ever'], {}, 2],
  ['what does not exist', ['products', 'show', 'prod_none'], {}, 1],
  ['a key that is not known', ['products'], { PERENNIAL_API_KEY: 'pk_wrong' }, 4],
  ['an API that does not answer', ['products', '--key', 'k'], { PERENNIAL_URL: 'http://127.0.0.1:9' }, 3],
  ['an address that is none', ['products', '--url', 'ftp://x'], {}, 2],
  ['what Temporal is needed for', ['products', 'option', 'PRODUCT', 'delete_at_expiry'], {}, 3],
  ['help', ['import', '--help'], {}, 0],
])('The status for %s', async (_what, words, env, status) => {
  const filled = words.map((word) => (word === 'PRODUCT' ? product : word));
  // Temporal is found to be away by the first look at it.
  await new Promise((resolve) => setTimeout(resolve, status === 3 ? 2_100 : 0));
  const ran = await house.run(filled, env);
  expect([ran.status, ran.err]).toEqual([status, status === 0 ? '' : expect.stringMatching(/\w/)]);
});

test('The key that a start left goes to that start alone', async () => {
  expect(await house.run(['products', '--url', 'http://api.example'])).toMatchObject({
    status: 4,
    err: expect.stringContaining('PERENNIAL_API_KEY'),
  });
  expect((await house.run(['products'], { PERENNIAL_URL: `${house.url}/v1/` })).status).toBe(0);
});

test('With --json an error is a document too', async () => {
  expect((await house.run(['products', 'show', 'prod_none', '--json'])).json).toMatchObject({
    status: 1,
    problem: { status: 404 },
  });
});

test('Colours are for terminals that want them', () => {
  const stream = { write: () => true, isTTY: true } as never;
  expect(new Terminal(stream, stream, {}).paint('red', 'x')).toBe('\u001b[31mx\u001b[39m');
  expect(new Terminal(stream, stream, { NO_COLOR: '1' }).paint('red', 'x')).toBe('x');
});

test('Every command has help with an example', () => {
  const program = createProgram({ terminal: {} } as never, '0');
  const all = [program, ...program.commands.flatMap((command) => [command, ...command.commands])];
  for (const command of all.filter((one) => one.commands.length === 0)) {
    let help = '';
    command.configureOutput({
      writeOut: (text) => {
        help += text;
      },
    });
    command.outputHelp();
    expect([command.name(), help]).toEqual([command.name(), expect.stringMatching(/Examples?[:,][\s\S]*perennial /)]);
  }
});

const has = (shell: string) => spawnSync('sh', ['-c', `command -v ${shell}`]).status === 0;

describe('Completion', () => {
  test.each([
    ['perennial pro', ['products']],
    ['perennial products ', expect.arrayContaining(['list', 'show', 'events', 'option', '--json'])],
    ['perennial products list --st', ['--state']],
    ['perennial products list --state re', ['redemption']],
    ['perennial --json ledger ', expect.arrayContaining(['verify'])],
    ['perennial completion ', expect.arrayContaining(['bash', 'zsh', 'fish'])],
  ])('in bash of %j', async (typed, expected) => {
    const { out } = await house.run(['completion', 'bash']);
    const words = typed.split(' ');
    const script = `${out}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _perennial; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual(expected);
  });

  test.each(['zsh', 'fish'])('for %s is what that shell can read', async (shell) => {
    const { out } = await house.run(['completion', shell]);
    expect(out).toContain(shell === 'zsh' ? 'bashcompinit' : "-l state -a 'ordered active");
    if (!has(shell)) return;
    expect(spawnSync(shell, ['-n'], { input: out, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });
});
