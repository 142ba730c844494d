import { createHash, randomBytes } from 'node:crypto';
import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import { hashOf } from './bearer-keys';
import { guarded } from './guarded';
import type { ApiPorts } from './ports';
import { answerWith, problemOf } from './problems';
import { limited } from './rate-limit';
import type { Log } from './request-log';

export interface CalendarFeedSettings {
  rateLimit: { perMinute: number };
  publicUrl: string;
  log: Log;
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** 256 bits of chance: nobody guesses them. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Seconds for which a calendar may be taken as it is. */
const FRESH = 900;

/**
 * The calendars behind their secret addresses, to be mounted at `/calendar`. No key: calendar programs can send none. The
 * address is written into no log.
 */
export function calendarFeed(
  ports: Pick<ApiPorts, 'calendarFeeds'>,
  { rateLimit, publicUrl, log }: CalendarFeedSettings,
): Router {
  const router = express.Router();
  router.use(guarded(publicUrl), limited(rateLimit.perMinute));

  router.get('/:token.ics', async (request: Request, response: Response) => {
    const token = String(request.params['token']);
    const calendar = TOKEN.test(token) ? await ports.calendarFeeds.calendar(hashOf(token)) : undefined;
    if (calendar === undefined) return nothingHere(response);
    const tag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
    response.set({ ETag: tag, 'Cache-Control': `private, max-age=${FRESH}`, 'X-Robots-Tag': 'noindex' });
    if (isKnown(request.get('If-None-Match'), tag)) {
      response.status(304).end();
      return;
    }
    response.set({
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="calendar.ics"',
    });
    response.send(calendar);
  });

  router.use((_request, response) => nothingHere(response));
  const troubled: ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, headers, body } = answerWith(problemOf(error), '/calendar');
    if (status >= 500) log.error({ err: error }, 'calendar not shown');
    response
      .status(status)
      .set({ ...headers, 'Cache-Control': 'no-store' })
      .send(JSON.stringify(body));
  };
  router.use(troubled);
  return router;
}

function nothingHere(response: Response): void {
  response.status(404).set('Cache-Control', 'no-store').type('text').send('There is no such calendar.\n');
}

function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
