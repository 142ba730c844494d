import type { Customer } from '../../../activities/ports';
import { locales } from '../../../src/domain/account';
import type { Snapshot } from '../../../src/forecast/snapshot';
import { unfold } from '../../../src/forecast/unfold';
import { type Entry, entriesOf } from '../../../src/gateways/calendar/entries';
import { renderCalendar } from '../../../src/gateways/calendar/render';
import { wordsIn } from '../../../src/gateways/calendar/words/words';
import { regulations } from '../../../src/main/catalogue';
import { activeLife, offer, openInvoice } from '../../support/lives';

const NOW = '2027-05-01T09:00:00.000Z';
const UNTIL = '2028-06-01T09:00:00.000Z';
const settings = {
  seller: { timeZone: 'Europe/Berlin' } as never,
  vatRates: [{ country: 'DE', rate: 1900, from: '2020-01-01' }],
  regulations,
};

const customer = (means: Partial<Customer['means']> = {}): Customer => ({
  id: 'acc_1',
  email: 'anna@customer.example',
  locale: 'de',
  timeZone: 'Europe/Berlin',
  address: { name: 'Anna', country: 'DE' },
  reverseCharge: false,
  expiryReminders: true,
  means: { automatic: 'none', debitPaused: false, ...means },
  balance: 0,
});

function snapshotOf(
  owner: Customer,
  change: Parameters<typeof activeLife>[0] = {},
  rest: Partial<Snapshot> = {},
): Snapshot {
  const ahead = activeLife().marks.filter((mark) => mark.at > NOW);
  const life = activeLife({ marks: ahead, clock: '2027-04-16T12:00:00.000Z', ...change });
  const product = { id: 'prod_1', account: 'acc_1', name: life.name, kind: 'domain' as const, registrant: {} };
  const standings = [{ life, product: { ...product, offer: offer('domain-com') } }];
  return { customers: [owner], standings, invoices: [], debits: {}, barredCsrs: [], ...rest };
}

const calendarOf = (snapshot: Snapshot) => entriesOf(snapshot, unfold(snapshot, { now: NOW, until: UNTIL, settings }));

const said = (entries: Entry[]) => entries.map(({ at, kind }) => `${at.slice(0, 16)} ${kind}`);

test('What nobody pays: reminders, the invoice, its deadline, the expiry and what follows', async () => {
  expect(said(await calendarOf(snapshotOf(customer())))).toEqual([
    '2027-05-16T12:00 reminder',
    '2027-06-05T12:00 invoice',
    '2027-06-08T12:00 reminder',
    '2027-06-13T12:00 reminder',
    '2027-06-15T12:00 deadline',
    '2027-06-15T12:00 expired',
    '2027-07-15T12:00 redemption',
    '2027-08-19T12:00 deleted',
  ]);
});

test('What ends before its term is no longer there at its end, and brings no invoice', async () => {
  const endsAt = '2027-05-20T09:00:00.000Z';
  const ahead = activeLife().marks.filter((mark) => mark.at > NOW);
  const early = snapshotOf(customer(), {
    option: 'delete_at_expiry',
    notice: { endsAt, refund: 'none' },
    marks: [...ahead, { do: 'notice_end', at: endsAt }],
  });
  expect(said(await calendarOf(early))).toEqual(['2027-05-20T09:00 cancelled']);
});

test('What is paid by itself has no deadline', async () => {
  const entries = await calendarOf(snapshotOf(customer({ automatic: 'card', cardValidThrough: '2027-07' })));
  expect(said(entries).slice(0, 3)).toEqual([
    '2027-05-16T12:00 reminder',
    '2027-06-05T12:00 invoice',
    '2027-06-05T12:00 renewed',
  ]);
  expect(entries.some(({ kind }) => kind === 'deadline')).toBe(false);
});

test('A deadline has the same UID before its invoice is issued and afterwards', async () => {
  const deadlines = (entries: Entry[]) => entries.filter(({ kind }) => kind === 'deadline').map(({ uid }) => uid);
  const before = deadlines(await calendarOf(snapshotOf(customer())));
  const deadline = '2027-06-15T12:00:00.000Z';
  const invoice = { ...openInvoice(), deadline };
  const issued = snapshotOf(
    customer(),
    { invoice },
    {
      invoices: [
        {
          ...{ id: 'inv_1', account: 'acc_1', product: 'prod_1', number: 'R2027-000001', purpose: 'renewal', years: 1 },
          ...{ currency: 'EUR', creditorReference: 'RF', status: 'open', total: 1190, paid: 190, deadline },
          ...{ issuedAt: '2027-06-05T12:00:00.000Z', debitUnderWay: false },
        },
      ],
    },
  );
  const after = await calendarOf(issued);
  expect(deadlines(after)).toEqual(before);
  expect(after.find(({ kind }) => kind === 'deadline')).toMatchObject({ open: 1000, at: deadline });
});

test('Every UID is there once, and the same however often the calendar is read', async () => {
  const uids = async () => (await calendarOf(snapshotOf(customer()))).map(({ uid }) => uid);
  const once = await uids();
  expect(new Set(once).size).toBe(once.length);
  expect(await uids()).toEqual(once);
});

const entry: Entry = {
  uid: 'deadline.1.prod_1@perennial',
  at: '2027-06-15T12:00:00.000Z',
  name: 'Büro, Anna; Ecke\\links\nund eine lange Fortsetzung, die über fünfundsiebzig Oktette reicht ööööööööööööööö',
  productKind: 'webspace',
  kind: 'deadline',
  open: 7140,
  currency: 'EUR',
};

/** Lines as a program reads them: unfolded. */
const unfolded = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n');

test.each(locales)('In %s: instants in UTC, local time in words, names escaped, lines folded', (locale) => {
  const calendar = renderCalendar([entry], { locale, timeZone: 'America/New_York' }, 'Perennial', NOW);
  const lines = unfolded(calendar);
  expect(lines).toEqual(expect.arrayContaining(['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR']));
  expect(lines).toContain('DTSTART:20270615T120000Z');
  expect(lines).toContain('UID:deadline.1.prod_1@perennial');
  expect(lines).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT12H');
  const summary = lines.find((line) => line.startsWith('SUMMARY:')) ?? '';
  expect(summary).toContain('Büro\\, Anna\\; Ecke\\\\links\\nund eine lange');
  expect(summary).toMatch(/71(\\,|\.)40/);
  expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toMatch(/0?8:00/);
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test("The account's zone stands once, among the properties before the events, also where there are none", () => {
  const reader = { locale: 'de', timeZone: 'Europe/Berlin' } as const;
  for (const entries of [[], [entry], [entry, { ...entry, uid: 'another' }]]) {
    const lines = unfolded(renderCalendar(entries, reader, 'X-WR-CALNAME: $& & Co', NOW));
    const head = lines.slice(0, lines.indexOf(entries.length === 0 ? 'END:VCALENDAR' : 'BEGIN:VEVENT'));
    expect(head.filter((line) => line === 'X-WR-TIMEZONE:Europe/Berlin')).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('X-WR-TIMEZONE'))).toHaveLength(1);
    for (const line of head.slice(1)) expect(line).toMatch(/^[A-Z-]+[:;]/);
  }
});

test('Every language says everything, and each its own', () => {
  const spoken = locales.map((locale) =>
    Object.entries(wordsIn[locale]).map(([key, value]) =>
      typeof value === 'function' ? [key, (value as (...words: string[]) => string)('NAME', '5')] : [key, value],
    ),
  );
  for (const words of spoken) expect(words.map(([key]) => key).sort()).toEqual(spoken[0]?.map(([key]) => key).sort());
  const sentences = spoken.map((words) => JSON.stringify(words));
  expect(new Set(sentences).size).toBe(locales.length);
});

test('The bytes are the same the whole day, so that a program that asks again gets nothing anew', () => {
  const reader = { locale: 'en', timeZone: 'UTC' } as const;
  const at = (asOf: string) => renderCalendar([entry], reader, 'Perennial', asOf);
  expect(at('2027-05-01T00:00:00.000Z')).toBe(at('2027-05-01T23:59:59.999Z'));
});
