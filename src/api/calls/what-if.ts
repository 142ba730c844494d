import { instant } from '../../domain/calendar';
import { yearOfProducts } from '../../domain/forecast-reach';
import type { ChangedProduct } from '../../forecast/what-if';
import { call, type Examination, type Visit } from '../call';
import { type Fault, fault } from '../faults';
import { wrongReach } from '../forecast-reach';
import type { WhatIfLine } from '../ports';
import { unavailable } from '../problems';
import { comparison, MOST_LISTED, whatIf, whatIfLine } from '../wire/what-if';

export const whatIfCalls = [
  call({
    method: 'post',
    path: '/v1/what-if',
    tag: 'forecasts',
    summary: 'What would come of a portfolio with other offers, prices, rules or options, compared with what will',
    description:
      'Nothing is written, so an Idempotency-Key has no meaning here. Accounts on test clocks are left out, unless one is asked for. Reaches 13 months if `until` is left out. A large ' +
      'portfolio takes minutes: with `Accept: application/x-ndjson` the answer comes line by line, with the progress, ' +
      'the products that would fare otherwise, and the summary last.',
    who: 'operator',
    body: whatIf,
    answers: { 200: comparison },
    lines: whatIfLine,
    examine,
    async run(visit, { body }) {
      const now = await visit.now(body.portfolio.account);
      const { portfolio, offers, rules, option, applies, until, products } = body;
      const chosen = option && { option: option.renewalOption, years: option.years ?? 1 };
      const lines = visit.ports.forecasts.whatIf({
        portfolio,
        whatIf: { offers, rules, applies, ...(chosen && { option: chosen }) },
        now,
        until: until ?? yearOfProducts(now),
      });
      if (visit.wantsLines) return { status: 200, lines: listing(lines, products) };
      return { status: 200, body: await inOnePiece(visit, lines, Math.min(products, MOST_LISTED)) };
    },
  }),
];

/** What only the record and the clock can tell of a comparison. */
async function examine(
  visit: Visit,
  sound: { portfolio?: unknown; offers?: unknown; until?: unknown },
): Promise<Examination<undefined>> {
  const faults: Fault[] = [];
  const { account, offer } = (sound.portfolio ?? {}) as { account?: string; offer?: string };
  const known = new Set((await visit.ports.offers.list()).map(({ id }) => id));
  if (account !== undefined && !(await visit.ports.accounts.get(account)))
    faults.push(fault('/portfolio/account', `There is no account ${account}.`));
  const noOffer = (id: string) => `There is no offer ${id}.`;
  if (offer !== undefined && !known.has(offer)) faults.push(fault('/portfolio/offer', noOffer(offer)));
  for (const id of Object.keys((sound.offers ?? {}) as object)) {
    if (!known.has(id)) faults.push(fault(`/offers/${id}`, noOffer(id)));
  }
  const wrong =
    typeof sound.until === 'string' ? wrongReach(instant(sound.until), await visit.now(account)) : undefined;
  if (wrong !== undefined) faults.push(fault('/until', wrong));
  return { faults, found: undefined };
}

async function* listing(lines: AsyncIterable<WhatIfLine>, most: number): AsyncGenerator<WhatIfLine> {
  let listed = 0;
  for await (const line of lines) {
    if (line.type === 'product') {
      listed += 1;
      if (listed > most) continue;
    }
    yield line;
  }
}

async function inOnePiece(visit: Visit, lines: AsyncIterable<WhatIfLine>, most: number) {
  const changedProducts: ChangedProduct[] = [];
  for await (const line of listing(lines, most)) {
    if (visit.gone.aborted) break;
    if (line.type === 'product') {
      const { type: _, ...changed } = line;
      changedProducts.push(changed);
    } else if (line.type === 'summary') {
      const { type: _, ...summary } = line;
      return { ...summary, changedProducts };
    }
  }
  throw unavailable('The comparison was given up.');
}
