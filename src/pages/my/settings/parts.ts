import { createHash } from 'node:crypto';
import type { AccountResource } from '../../../api/ports';

/** Fields that an account can be without: sent empty, they are taken away. */
export const withoutThem = ['street', 'postalCode', 'city', 'vatId'] as const;
export const contactFields = ['name', 'country', ...withoutThem] as const;

/** What each form of the settings changes of the account. */
const parts = {
  reminders: ['expiryReminders'],
  language: ['locale', 'timeZone'],
  contact: contactFields,
  defaults: ['defaultOptions'],
} as const satisfies Record<string, readonly (keyof AccountResource)[]>;

export type Part = keyof typeof parts;

/** What a part stood at, as a form bears it: who changes another part in another window takes nothing back. */
export function seenOf(account: AccountResource, part: Part): string {
  const stood = parts[part].map((name) => account[name]);
  return createHash('sha256').update(JSON.stringify(stood)).digest('base64url').slice(0, 22);
}
