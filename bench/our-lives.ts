import { instantOf } from '../src/domain/calendar';
import type { Life } from '../src/domain/life';
import type { Offer } from '../src/domain/offer';
import { newId } from '../src/gateways/postgres/ids';
import { inTransaction } from '../src/gateways/postgres/pool';
import { PgTx } from '../src/gateways/postgres/tx';
import { builtInOffers } from '../src/main/catalogue';
import { productWorkflowId } from '../workflows/ids';
import { each, upTo } from './http';
import { pause } from './programs';
import type { Stage } from './stage';
import { type Contestant, type Schedule, WAVES } from './waves';

/** The offer of the lives: no notices to registrants beside the five reminders. */
const offer = builtInOffers.find(({ id }) => id === 'mailspace-10') as Offer;

export const newAccount = (name: string) => ({
  email: `${name}@example.com`,
  name: 'Erika Mustermann',
  street: 'Heidestraße 17',
  postalCode: '51147',
  city: 'Köln',
  country: 'DE',
  locale: 'de',
});

/** A life whose dates lie as the schedule says instead of days apart: all else is what the engine's own rules made. */
function compressed(life: Life, { due, end }: Schedule): Life {
  const at = (wave: (typeof WAVES)[number]) => instantOf(due[WAVES.indexOf(wave)] ?? end);
  const marks = life.marks.map((mark) => ({
    ...mark,
    at: mark.do === 'reminder' ? at(String(mark.days) as '95') : instantOf(end),
  }));
  const term = { number: 1, start: life.clock, end: instantOf(end) };
  return { ...life, term, anchor: term.end, lastSafe: term.end, invoiceAt: at('invoice'), marks };
}

class CompressingTx extends PgTx {
  schedule: Schedule | undefined;

  override startLife(life: Life): Promise<void> {
    return super.startLife(this.schedule ? compressed(life, this.schedule) : life);
  }
}

export interface OurLives extends Contestant {
  /** of the latest lives begun */
  products: string[];
}

/** Our engine: products taken over, each of an account of its own, paid over HTTP. */
export function ourLives(stage: Stage): OurLives {
  const { kit, api } = stage;
  const ours: OurLives = {
    name: 'ours',
    products: [],
    done: stage.mails,

    async begin(lives, schedule) {
      ours.products = upTo(lives).map(() => newId('prod'));
      await each(ours.products, 16, async (product) => {
        const account = await api.post<{ id: string }>('/v1/accounts', newAccount(product));
        const now = new Date().toISOString();
        await inTransaction(kit.pool, async (db) => {
          const tx = new CompressingTx(db, kit.settings, now);
          tx.schedule = schedule;
          await kit.ordering.takeOver(tx, {
            product,
            account: account.id,
            timeZone: 'Europe/Berlin',
            offer,
            name: `${product.slice(-12).toLowerCase()}.example`,
            option: 'one_year_delayed',
            registrant: {},
            at: now,
            expiry: instantOf(Date.now() + 100 * 86_400_000),
          });
          await tx.finish();
        });
      });
      await waitingLives(stage, ours.products);
    },

    pay: () => payInvoices(stage, ours.products),
  };
  return ours;
}

/** Pays what is open of these products over HTTP, 32 at once. */
export async function payInvoices({ kit, api }: Stage, products: readonly string[]): Promise<void> {
  const { rows } = await kit.pool.query<{ product: string; total: number }>(
    'SELECT product_id AS product, total FROM invoices WHERE product_id = ANY($1)',
    [products],
  );
  await each(rows, 32, ({ product, total }) =>
    api.post('/v1/payments', {
      reference: `bench ${product}`,
      amount: { amount: total, currency: offer.currency },
      product,
    }),
  );
}

/** Until every life has had its first workflow task, and waits. */
async function waitingLives({ client, kit }: Stage, products: readonly string[]): Promise<void> {
  for (;;) {
    const { rows } = await kit.pool.query("SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'start' LIMIT 1");
    if (rows.length === 0) break;
    await pause(50);
  }
  await each(products.slice(-3), 3, (product) => client.workflow.getHandle(productWorkflowId(product)).query('status'));
}
