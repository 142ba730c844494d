import express, { type Router } from 'express';
import { html, type Markup } from '../../html';
import type { MySettings } from '../page-settings';
import { nextPage } from '../paying';
import type { MyPorts } from '../ports';
import { type Visit, visiting } from '../visit';
import { createInvoicePage } from './invoice';
import type { InvoiceFilter, InvoiceList } from './ports';
import { openTable, othersTable } from './tables';

const states = ['open', 'paid', 'cancelled'] as const;
const LONGEST_NUMBER = 40;

/** To be mounted at `/my/invoices`. */
export function createInvoicePages(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();
  router.get(
    '/',
    visiting(ports, settings, async (visit) => {
      const filter = filterOf(visit);
      const list = await ports.invoices.list(visit.visitor.account.id, filter);
      const title = visit.book.say('way.invoices');
      visit.show({ title, way: 'invoices', body: html`${head(visit, title, filter)}${found(visit, list, filter)}` });
    }),
  );
  router.use(createInvoicePage(ports, settings));
  return router;
}

function filterOf(visit: Visit): InvoiceFilter {
  const status = states.find((one) => one === visit.asked('status'));
  const number = visit.asked('number')?.trim().slice(0, LONGEST_NUMBER);
  const after = visit.asked('after');
  return { ...(status && { status }), ...(number && { number }), ...(after !== undefined && { after }) };
}

function head({ book, visitor }: Visit, title: string, { status, number }: InvoiceFilter): Markup {
  const { say } = book;
  const { amount, currency } = visitor.account.balance;
  const way = (name: 'all' | (typeof states)[number]) => {
    const current = (status ?? 'all') === name && number === undefined;
    const address = name === 'all' ? '/my/invoices' : `/my/invoices?status=${name}`;
    return html`<li><a href="${address}"${current && html` aria-current="page"`}>${say(`bill.filter.${name}`)}</a></li>`;
  };
  return html`<div class="head"><h1>${title}</h1><a href="/my/balance">${say('bill.balanceIs', { balance: book.money(amount, currency) })}</a></div>
<div class="filters"><nav aria-label="${say('bill.filter')}"><ul>${way('all')}${states.map(way)}</ul></nav>
<form method="get" action="/my/invoices" role="search"><label for="number">${say('bill.search')}</label> <input type="search" id="number" name="number" value="${number ?? ''}" maxlength="${LONGEST_NUMBER}" placeholder="R2027-000123" autocapitalize="characters" spellcheck="false"><button class="plain">${say('bill.search.submit')}</button></form></div>`;
}

function found(visit: Visit, list: InvoiceList, filter: InvoiceFilter): Markup {
  const { say } = visit.book;
  const { open, moreOpen, others, next } = list;
  const narrowed = filter.status !== undefined || filter.number !== undefined;
  if (open.length === 0 && others.length === 0) {
    const none = narrowed || filter.after !== undefined ? 'bill.noneFound' : 'bill.none';
    return html`<section><p class="empty">${say(none)}</p></section>`;
  }
  const first = filter.after === undefined;
  const [mine, collected] = [open.filter((one) => !one.debitUnderWay), open.filter((one) => one.debitUnderWay)];
  const toPay = mine.length > 0 || (!narrowed && first);
  return html`${
    toPay &&
    html`<section aria-labelledby="open"><h2 id="open">${say('bill.open')}</h2>
${mine.length > 0 ? openTable(visit, mine) : html`<p class="quiet">${say('bill.open.none')}</p>`}
${moreOpen && html`<p><a href="/my/invoices?status=open">${say('bill.open.more', { count: visit.visitor.counts.openInvoices })}</a></p>`}</section>`
  }
${collected.length > 0 && html`<section aria-labelledby="collected"><h2 id="collected">${say('bill.collected')}</h2>${openTable(visit, collected)}</section>`}
${others.length > 0 && html`<section aria-labelledby="others"><h2 id="others">${say(headingOf(filter))}</h2>${othersTable(visit, others)}</section>`}
${next !== null && nextPage(visit, '/my/invoices', { status: filter.status, number: filter.number, after: next })}`;
}

function headingOf({ status, number }: InvoiceFilter) {
  if (number !== undefined) return 'bill.found';
  return status === undefined ? 'bill.others' : (`bill.filter.${status}` as const);
}
