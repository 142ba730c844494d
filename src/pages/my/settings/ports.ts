import type { ErasureResource } from '../../../api/personal-data-ports';
import type { Instant } from '../../../domain/calendar';
import type { Visitor } from '../ports';

/** What the page of the settings tells beside the account itself. */
export interface SettingsStanding {
  /** since when the account has a calendar feed; null: it has none */
  calendarSince: Instant | null;
  /** an address that waits to be confirmed; real time */
  addressChange: { email: string; endsAt: Instant } | null;
}

/** What an erasure would take now, what would stay until when, and what has to end first. */
export interface ErasureShown {
  living: Pick<ErasureResource['living'][number], 'kind' | 'id' | 'name'>[];
  due: Pick<ErasureResource['due'][number], 'what'>[];
  kept: Pick<ErasureResource['kept'][number], 'what' | 'until'>[];
}

export interface SettingsPorts {
  erasure(visitor: Visitor): Promise<ErasureShown>;
  standing(visitor: Visitor): Promise<SettingsStanding>;
}
