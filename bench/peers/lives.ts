import { randomUUID } from 'node:crypto';
import type { Offer } from '../../src/domain/offer';
import { createPool } from '../../src/gateways/postgres/pool';
import { builtInOffers } from '../../src/main/catalogue';
import { each, upTo } from '../http';
import { countOf } from '../programs';
import type { Stage } from '../stage';
import { type Contestant, type Schedule, WAVES } from '../waves';
import { type BareLife, bareLife, goOnSignal } from './bare-workflow';
import { TABLES, type TextbookCustomer, type TextbookProduct } from './textbook-documents';
import { paidSignal, type TextbookLife, textbookLife } from './textbook-workflow';

const taskQueue = 'peers';

export interface PeerLives extends Contestant {
  /** workflow ids of the latest lives begun */
  ids: string[];
}

export interface Peers {
  textbook: PeerLives;
  bare: PeerLives;
  /** the same with local activities */
  bareLocal: PeerLives;
}

/** Starts the peers' worker, with a database of their own on the same server. */
export async function openPeers(stage: Stage): Promise<Peers> {
  const maker = createPool(stage.postgresUrl, { max: 1 });
  await maker.query('CREATE DATABASE textbook');
  await maker.end();
  const url = new URL(stage.postgresUrl);
  url.pathname = '/textbook';
  const db = createPool(url.href, { max: 5 });
  stage.ending.defer(() => db.end());
  await db.query(TABLES);
  const env = {
    DATABASE_URL: url.href,
    TEMPORAL_ADDRESS: stage.temporalAddress,
    SMTP_URL: stage.smtpUrl,
    PUBLIC_URL: 'http://localhost:8080',
  };
  const { child } = await stage.start('peers', require.resolve('./worker'), env);
  const done = countOf(child);
  return {
    textbook: textbook(stage, db, done),
    bare: bare(stage, done, false),
    bareLocal: bare(stage, done, true),
  };
}

function textbook({ client }: Stage, db: ReturnType<typeof createPool>, done: () => number): PeerLives {
  const offer = builtInOffers.find(({ id }) => id === 'mailspace-10') as Offer;
  const peer: PeerLives = {
    name: 'textbook',
    ids: [],
    done,
    async begin(lives, schedule) {
      peer.ids = upTo(lives).map(() => `textbook/${randomUUID()}`);
      await each(peer.ids, 16, async (workflowId) => {
        const customer = customerOf(workflowId);
        const product: TextbookProduct = {
          id: workflowId,
          customer: customer.id,
          name: `${workflowId.slice(-12)}.example`,
          offer,
          option: 'one_year_delayed',
        };
        await db.query('INSERT INTO customers VALUES ($1, $2)', [customer.id, customer]);
        await db.query('INSERT INTO products VALUES ($1, $2)', [product.id, product]);
        const life = lifeOf(customer.id, product.id, schedule);
        await client.workflow.start(textbookLife, { workflowId, taskQueue, args: [life] });
      });
    },
    pay: () =>
      each(peer.ids, 32, (workflowId) =>
        client.workflow
          .getHandle(workflowId)
          .signal(paidSignal, { reference: `bench ${workflowId}`, amount: 3570, at: new Date().toISOString() }),
      ),
  };
  return peer;
}

function customerOf(id: string): TextbookCustomer {
  return {
    id,
    email: `${id.slice(-12)}@example.com`,
    locale: 'de',
    timeZone: 'Europe/Berlin',
    address: { name: 'Erika Mustermann', street: 'Heidestraße 17', postalCode: '51147', city: 'Köln', country: 'DE' },
    expiryReminders: true,
    balance: 0,
  };
}

function lifeOf(customer: string, product: string, { due, end }: Schedule): TextbookLife {
  const waves = WAVES.map((wave, index) => ({ wave, at: due[index] ?? end }));
  return {
    customer,
    product,
    reminders: waves.flatMap(({ wave, at }) => (wave === 'invoice' ? [] : [{ days: Number(wave), at }])),
    invoiceAt: waves.find(({ wave }) => wave === 'invoice')?.at ?? end,
    end,
  };
}

function bare({ client }: Stage, done: () => number, local: boolean): PeerLives {
  const peer: PeerLives = {
    name: local ? 'bare, local activities' : 'bare',
    ids: [],
    done,
    async begin(lives, { due, end }) {
      peer.ids = upTo(lives).map(() => `bare/${randomUUID()}`);
      const life: BareLife = { due, end, local };
      await each(peer.ids, 16, (workflowId) =>
        client.workflow.start(bareLife, { workflowId, taskQueue, args: [life] }),
      );
    },
    pay: () => each(peer.ids, 32, (workflowId) => client.workflow.getHandle(workflowId).signal(goOnSignal)),
  };
  return peer;
}
