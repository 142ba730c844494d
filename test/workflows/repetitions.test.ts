import { temporal } from '@temporalio/proto';
import type { Theatre } from '../../src/main/theatre';
import { apiOf, type Lead, lead } from '../support/stage';
import { openTestTheatre } from '../support/theatre';

const { EventType } = temporal.api.enums.v1;

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTestTheatre();
});
afterAll(() => theatre?.close());

/** The names of the markers in the history: of a local activity, and of a new way that was taken. */
async function markers(life: Lead): Promise<string[]> {
  const { events } = await life.workflow().fetchHistory();
  return (events ?? [])
    .filter((event) => event.eventType === EventType.EVENT_TYPE_MARKER_RECORDED)
    .map((event) => event.markerRecordedEventAttributes?.markerName ?? '');
}

const settingsChanged = (id: string) => ({ type: 'settingsChanged', id, at: '2026-12-01T10:00:00.000Z' });

test('A message costs one step however often it is told; who repeats itself is noted once in the history', () =>
  theatre.stageFor(async (stage) => {
    const life = await lead(stage);
    await life.until('2026-12-02T00:00:00.000Z');
    const before = await markers(life);
    const message = settingsChanged('job_4711');
    for (let telling = 0; telling < 5; telling += 1) {
      await life.workflow().signal('settingsChanged', message);
      await stage.time.untilQuiet();
    }
    const after = await markers(life);
    expect(after.slice(before.length)).toEqual(['core_local_activity', 'core_patch']);
    // All at once, while the first of them waits.
    const other = settingsChanged('job_4712');
    await Promise.all([1, 2, 3].map(() => life.workflow().signal('settingsChanged', other)));
    await stage.time.untilQuiet();
    expect((await markers(life)).slice(after.length)).toEqual(['core_local_activity']);
    const [row] = (await stage.db.query('SELECT life FROM products WHERE id = $1', [life.product])).rows;
    expect(row?.life.answered).toEqual(['job_4711', 'job_4712']);
  }));

test('A life whose messages come once has no note of repetitions, and goes on as ever', () =>
  theatre.stageFor(async (stage) => {
    const life = await lead(stage);
    const choose = (renewalOption: string) => apiOf(stage)('PATCH', `/v1/products/${life.product}`, { renewalOption });
    await life.at('2026-12-02T09:00:00.000Z', () => choose('delete_at_expiry'));
    await life.at('2026-12-03T09:00:00.000Z', () => choose('one_year_delayed'));
    await life.until('2027-06-01T00:00:00.000Z');
    expect(new Set(await markers(life))).toEqual(new Set(['core_local_activity']));
  }));
