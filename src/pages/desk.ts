import type { ErrorRequestHandler, Request, Response } from 'express';
import type { AccountResource, ApiPorts, CommandResult, InvoiceResource } from '../api/ports';
import type { Brand, Brands } from '../domain/brand';
import type { Instant } from '../domain/calendar';
import { formatCreditorReference } from '../domain/creditor-reference';
import type { FrozenPrices } from '../domain/frozen-prices';
import type { Seller } from '../domain/invoice-document';
import { faultNumber } from './fault-number';
import { guestBook } from './guests';
import { html, type Markup } from './html';
import { page } from './layout';
import { giroCode } from './my/qr';
import type { Beside, Standing } from './next-step';
import { type Phrasebook, phrasebook } from './phrasebook';
import { productPage, type Visit } from './product-page';
import { readStanding } from './read-standing';
import { refusalWords } from './refusals';
import { shownName } from './shown-name';
import { PageTrouble } from './trouble';
import type { WordKey } from './words/en';

/** What an account's invoice of an instant would be made with: VAT in basis points, and prices kept as they were (S13). */
export type AccountPricing = (
  account: string,
  at: Instant,
) => Promise<{ vatRate: number; frozenPrices?: FrozenPrices }>;

/** What the pages need of the rest: parts of the API's ports, and what only these pages ask for. */
export interface LinkPagePorts {
  /** the product that a link's token is for */
  verify(token: string): string | undefined;
  clock: ApiPorts['clock'];
  offers: Pick<ApiPorts['offers'], 'get'>;
  products: Pick<ApiPorts['products'], 'get' | 'events' | 'setOption' | 'restore'>;
  accounts: Pick<ApiPorts['accounts'], 'get' | 'change' | 'paymentMethods'>;
  invoices: Pick<ApiPorts['invoices'], 'get' | 'pdf'>;
  beside(product: string, at: Instant): Promise<Beside>;
  pricing: AccountPricing;
}

/** In whose name, and in which language and zone, a page is shown. */
export interface Look {
  brand: Brand;
  book: Phrasebook;
}

export interface LinkPageSettings {
  brands: Brands;
  /** address of the style sheet */
  style: string;
  /** where people reach the pages, without `/p` */
  publicUrl: string;
  transferTo: Pick<Seller, 'name' | 'iban' | 'bic'>;
  log: { error(facts: object, message: string): void };
}

/** What a form came to, as the next page tells it. */
export const sayings = [
  'option-changed',
  'option-next-term',
  'on-its-way',
  'reminders-on',
  'reminders-off',
  'restore-ordered',
] as const;
export type Saying = (typeof sayings)[number];

export const nothingHere = () => new PageTrouble(404, 'not_found');

/** Looks up what a link is for, and answers with pages. */
export class Desk {
  constructor(
    private readonly ports: LinkPagePorts,
    private readonly settings: LinkPageSettings,
  ) {}

  /** @throws PageTrouble where the link is for nothing */
  async standing(request: Request): Promise<Standing & { account: AccountResource }> {
    const id = this.ports.verify(String(request.params['token']));
    const found = id === undefined ? undefined : await readStanding(this.ports, id);
    if (!found) throw nothingHere();
    return found;
  }

  async visit(request: Request): Promise<Visit> {
    const { account, ...standing } = await this.standing(request);
    const { openInvoice } = standing.product;
    const [methods, invoice, { vatRate, frozenPrices }] = await Promise.all([
      this.ports.accounts.paymentMethods(account.id),
      openInvoice ? this.ports.invoices.get(openInvoice.id) : undefined,
      this.ports.pricing(account.id, standing.now),
    ]);
    const book = phrasebook(account.locale, account.timeZone);
    return {
      book,
      standing: { ...standing, ...(frozenPrices && { frozenPrices }) },
      account,
      methods,
      creditorReference: invoice?.creditorReference,
      code: invoice && (await this.codeOf(invoice, book)),
      transferTo: this.settings.transferTo,
      vatRate,
      at: addressOf(request),
    };
  }

  private codeOf({ open: { amount, currency }, creditorReference }: InvoiceResource, { say, money }: Phrasebook) {
    const { transferTo } = this.settings;
    const reference = formatCreditorReference(creditorReference);
    const says = say('bill.qr', { amount: money(amount, currency), payee: transferTo.name, reference });
    return giroCode({ ...transferTo, amount, currency, creditorReference }, says);
  }

  showProduct(response: Response, status: number, visit: Visit): void {
    const { book, standing, account } = visit;
    const title = `${shownName(standing.product.name)}: ${book.say('state', { state: standing.product.state })}`;
    const footer = html`<p>${book.say('foot.zone', { zone: account.timeZone })}</p><p>${book.say('foot.link')}</p>`;
    this.show(response.status(status), this.look(account.brand, book), title, productPage(visit), footer);
  }

  show(response: Response, look: Look, title: string, body: Markup, footer?: Markup): void {
    const { style } = this.settings;
    response.type('html').send(page({ ...look, style, title, body, ...(footer && { footer }) }));
  }

  /** @param brand as an account has it */
  look(brand: string | null, book: Phrasebook): Look {
    return { brand: this.settings.brands.of(brand), book };
  }

  /** The same page, with what is wrong with what was sent. */
  complain(response: Response, status: number, visit: Visit, key: WordKey, values?: Record<string, number>): void {
    this.showProduct(response, status, { ...visit, said: { text: visit.book.say(key, values), tone: 'warn' } });
  }

  /** After a change the page is asked for anew, so that reloading it repeats nothing. */
  async answer<T>(
    request: Request,
    response: Response,
    result: CommandResult<T>,
    saying: (value: T) => Saying,
  ): Promise<void> {
    switch (result.kind) {
      case 'not_found':
        throw nothingHere();
      case 'done':
        return response.redirect(303, `${addressOf(request)}?said=${saying(result.value)}`);
      case 'accepted':
        return response.redirect(303, `${addressOf(request)}?said=on-its-way`);
      case 'refused':
        return this.complain(response, 409, await this.visit(request), refusalWords[result.refusal.code]);
      case 'key_reused':
      case 'outdated':
        return this.complain(response, 409, await this.visit(request), 'refusal.other');
    }
  }

  /** Where a mail's link to the house itself leads. */
  welcome(request: Request, response: Response): void {
    const book = guestBook(request);
    const brand = this.settings.brands.at(request.hostname);
    const body = html`<section><h1>${brand.name}</h1><p>${book.say('home.text')}</p><p><a class="button" href="/sign-in">${book.say('signIn.title')}</a></p></section>`;
    this.show(response, { brand, book }, brand.name, body);
  }

  /** Where there is nothing to show: a page all the same, which tells nothing of what there may be. */
  troubled(): ErrorRequestHandler {
    return (error: unknown, request, response, next) => {
      if (response.headersSent) return next(error);
      const status = error instanceof PageTrouble ? error.status : (clientFault(error) ?? 503);
      const reason = error instanceof PageTrouble ? error.reason : status < 500 ? 'not_found' : 'unavailable';
      const book = guestBook(request);
      const number = status >= 500 && faultNumber(error, response, book, this.settings.log);
      const body = html`<section><h1>${status}</h1><p>${book.say(`trouble.${reason}`)}</p>${number}</section>`;
      const brand = this.settings.brands.at(request.hostname);
      this.show(response.status(status), { brand, book }, String(status), body);
    };
  }
}

function addressOf(request: Request): string {
  return `${request.baseUrl}/${encodeURIComponent(String(request.params['token']))}`;
}

/** What the framework says is wrong with a request, such as a form that is too large. */
function clientFault(error: unknown): number | undefined {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500 ? status : undefined;
}
