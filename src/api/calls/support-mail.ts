import { z } from 'zod';
import { call } from '../call';
import { listed, pageOf, paging } from '../listing';
import { outcome } from '../outcomes';
import { optional } from '../wire/optional';
import { quarantinedMail, receivedMail, release } from '../wire/support';

const tag = 'support';

/** Of a mail that are read: more than mail servers take, and what is over is attachments. */
const MOST_BYTES = 32 * 1024 * 1024;

const path = z.string().max(320);

/** What the operator's mail server hands over, and what of it belongs nowhere. */
export const supportMailCalls = [
  call({
    method: 'post',
    path: '/v1/support-requests/inbound',
    tag,
    summary: 'Takes in a mail that came to the reply address',
    description:
      'The mail as it is (RFC 5322). By the token in its recipient it is put into its thread and passed on to the other ' +
      'end, once; without a token that was made here it is kept in the quarantine. Every mail is answered with 200.',
    who: 'operator',
    query: z.strictObject({
      sender: optional(path).meta({ description: 'of the envelope; empty for a bounce' }),
      recipient: optional(path).meta({ description: 'of the envelope; without it the headers are looked at' }),
    }),
    raw: { mediaType: 'message/rfc822', mostBytes: MOST_BYTES },
    answers: { 200: receivedMail },
    async run(visit, { query }) {
      const { bytes, cut } = visit.raw;
      const result = await visit.ports.support.receive(await visit.command(), { raw: bytes, cut, ...query });
      return outcome(result, { status: 200 });
    },
  }),
  call({
    method: 'get',
    path: '/v1/support-quarantine',
    tag,
    summary: 'Mails without a valid token, newest first; kept for 30 days, 500 at most',
    who: 'operator',
    query: z.strictObject(paging),
    answers: { 200: pageOf(quarantinedMail) },
    run: (visit, { query }) => listed(visit, query, (paging) => visit.ports.support.quarantine(paging)),
  }),
  call({
    method: 'post',
    path: '/v1/support-quarantine/{id}/release',
    tag,
    summary: 'Puts a mail of the quarantine into a thread after all',
    who: 'operator',
    body: release,
    answers: { 200: receivedMail },
    async run(visit, { body: { reason, ...to } }) {
      return outcome(await visit.ports.support.release(await visit.command(reason), visit.id(), to), { status: 200 });
    },
  }),
];
