import type { SettingsPorts, SettingsStanding } from '../../pages/my/settings/ports';
import { livingOf } from '../api-ports/personal-data';
import { outlineErasure, type RetentionSettings } from '../personal-data/erasing';
import type { Queryable } from '../postgres/pool';

/** An open wish at $2, real time, is one that neither came true nor is over. */
const STANDING = {
  name: 'settings-standing',
  text: `SELECT (SELECT created_at FROM calendar_feeds WHERE account_id = $1) AS "calendarSince",
    (SELECT jsonb_build_object('email', email, 'endsAt', to_char(ends_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      FROM address_changes WHERE account_id = $1 AND used_at IS NULL AND withdrawn_at IS NULL AND ends_at > $2
      ORDER BY created_at DESC LIMIT 1) AS "addressChange"`,
};

export function settingsPorts(pool: Queryable, retention: RetentionSettings): SettingsPorts {
  return {
    async erasure({ account, now }) {
      const [outline, living] = [
        await outlineErasure(pool, account.id, now, retention),
        await livingOf(pool, account.id),
      ];
      return { ...outline, living };
    },

    async standing({ account, real }) {
      const { rows } = await pool.query<SettingsStanding>(STANDING, [account.id, real]);
      return rows[0] ?? { calendarSince: null, addressChange: null };
    },
  };
}
