import type { Instant } from '../src/domain/calendar';
import type { CertificateLife } from '../src/domain/certificate';
import { domainsOf } from '../src/domain/certificate-transitions';
import type { LifeContract } from '../src/domain/contract-standing';
import type { Life } from '../src/domain/life';
import { type Offer, type RenewalOption, termRulesOf } from '../src/domain/offer';
import type { Note } from '../src/domain/operator-actions';
import { termSchedule } from '../src/domain/schedule';
import { tellRegistry } from '../src/domain/transitions';
import { issueInvoice } from './invoicing';
import { withOwnPayments } from './own-payments';
import type { Ports, Registrant, Tx } from './ports';

export interface NewCertificate {
  /** id of the request; absent of a take-over, which is asked for one when it needs it */
  csr?: string;
  names: string[];
  reuseCsr: boolean;
  /** bought with the order, or included in the offer */
  insured: boolean;
  /** when the identity of the organisation was validated; null before, absent where none is named */
  identityAt?: Instant | null;
  /** the account's provider, where it is another one than the installation's default */
  provider?: string;
}

export interface NewLife {
  product: string;
  account: string;
  timeZone: string;
  offer: Offer;
  name: string;
  option: RenewalOption;
  registrant: Registrant;
  at: Instant;
  /** of a certificate: what it is issued for, and whether its term is insured (I1) */
  certificate?: NewCertificate;
  /** of a certificate: the contract that it begins under, if that is to end */
  contract?: LifeContract;
  /** on a test clock nothing is spread */
  onTestClock?: boolean;
  /** which people ordered it, and approved it */
  note?: Note;
}

export type Ordering = ReturnType<typeof createOrdering>;

function newLife(order: NewLife, spread: number): Life {
  const { at } = order;
  return {
    product: order.product,
    account: order.account,
    name: order.name,
    seq: 0,
    clock: at,
    phase: 'ordered',
    rules: termRulesOf(order.offer),
    zone: order.timeZone,
    anchor: at,
    anchorYears: 0,
    option: order.option,
    optionYears: 1,
    lastSafe: at,
    invoiceAt: at,
    marks: [],
    debits: [],
    tasks: [],
    answered: [],
    renewalRefused: false,
    toldToLetExpire: false,
    ...(order.certificate && { certificate: newCertificate(order.certificate) }),
    ...(order.contract && { contract: order.contract }),
    spread: order.onTestClock ? 0 : spread,
  };
}

function newCertificate({ csr, names, reuseCsr, insured, identityAt, provider }: NewCertificate): CertificateLife {
  return {
    domains: domainsOf(names),
    ...(csr !== undefined && { csr }),
    reuseCsr,
    ...(identityAt !== undefined && { identityAt }),
    ...(provider !== undefined && { provider }),
    insured,
    insureNext: insured,
    queue: [],
    revocations: [],
    count: 0,
  };
}

/** How lives begin: by an order with its invoice, or by taking over what exists elsewhere (5.1). */
export function createOrdering(ports: Pick<Ports, 'seller'> & { spread: (product: string) => number }) {
  return {
    /** An order: the product waits for its payment, then for its delivery; its invoice is payable at once. */
    async place(tx: Tx, order: NewLife & { years: number }): Promise<Life> {
      const { at, years, account, product } = order;
      const life = { ...newLife(order, ports.spread(product)), anchorYears: years };
      await tx.createProduct({ life, kind: order.offer.kind, offer: order.offer.id, registrant: order.registrant });
      const subject = { product, account };
      const data = { offer: order.offer.id, name: order.name, years };
      tx.fact(subject, { type: 'order_placed', at, data }, order.note);
      const begun = await withOwnPayments(tx, product, (own) =>
        issueInvoice(own, life, { purpose: 'order', years, at }, ports.seller),
      );
      await tx.startLife(begun);
      return begun;
    },

    /** A product that exists elsewhere: its known expiry begins the timeline, without an invoice. */
    async takeOver(tx: Tx, order: NewLife & { expiry: Instant }): Promise<Life> {
      const { at, expiry, account, product } = order;
      const fresh = newLife(order, ports.spread(product));
      const schedule = termSchedule(fresh.rules, expiry, order.timeZone, at);
      const term = { number: 1, start: at, end: expiry };
      const life = tellRegistry({ ...fresh, phase: 'active', anchor: expiry, term, ...schedule }, at);
      await tx.createProduct({ life, kind: order.offer.kind, offer: order.offer.id, registrant: order.registrant });
      const data = { offer: order.offer.id, name: order.name, end: expiry };
      tx.fact({ product, account }, { type: 'imported', at, data }, order.note);
      await tx.startLife(life);
      return life;
    },
  };
}
