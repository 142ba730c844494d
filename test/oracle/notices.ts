import { plusDays } from './calendar';
import type { Due } from './endings';
import { type Product, tell, type World } from './world';

const REMINDERS = [95, 60, 30, 7, 2];

/** M1 to M3: the customer's reminders of the present term that are still to come. */
export function remindersDue(world: World, product: Product): Due[] {
  if (product.state !== 'active') return [];
  return REMINDERS.flatMap((daysBefore) => {
    const at = plusDays(product.account.zone, product.end, -daysBefore);
    const key = `reminder ${daysBefore}`;
    if (at < product.watchedFrom || product.done.has(key)) return [];
    return [{ at, rank: 2 as const, does: () => remind(world, product, daysBefore, key) }];
  });
}

function remind(world: World, product: Product, daysBefore: number, key: string): void {
  product.done.add(key);
  const skip = (reason: string) => tell(world, product, 'reminder_skipped', { daysBefore, reason });
  if (!product.account.reminders) skip('setting_off');
  else if (product.option.name === 'delete_at_expiry') skip('delete_at_expiry');
  else tell(world, product, 'reminder_sent', { daysBefore, final: daysBefore === 2 });
}

/** M5 with the windows of M3: the day of a notice, and until when one that is late is still sent. */
const NOTICES = [
  { notice: 'one_month', days: -30, until: -26 },
  { notice: 'one_week', days: -7, until: -4 },
  { notice: 'after_expiry', days: 3, until: 5 },
] as const;

const AFTER_EXPIRY = ['expired', 'redemption', 'pending_delete'];

/** M5: the registrant's notices of the present term that are still to come. */
export function noticesDue(world: World, product: Product): Due[] {
  if (!product.offer.gtld) return [];
  return NOTICES.flatMap(({ notice, days, until }) => {
    const fits = notice === 'after_expiry' ? AFTER_EXPIRY.includes(product.state) : product.state === 'active';
    if (!fits || product.done.has(notice)) return [];
    const { zone } = product.account;
    const at = Math.max(plusDays(zone, product.end, days), product.watchedFrom);
    if (at > plusDays(zone, product.end, until)) return [];
    return [{ at, rank: 2 as const, does: () => notify(world, product, notice) }];
  });
}

function notify(world: World, product: Product, notice: string): void {
  product.done.add(notice);
  if (product.offer.registrarSendsRegistrantNotices) {
    tell(world, product, 'registrant_notice_skipped', { notice, reason: 'registrar_sends' });
  } else {
    tell(world, product, 'registrant_notice_sent', { notice });
  }
}
