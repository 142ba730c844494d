import { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { keyIdOf } from '../../src/gateways/payloads/codec';
import type { Theatre } from '../../src/main/theatre';
import type { Stage } from '../../src/scenarios/play';
import { productWorkflowId, webhookWorkflowId } from '../../workflows/ids';
import { answering, type Listener, startListener } from '../support/listener';
import { payloadsOf, readPayload } from '../support/payloads';
import { apiOf, card } from '../support/stage';
import { openTestTheatre } from '../support/theatre';
import { until } from '../support/until';

const { History } = temporal.api.history.v1;

let theatre: Theatre;
let listener: Listener;

beforeAll(async () => {
  theatre = await openTestTheatre({ onServer: true });
  listener = await startListener();
}, 120_000);

afterAll(async () => {
  await theatre?.close();
  await listener.stop();
});

/** What would name her, her domain or where she is to be reached. */
const TRACES = ['Geheimfrau', 'geheim@anna-privat.example', 'anna-privat', 'technik@', 'Geheimweg'];

interface Shop {
  account: string;
  product: string;
}

/** A customer with a domain, who pays by card, and has an endpoint that fails. */
async function openShop(stage: Stage, name: string, email: string): Promise<Shop & { endpoint: string }> {
  const api = apiOf(stage);
  const person = { name, email, street: 'Geheimweg 7', country: 'DE', locale: 'de', timeZone: 'Europe/Berlin' };
  const account = String((await api('POST', '/v1/accounts', person))['id']);
  await api('PUT', `/v1/accounts/${account}/payment-methods`, card('succeeds'));
  const hook = { account, url: `${listener.url}/${email.split('@')[1]}` };
  const endpoint = String((await api('POST', '/v1/webhook-endpoints', hook))['id']);
  const domain = `${email.split('@')[1]?.split('.')[0]}.com`;
  const registrant = { registrantEmail: `technik@${domain}` };
  const placed = await api('POST', '/v1/orders', { account, offer: 'domain-com', name: domain, ...registrant });
  const product = String((placed['product'] as { id: string }).id);
  await until(async () => (await api('GET', `/v1/products/${product}`))['state'] === 'active');
  return { account, product, endpoint };
}

/** All that Temporal knows of a workflow, as who has no key sees it. */
async function seenWithoutKeys(stage: Stage, workflowId: string): Promise<string> {
  const client = new Client({ connection: stage.client.connection, namespace: stage.client.options.namespace });
  const handle = client.workflow.getHandle(workflowId);
  const { raw } = await handle.describe();
  const history = await handle.fetchHistory();
  const bytes = Buffer.from(History.encode(history).finish());
  const described = temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse.encode(raw).finish();
  // Also what is written in base64 within.
  return [bytes.toString('latin1'), Buffer.from(described).toString('latin1'), JSON.stringify(history)].join('\n');
}

test('Who has no key finds neither name nor address nor domain in what Temporal keeps; who has, reads all', async () => {
  await theatre.stageFor(async (stage) => {
    listener.answer = answering(500);
    const { product, endpoint } = await openShop(stage, 'Anna Geheimfrau', 'geheim@anna-privat.example');
    const lane = webhookWorkflowId(endpoint, product);
    await until(async () => listener.received.length > 0);
    for (const workflow of [productWorkflowId(product), lane]) {
      const seen = await seenWithoutKeys(stage, workflow);
      expect(seen.length).toBeGreaterThan(1_000);
      for (const trace of TRACES) {
        expect([workflow, trace, seen.includes(trace)]).toEqual([workflow, trace, false]);
        expect(seen).not.toContain(Buffer.from(trace).toString('base64').replace(/=+$/, '').slice(0, -1));
      }
    }
    const history = await stage.client.workflow.getHandle(productWorkflowId(product)).fetchHistory();
    const read = await Promise.all(payloadsOf(history).map((payload) => readPayload(stage.client, payload)));
    expect(JSON.stringify(read)).toContain('anna-privat');
  });
}, 120_000);

test('The history of who was erased cannot be read any more; everybody else lives on', async () => {
  await theatre.stageFor(async (stage) => {
    listener.answer = answering(500);
    const api = apiOf(stage);
    const before = listener.received.length;
    const anna = await openShop(stage, 'Anna Geheimfrau', 'geheim@anna-privat.example');
    const bert = await openShop(stage, 'Bert', 'bert@berts-laden.example');
    await until(async () => listener.received.length >= before + 2);
    const erasure = `/v1/accounts/${anna.account}/erasure`;
    await expect(api('POST', erasure)).rejects.toThrow('account-living');
    await api('POST', `/v1/products/${anna.product}/transferred`);
    const handle = stage.client.workflow.getHandle(productWorkflowId(anna.product));
    await handle.result();
    const history = await handle.fetchHistory();
    await Promise.all(payloadsOf(history).map((payload) => readPayload(stage.client, payload)));

    expect(await api('POST', erasure)).toMatchObject({ living: [], due: [], kept: expect.anything() });

    // A process that has the key in hand still can, for a minute at most; a new one cannot.
    const codecOf = require('../../dist/src/main/payloads.js') as typeof import('../../src/main/payloads');
    const fresh = await codecOf.openPayloads(stage.secrets);
    const client = new Client({ connection: stage.client.connection, dataConverter: fresh.converter });
    const hers = payloadsOf(await client.workflow.getHandle(productWorkflowId(anna.product)).fetchHistory());
    // All but what operators search by.
    const encrypted = hers.filter((one) => keyIdOf(one) !== undefined);
    expect(encrypted.length).toBeGreaterThan(4);
    for (const one of encrypted) await expect(readPayload(client, one)).rejects.toThrow('was destroyed');
    const theirs = payloadsOf(await client.workflow.getHandle(productWorkflowId(bert.product)).fetchHistory());
    expect(JSON.stringify(await Promise.all(theirs.map((one) => readPayload(client, one))))).toContain('berts-laden');
    await fresh.close();

    const lane = stage.client.workflow.getHandle(webhookWorkflowId(anna.endpoint, anna.product));
    await until(async () => (await lane.describe()).status.name === 'TERMINATED');
    await api('PATCH', `/v1/products/${bert.product}`, { renewalOption: 'delete_at_expiry' });
    await until(async () => {
      const { items } = await api('GET', `/v1/products/${bert.product}/events`);
      return (items as { type: string }[]).some(({ type }) => type === 'renewal_option_changed');
    });
    await expect(
      api('POST', '/v1/orders', { account: anna.account, offer: 'domain-com', name: 'neu.com' }),
    ).rejects.toThrow('account-erased');
  });
}, 180_000);
