import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import express, { type Request, type Response, type Router } from 'express';
import { faultyFields } from '../../api/calls/declarations';
import type { DeclarationReceived } from '../../api/declaration-ports';
import { locales } from '../../domain/account';
import type { Brand } from '../../domain/brand';
import type { Instant } from '../../domain/calendar';
import type { DeclarationKind } from '../../domain/declarations';
import { formFields } from '../form-fields';
import { guestBook } from '../guests';
import type { MySettings } from '../my/page-settings';
import type { MyPorts } from '../my/ports';
import { shell } from '../my/shell';
import { notTooOften } from '../not-too-often';
import { type Phrasebook, phrasebook } from '../phrasebook';
import { fromOwnPage } from '../same-origin';
import { PageTrouble } from '../trouble';
import { confirmPage, type Filled, formPage, receivedPage } from './declaration-pages';

/** From one address of the network: nobody ends more contracts. */
const PER_MINUTE = 20;

/** Milliseconds after which it is answered, whatever it was about: nobody learns by a clock what somebody else has. */
const ANSWERED_AFTER = 500;

const nobody = { id: 'anyone', scope: 'account', account: null } as const;

/**
 * The buttons that the law wants for consumers, each in two steps and without signing in: to cancel (BGB § 312k) and to
 * withdraw (Directive 2011/83/EU art. 11a, BGB § 356a). To be mounted at `/`.
 */
export function createDeclarationPages(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();
  const own = fromOwnPage(settings.publicUrl, settings.brands);
  const form = formFields('16kb');
  for (const kind of ['cancel', 'withdraw'] as const) {
    router.get(`/${kind}`, (request, response) => {
      const look = lookOf(request, settings);
      const filled = { once: randomUUID() } as Filled;
      send(response, settings, look, 200, formPage(kind, look, filled, new Set()));
    });
    router.post(`/${kind}`, own, notTooOften(PER_MINUTE), form, async (request, response) => {
      const look = lookOf(request, settings);
      const { filled, faults } = read(kind, filledIn(request), look, await ports.clock.now());
      const isRight = faults.size === 0 && !('edit' in request.body);
      const page = isRight ? confirmPage(kind, look, filled) : formPage(kind, look, anew(filled), faults);
      send(response, settings, look, faults.size > 0 ? 422 : 200, page);
    });
    router.post(`/${kind}/confirmed`, own, notTooOften(PER_MINUTE), form, async (request, response) => {
      const look = lookOf(request, settings);
      const { filled, faults, isFresh } = read(kind, filledIn(request), look, await ports.clock.now());
      if (faults.size > 0) return send(response, settings, look, 422, formPage(kind, look, anew(filled), faults));
      if (isFresh) {
        const said = { text: look.book.say('law.again'), tone: 'warn' } as const;
        return send(response, settings, look, 422, { ...confirmPage(kind, look, filled), said });
      }
      const [answer] = await Promise.all([
        ports.make('post /v1/declarations', { caller: nobody, body: bodyOf(kind, filled, look) }),
        sleep(ANSWERED_AFTER),
      ]);
      send(response, settings, look, 200, receivedPage(kind, look, filled, answer.body as DeclarationReceived));
    });
  }
  return router;
}

export interface Look {
  book: Phrasebook;
  brand: Brand;
}

/** @throws PageTrouble where the brand sells to businesses only */
function lookOf(request: Request, { brands, seller }: MySettings): Look {
  const asked = request.query['brand'];
  const brand = typeof asked === 'string' ? brands.of(asked) : brands.at(request.hostname);
  if (!brand.consumers) throw new PageTrouble(404, 'not_found');
  const locale = locales.find((one) => one === request.query['lang']) ?? guestBook(request).locale;
  return { book: phrasebook(locale, seller.timeZone), brand };
}

const fields = ['once', 'name', 'email', 'product', 'reference', 'manner', 'reason', 'wish'] as const;

function filledIn(request: Request): Filled {
  const sent = (request.body ?? {}) as Record<string, unknown>;
  const read = (name: string) => (typeof sent[name] === 'string' ? sent[name].trim() : '');
  return Object.fromEntries(fields.map((name) => [name, read(name)])) as unknown as Filled;
}

/** To be filled in once more: what is sent then is another declaration. */
function anew(filled: Filled): Filled {
  return { ...filled, once: randomUUID() };
}

/** What was sent, and its faults. What makes it the same one is in no field: where that is spoilt it gets another. */
function read(
  kind: DeclarationKind,
  sent: Filled,
  look: Look,
  now: Instant,
): { filled: Filled; faults: Set<string>; isFresh: boolean } {
  const faults = new Set<string>(faultyFields(bodyOf(kind, sent, look), now));
  const isFresh = faults.delete('once');
  return { filled: isFresh ? anew(sent) : sent, faults, isFresh };
}

/** The call's body: what is empty was not said. */
function bodyOf(kind: DeclarationKind, filled: Filled, { book, brand }: Look): Record<string, unknown> {
  const { manner, ...said } = filled;
  const words = Object.entries(said).filter(([name, value]) => value !== '' || name === 'name');
  const forCause = kind === 'cancel' && manner === 'cause';
  return { ...Object.fromEntries(words), kind, forCause, locale: book.locale, brand: brand.id };
}

function send(
  response: Response,
  { assets }: MySettings,
  look: Look,
  status: number,
  page: Pick<Parameters<typeof shell>[0], 'title' | 'body' | 'said'>,
): void {
  response
    .status(status)
    .type('html')
    .send(shell({ ...look, assets, ...page }));
}
