import type { Instant } from '../../domain/calendar';
import type { ExaminedCsr } from '../../domain/certificate';
import type { Offer, RenewalOption } from '../../domain/offer';
import { refuse } from '../../domain/refusal';
import { initialOptions, optionOffered } from '../../domain/renewal-options';
import { faultOfExpiry } from '../../domain/takeover';
import { call, type Examination, type Visit } from '../call';
import { type Fault, fault } from '../faults';
import { outcome, resource } from '../outcomes';
import type { OfferResource } from '../ports';
import { notFound, Problem, refused } from '../problems';
import { checkName } from '../product-names';
import { visible, visibleAccount } from '../tenancy';
import { order } from '../wire/invoice';
import { newOrder } from '../wire/order';
import { isPrintable } from '../wire/text';

const tag = 'orders';

export const orderCalls = [
  call({
    method: 'post',
    path: '/v1/orders',
    tag,
    summary: 'Orders a product, or takes over one that exists elsewhere',
    description: 'An order is paid like a renewal, within 10 days, or it is cancelled.',
    who: 'account',
    body: newOrder,
    needsWorkflow: true,
    answers: { 201: order, 202: order },
    examine,
    async run(visit, { body, found: { offer, name, csr } }) {
      visibleAccount(visit, body.account);
      if (body.existing && visit.caller.scope !== 'operator') {
        throw new Problem('forbidden', 'Only an operator can take over a product with a term that was paid elsewhere.');
      }
      if (!offer) throw notFound(`There is no offer ${body.offer}.`);
      if (body.renewalOption) checkOption(offer, body.renewalOption);
      const { csr: _, ...rest } = body;
      const placed = { ...rest, name, ...(csr && { csr }) };
      const result = await visit.ports.orders.place(await visit.command(), placed);
      return outcome(result, { status: 201, location: ({ id }) => `/v1/orders/${id}` });
    },
  }),
  call({
    method: 'get',
    path: '/v1/orders/{id}',
    tag,
    summary: 'One order, with its product and invoice as they are now',
    who: 'account',
    answers: { 200: order },
    async run(visit) {
      return resource(visible(visit, await visit.ports.orders.get(visit.id()), ({ product }) => product.account));
    },
  }),
];

/** What only the offer and the clock can tell of an order. */
async function examine(
  visit: Visit,
  sound: {
    account?: unknown;
    offer?: unknown;
    name?: unknown;
    years?: unknown;
    existing?: unknown;
    csr?: unknown;
    insurance?: unknown;
  },
): Promise<Examination<{ offer: OfferResource | undefined; name: string; csr: ExaminedCsr | undefined }>> {
  const asked = typeof sound.account === 'string' ? visibleAccount(visit, sound.account) : undefined;
  const account = asked === undefined ? undefined : (await visit.ports.accounts.get(asked))?.id;
  const offer = typeof sound.offer === 'string' ? await visit.ports.offers.get(sound.offer) : undefined;
  const written = typeof sound.name === 'string' ? sound.name : undefined;
  const checked = checkedName(offer, written);
  const faults: Fault[] = [];
  if (asked !== undefined && account === undefined) faults.push(fault('/account', 'There is no such account.'));
  if (checked.fault !== undefined) faults.push(fault('/name', checked.fault));
  if (offer && typeof sound.years === 'number' && sound.years > offer.maxYears) {
    faults.push(fault('/years', `This offer allows ${offer.maxYears} at most.`));
  }
  const expiry = expiryIn(sound.existing);
  if (expiry !== undefined) {
    if (typeof sound.years === 'number' && sound.years > 1)
      faults.push(fault('/years', 'A product that exists has its term.'));
    const wrong = faultOfExpiry(expiry, await visit.now(account));
    if (wrong !== undefined) faults.push(fault('/existing/expiry', wrong));
  }
  const csr = offer && (await examineRequest(visit, offer, { ...sound, account }, checked.name, faults));
  return { faults, found: { offer, name: checked.name ?? '', csr } };
}

/** What a certificate is issued for; a product of another kind has none (C3). */
async function examineRequest(
  visit: Visit,
  offer: Offer,
  sound: { account: string | undefined; existing?: unknown; csr?: unknown; insurance?: unknown },
  name: string | undefined,
  faults: Fault[],
): Promise<ExaminedCsr | undefined> {
  if (offer.kind !== 'certificate') {
    if (sound.csr !== undefined) faults.push(fault('/csr', 'Only a certificate is issued for a request.'));
    if (sound.insurance !== undefined) faults.push(fault('/insurance', 'Only certificates are insured.'));
    return undefined;
  }
  const insurance = offer.certificate?.insurance;
  const isSold = insurance !== undefined && (insurance.included || insurance.pricePerYear !== undefined);
  if (sound.insurance === true && !isSold) faults.push(fault('/insurance', 'This offer is sold without insurance.'));
  if (sound.existing !== undefined) {
    if (sound.csr !== undefined)
      faults.push(fault('/csr', 'A certificate that exists is asked for a request when it needs one.'));
    return undefined;
  }
  if (typeof sound.csr !== 'string') {
    if (sound.csr === undefined) faults.push(fault('/csr', 'A certificate is issued for a request (PKCS#10, PEM).'));
    return undefined;
  }
  const owner = {
    ...(sound.account !== undefined && { account: sound.account }),
    ...(name !== undefined && { name }),
  };
  const examined = await visit.ports.certificates.examine(sound.csr, offer, owner);
  faults.push(...examined.faults);
  return examined.csr;
}

function checkedName(offer: Offer | undefined, written: string | undefined) {
  if (written === undefined) return { name: undefined, fault: undefined };
  if (offer) return checkName(offer, written);
  return isPrintable(written) ? { name: written } : { fault: 'Only printable characters.' };
}

function expiryIn(existing: unknown): Instant | undefined {
  const expiry =
    typeof existing === 'object' && existing !== null && 'expiry' in existing ? existing.expiry : undefined;
  return typeof expiry === 'string' ? expiry : undefined;
}

/** Orders and imports name only an option that asks for nothing at once (O1). */
function checkOption(offer: Offer, option: RenewalOption): void {
  const notOffered = optionOffered(offer, option);
  if (notOffered) throw refused(notOffered);
  if (initialOptions.includes(option)) return;
  const allowed = initialOptions.filter((initial) => offer.options.includes(initial));
  const detail = `An order cannot name ${option}; it can be chosen afterwards. Allowed: ${allowed.join(', ')}.`;
  throw refused(refuse('option-not-allowed', detail, { allowed }));
}
