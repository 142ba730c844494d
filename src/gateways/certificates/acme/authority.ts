import { axios } from 'acme-client';
import type pg from 'pg';
import type {
  CertificateAnswer,
  CertificateAuthority,
  CertificateOrder,
} from '../../../../activities/certificate-ports';
import type { RevocationReason } from '../../../domain/certificate';
import { type AccountSettings, createAccount } from './account';
import type { ChallengeZone, CnameLookup } from './challenges';
import { nextStep } from './issuing';
import { createOrderStore } from './orders';
import type { PlacingSettings } from './placing';
import { AcmeProblem, answerTo } from './problems';
import { certificateId, keepWindows, readWindow } from './renewal-info';
import { createTransport, retryAfter } from './transport';

export interface AcmeSettings extends AccountSettings, Partial<PlacingSettings> {
  caaIdentities: readonly string[];
  challenges: ChallengeZone;
  lookUp: CnameLookup;
  /** PEM of what the authority's TLS certificate is checked with, where it is no public one */
  trustedCa?: string;
  /** milliseconds for one exchange with the authority; one that takes longer than a call may is still noted */
  timeout?: number;
  /** milliseconds that one call takes at most */
  patience?: number;
  /** milliseconds of a call in which it begins further steps; 0 for one step a call */
  stride?: number;
  /** towards the authority, of this process; its own limits are the authority's to know */
  requestsPerSecond?: number;
}

const TIMEOUT = 30_000;
const PATIENCE = 4_000;
const STRIDE = 3_000;
const REQUESTS_PER_SECOND = 20;

/** Between two looks at what the authority is doing, in one call: the first, and from then on twice the last. */
const FIRST_PAUSE = 200;

/** An issuance that this process is taking further. */
interface Work {
  answer: Promise<CertificateAnswer>;
  /** what the last step came to; none if the authority has answered nothing that brought it further */
  detail?: string;
}

/** Reason codes of RFC 5280, 5.3.1. */
const reasonCodes: Record<RevocationReason, number> = { key_compromised: 1, superseded: 4, requested: 0 };

/**
 * An authority with ACME (RFC 8555), external account binding and renewal information (RFC 9773). An issuance lives in
 * the table of orders; each call takes it some steps further and answers soon: `pending` until the authority is done.
 */
export function createAcmeAuthority(pool: pg.Pool, settings: AcmeSettings): CertificateAuthority {
  const { name, caaIdentities, directoryUrl, stride = STRIDE, patience = PATIENCE } = settings;
  const transport = createTransport({
    timeout: settings.timeout ?? TIMEOUT,
    requestsPerSecond: settings.requestsPerSecond ?? REQUESTS_PER_SECOND,
    ...(settings.trustedCa !== undefined && { trustedCa: settings.trustedCa }),
  });
  const asAccount = createAccount(pool, transport, settings);
  const renewalInfo = cached(async () => {
    const { data } = await transport(() => axios.get<{ renewalInfo?: unknown }>(directoryUrl));
    return typeof data?.renewalInfo === 'string' ? data.renewalInfo : undefined;
  });
  const ports = {
    name,
    asAccount,
    orders: createOrderStore(pool, name),
    zone: settings.challenges,
    lookUp: settings.lookUp,
    knowsRenewalInfo: async () => (await renewalInfo()) !== undefined,
  };
  const placing = { asksForNotAfter: settings.asksForNotAfter ?? false };
  const windows = keepWindows();
  const running = new Map<string, Work>();

  async function go(order: CertificateOrder, note: (detail: string) => void): Promise<CertificateAnswer> {
    const end = Date.now() + stride;
    const mayGoOn = () => Date.now() < end;
    try {
      for (let wait = FIRST_PAUSE; ; ) {
        const step = await nextStep(ports, placing, order, mayGoOn);
        if (step.kind !== 'goes_on') return step;
        note(step.detail);
        if (!step.atOnce && mayGoOn()) {
          await pause(wait);
          wait *= 2;
        }
        if (!mayGoOn()) return { kind: 'pending', detail: step.detail };
      }
    } catch (error) {
      if (error instanceof AcmeProblem) return answerTo(error);
      throw error;
    }
  }

  /** A call that ends before its work does leaves it running: what the authority answers at last is noted all the same. */
  function work(order: CertificateOrder): Work {
    const known = running.get(order.key);
    if (known) return known;
    const begun: Work = {
      answer: go(order, (detail) => {
        begun.detail = detail;
      }).finally(() => running.delete(order.key)),
    };
    running.set(order.key, begun);
    return begun;
  }

  return {
    name,
    caaIdentities,
    validates: 'authority',

    issue(order) {
      const begun = work(order);
      return inTime(begun.answer, patience, () =>
        begun.detail === undefined
          ? answerTo(new AcmeProblem('unreachable', `${name} has not answered within ${patience / 1_000} s`))
          : { kind: 'pending', detail: begun.detail },
      );
    },

    async revoke({ pem }, reason) {
      try {
        await asAccount((client) => client.revokeCertificate(pem, { reason: reasonCodes[reason] }));
        return { kind: 'done' };
      } catch (error) {
        if (!(error instanceof AcmeProblem)) throw error;
        if (error.type === 'alreadyRevoked') return { kind: 'done' };
        const detail = `${error.type}: ${error.message}`;
        return { kind: hopeless.has(error.type) ? 'refused' : 'failed', detail };
      }
    },

    async replacementWindow({ pem }) {
      const id = certificateId(pem);
      if (id === undefined) return undefined;
      const known = windows.fresh(id);
      if (known) return known;
      try {
        const base = await renewalInfo();
        if (base === undefined) return undefined;
        const { data, headers } = await transport(() => axios.get<unknown>(`${base.replace(/\/$/, '')}/${id}`));
        return windows.keep(id, { window: readWindow(data), keepFor: retryAfter(headers['retry-after']) });
      } catch (error) {
        if (!(error instanceof AcmeProblem)) throw error;
        // Who cannot ask decides by himself (RFC 9773, 4.3.3): by the last answer, or as if there were none.
        return windows.last(id);
      }
    },
  };
}

const hopeless = new Set(['unauthorized', 'malformed', 'badRevocationReason']);

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function inTime<T>(work: Promise<T>, patience: number, otherwise: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise()), patience);
  });
  // Whoever has left does not hear of a failure either; the next call meets it anew.
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const DIRECTORY_HOLDS = 3_600_000;

/** Keeps an answer for an hour; a failure not at all. */
function cached<T>(ask: () => Promise<T>): () => Promise<T> {
  let kept: { answer: T; until: number } | undefined;
  return async () => {
    if (!kept || kept.until < Date.now()) kept = { answer: await ask(), until: Date.now() + DIRECTORY_HOLDS };
    return kept.answer;
  };
}
