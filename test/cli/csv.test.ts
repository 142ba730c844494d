import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Encoding, encodingOf } from '../../src/cli/import/decoding';
import { FaultsFile } from '../../src/cli/import/faults-file';
import { readHeadings } from '../../src/cli/import/headings';
import { type CsvRecord, delimiterOf, firstLineOf, recordsOf } from '../../src/cli/import/records';
import { Seen } from '../../src/cli/import/seen';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'perennial-csv-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

let made = 0;
function fileOf(content: string | Buffer): string {
  made += 1;
  const file = path.join(folder, `${made}.csv`);
  fs.writeFileSync(file, content);
  return file;
}

async function read(content: string | Buffer, told?: Encoding): Promise<CsvRecord[]> {
  const file = fileOf(content);
  const encoding = await encodingOf(file, told);
  const records: CsvRecord[] = [];
  for await (const one of recordsOf(file, encoding, delimiterOf(await firstLineOf(file, encoding)))) records.push(one);
  return records;
}

const cells = (records: CsvRecord[]) => records.map((one) => ('cells' in one ? one.cells : one.unreadable));

describe('Headings', () => {
  test.each([
    ['Domain;Ablaufdatum;Kunde', { name: 0, expiry: 1, account: 2 }],
    ['account,name,offer,expiry', { account: 0, name: 1, offer: 2, expiry: 3 }],
    ['E-Mail;Kundenname;Land;Domainname;gueltig bis', { email: 0, accountName: 1, country: 2, name: 3, expiry: 4 }],
    [
      'E_MAIL;KUNDENNAME;LÄNDERCODE;domain name;Gültig bis',
      { email: 0, accountName: 1, country: 2, name: 3, expiry: 4 },
    ],
    [
      'Kunden-ID;Produkt;Name;Läuft ab am;Verlängerungsoption;Laufzeit (Jahre);Inhaber-E-Mail;Sprache des Inhabers',
      { account: 0, offer: 1, name: 2, expiry: 3, option: 4, years: 5, registrantEmail: 6, registrantLanguage: 7 },
    ],
    ['customer e-mail;time zone;Sprache;name;expires', { email: 0, timeZone: 1, language: 2, name: 3, expiry: 4 }],
  ])('%s', (line, places) => {
    expect(readHeadings(line.split(/[;,]/))).toMatchObject({ places, faults: [] });
  });

  test('What is missing is named with how it could be headed, and so are two of the same', () => {
    const { faults, ignored } = readHeadings(['Domain', 'Name', 'Bemerkung']);
    expect(ignored).toEqual(['Bemerkung']);
    expect(faults).toEqual([
      expect.stringMatching(/“Domain” and “Name” are both/),
      expect.stringMatching(/“expiry” or “Ablaufdatum”/),
      expect.stringMatching(/“account” or “Konto”/),
    ]);
  });
});

describe('A file', () => {
  test.each([
    ['a;b\n1;2\n', ';'],
    ['a,b\r\n1,2', ','],
    ['a\tb\n1\t2\n', '\t'],
    ['"a,x";b\n1;2\n', ';'],
    ['\ufeffa;b\n\n1;2\n\n', ';'],
  ])('%j is separated by %j, with or without a mark or empty lines', async (text, delimiter) => {
    expect(delimiterOf(text.split(/\r?\n/, 1)[0] ?? '')).toBe(delimiter);
    const [head, line] = cells(await read(text));
    expect(head?.slice(-1)).toEqual(['b']);
    expect(line).toEqual(['1', '2']);
  });

  test('keeps separators, quotes and line breaks inside of quotes, and tells lines as an editor counts them', async () => {
    const records = await read('name;note\n"a;b";"say ""hi"""\nx"y;z\n"two\nlines";end\nlast;one\n');
    expect(cells(records).slice(1)).toEqual([
      ['a;b', 'say "hi"'],
      ['x"y', 'z'],
      ['two\nlines', 'end'],
      ['last', 'one'],
    ]);
    expect(records.map(({ line }) => line)).toEqual([1, 2, 3, 5, 6]);
  });

  test('with a quote that is never closed is at fault there, and not silently shorter', async () => {
    expect(cells(await read('a;b\n1;2\n"3;4\n5;6\n'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      expect.stringContaining('never closed'),
    ]);
    const long = await read(`a;b\n"${'x;y\n'.repeat(40_000)}`);
    expect(long.length).toBeLessThan(10);
    expect(cells(long).at(-1)).toContain('never closed');
  });

  test.each<[string, Buffer, Encoding | undefined]>([
    ['UTF-8', Buffer.from('name;ä\nmüller;€\n'), undefined],
    ['UTF-8 with its mark', Buffer.from('\ufeffname;ä\nmüller;€\n'), undefined],
    ['UTF-16 with its mark', Buffer.from('\ufeffname;ä\nmüller;€\n', 'utf16le'), undefined],
    ['Windows-1252, as told', Buffer.from('name;\xe4\nm\xfcller;\x80\n', 'latin1'), 'windows-1252'],
  ])('in %s is read rightly', async (_name, bytes, told) => {
    expect(cells(await read(bytes, told))).toEqual([
      ['name', 'ä'],
      ['müller', '€'],
    ]);
  });

  test('in Windows-1252 is named as such, with the line and what stands there', async () => {
    const bytes = Buffer.from(`name;x\n${'fine;1\n'.repeat(99_999)}m\xfcller;1\n`, 'latin1');
    const fault = read(bytes);
    await expect(fault).rejects.toMatchObject({ status: 2 });
    await expect(fault).rejects.toThrow(/line 100,001 has a byte 0xFC[\s\S]*müller;1[\s\S]*--encoding windows-1252/);
  });

  test('in UTF-8 may have a character across two pieces of reading', async () => {
    const text = `a;b\n${'ä'.repeat(30_000)};1\n`.repeat(12);
    expect(await read(text)).toHaveLength(24);
  });

  test.each([
    ['a workbook', Buffer.from('PK\u0003\u0004rest'), /workbook/],
    ['UTF-16 without its mark', Buffer.from('name;b\n', 'utf16le'), /--encoding utf-16le/],
    ['cut off', Buffer.from('a;b\nm\u00fc', 'utf8').subarray(0, -1), /in the middle of a character/],
  ])('that is %s is refused with what to do', async (_name, bytes, words) => {
    await expect(read(bytes)).rejects.toThrow(words);
  });

  test('without anything that separates columns has no headings', async () => {
    await expect(read('just some text\n')).rejects.toThrow(/no line of headings/);
    await expect(read('\n\n')).rejects.toThrow(/is empty/);
  });
});

test('Faults go to a file in which nothing is a formula, and only the first are kept', async () => {
  const faults = new FaultsFile(path.join(folder, 'f.faults.csv'));
  for (const value of ['=1+1', '+1', '-1', '@x', '\t=1', '|cmd', 'fine', 'a"b;c']) {
    await faults.add({ line: 2, column: 'Domain', value, code: 'name-invalid', detail: 'This, no.' });
  }
  for (let line = 3; line < 50; line += 1)
    await faults.add({ line, column: '', value: '', code: 'columns', detail: 'x' });
  await faults.close();
  const lines = fs.readFileSync(faults.path, 'utf8').split('\r\n');
  expect(lines.slice(0, 9)).toEqual([
    '\ufeffline,column,value,fault,detail',
    `2,Domain,'=1+1,name-invalid,"This, no."`,
    `2,Domain,'+1,name-invalid,"This, no."`,
    `2,Domain,'-1,name-invalid,"This, no."`,
    `2,Domain,'@x,name-invalid,"This, no."`,
    `2,Domain,"'\t=1",name-invalid,"This, no."`,
    `2,Domain,'|cmd,name-invalid,"This, no."`,
    `2,Domain,fine,name-invalid,"This, no."`,
    `2,Domain,"a""b;c",name-invalid,"This, no."`,
  ]);
  expect(lines).toHaveLength(57);
  expect(faults.first).toHaveLength(20);
  expect([...faults.byCode]).toEqual([
    ['name-invalid', 8],
    ['columns', 47],
  ]);
});

test('Faults that cannot be written end the import, and leave no file of an earlier run when there are none', async () => {
  const nowhere = new FaultsFile(path.join(folder, 'no-such-folder', 'f.csv'));
  const fault = { line: 1, column: '', value: '', code: 'x', detail: 'x' };
  await nowhere.add(fault);
  await expect(nowhere.close()).rejects.toThrow(/ENOENT/);
  const stale = path.join(folder, 'stale.csv');
  fs.writeFileSync(stale, 'old');
  await new FaultsFile(stale).close();
  expect(fs.existsSync(stale)).toBe(false);
});

test('A hundred thousand keys are told apart, each with its first line', () => {
  const seen = new Seen();
  for (let line = 1; line <= 100_000; line += 1) expect(seen.note(`domain shop-${line}.com`, line)).toBeUndefined();
  expect(seen.note('domain shop-1.com', 200_000)).toBe(1);
  expect(seen.note('domain shop-99999.com', 200_001)).toBe(99_999);
});
