import { plusDays } from './calendar';
import { type Product, type State, tell, type World } from './world';

export interface Due {
  at: number;
  /** T4: at equal instants deadlines and term ends come first (0, 1), the rest last (2) */
  rank: 0 | 1 | 2;
  does(): void;
}

/** E1: what becomes of a product whose term has ended, each phase counted from the expiry. */
interface Phase {
  days: number;
  event: 'redemption_started' | 'pending_delete' | 'deleted';
  state: State;
}

function phasesOf({ offer }: Product): Phase[] {
  if (offer.kind !== 'domain') return [{ days: offer.retentionDays ?? 14, event: 'deleted', state: 'deleted' }];
  const grace = offer.graceDays ?? 0;
  const redemption = grace + (offer.redemptionDays ?? 0);
  const pending = redemption + (offer.pendingDeleteDays ?? 0);
  const phases: Phase[] = [
    { days: grace, event: 'redemption_started', state: 'redemption' },
    { days: redemption, event: 'pending_delete', state: 'pending_delete' },
    { days: pending, event: 'deleted', state: 'deleted' },
  ];
  return phases.filter((phase) => phase.event !== 'pending_delete' || (offer.pendingDeleteDays ?? 0) > 0);
}

/** The end of the time in which a product can be restored, if it ever can (E2, E3). */
export function recoverableUntil(product: Product): number | undefined {
  const { offer, account, end } = product;
  if (product.deletedByOption) {
    return offer.gtld ? plusDays(account.zone, end, offer.redemptionDays ?? 0) : undefined;
  }
  const days =
    offer.kind === 'domain' ? (offer.graceDays ?? 0) + (offer.redemptionDays ?? 0) : (offer.retentionDays ?? 14);
  return plusDays(account.zone, end, days);
}

/** E1, E2: the term ends and is not renewed. */
export function endTerm(world: World, product: Product): void {
  if (product.option.name === 'delete_at_expiry') {
    product.deletedByOption = true;
    product.state = 'deleted';
    tell(world, product, 'deleted');
    return;
  }
  product.state = 'expired';
  tell(world, product, 'expired');
  if (product.offer.kind !== 'domain') {
    product.state = 'suspended';
    tell(world, product, 'suspended');
    world.warnings.push({ to: product.account.email, at: world.now });
  }
}

/** E5: once more before the data is deleted; the first warning comes with the suspension. */
function warn(world: World, product: Product): void {
  product.done.add('warning');
  world.warnings.push({ to: product.account.email, at: world.now });
}

/** What time still brings a product whose term has ended. */
export function endingsDue(world: World, product: Product): Due[] {
  if (!['expired', 'suspended', 'redemption', 'pending_delete'].includes(product.state)) return [];
  const { zone } = product.account;
  const order: State[] = ['expired', 'suspended', 'redemption', 'pending_delete', 'deleted'];
  const next = phasesOf(product).find((phase) => order.indexOf(phase.state) > order.indexOf(product.state));
  const dues: Due[] = [];
  if (next) {
    const does = () => {
      product.state = next.state;
      tell(world, product, next.event);
    };
    dues.push({ at: plusDays(zone, product.end, next.days), rank: 2, does });
    const warning = plusDays(zone, product.end, next.days - 3);
    if (product.offer.kind !== 'domain' && warning > product.end && !product.done.has('warning')) {
      dues.push({ at: warning, rank: 2, does: () => warn(world, product) });
    }
  }
  return dues;
}
