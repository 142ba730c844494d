import type { Instant } from '../../../domain/calendar';
import type { Visitor } from '../ports';

/** What the page of the settings tells beside the account itself. */
export interface SettingsStanding {
  /** since when the account has a calendar feed; null: it has none */
  calendarSince: Instant | null;
  /** an address that waits to be confirmed; real time */
  addressChange: { email: string; endsAt: Instant } | null;
}

export interface SettingsPorts {
  standing(visitor: Visitor): Promise<SettingsStanding>;
}
