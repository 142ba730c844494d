import type { KeyObject } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import type { Theatre } from '../../src/main/theatre';
import type { Stage } from '../../src/scenarios/play';
import { requestFor, validate } from '../support/certificate-orders';
import { type Api, apiOf, card, type Lead, lead } from '../support/stage';
import { openTestTheatre } from '../support/theatre';
import { localTlsCertificate } from '../support/tls-certificate';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTestTheatre();
});
afterAll(async () => {
  await theatre?.close();
});

/** A server of the customer's, on which certificates are installed. */
async function openServer() {
  const { certificate, key } = await localTlsCertificate();
  const server = tls.createServer({ cert: certificate, key });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    install: (cert: string, own: KeyObject) =>
      server.setSecureContext({ cert, key: own.export({ format: 'pem', type: 'pkcs8' }) }),
    stop: () => new Promise((closed) => server.close(closed)),
  };
}

async function download(stage: Stage, product: string, serial: string): Promise<string> {
  const response = await fetch(`${stage.url}/v1/products/${product}/certificates/${serial}/download?form=chain`, {
    headers: { authorization: `Bearer ${stage.apiKey}` },
  });
  return response.text();
}

interface State {
  current: { serial: string; notAfter: string; replacedAt: string };
  endpoint: { nextCheckAt: string | null; seen: { result: string; notAfter: string | null } | null } | null;
}

const stateOf = (api: Api, { product }: Lead) =>
  api('GET', `/v1/products/${product}/certificates/state`) as unknown as Promise<State>;

test(
  'Whether a certificate is installed is looked at where the customer says; a letter comes only while it is not',
  () =>
    theatre.stageFor(async (stage) => {
      const api = apiOf(stage);
      const { csr, key } = await requestFor('www.example.com');
      const life = await lead(stage, {
        paymentMethods: card('succeeds'),
        order: { offer: 'certificate-dv-insured', name: 'www.example.com', years: 1, csr },
      });
      const server = await openServer();
      const letters = () => stage.mails().filter(({ subject }) => subject.includes('noch nicht installiert'));
      const path = `/v1/products/${life.product}/endpoint`;
      try {
        await life.at('2026-12-02T10:00:00.000Z', (ask) => validate(ask, life.product, 'www.example.com'));

        await life.at('2026-12-02T11:00:00.000Z', (ask) => ask('PUT', path, { host: '127.0.0.1', port: server.port }));
        await life.until('2026-12-02T12:00:00.000Z');
        const first = (await stateOf(api, life)).current;
        const countBefore = (await life.timeline()).length;
        expect((await stateOf(api, life)).endpoint).toMatchObject({
          nextCheckAt: '2026-12-03T11:00:00.000Z',
          seen: { result: 'foreign' },
        });

        server.install(await download(stage, life.product, first.serial), key);
        await life.until('2026-12-03T12:00:00.000Z');
        expect((await stateOf(api, life)).endpoint).toMatchObject({
          nextCheckAt: null,
          seen: { result: 'current', notAfter: first.notAfter },
        });

        // The engine replaces it; the customer has not installed the next one.
        await life.until('2027-05-25T00:00:00.000Z');
        const second = (await stateOf(api, life)).current;
        expect(second.serial).not.toBe(first.serial);
        expect((await stateOf(api, life)).endpoint).toMatchObject({
          seen: { result: 'older', notAfter: first.notAfter },
        });
        expect(letters()).toEqual([]);

        await life.until('2027-06-06T00:00:00.000Z');
        expect(letters()).toHaveLength(1);
        expect(letters()[0]?.text).toContain(`127.0.0.1:${server.port}`);

        server.install(await download(stage, life.product, second.serial), key);
        expect(await api('POST', `${path}/check`)).toMatchObject({ result: 'current', reason: null });
        await life.until('2027-06-18T12:00:00.000Z');
        expect(letters()).toHaveLength(1);
        expect((await stateOf(api, life)).endpoint).toMatchObject({ nextCheckAt: null, seen: { result: 'current' } });

        // Nothing of it stands in the timeline.
        const since = (await life.timeline()).slice(countBefore).map((event) => event.split(' ')[1]);
        expect(new Set(since)).toEqual(new Set(['certificate_issued', 'validation_passed']));

        await life.at('2027-06-21T09:00:00.000Z', (ask) => ask('DELETE', path));
        expect((await stateOf(api, life)).endpoint).toBeNull();
        await expect(api('POST', `${path}/check`)).rejects.toThrow('404');
        await expect(api('PUT', path, { host: 'https://www.example.com/', port: 0 })).rejects.toThrow(
          /422.*\/host|422/,
        );
      } finally {
        await server.stop();
      }
    }),
  120_000,
);
