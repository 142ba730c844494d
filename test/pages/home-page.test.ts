import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createHomePage, type LinkPagePorts } from '../../src/pages/index';
import { oneBrand } from '../support/one-brand';

test.each([
  ['de-AT,de;q=0.9', 'Alles zu Ihren Produkten'],
  ['fr', 'Tout ce qui concerne vos produits'],
  ['nl', 'Alles over uw producten'],
  ['en', 'Everything about your products'],
  ['ja', 'Everything about your products'],
])('the address of the house says where to look, to somebody who reads %s', async (language, words) => {
  const look = {
    style: '/assets/style.css',
    brands: oneBrand({ name: 'Häuser & Gärten', supportEmail: 'help@houses.example' }),
    publicUrl: 'http://localhost',
    transferTo: { name: 'H', iban: 'DE02120300000000202051', bic: 'BYLADEM1001' },
    log: { error: () => undefined },
  };
  const app = express().use(createHomePage({} as LinkPagePorts, look));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const answer = await fetch(url, { headers: { 'accept-language': language } });
    expect(answer.status).toBe(200);
    const source = await answer.text();
    expect(source).toContain(words);
    expect(source).toContain('<h1>Häuser &amp; Gärten</h1>');
    expect(source).toContain('href="mailto:help@houses.example"');
    expect((await fetch(`${url}elsewhere`)).status).toBe(404);
  } finally {
    server.close();
  }
});
