import type { Response } from 'express';
import { requestId } from '../api/request-log';
import { html, type Markup } from './html';
import type { Phrasebook } from './phrasebook';

/** Writes down why a page was not shown, @returns the number by which its reader can ask about it: that of the request. */
export function faultNumber(
  error: unknown,
  response: Response,
  { say }: Phrasebook,
  log: { error(facts: object, message: string): void },
): Markup | undefined {
  const id = requestId(response);
  log.error({ requestId: id, err: error }, 'page not shown');
  return id === undefined ? undefined : html`<p class="small quiet">${say('trouble.number', { id })}</p>`;
}
