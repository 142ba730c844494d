import fs from 'node:fs';
import path from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { OfferResource, Page } from '../../api/ports';
import { isTimeZone } from '../../domain/calendar';
import { type Api, stopOf } from '../api-client';
import { apiFor, type GlobalOptions, type World } from '../context';
import { exitCodes, Stop } from '../exit-codes';
import { DateFormat } from '../import/dates';
import { type Encoding, encodingOf, encodings } from '../import/decoding';
import { FaultsFile } from '../import/faults-file';
import { type Columns, readHeadings } from '../import/headings';
import { Intake } from '../import/intake';
import { LineReader } from '../import/lines';
import { Progress } from '../import/progress';
import { type CsvRecord, type Delimiter, delimiterOf, firstLineOf, recordsOf } from '../import/records';
import { reportOf, showReport } from '../import/report';
import { Seen } from '../import/seen';

interface ImportOptions extends GlobalOptions {
  apply: boolean;
  offer?: string;
  encoding?: Encoding;
  dateFormat?: DateFormat;
  faults?: string;
}

export function addImport(program: Command, world: World): void {
  program
    .command('import <file.csv>')
    .description('takes over a portfolio of products that exist elsewhere')
    .option('--apply', 'takes them in; without it, every line is looked at and nothing is changed', false)
    .option('--offer <id>', 'the offer of all lines, where no column names one')
    .option('--date-format <format>', 'how dates are written, as DD/MM/YYYY', dateFormat)
    .addOption(new Option('--encoding <encoding>', 'how the file is written, if not in UTF-8').choices(encodings))
    .option('--faults <file>', 'where all faults go (FILE.faults.csv beside the file)')
    .addHelpText(
      'after',
      `
The first line heads the columns, in English or German; ; , tab or | separate them. Needed are a name, an expiry, and an
account (id or e-mail). With columns for the customer's name and country, accounts that are not there are opened.
--zone says in which time zone dates and times are that name none. All of it: docs/import.md.

Examples:
  perennial import portfolio.csv
  perennial import portfolio.csv --apply
  perennial import domains.csv --offer domain-com --date-format DD/MM/YYYY --zone UTC
  perennial import export.csv --encoding windows-1252 --json

It is safe to stop (Ctrl-C) and to run again: lines that are in are known again, and left as they are.`,
    )
    .action(async (file: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ImportOptions>();
      if (options.zone !== undefined && !isTimeZone(options.zone)) {
        throw new Stop(exitCodes.usage, `${options.zone} is no time zone. Examples: Europe/Berlin, UTC`);
      }
      await importFile(world, apiFor(world, command), path.resolve(file), options);
    });
}

function dateFormat(text: string): DateFormat {
  try {
    return new DateFormat(text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

interface Source {
  file: string;
  size: number;
  encoding: Encoding;
  delimiter: Delimiter;
  columns: Columns;
  records: AsyncGenerator<CsvRecord>;
}

async function importFile(world: World, api: Api, file: string, options: ImportOptions): Promise<void> {
  const { terminal, interrupted } = world;
  const source = await open(file, options);
  const offers = await api.get<Page<OfferResource>>('/v1/offers');
  const { offer, dateFormat: format, zone } = options;
  if (offer !== undefined && !offers.items.some(({ id }) => id === offer)) {
    throw new Stop(
      exitCodes.usage,
      `There is no offer ${offer}. There are ${offers.items.map(({ id }) => id).join(', ')}.`,
    );
  }
  const rules = {
    ...(offer !== undefined && { offer }),
    ...(format && { format }),
    ...(zone !== undefined && { zone }),
  };
  const reader = new LineReader(source.columns, offers.items, rules, new Seen());
  const faults = new FaultsFile(path.resolve(options.faults ?? `${file}.faults.csv`));
  const note = (text: string) => terminal.note(text);
  const progress = new Progress(terminal, source.size);
  const intake = new Intake(api, reader, faults, {
    apply: options.apply,
    interrupted,
    note,
    progress: (tally) => progress.show(tally),
  });
  const started = Date.now();
  let trouble: unknown;
  try {
    for await (const record of source.records) {
      if (interrupted.aborted) break;
      await intake.add(readRecord(reader, record), record.bytes);
    }
    await intake.finish({ sendRest: !interrupted.aborted });
  } catch (error) {
    trouble = error;
  } finally {
    progress.stop();
    await faults.close();
  }
  const seconds = (Date.now() - started) / 1000;
  const report = reportOf({ ...source, apply: options.apply, tally: intake.tally, faults, seconds });
  if (terminal.json) terminal.document({ ...report, complete: !trouble && !interrupted.aborted });
  else showReport(terminal, report);
  if (trouble) throw stoppedBy(trouble);
  if (interrupted.aborted) {
    throw new Stop(exitCodes.interrupted, 'Interrupted. Run it again to go on: what is in is known.', { told: true });
  }
  if (report.faulty > 0) throw new Stop(exitCodes.wrong, '', { told: true });
}

function readRecord(reader: LineReader, record: CsvRecord) {
  if ('cells' in record) return reader.read(record.cells, record.line);
  return [{ line: record.line, column: '', value: '', code: 'csv', detail: record.unreadable }];
}

function stoppedBy(trouble: unknown): unknown {
  const stop = stopOf(trouble);
  if (!stop) return trouble;
  return new Stop(stop.status, `${stop.message}\nRun it again to go on: what is in is known.`, { told: true });
}

/** Everything that must fit before the first line is looked at: the file, its encoding, its columns. */
async function open(file: string, options: ImportOptions): Promise<Source> {
  const stats = await fs.promises.stat(file).catch(() => undefined);
  if (!stats?.isFile()) throw new Stop(exitCodes.usage, `There is no file ${file}.`);
  if (stats.size === 0) throw new Stop(exitCodes.usage, `${file} is empty.`);
  const encoding = await encodingOf(file, options.encoding);
  const delimiter = delimiterOf(await firstLineOf(file, encoding));
  const records = recordsOf(file, encoding, delimiter);
  const first = await records.next();
  const headings = first.done || !('cells' in first.value) ? [] : first.value.cells;
  const columns = readHeadings(headings, options);
  if (columns.faults.length > 0) {
    const named = headings.map((heading) => `“${heading}”`).join(', ');
    const words = [`The headings of ${file} do not fit: ${named}`, ...columns.faults.map((fault) => `  ${fault}`)];
    throw new Stop(exitCodes.usage, words.join('\n'), { facts: { headings, faults: columns.faults } });
  }
  return { file, size: stats.size, encoding, delimiter, columns, records };
}
