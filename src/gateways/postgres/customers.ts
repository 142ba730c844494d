import type { Customer } from '../../../activities/ports';
import type { AutomaticMethod, Locale } from '../../domain/account';
import type { FrozenPrices } from '../../domain/frozen-prices';
import type { Mandate } from '../../domain/mandate';
import type { Queryable } from './pool';

export interface StoredCard {
  token: string;
  brand: string;
  lastFour: string;
  /** `2029-12` */
  validThrough: string;
}

export interface AccountRow {
  id: string;
  email: string;
  name: string;
  street: string | null;
  postal_code: string | null;
  city: string | null;
  country: string;
  locale: Locale;
  time_zone: string;
  vat_id: string | null;
  vat_evidence: unknown;
  expiry_reminders: boolean;
  automatic: AutomaticMethod;
  card: StoredCard | null;
  mandate: Mandate | null;
  debits_paused: boolean;
  balance: number;
  frozen_prices: FrozenPrices | null;
}

export const accountColumns = `id, email, name, street, postal_code, city, country, locale, time_zone, vat_id, vat_evidence,
  expiry_reminders, automatic, card, mandate, debits_paused, balance, frozen_prices`;

/** @param sellerCountry reverse charge is only for businesses of other member states (A1) */
export function customerOf(row: AccountRow, sellerCountry: string): Customer {
  return {
    id: row.id,
    email: row.email,
    locale: row.locale,
    timeZone: row.time_zone,
    address: {
      name: row.name,
      ...(row.street && { street: row.street }),
      ...(row.postal_code && { postalCode: row.postal_code }),
      ...(row.city && { city: row.city }),
      country: row.country,
    },
    ...(row.vat_id && { vatId: row.vat_id }),
    reverseCharge: row.vat_evidence !== null && row.country !== sellerCountry,
    expiryReminders: row.expiry_reminders,
    means: {
      automatic: row.automatic,
      ...(row.card && { cardValidThrough: row.card.validThrough }),
      ...(row.mandate && { mandate: row.mandate.state }),
      debitPaused: row.debits_paused,
    },
    balance: row.balance,
    ...(row.frozen_prices && { frozenPrices: row.frozen_prices }),
  };
}

export async function readAccount(db: Queryable, id: string, lock: boolean): Promise<AccountRow> {
  const { rows } = await db.query<AccountRow>(
    `SELECT ${accountColumns} FROM accounts WHERE id = $1${lock ? ' FOR NO KEY UPDATE' : ''}`,
    [id],
  );
  const row = rows[0];
  if (!row) throw new Error(`no account ${id}`);
  return row;
}
