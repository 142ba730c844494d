import type { Confirmation, Confirmations } from '../../api/certificate-ports';
import type { Instant } from '../../domain/calendar';
import type { Life } from '../../domain/life';
import { mailCodeEnds } from '../../domain/validation-mail';
import { findSending, type Sending } from '../postgres/validation-mails';
import { readConfirmationToken } from '../senders/link-tokens';
import type { CertificateKit } from './certificates';
import { type CommandKit, runCommand } from './commands';
import { confirmed, isCodeOf, refusalOf } from './validation-mails';
import { readLifeOf, readProofs, validated } from './validation-record';

/** What the page behind the link of a validation mail asks of the record. */
export function confirmations(kit: CommandKit, certificates: CertificateKit): Confirmations {
  const { pool } = kit;

  async function sendingOf(token: string): Promise<Sending | undefined> {
    const { sending: id, code } = readConfirmationToken(token);
    const sending = await findSending(pool, id);
    const proof = sending && (await readProofs(pool, sending.product)).get(sending.domain);
    return sending && proof && isCodeOf(code, proof, sending, certificates) ? sending : undefined;
  }

  /** Neither run out nor refused. */
  function isOpen(life: Life, { domain, sentAt }: Sending, at: Instant): boolean {
    return mailCodeEnds(sentAt) > at && refusalOf(life, domain, at, certificates) === undefined;
  }

  return {
    async find(token, real): Promise<Confirmation | undefined> {
      const sending = await sendingOf(token);
      if (!sending) return undefined;
      const { product, domain } = sending;
      const life = await readLifeOf(pool, product);
      const customer = await kit.record.transaction(real, (tx) => tx.customer(life.account));
      const at = await kit.time.now(pool, { product }, real);
      const state = sending.confirmedAt !== undefined ? 'confirmed' : isOpen(life, sending, at) ? 'open' : 'over';
      const { locale, timeZone, address } = customer;
      const { rows } = await pool.query<{ brand: string | null }>('SELECT brand FROM accounts WHERE id = $1', [
        life.account,
      ]);
      const brand = rows[0]?.brand ?? null;
      return { domain, askedBy: address.name, brand, locale, timeZone, endsAt: mailCodeEnds(sending.sentAt), state };
    },

    async confirm(token, real) {
      const sending = await sendingOf(token);
      if (!sending) return;
      const { product, domain } = sending;
      const done = await runCommand(kit, { at: real, whose: { product } }, async (db, tx, at) => {
        if (!isOpen(await readLifeOf(db, product), sending, at)) return undefined;
        return confirmed(db, tx, sending, at, 'confirmed on the page');
      });
      if (done.kind === 'done' && done.value) await validated(kit, product, domain, done.value.at);
    },
  };
}
