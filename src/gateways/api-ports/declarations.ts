import type { DeclarationPorts, DeclarationResource, NewDeclaration } from '../../api/declaration-ports';
import type { Instant } from '../../domain/calendar';
import {
  type ConsumerRights,
  type DeclaredAbout,
  decideCancellation,
  decideWithdrawal,
  type Ending,
  originOf,
} from '../../domain/consumer-rights';
import {
  type DeclarationKind,
  type Declared,
  mostReceiptsAnHour,
  nameSought,
  type ReceiptOutcome,
} from '../../domain/declarations';
import type { InvoiceDocument } from '../../domain/invoice-document';
import { isPaidAndPending, type Life } from '../../domain/life';
import type { Message } from '../../domain/messages';
import { refundOfRest } from '../../domain/refund';
import { checkOptionChange } from '../../domain/renewal-options';
import { addressKey } from '../../domain/sessions';
import { newId } from '../postgres/ids';
import type { Queryable } from '../postgres/pool';
import { comesNext, keepRequest } from './asking';
import { type CommandKit, runCommand } from './commands';
import { findDeclaredProduct, type ProductFound } from './declared-products';

interface DeclarationRow {
  id: string;
  kind: DeclarationKind;
  at: Instant;
  declared: Omit<Declared, 'kind'>;
  account_id: string | null;
  product_id: string | null;
  ending: Ending;
}

/** What is decided about a declaration, and what the product's workflow is told. */
interface Decided {
  ending: Ending;
  outcome: ReceiptOutcome;
  message?: Message;
}

/** @param sellsToConsumers whether the brand of an account does */
export function declarationPorts(
  kit: CommandKit,
  rights: ConsumerRights,
  sellsToConsumers: (brand: string | null) => boolean,
): DeclarationPorts {
  return {
    declare(command, { once, locale, brand, ...declared }) {
      const { at: receivedAt } = command;
      return runCommand(kit, command, async (db, tx) => {
        const known = await knownAs(db, once, declared);
        if (known) return { id: known.id, receivedAt: known.at };
        const id = newId('decl');
        const key = addressKey(declared.email);
        const found = await findDeclaredProduct(db, declared.product, key);
        const at = found ? await kit.time.now(db, { product: found.id }, receivedAt) : receivedAt;
        const request = newId('req');
        const consumer = found?.consumer === true && sellsToConsumers(found.brand);
        const decided = found ? decide({ ...found, consumer }, declared, { rights, at, request }) : unknown;
        const { message, ending, outcome } = decided;
        if (found && message) await keepRequest(db, { request, product: found.id, at, message, note: undefined });
        await insert(db, { id, once, key, receivedAt, declared, found, ending, request: message ? request : null });
        const isNews = message !== undefined && !standsAlready(found?.life, ending);
        if (isNews || (await mayReceive(db, key, found?.id ?? null, receivedAt))) {
          const { kind, ...words } = declared;
          const facts = { ...words, kind: `${kind}_receipt` as const, receivedAt, declaration: id, outcome };
          tx.mail({
            account: found?.account ?? null,
            // With it goes the link to its page.
            ...(found && isRevocable(outcome) && { product: found.id }),
            about: `declaration/${id}`,
            // The same in capitals or not: what the account is told goes where its other mails go.
            to: found?.email ?? declared.email,
            locale: found?.locale ?? locale,
            timeZone: found?.zone ?? kit.settings.seller.timeZone,
            at,
            facts: { ...facts, brand: brand ?? null },
          });
        }
        return { id, receivedAt };
      });
    },

    async get(id) {
      const { rows } = await kit.pool.query<DeclarationRow>('SELECT * FROM declarations WHERE id = $1', [id]);
      return rows[0] && resourceOf(rows[0]);
    },
  };
}

/** The same sent twice, the second after the first; with another content it is another declaration. */
async function knownAs(db: Queryable, once: string, { kind, ...words }: Declared) {
  await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`declaration ${once}`]);
  const { rows } = await db.query<{ id: string; at: Instant }>(
    'SELECT id, at FROM declarations WHERE once = $1 AND kind = $2 AND declared = $3',
    [once, kind, words],
  );
  return rows[0];
}

const unknown: Decided = { ending: { kind: 'operator', doubt: 'not_matched' }, outcome: { kind: 'seen_to' } };

function decide(
  found: ProductFound,
  declared: Omit<NewDeclaration, 'once' | 'locale'>,
  { rights, at, request }: { rights: ConsumerRights; at: Instant; request: string },
): Decided {
  const { life, offer, invoice } = found;
  const about: DeclaredAbout = {
    consumer: found.consumer,
    administered: found.administered,
    country: found.country,
    zone: found.zone,
    phase: life.phase,
    term: life.term,
    pending: isPaidAndPending(life),
    notice: life.notice,
    origin: originOf(found.facts),
  };
  const { kind, forCause, wish, reference } = declared;
  const ending =
    kind === 'cancel' ? decideCancellation(about, { forCause, wish }, rights, at) : decideWithdrawal(about, rights, at);
  // What ends at once cannot be taken back: who knows a name and an address must know a number, too.
  if (ending.kind === 'now' && !found.numbers.includes(nameSought(reference ?? '')))
    return { ...unknown, ending: { kind: 'operator', doubt: 'not_proven' } };
  const message = messageOf(ending, found, at, request);
  if (!message) return { ending, outcome: { kind: 'seen_to' } };
  const refusal =
    message.type === 'optionChanged'
      ? checkOptionChange(life, offer, { option: 'delete_at_expiry', years: 1, at })
      : undefined;
  if (refusal && comesNext(life, message, at)) return { ...unknown, ending: { kind: 'operator', doubt: 'refused' } };
  const endsAt = ending.kind === 'now' || ending.kind === 'operator' ? at : ending.endsAt;
  const refund = invoice && refundOf(ending, found, invoice.document, endsAt);
  const outcome: ReceiptOutcome = {
    kind: 'ends',
    ...{ productName: life.name, productKind: life.rules.kind, endsAt, atTermEnd: ending.kind === 'term_end' },
    ...(ending.kind !== 'now' && { isRevocable: true as const }),
    ...(refund && { refund }),
  };
  return { ending, outcome, message };
}

function messageOf(ending: Ending, { life, invoice }: ProductFound, at: Instant, id: string): Message | undefined {
  const term = life.term?.number ?? null;
  const paid = invoice && { invoice: invoice.id };
  const declared = { type: 'endingDeclared', id, at, term, by: 'customer', ...paid } as const;
  switch (ending.kind) {
    case 'now':
      return { ...declared, endsAt: at, refund: ending.refund };
    case 'early':
      return { ...declared, endsAt: ending.endsAt, refund: 'rest' };
    case 'term_end':
      return { type: 'optionChanged', id, at, option: 'delete_at_expiry', years: 1, by: 'customer', declared: true };
    case 'operator':
      return undefined;
  }
}

function refundOf(ending: Ending, { life: { term } }: ProductFound, document: InvoiceDocument, endsAt: Instant) {
  if (!term || ending.kind === 'operator' || ending.kind === 'term_end') return undefined;
  if (ending.kind === 'now' && ending.refund === 'none') return undefined;
  const { total: paid, currency, lines } = document;
  const amount = ending.kind === 'now' ? paid : refundOfRest(lines, term, endsAt).total;
  return { amount, paid, currency, start: term.start, end: term.end };
}

function isRevocable(outcome: ReceiptOutcome): boolean {
  return outcome.kind === 'ends' && outcome.isRevocable === true;
}

/** Declared once more, it changes nothing. */
function standsAlready(life: Life | undefined, ending: Ending): boolean {
  if (life?.option !== 'delete_at_expiry') return false;
  return ending.kind === 'early' ? life.notice?.endsAt === ending.endsAt : ending.kind === 'term_end' && !life.notice;
}

/**
 * Whoever has many receipts an hour of what changed nothing gets no more: what is declared is kept all the same. What fits
 * no product uses up nothing of what does.
 */
async function mayReceive(db: Queryable, key: string, product: string | null, at: Instant): Promise<boolean> {
  const { rows } = await db.query<{ sent: number }>(
    `SELECT count(*) AS sent FROM declarations WHERE email_key = $1 AND product_id IS NOT DISTINCT FROM $2
       AND at > $3::timestamptz - interval '1 hour'`,
    [key, product, at],
  );
  return (rows[0]?.sent ?? 0) <= mostReceiptsAnHour;
}

interface NewRow {
  id: string;
  once: string;
  key: string;
  receivedAt: Instant;
  declared: Declared;
  found: ProductFound | undefined;
  request: string | null;
  ending: Ending;
}

async function insert(db: Queryable, row: NewRow): Promise<void> {
  const { kind, ...words } = row.declared;
  await db.query(
    `INSERT INTO declarations (id, once, kind, at, email_key, declared, account_id, product_id, request_id, ending)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[row.id, row.once, kind, row.receivedAt, row.key, words],
      ...[row.found?.account ?? null, row.found?.id ?? null, row.request, row.ending],
    ],
  );
}

function resourceOf(row: DeclarationRow): DeclarationResource {
  const { id, kind, at: receivedAt, declared, account_id: account, product_id: productId, ending } = row;
  return { id, kind, receivedAt, ...declared, account, productId, ending };
}
