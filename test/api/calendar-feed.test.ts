import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { calendarFeed } from '../../src/api/calendar-feed';
import { ANNA, StartedApi } from './started-api';

let api: StartedApi;
let feeds: Server;

beforeAll(async () => {
  api = await StartedApi.start();
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const settings = { rateLimit: { perMinute: 12 }, publicUrl: 'http://api.example', log };
  const app = express().use('/calendar', calendarFeed(api.engine.ports, settings));
  feeds = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
});
afterAll(async () => {
  await new Promise((closed) => feeds.close(closed));
  await api.stop();
});

function read(url: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = feeds.address() as AddressInfo;
  return fetch(url.replace('http://api.example', `http://127.0.0.1:${port}`), { method, headers });
}

const made = async (headers: Record<string, string> = {}) =>
  (await api.ask('POST', '/v1/accounts/acc_anna/calendar-feed', { key: ANNA, headers })).body;

test('The address is told once, cannot be guessed, and only its hash is kept', async () => {
  const { url } = await made({ 'Idempotency-Key': 'feed-1' });
  const token = /^http:\/\/api\.example\/calendar\/([\w-]{43})\.ics$/.exec(url)?.[1] ?? '';
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(api.engine.feeds.get('acc_anna')).toBe(createHash('sha256').update(token).digest('hex'));
  expect((await made({ 'Idempotency-Key': 'feed-1' })).url).toBeNull();
});

test('Whoever knows the address reads the calendar without a key, and again only if it has changed', async () => {
  const { url } = await made();
  const got = await read(url);
  expect(got.status).toBe(200);
  expect(got.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(got.headers.get('cache-control')).toMatch(/^private, max-age=\d+$/);
  expect(got.headers.get('referrer-policy')).toBe('no-referrer');
  expect(await got.text()).toContain('BEGIN:VCALENDAR');
  const again = await read(url, { 'If-None-Match': `W/${got.headers.get('etag')}` });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await read(url, { 'If-None-Match': '"another"' })).status).toBe(200);
});

test('A renewed address ends the former; an ended calendar is gone', async () => {
  const first = await made();
  const second = await made();
  expect((await read(first.url)).status).toBe(404);
  expect((await read(second.url)).status).toBe(200);
  expect((await api.ask('DELETE', '/v1/accounts/acc_anna/calendar-feed', { key: ANNA })).status).toBe(204);
  expect((await read(second.url)).status).toBe(404);
});

test('What is no address of a calendar is not even looked up, and too many guesses are too many', async () => {
  const statuses: number[] = [];
  for (let guess = 0; guess < 10; guess += 1) statuses.push((await read('http://api.example/calendar/x.ics')).status);
  expect(statuses[0]).toBe(404);
  expect(statuses.at(-1)).toBe(429);
});
