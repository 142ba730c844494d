import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Api, Query } from '../api-client';
import { countOf } from '../readable';
import { type Column, tableOf } from '../table';
import type { Terminal } from '../terminal';

const SHOWN = 50;

export interface ListOptions {
  limit?: number;
  all?: boolean;
}

/** How much of a list is shown: the same for every list. */
export function listed(command: Command): Command {
  return command
    .addOption(new Option('--limit <n>', 'most that are shown').default(SHOWN).argParser(wholeNumber))
    .option('--all', 'everything; with --json a document per line as it comes (NDJSON)', false);
}

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < 1) throw new InvalidArgumentError('A whole number from 1.');
  return Number(text);
}

/** Shows a list as a table, or as JSON: `{items, more}`; all of it one document per line, so that it needs no memory. */
export async function showList<T>(
  { terminal, api }: { terminal: Terminal; api: Api },
  from: { path: string; query: Query; options: ListOptions; what: string },
  columns: (items: T[]) => Promise<Column<T>[]>,
): Promise<void> {
  const { path, query, options, what } = from;
  if (options.all && terminal.json) {
    for await (const item of api.list<T>(path, query)) terminal.document(item, { line: true });
    return;
  }
  const most = options.all ? Number.POSITIVE_INFINITY : (options.limit ?? SHOWN);
  const items: T[] = [];
  // One more than shown tells whether there is more.
  for await (const item of api.list<T>(path, query, most + 1)) items.push(item);
  const shown = items.slice(0, most);
  const more = items.length > most;
  if (terminal.json) return terminal.document({ items: shown, more });
  if (shown.length === 0) return terminal.note(`No ${what}.`);
  const [head = '', ...lines] = tableOf(shown, await columns(shown), terminal.width);
  terminal.say(terminal.paint('dim', head));
  for (const line of lines) terminal.say(line);
  if (more) terminal.note(`The first ${countOf(most)}; there are more: --limit or --all.`);
}
