import type { ApiPorts } from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import { yearOfProducts } from '../../domain/forecast-reach';
import { entriesOf } from '../calendar/entries';
import { renderCalendar } from '../calendar/render';
import { refuseErased } from '../personal-data/erased';
import { type CommandKit, NotFound, runCommand } from './commands';
import type { ForecastKit } from './forecasts';

/** The nearest ones: with more, calendar programs give up, and writing them down holds up the process. */
const MOST_ENTRIES = 3_000;

/** Calendars kept at once, for programs that ask together. */
const MOST_KEPT = 100;

export function calendarFeedPorts(
  kit: CommandKit,
  forecast: ForecastKit,
  clock: ApiPorts['clock'],
  brand: string,
): ApiPorts['calendarFeeds'] {
  const kept = new Map<string, Promise<string | undefined>>();

  async function calendarOf(account: string, now: Instant): Promise<string | undefined> {
    const snapshot = await forecast.snapshots.account(account);
    const [customer] = snapshot.customers;
    if (!customer) return undefined;
    const coming = forecast.forecaster.unfold(snapshot, { now, until: yearOfProducts(now) });
    const entries = await entriesOf(snapshot, coming);
    return renderCalendar(entries.slice(0, MOST_ENTRIES), customer, brand, now);
  }

  return {
    renew(command, account, hash) {
      return runCommand(kit, command, async (db) => {
        const { rows } = await db.query('SELECT 1 FROM accounts WHERE id = $1', [account]);
        if (!rows[0]) throw new NotFound();
        await refuseErased(db, account);
        await db.query(
          `INSERT INTO calendar_feeds (account_id, token_hash, created_at) VALUES ($1, $2, $3)
           ON CONFLICT (account_id) DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at`,
          [account, hash, command.at],
        );
        return { createdAt: command.at };
      });
    },

    end(command, account) {
      return runCommand(kit, command, async (db) => {
        const { rowCount } = await db.query('DELETE FROM calendar_feeds WHERE account_id = $1', [account]);
        if (rowCount === 0) throw new NotFound();
        return { account };
      });
    },

    async calendar(hash) {
      const { rows } = await kit.pool.query<{ account_id: string }>(
        'SELECT account_id FROM calendar_feeds WHERE token_hash = $1',
        [hash],
      );
      const account = rows[0]?.account_id;
      if (account === undefined) return undefined;
      const now = await clock.now(account);
      // Computed once a minute at most, however often it is asked for.
      const key = `${account} ${now.slice(0, 16)}`;
      const known = kept.get(key);
      if (known) return known;
      const calendar = forecast.turns.large.during(() => calendarOf(account, now));
      kept.set(key, calendar);
      calendar.catch(() => kept.delete(key));
      const oldest = kept.keys().next();
      if (kept.size > MOST_KEPT && !oldest.done) kept.delete(oldest.value);
      return calendar;
    },
  };
}
