import { X509Certificate } from 'node:crypto';
import { daysAfter } from '../../src/domain/calendar';
import { describeWithPebble } from '../support/pebble';
import { type MovingWorld, openMovingWorld } from './moving-world';

const INSTITUTIONS = Number(process.env['PERENNIAL_MIGRATION_INSTITUTIONS'] ?? 6);
const CERTIFICATES = Number(process.env['PERENNIAL_MIGRATION_CERTIFICATES'] ?? 40);
/** Virtual days between two looks of every migration; workflows look once a day at least. */
const STRIDE = Number(process.env['PERENNIAL_MIGRATION_STRIDE'] ?? 2);
const LIMIT = 10 * 60_000 + CERTIFICATES * 3_000;

const CUT_OVER_AFTER = 30;
const LATE = 80;

/**
 * The whole of it with two authorities of different roots, which check control for real by DNS and are asked by ACME with
 * external account binding. Certificates bear the real time of their issue; from then on the engine's time is moved.
 */
describeWithPebble('institutions move from one ACME authority to another', () => {
  let world: MovingWorld;
  beforeAll(async () => {
    world = await openMovingWorld();
  }, 90_000);
  afterAll(() => world.close(), 60_000);

  test(
    `${INSTITUTIONS} institutions with ${CERTIFICATES} certificates: none runs out that could be saved, none is revoked, all new ones have the new root`,
    async () => {
      const clock = Date.now();
      const log = (line: string) => {
        if (CERTIFICATES > 40) console.error(`${Math.round((Date.now() - clock) / 1000)} s: ${line}`);
      };
      const start = new Date().toISOString();
      const after = (days: number) => daysAfter(start, days, 'UTC');
      const institutions = await world.populate(INSTITUTIONS, CERTIFICATES, start);
      const products = institutions.flatMap((one) => one.products);
      expect(products).toHaveLength(CERTIFICATES);
      await world.issueAll(start);
      log('all issued by the old authority');
      expect(await world.issuers()).toEqual([{ issuer: 'old', n: CERTIFICATES }]);
      for (const one of institutions) world.withdraw(one);

      await world.startWave(after(1), after(CUT_OVER_AFTER), after(200));
      const groups = ['early', 'late', 'never'] as const;
      const of = (group: (typeof groups)[number]) => institutions.filter((_, i) => groups[i % 3] === group);
      for (let day = 2; day <= 92; day += STRIDE) {
        if (day < 2 + STRIDE) for (const one of of('early')) world.publish(one);
        if (day >= LATE && day < LATE + STRIDE) for (const one of of('late')) world.publish(one);
        await world.until(after(day));
        if (day % 10 < STRIDE) log(`day ${day}: ${JSON.stringify(await world.issuers())}`);
      }
      await world.until(after(95));

      const saved = [...of('early'), ...of('late')].flatMap((one) => one.products);
      const lost = of('never').flatMap((one) => one.products);
      const kept = await world.certificates();
      expect(kept.filter(({ issuer }) => issuer === 'old')).toHaveLength(CERTIFICATES);
      const renewed = kept.filter(({ issuer }) => issuer === 'new');
      expect(new Set(renewed.map(({ product }) => product))).toEqual(new Set(saved));
      expect(renewed).toHaveLength(saved.length);
      // In time: each came before the end of the one that it follows.
      for (const { product, at } of await world.successions())
        expect(at < (kept.find((one) => one.product === product && one.issuer === 'old')?.notAfter ?? '')).toBe(true);

      const [oldRoot, newRoot] = [await world.old.root(), await world.new.root()].map(
        (pem) => new X509Certificate(pem),
      );
      expect(oldRoot?.fingerprint256).not.toBe(newRoot?.fingerprint256);
      for (const { issuer, pem, chain } of kept) {
        const root = issuer === 'new' ? newRoot : oldRoot;
        const path = [pem, ...chain].map((one) => new X509Certificate(one));
        for (const [i, one] of path.entries()) {
          const above = path[i + 1] ?? root;
          expect(above && one.checkIssued(above) && one.verify(above.publicKey)).toBe(true);
        }
      }

      expect(kept.filter(({ revokedAt }) => revokedAt !== null)).toEqual([]);
      for (const { issuer, serial } of kept) {
        const authority = issuer === 'new' ? world.new : world.old;
        expect((await authority.certificateStatus(serial)).Status).toBe('Valid');
      }

      const outcomes = await world.outcomes(after(95));
      const finished = outcomes.filter(({ state }) => state === 'finished').length;
      expect(finished).toBe(of('early').length + of('late').length);
      for (const one of outcomes.filter(({ state }) => state !== 'finished')) {
        expect(one).toMatchObject({ state: 'moving', lapsed: one.total });
        expect(one.reminders).toBeGreaterThan(0);
        expect(one.toOperator).toBeGreaterThan(0);
      }
      expect(outcomes.reduce((sum, { lapsed }) => sum + lapsed, 0)).toBe(lost.length);
      log(`done: ${renewed.length} replaced, ${lost.length} never validated`);
    },
    LIMIT,
  );
});
