import { z } from 'zod';
import { hashOf, newSecret } from '../bearer-keys';
import { call } from '../call';
import { outcome } from '../outcomes';
import type { Scope } from '../ports';
import { notFound } from '../problems';
import { acrossFields } from '../wire/across-fields';
import { optional } from '../wire/optional';
import { line, reference } from '../wire/text';

const tag = 'api keys';

const scopes = ['operator', 'account'] as const satisfies Scope[];

const newKey = z
  .strictObject({ label: line(100), scope: z.enum(scopes), account: optional(reference) })
  .check(
    acrossFields(['scope', 'account'], ({ scope, account }) => (scope === 'account') === (account !== undefined), {
      path: ['account'],
      error: 'A key of scope account names the account, an operator key none.',
    }),
  )
  .meta({ id: 'NewApiKey' });

const apiKey = z
  .object({
    id: z.string(),
    label: z.string(),
    scope: z.enum(scopes),
    account: z.string().nullable(),
    secret: z.string().nullable().meta({ description: 'shown this once; null when the first answer is repeated' }),
  })
  .meta({ id: 'ApiKey' });

export const apiKeyCalls = [
  call({
    method: 'post',
    path: '/v1/api-keys',
    tag,
    summary: 'Makes an API key; its secret is shown once',
    who: 'operator',
    body: newKey,
    answers: { 201: apiKey },
    async run(visit, { body: { label, scope, account = null } }) {
      if (account !== null && !(await visit.ports.accounts.get(account)))
        throw notFound(`There is no account ${account}.`);
      const secret = newSecret();
      const result = await visit.ports.keys.create(await visit.command(), {
        hash: hashOf(secret),
        label,
        scope,
        account,
      });
      // Of a repeated request the secret is not known any more: only its hash was kept.
      const shown = result.kind === 'done' && result.replayed ? null : secret;
      return outcome(result, { status: 201, body: ({ id }) => ({ id, label, scope, account, secret: shown }) });
    },
  }),
  call({
    method: 'delete',
    path: '/v1/api-keys/{id}',
    tag,
    summary: 'Revokes an API key',
    who: 'operator',
    answers: { 204: null },
    async run(visit) {
      const id = visit.id();
      const result = await visit.ports.keys.revoke(await visit.command(), id);
      visit.forgetKey(id);
      return outcome(result, { status: 204, body: () => undefined });
    },
  }),
];
