import { z } from 'zod';
import { attentionKinds } from '../../domain/attention';
import { call } from '../call';
import { listed, paging } from '../listing';
import { outcome } from '../outcomes';
import { attention, attentionPage, reasoned } from '../wire/attention';
import { optional } from '../wire/optional';

const tag = 'attention';

export const attentionCalls = [
  call({
    method: 'get',
    path: '/v1/attention',
    tag,
    summary: 'Everything that needs a person: the urgent first, then what has waited longest',
    who: 'operator',
    query: z.strictObject({
      ...paging,
      kind: optional(z.enum(attentionKinds)),
      acknowledged: z
        .enum(['true', 'false'])
        .default('false')
        .transform((text) => text === 'true')
        .meta({ description: 'what somebody has looked at already, in place of what nobody has' }),
    }),
    answers: { 200: attentionPage },
    async run(visit, { query }) {
      const now = await visit.now();
      return listed(visit, query, (paging, filter) => visit.ports.attention.list(filter, paging, now));
    },
  }),
  call({
    method: 'post',
    path: '/v1/attention/{id}/acknowledge',
    tag,
    summary: 'Says that somebody has looked at it: it leaves the list until something new happens',
    who: 'operator',
    body: reasoned,
    answers: { 200: attention },
    async run(visit, { body: { reason } }) {
      return outcome(await visit.ports.attention.acknowledge(await visit.command(reason), visit.id()), { status: 200 });
    },
  }),
];
