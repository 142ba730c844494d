import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { AddressChangeResource } from '../address-change-ports';
import { hashOf } from '../bearer-keys';
import { call } from '../call';
import { outcome } from '../outcomes';
import { visibleAccount } from '../tenancy';
import { email } from '../wire/text';
import { instantOut } from '../wire/time';

const path = '/v1/accounts/{id}/address-change';

const addressChange: z.ZodType<AddressChangeResource> = z
  .object({ email: z.string(), createdAt: instantOut, endsAt: instantOut })
  .meta({ id: 'AddressChange' });

/** Another e-mail address: whoever reads it signs in, so that it has to be confirmed first. */
export const addressChangeCalls = [
  call({
    method: 'post',
    path,
    tag: 'accounts',
    summary: "Asks for another e-mail address, which is the account's once it is confirmed",
    description: 'A link is sent to the new address; it works for a day. An earlier wish is withdrawn by a new one.',
    who: 'account',
    body: z.strictObject({ email }).meta({ id: 'NewAddressChange' }),
    answers: { 201: addressChange },
    async run(visit, { body }) {
      const account = visibleAccount(visit, visit.id());
      const token = `padr_${randomBytes(32).toString('base64url')}`;
      const wish = { ...body, token, hash: hashOf(token) };
      return outcome(await visit.ports.addressChanges.ask(await visit.command(), account, wish), { status: 201 });
    },
  }),
  call({
    method: 'delete',
    path,
    tag: 'accounts',
    summary: 'Withdraws the wish for another e-mail address: its link does nothing any more',
    who: 'account',
    answers: { 204: null },
    async run(visit) {
      const account = visibleAccount(visit, visit.id());
      const result = await visit.ports.addressChanges.withdraw(await visit.command(), account);
      return outcome(result, { status: 204, body: () => undefined });
    },
  }),
];
