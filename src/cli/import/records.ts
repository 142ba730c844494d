import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { exitCodes, Stop } from '../exit-codes';
import { type Encoding, textOf } from './decoding';

/** Characters that a line may have: more is a quote that was never closed. */
const LONGEST_RECORD = 64 * 1024;

export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** A line of the file; its headings are the first. */
export type CsvRecord =
  | { line: number; bytes: number; cells: string[] }
  | { line: number; bytes: number; unreadable: string };

/** Reads CSV (RFC 4180) as a stream: quotes may hold separators and line breaks; empty lines are left out. */
export async function* recordsOf(file: string, encoding: Encoding, delimiter: Delimiter): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter,
    info: true,
    // A quote inside of a field that does not begin with one is a character like others.
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_RECORD,
  });
  const unreadable: CsvRecord[] = [];
  parser.on('skip', (error: CsvError) => unreadable.push(unreadableOf(error)));
  const text = Readable.from(textOf(file, encoding, () => undefined));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      yield* unreadable.splice(0);
      yield { line: info.lines, bytes: info.bytes, cells: record };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    unreadable.push(unreadableOf(error));
  }
  yield* unreadable;
}

function unreadableOf(error: CsvError): CsvRecord {
  const { lines = 0, bytes = 0 } = error as CsvError & Partial<Info>;
  const isQuote = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
  const detail = isQuote ? 'A quote was opened before this line and never closed.' : error.message;
  return { line: lines, bytes, unreadable: detail };
}

/** What separates the headings: the sign that is there most often outside of quotes. */
export function delimiterOf(firstLine: string): Delimiter {
  const bare = firstLine.replaceAll(/"[^"]*"/g, '');
  const counted = delimiters.map((sign) => ({ sign, count: bare.split(sign).length - 1 }));
  const [best] = counted.sort((a, b) => b.count - a.count);
  if (best && best.count > 0) return best.sign;
  throw new Stop(
    exitCodes.usage,
    `The first line, “${firstLine.slice(0, 80)}”, is no line of headings: nothing in it separates columns (; , tab or |).`,
  );
}

/** The first line that is not empty. */
export async function firstLineOf(file: string, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of textOf(file, encoding, () => undefined)) {
    text = (text + piece).replace(/^[\r\n]+/, '');
    const end = /[\r\n]/.exec(text);
    if (end) return text.slice(0, end.index);
    if (text.length > LONGEST_RECORD) break;
  }
  if (text.trim() === '') throw new Stop(exitCodes.usage, `${file} is empty.`);
  return text.slice(0, LONGEST_RECORD);
}
