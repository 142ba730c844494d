import { grossPrice, restorePrice } from '../../choices';
import { nextStep, paysItself, type Standing } from '../../next-step';
import { contractEnd } from '../../next-words';
import type { Phrasebook } from '../../phrasebook';

/** What happens next and what it will cost, in one short sentence. */
export function nextBrief(standing: Standing, vatRate: number, { say, moment, money }: Phrasebook): string {
  const next = nextStep(standing);
  const { product, offer, now } = standing;
  switch (next.kind) {
    case 'paused':
      return say('brief.paused', { since: next.since === undefined ? 'none' : moment(next.since) });
    case 'held':
      return say('brief.held');
    case 'out_of_contract':
      return say('brief.outOfContract', contractEnd(next, moment));
    case 'awaits_payment': {
      const open = product.openInvoice?.open ?? { amount: 0, currency: offer.currency };
      const { collected } = next;
      if (collected && paysItself(collected)) {
        const amount = money(open.amount, open.currency);
        return say('brief.collected', { amount, method: collected.method, at: moment(collected.at) });
      }
      return say('brief.pay', { amount: money(open.amount, open.currency), deadline: moment(next.deadline) });
    }
    case 'awaits_customer': {
      const { domains, giveUpAt } = next.awaited;
      const before = giveUpAt === undefined ? 'none' : moment(giveUpAt);
      return say('brief.awaited', { count: domains.length, before });
    }
    case 'revoked':
      return say('brief.revoked', { at: moment(next.at) });
    case 'under_way':
      return say('brief.underWay', { purpose: next.purpose });
    case 'invoice_comes': {
      const amount = money(grossPrice(standing, vatRate, next.years, { at: next.at }), offer.currency);
      return next.at > now
        ? say('brief.invoice', { amount, at: moment(next.at) })
        : say('brief.invoiceNow', { amount });
    }
    case 'ends':
      return say(next.early ? 'brief.endsEarly' : 'brief.ends');
    case 'too_late':
      return say('brief.tooLate');
    case 'refused':
      return say('brief.refused');
    case 'restorable': {
      const amount = money(restorePrice(standing, vatRate), offer.currency);
      return say('brief.restorable', { amount, until: moment(next.until) });
    }
    case 'over':
      return say('brief.over');
  }
}
