import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Fault, KeyCompromisePorts } from '../../api/certificate-ports';
import { type Instant, instantOf } from '../../domain/calendar';
import { readPossession } from '../certificates/possession';
import { bar, tellHolders } from './claims';
import { type CommandKit, runCommand } from './commands';

/** Before everything that is signed, so that the signature is of no use elsewhere, nor one from elsewhere here. */
const PURPOSE = 'perennial-key-compromise';

/** Milliseconds for which a challenge is taken. */
const VALID_FOR = 3_600_000;

/**
 * Keys that somebody shows to have who should not: they are barred for everyone, whoever's they are (I6). Nothing is kept
 * of a challenge: it carries its end and who set it, and answering it twice does no more than once.
 * @param secret of this installation
 */
export function keyCompromisePorts(kit: CommandKit, secret: string): KeyCompromisePorts {
  const macOf = (unsigned: string) => createHmac('sha256', secret).update(unsigned).digest('base64url');

  function challengeFault(challenge: string, at: Instant): string | undefined {
    const cut = challenge.lastIndexOf('.');
    const [unsigned, mac] = [challenge.slice(0, cut), challenge.slice(cut + 1)];
    const [purpose, end = ''] = unsigned.split('.');
    if (purpose !== PURPOSE || !isSame(mac, macOf(unsigned)))
      return 'This is no challenge that was set here. Ask for one.';
    if (Number(end) * 1000 <= Date.parse(at)) return 'The challenge has run out. Ask for a new one.';
    return undefined;
  }

  return {
    challenge(at) {
      const end = Math.floor((Date.parse(at) + VALID_FOR) / 1000);
      const unsigned = `${PURPOSE}.${end}.${randomBytes(16).toString('base64url')}`;
      return { challenge: `${unsigned}.${macOf(unsigned)}`, expiresAt: instantOf(end * 1000) };
    },

    examine({ challenge, publicKey, signature }, at) {
      const wrong = challenge === undefined ? undefined : challengeFault(challenge, at);
      const faults: Fault[] = wrong === undefined ? [] : [{ pointer: '/challenge', detail: wrong }];
      const shown = readPossession({ publicKey, signature, text: challenge });
      return { ...shown, faults: [...faults, ...shown.faults] };
    },

    report(command, keyFingerprint) {
      return runCommand(kit, command, async (db, _tx, at) => {
        await bar(db, keyFingerprint, at, 'proof');
        await tellHolders({ db, time: kit.time, real: at }, keyFingerprint);
        return { keyFingerprint, reportedAt: at };
      });
    },
  };
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
