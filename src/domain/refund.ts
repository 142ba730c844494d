import { epoch, type Instant } from './calendar';
import type { InvoiceLine, VatTotal } from './invoice-document';
import { vatTotals } from './vat';

/** What is given back of an invoice; amounts in minor units. */
export interface Refund {
  lines: InvoiceLine[];
  net: number;
  vat: VatTotal[];
  total: number;
}

const seconds = (at: Instant) => Math.floor(epoch(at) / 1_000);

/**
 * What is given back of an invoice whose term ends before its time: of each line the share of the time that is left,
 * rounded in the customer's favour. What was paid for a restore is used up (E6).
 * @param term that the invoice paid for
 */
export function refundOfRest(
  lines: readonly InvoiceLine[],
  term: { start: Instant; end: Instant },
  endsAt: Instant,
): Refund {
  const whole = seconds(term.end) - seconds(term.start);
  const unused = Math.min(Math.max(seconds(term.end) - seconds(endsAt), 0), whole);
  const back = lines
    .filter(({ what }) => what !== 'restore_fee')
    .map((line) => {
      const net = Math.ceil((line.net * unused) / whole);
      return { ...line, years: 1, unitPrice: net, net, period: { start: endsAt, end: term.end } };
    });
  const net = back.reduce((sum, line) => sum + line.net, 0);
  const vat = vatTotals(back);
  return { lines: back, net, vat, total: vat.reduce((sum, part) => sum + part.vat, net) };
}
