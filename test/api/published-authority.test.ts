import { get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { PublishedAuthority } from '../../src/api/ports';
import { publishedAuthority } from '../../src/api/published-authority';

const DER = Buffer.from('not really a list');
const asked: Buffer[] = [];
let fails = false;

/** What is published is proved with the authority itself; here it is about HTTP. */
const fake: PublishedAuthority = {
  certificate: async () => undefined,
  async revocationList(issuer) {
    if (fails) throw new Error('the secret cause');
    return issuer === 'issuing-0' ? { der: DER, number: 7, nextUpdate: '2027-01-08T00:00:00.000Z' } : undefined;
  },
  async ocsp(request) {
    asked.push(Buffer.from(request));
    return { der: DER };
  },
};

let server: Server;
let url: string;

beforeAll(async () => {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const app = express().use(
    publishedAuthority(fake, { rateLimit: { perMinute: 30 }, publicUrl: 'http://ca.example', log }),
    (_request, response) => void response.status(418).send('the next'),
  );
  server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => {
  asked.length = 0;
});

test('A revocation list may be kept for a while, and is sent again only if there is a new one', async () => {
  const got = await fetch(`${url}/ca/issuing-0.crl`);
  expect(got.headers.get('content-type')).toBe('application/pkix-crl');
  expect(got.headers.get('cache-control')).toBe('public, max-age=300');
  expect(Buffer.from(await got.arrayBuffer())).toEqual(DER);
  // fetch itself would ask for everything anew.
  const again = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { 'If-None-Match': got.headers.get('etag') ?? '' };
    get(`${url}/ca/issuing-0.crl`, { headers }, (response) => resolve(response.resume().statusCode)).on(
      'error',
      reject,
    );
  });
  expect(again).toBe(304);
});

test('Issuers that are not there are not found, and names that can be none are not looked up', async () => {
  for (const path of [
    '/ca/issuing-1.crl',
    '/ca/issuing-1.cer',
    '/ca/root.pem',
    '/ca/..%2f..%2fsecret.cer',
    '/ca/A.crl',
  ])
    expect((await fetch(url + path)).status).toBe(404);
});

test('What is asked reaches the responder byte for byte, by POST and in the address', async () => {
  const request = Buffer.from([...Array(256).keys()]);
  const base64 = request.toString('base64');
  await fetch(`${url}/ocsp`, {
    method: 'POST',
    body: request,
    headers: { 'Content-Type': 'application/ocsp-request' },
  });
  await fetch(`${url}/ocsp/${encodeURIComponent(base64)}`);
  await fetch(`${url}/ocsp/${base64}`);
  expect(asked).toEqual([request, request, request]);
});

test('What is no request is handed on as nothing, and what is far too long is refused', async () => {
  expect((await fetch(`${url}/ocsp/%ff%zz`)).status).toBeLessThan(500);
  expect((await fetch(`${url}/ocsp`, { method: 'POST' })).status).toBe(200);
  expect((await fetch(`${url}/ocsp`, { method: 'POST', body: Buffer.alloc(20_000) })).status).toBe(413);
  expect(asked.every(({ length }) => length === 0)).toBe(true);
});

test('A fault says nothing of its cause; what is not its own goes to the next; too many requests are too many', async () => {
  fails = true;
  const fault = await fetch(`${url}/ca/issuing-0.crl`);
  fails = false;
  expect(fault.status).toBe(500);
  expect(await fault.text()).not.toContain('secret cause');
  expect((await fetch(`${url}/v1/products`)).status).toBe(418);
  const statuses: number[] = [];
  for (let again = 0; again < 40; again += 1) statuses.push((await fetch(`${url}/ca/issuing-0.crl`)).status);
  expect(statuses.at(-1)).toBe(429);
});
