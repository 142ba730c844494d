import { z } from 'zod';
import { hashOf } from '../bearer-keys';
import { newToken } from '../calendar-feed';
import { call } from '../call';
import { outcome } from '../outcomes';
import { visibleAccount } from '../tenancy';
import { instantOut } from '../wire/time';

const path = '/v1/accounts/{id}/calendar-feed';

const feed = z
  .object({
    url: z.string().nullable().meta({ description: 'shown this once; null when the first answer is repeated' }),
    createdAt: instantOut,
  })
  .meta({ id: 'CalendarFeed' });

/** @param publicUrl where calendar programs reach the feeds */
export function calendarFeedCalls(publicUrl: string) {
  return [
    call({
      method: 'post',
      path,
      tag: 'accounts',
      summary: "Makes the secret address of the account's calendar, or a new one; the former ends",
      description:
        'Reminders, invoices, deadlines, renewals and expiries of the next 13 months (RFC 5545). Whoever knows the ' +
        'address reads the calendar.',
      who: 'account',
      answers: { 201: feed },
      async run(visit) {
        const account = visibleAccount(visit, visit.id());
        const token = newToken();
        const result = await visit.ports.calendarFeeds.renew(await visit.command(), account, hashOf(token));
        // Of a repeated request the address is not known any more: only its hash was kept.
        const url = result.kind === 'done' && result.replayed ? null : `${publicUrl}/calendar/${token}.ics`;
        return outcome(result, { status: 201, body: ({ createdAt }) => ({ url, createdAt }) });
      },
    }),
    call({
      method: 'delete',
      path,
      tag: 'accounts',
      summary: "Ends the account's calendar",
      who: 'account',
      answers: { 204: null },
      async run(visit) {
        const account = visibleAccount(visit, visit.id());
        const result = await visit.ports.calendarFeeds.end(await visit.command(), account);
        return outcome(result, { status: 204, body: () => undefined });
      },
    }),
  ];
}
