import type { NewCertificate } from '../../../activities/ordering';
import type { ApiPorts, NewOrder, OrderResource } from '../../api/ports';
import { type Instant, yearsAfter } from '../../domain/calendar';
import { domainsOf } from '../../domain/certificate-transitions';
import { standingAt } from '../../domain/contract';
import { checkCovered } from '../../domain/contract-rules';
import { knownAtBeginning, type LifeContract } from '../../domain/contract-standing';
import type { Offer, RenewalOption } from '../../domain/offer';
import { namingPeople } from '../../domain/operator-actions';
import { Refused, refuse } from '../../domain/refusal';
import { initialOptions, optionOffered } from '../../domain/renewal-options';
import { refuseErased } from '../personal-data/erased';
import { insertCsr } from '../postgres/certificates';
import { contractsThatCount } from '../postgres/contracts';
import { newId } from '../postgres/ids';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, runCommand } from './commands';
import { firstCertificate } from './first-certificate';
import { readLatestInvoiceResource } from './invoices';
import { readOffer } from './offers';
import { readProductResource } from './products';

interface Orderer {
  time_zone: string;
  default_options: Record<string, RenewalOption>;
  certificate_provider: string | null;
}

export function orderPorts(
  kit: CommandKit,
  certificates: Pick<ApiPorts['certificates'], 'expected'>,
): ApiPorts['orders'] {
  return {
    place(command, order) {
      const note = namingPeople(command.note);
      return runCommand(kit, { ...command, whose: { account: order.account } }, async (db, tx, at) => {
        const { rows } = await db.query<Orderer>(
          'SELECT time_zone, default_options, certificate_provider FROM accounts WHERE id = $1',
          [order.account],
        );
        const account = rows[0];
        if (!account) throw new NotFound();
        await refuseErased(db, order.account);
        const offer = await readOffer(db, order.offer);
        const contract = offer.certificate && (await coveredBy(db, order.account, at, offer));
        const product = newId('prod');
        const life = {
          product,
          account: order.account,
          timeZone: account.time_zone,
          offer,
          name: order.name,
          option: chosenOption(order, offer, account),
          registrant: {
            ...(order.registrantEmail && { email: order.registrantEmail }),
            ...(order.registrantLanguage && { language: order.registrantLanguage }),
          },
          at,
          ...(offer.certificate && { certificate: await newCertificate(db, order, offer, account, product, at) }),
          ...(contract && { contract }),
          onTestClock: (await kit.time.ahead(db, order.account)) !== undefined,
          ...(note && { note }),
        };
        if (order.existing) await kit.ordering.takeOver(tx, { ...life, expiry: order.existing.expiry });
        else {
          checkHorizon(order, offer, account, at);
          await kit.ordering.place(tx, { ...life, years: order.years });
        }
        const placed = await orderOf(db, product);
        return offer.certificate && !order.existing
          ? { ...placed, certificates: { expected: certificates.expected(at, order.years, account.time_zone) } }
          : placed;
      });
    },

    async get(id) {
      const product = id.replace('ord_', 'prod_');
      const { rows } = await kit.pool.query('SELECT 1 FROM products WHERE id = $1', [product]);
      return rows[0] && orderOf(kit.pool, product);
    },
  };
}

/** Certificates are ordered under a contract in force, by who has one or where the offer asks for one (S3). */
async function coveredBy(
  db: Queryable,
  account: string,
  at: Instant,
  { contractRequired = false }: Offer,
): Promise<LifeContract | undefined> {
  const contract = (await contractsThatCount(db, [account])).get(account);
  const refusal = checkCovered(standingAt(contract, at), contractRequired);
  if (refusal) throw new Refused(refusal);
  return knownAtBeginning(contract);
}

/** What a certificate is issued for, kept with the order; a take-over has none yet (C3). */
async function newCertificate(
  db: Queryable,
  { account, csr, insurance, reuseCsr, existing }: NewOrder,
  offer: Offer,
  { certificate_provider: provider }: Orderer,
  product: string,
  at: string,
): Promise<NewCertificate> {
  const first = firstCertificate(offer, {
    provider,
    ...(insurance !== undefined && { insurance }),
    ...(reuseCsr !== undefined && { reuseCsr }),
  });
  if (!csr || existing) return first;
  const id = newId('csr');
  await insertCsr(db, { id, product, account, csr, at }, domainsOf(csr.names));
  return { ...first, csr: id, names: csr.names };
}

/** Only options that ask for no renewal at once, and only what the offer allows (O1); the account's default fills in (O5). */
function chosenOption(order: NewOrder, offer: Offer, account: Orderer): RenewalOption {
  const preferred = account.default_options[offer.kind];
  const usable = preferred && offer.options.includes(preferred) && initialOptions.includes(preferred);
  const option = order.renewalOption ?? (usable ? preferred : 'one_year_delayed');
  if (!initialOptions.includes(option)) {
    const allowed = initialOptions.filter((one) => offer.options.includes(one));
    throw new Refused(
      refuse('option-not-allowed', `A new product can only begin with ${allowed.join(' or ')}.`, { allowed }),
    );
  }
  const refusal = optionOffered(offer, option);
  if (refusal) throw new Refused(refusal);
  return option;
}

function checkHorizon(order: NewOrder, offer: Offer, account: Orderer, at: string): void {
  if (offer.horizonYears === undefined) return;
  const end = yearsAfter(at, order.years, account.time_zone);
  const limit = yearsAfter(at, offer.horizonYears, account.time_zone);
  if (end > limit)
    throw new Refused(refuse('beyond-horizon', `The term would end at ${end}, beyond ${limit}.`, { end, limit }));
}

async function orderOf(db: Queryable, product: string): Promise<OrderResource> {
  return {
    id: product.replace('prod_', 'ord_'),
    product: await readProductResource(db, product),
    invoice: await readLatestInvoiceResource(db, product),
  };
}
