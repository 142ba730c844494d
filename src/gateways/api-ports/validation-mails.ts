import type { CheckReport } from '../../../activities/certificate-ports';
import type { Tx } from '../../../activities/ports';
import type { CertificateApiPorts, CheckResource } from '../../api/certificate-ports';
import type { Instant } from '../../domain/calendar';
import type { DcvProof } from '../../domain/certificate';
import { instructions, methodsFor } from '../../domain/dcv';
import { checkEnd } from '../../domain/endings';
import { finding } from '../../domain/findings';
import type { Life } from '../../domain/life';
import { type Refusal, Refused, refuse } from '../../domain/refusal';
import { isMailCode, mailCode, mailCodeEnds } from '../../domain/validation-mail';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import { confirmSending, noteSending, type Sending, sendingsOf } from '../postgres/validation-mails';
import type { CertificateKit } from './certificates';
import { type CommandKit, NotFound, runCommand } from './commands';
import { lookOf } from './look-reports';
import { readLifeOf, readProofs, validated } from './validation-record';

type Mails = Pick<CertificateApiPorts, 'codeAddresses' | 'sendCode' | 'giveCode'>;

const MOST_PER_DAY = 5;

/** Control of a domain by a code that somebody there gives back (BR 3.2.2.4.4). */
export function validationMailPorts(kit: CommandKit, certificates: CertificateKit): Mails {
  const { pool } = kit;

  async function codeAddresses(product: string, domain: string): Promise<string[] | undefined> {
    const life = await readLifeOf(pool, product);
    const proof = (await readProofs(pool, product)).get(domain);
    const known = life.certificate?.domains.find((one) => one.domain === domain);
    if (!known || !proof) return undefined;
    const told = instructions({ ...known, method: 'email', proof }, certificates.dcv);
    return told.flatMap((one) => (one.kind === 'mail' ? one.addresses : []));
  }

  return {
    codeAddresses,

    async sendCode(command, product, domain, address) {
      const addresses = await codeAddresses(product, domain);
      const registrable = certificates.dcv.registrable(domain);
      if (registrable === undefined || !addresses?.includes(address)) return { kind: 'not_found' };
      return runCommand(kit, { ...command, whose: { product } }, async (db, tx, at) => {
        const life = await readLifeOf(db, product);
        const refusal = refusalOf(life, domain, at, certificates);
        if (refusal) throw new Refused(refusal);
        const noted = await noteSending(db, { product, domain, address, sentAt: at, registrable }, MOST_PER_DAY);
        if ('notBefore' in noted) throw new Refused(tooMany(noted.notBefore));
        const proof = await tx.certificates.proofOf(product, domain);
        const validUntil = mailCodeEnds(at);
        const code = mailCode(proof, { domain, address, sentAt: at }, certificates.dcv.digest);
        await order(tx, life, { id: noted.id, product, domain, address, sentAt: at }, code);
        return { id: noted.id, domain, address, sentAt: at, validUntil };
      });
    },

    async giveCode(command, product, domain, code) {
      const proof = (await readProofs(pool, product)).get(domain);
      if (!proof) return { kind: 'not_found' };
      const given = await runCommand(kit, { ...command, whose: { product } }, async (db, tx, at) => {
        const life = await readLifeOf(db, product);
        const refusal = refusalOf(life, domain, at, certificates);
        if (refusal) throw new Refused(refusal);
        const sendings = await sendingsOf(db, product, domain);
        const sending = sendings.find((one) => isCodeOf(code, proof, one, certificates));
        if (sending && mailCodeEnds(sending.sentAt) > at) return [await confirmed(db, tx, sending, at, 'given here')];
        const reason = sending ? 'the code has run out: ask for another mail' : 'this is not the code of a mail';
        const findings = [finding(sending ? 'code_late' : 'code_wrong')];
        const report: CheckReport = { passed: false, reason, findings, asked: [] };
        await tx.certificates.checked({ product, domain, method: 'email', at, report });
        const data = { domain, method: 'email' as const, reason, findings };
        tx.fact({ product, account: life.account }, { type: 'validation_failed', at, data });
        return [{ at, method: 'email', ...lookOf(report) } satisfies CheckResource];
      });
      const [look] = given.kind === 'done' ? given.value : [];
      if (look?.passed) await validated(kit, product, domain, look.at);
      return given;
    },
  };
}

/** Why no code is sent, or taken any more. */
export function refusalOf(
  life: Life,
  domain: string,
  at: Instant,
  { regulations }: Pick<CertificateKit, 'regulations'>,
): Refusal | undefined {
  const known = life.certificate?.domains.find((one) => one.domain === domain);
  if (!known) throw new NotFound();
  const ended = checkEnd(life);
  if (ended) return ended;
  if (life.phase === 'expired') return refuse('term-ended', 'The paid term is over.');
  const allowed = methodsFor(domain, known.wildcard, at, regulations.dcvMethods);
  if (allowed.includes('email')) return undefined;
  const endsOn = regulations.dcvMethods.find(({ method }) => method === 'email')?.endsOn;
  return refuse(
    'validation-method-ended',
    `Control of a domain is not shown by e-mail any more${endsOn === undefined ? '' : ` since ${endsOn}`}: publish one of the records that the validation lists.`,
    { methods: allowed, ...(endsOn !== undefined && { endsOn }) },
  );
}

function tooMany(notBefore: Instant): Refusal {
  const detail = `At most ${MOST_PER_DAY} mails a day are sent for a domain, and to an address. Codes that were sent are still taken.`;
  return refuse('too-many-mails', detail, { notBefore });
}

/** In the customer's language, which is the only one that is known. */
async function order(tx: Tx, life: Life, sending: Sending, code: string): Promise<void> {
  const { id, domain, address, sentAt } = sending;
  const customer = await tx.customer(life.account);
  const product = await tx.product(life.product);
  const about = { productId: product.id, productName: product.name, productKind: product.kind };
  tx.mail({
    account: customer.id,
    product: product.id,
    to: address,
    locale: customer.locale,
    timeZone: customer.timeZone,
    at: sentAt,
    facts: {
      kind: 'validation_code',
      ...about,
      sending: id,
      domain,
      code,
      endsAt: mailCodeEnds(sentAt),
      askedBy: customer.address.name,
    },
  });
}

export function isCodeOf(
  given: string,
  proof: DcvProof,
  sending: Sending,
  { dcv }: Pick<CertificateKit, 'dcv'>,
): boolean {
  return isMailCode(given, mailCode(proof, sending, dcv.digest));
}

/** A code was given back in time: the product is told, once for each code. */
export async function confirmed(
  db: Queryable,
  tx: Tx,
  { id, product, domain, address, confirmedAt }: Sending,
  at: Instant,
  how: string,
): Promise<CheckResource> {
  const asked = [{ question: `code sent to ${address}`, answer: how }];
  const isFirst = await confirmSending(db, id, at);
  if (isFirst) {
    await tx.certificates.checked({ product, domain, method: 'email', at, report: { passed: true, asked } });
    const message = { type: 'domainValidated', at, domain, method: 'email' } as const;
    await addJob(db, 'signal', { product, message });
  }
  return { at: isFirst ? at : (confirmedAt ?? at), method: 'email', passed: true, reason: null, findings: null, asked };
}
