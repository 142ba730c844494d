import { z } from 'zod';
import { locales } from '../../domain/account';
import { dateIn, type Instant } from '../../domain/calendar';
import { declarationKinds } from '../../domain/declarations';
import { call } from '../call';
import { outcome, resource } from '../outcomes';
import { notFound, validation } from '../problems';
import { optional } from '../wire/optional';
import { ascii, email, line } from '../wire/text';
import { instantOut } from '../wire/time';

/** Requests per minute and address: nobody ends more contracts. */
const PER_MINUTE = 20;

/** What people write in several lines, without anything that hides or reorders text. */
const words = z
  .string()
  .max(4_000)
  .refine((text) => strangeIn(text) === undefined, 'Only printable characters.');

/** The first character of some words that hides or reorders text, as Unicode names it: `U+202E`. */
export function strangeIn(text: string): string | undefined {
  const [found] = /[\p{Cs}\p{Cf}\p{Co}]|[^\P{Cc}\n\r\t]/u.exec(text) ?? [];
  return found && `U+${found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}

const declared = {
  kind: z.enum(declarationKinds),
  name: line(200),
  email,
  product: line(253),
  reference: optional(line(80)),
  forCause: z.boolean().default(false),
  reason: optional(words),
  wish: optional(z.iso.date()),
};

const newDeclaration = z
  .strictObject({
    ...declared,
    once: ascii(60).min(10).meta({ description: 'the same content with it again is the same declaration' }),
    locale: z.enum(locales).default('de'),
    brand: optional(line(80)),
  })
  .refine(({ kind, forCause }) => !(forCause && kind === 'withdraw'), {
    path: ['forCause'],
    error: 'A withdrawal needs no reason.',
  })
  .refine(({ forCause, reason }) => !forCause || (reason ?? '').trim() !== '', { path: ['reason'], error: 'Say why.' })
  .meta({ id: 'NewDeclaration' });

/** The day is over everywhere on earth: nobody can wish for it. */
function isPast(wish: string | undefined, now: Instant): boolean {
  return wish !== undefined && wish < dateIn(now, 'Etc/GMT+12');
}

/** Names of the fields that are not right yet, of what a page has been sent; the call itself checks them again. */
export function faultyFields(body: unknown, now: Instant): string[] {
  const { error, data } = newDeclaration.safeParse(body);
  if (error) return error.issues.map(({ path }) => String(path[0]));
  return isPast(data.wish, now) ? ['wish'] : [];
}

const received = z.object({ id: z.string(), receivedAt: instantOut }).meta({ id: 'DeclarationReceived' });

const shown = z
  .object({
    ...{ id: z.string(), receivedAt: instantOut, account: z.string().nullable(), productId: z.string().nullable() },
    ...{ kind: z.enum(declarationKinds), name: z.string(), email: z.string(), product: z.string() },
    ...{ reference: z.string().optional(), forCause: z.boolean(), reason: z.string().optional() },
    wish: z.string().optional(),
    ending: z.looseObject({ kind: z.string() }).meta({ description: 'what came of it; `operator`: a person has to' }),
  })
  .meta({ id: 'Declaration' });

/** Contracts that consumers end without signing in (E6; BGB § 312k, § 356a). */
export const declarationCalls = [
  call({
    method: 'post',
    path: '/v1/declarations',
    tag: 'declarations',
    summary: 'Cancels a contract, or withdraws from it, without signing in; a receipt is mailed at once',
    description: 'The answer is the same whatever it is about: nobody learns what somebody else has.',
    who: 'anyone',
    perMinute: PER_MINUTE,
    body: newDeclaration,
    answers: { 201: received },
    async run(visit, { body }) {
      const command = await visit.command();
      if (isPast(body.wish, command.at)) throw validation([{ pointer: '/wish', detail: 'That day is past.' }]);
      return outcome(await visit.ports.declarations.declare(command, body), { status: 201 });
    },
  }),
  call({
    method: 'get',
    path: '/v1/declarations/{id}',
    tag: 'declarations',
    summary: 'What somebody declared, and what came of it',
    who: 'operator',
    answers: { 200: shown },
    async run(visit) {
      const found = await visit.ports.declarations.get(visit.id());
      if (!found) throw notFound();
      return resource(found);
    },
  }),
];
