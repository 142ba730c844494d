import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Answer } from '../../api/call';
import type { Fault } from '../../api/faults';
import type { ApiKeyRecord } from '../../api/ports';
import { Problem } from '../../api/problems';
import type { Brand } from '../../domain/brand';
import type { RefusalCode } from '../../domain/refusal';
import { html, type Markup } from '../html';
import { type Phrasebook, phrasebook } from '../phrasebook';
import { refusalWords } from '../refusals';
import { PageTrouble } from '../trouble';
import { en, type WordKey } from '../words/en';
import type { MySettings } from './page-settings';
import type { MyPorts, Visitor } from './ports';
import { type Said, shell, type Way } from './shell';

/** What a page shows. */
export interface Page {
  title: string;
  body: Markup;
  way?: Way;
  said?: Said;
  scripts?: readonly string[];
}

interface Wish {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  version?: number;
}

/** What came of a call: its answer, or why it came to nothing. */
export type Made = { answer: Answer; problem?: undefined } | { answer?: undefined; problem: Problem };

/** One look at a page, or one form sent, by somebody who is signed in. */
export class Visit {
  readonly book: Phrasebook;
  readonly brand: Brand;
  /** fields of the form; empty of a look */
  readonly form: Record<string, unknown>;

  constructor(
    readonly request: Request,
    readonly response: Response,
    readonly visitor: Visitor,
    readonly ports: MyPorts,
    readonly settings: MySettings,
  ) {
    this.book = phrasebook(visitor.person?.locale ?? visitor.account.locale, visitor.account.timeZone);
    this.brand = settings.brands.of(visitor.account.brand);
    this.form = (request.body ?? {}) as Record<string, unknown>;
  }

  /** the rules' side of who is signed in: the account itself, or one of its people */
  get caller(): ApiKeyRecord {
    const { session, account, person } = this.visitor;
    return {
      id: session.id,
      scope: 'account',
      account: account.id,
      ...(person && { person: { id: person.id, role: person.role } }),
    };
  }

  /** A field of the form as text; empty where it was not sent. */
  field(name: string): string {
    const value = this.form[name];
    return typeof value === 'string' ? value.trim() : '';
  }

  /** A parameter of the address, such as a filter; undefined where it is not there, or empty. */
  asked(name: string): string | undefined {
    const value = this.request.query[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  param(name: string): string {
    return String(this.request.params[name]);
  }

  show(page: Page, status = 200): void {
    const said = page.said ?? this.said();
    const parts = { book: this.book, brand: this.brand, assets: this.settings.assets, visitor: this.visitor };
    this.response
      .status(status)
      .type('html')
      .send(shell({ ...parts, ...page, ...(said && { said }) }));
  }

  /** To another page, after something was done: reloading it repeats nothing. @param saying words that begin with `said.` */
  goTo(path: string, saying?: WordKey & `said.${string}`): void {
    const [, told] = saying?.split('said.') ?? [];
    const [before = '', place] = path.split('#', 2);
    const said = told === undefined ? '' : `${before.includes('?') ? '&' : '?'}said=${told}`;
    this.response.redirect(303, `${before}${said}${place === undefined ? '' : `#${place}`}`);
  }

  /**
   * Makes a call of the API for whoever is signed in. A form that bears {@link onceField} is done once, however often it is sent.
   * What the rules or the schema say against it is given back; what is wrong otherwise is thrown.
   */
  async make(name: string, wish: Wish = {}): Promise<Made> {
    const once = this.field('once');
    try {
      const asked = { caller: this.caller, ...wish, ...(/^[\w-]{10,60}$/.test(once) && { once }) };
      return { answer: await this.ports.make(name, asked) };
    } catch (error) {
      if (error instanceof Problem && !['not-found', 'unavailable', 'internal'].includes(error.code))
        return { problem: error };
      throw error;
    }
  }

  /** Sends the file that a call answered with. @throws PageTrouble where there is none for whoever asks */
  sendFile({ answer }: Made): void {
    if (!answer?.file) throw new PageTrouble(404, 'not_found');
    this.response
      .set(answer.headers ?? {})
      .type(answer.file.type)
      .send(answer.file.bytes);
  }

  /** What a problem says to customers. */
  words(problem: Problem): Said {
    const { say } = this.book;
    const key = refusalWords[problem.code as RefusalCode] as WordKey | undefined;
    if (key !== undefined) return { text: say(key), tone: 'bad' };
    switch (problem.code) {
      case 'validation':
        return { text: say('problem.validation', { faults: faultsOf(problem).length }), tone: 'bad' };
      case 'forbidden':
        return { text: say('problem.forbidden'), tone: 'bad' };
      case 'idempotency-mismatch':
        return { text: say('problem.sentBefore'), tone: 'warn' };
      case 'precondition-failed':
        return { text: say('problem.changedMeanwhile'), tone: 'warn' };
      default:
        return { text: say('refusal.other'), tone: 'bad' };
    }
  }

  /** What the page before has done, as its address tells. */
  private said(): Said | undefined {
    const key = `said.${this.asked('said') ?? ''}`;
    return key in en ? { text: this.book.say(key as WordKey), tone: 'good' } : undefined;
  }
}

/** In a form: what makes it the same one when it is sent twice. */
export function onceField(): Markup {
  return html`<input type="hidden" name="once" value="${randomUUID()}">`;
}

/** Every fault of a body that a problem names. */
export function faultsOf({ extra }: Problem): Fault[] {
  const errors = extra.members?.['errors'];
  return Array.isArray(errors) ? (errors as Fault[]) : [];
}

/** Its address as it is written down: of the routers only that of one product's pages has a parameter in its own place. */
function patternOf({ baseUrl, route }: Request): string {
  const own = String(route.path);
  return baseUrl.replace(/^(\/my\/products\/)[^/]+/, '$1:id') + (own === '/' ? '' : own);
}

/** Handles a request of somebody who is signed in; `visited` has put the visitor there. */
export function visiting(
  ports: MyPorts,
  settings: MySettings,
  handle: (visit: Visit) => Promise<void> | void,
): RequestHandler {
  return async (request, response) => {
    response.locals['route'] = patternOf(request);
    await handle(new Visit(request, response, response.locals['visitor'] as Visitor, ports, settings));
  };
}
