import { call } from '../call';
import { outcome } from '../outcomes';
import { notFound } from '../problems';
import { challenge, keyCompromise, newKeyCompromise } from '../wire/key-compromise';

const tag = 'key-compromises';

/** Requests per minute and address: enough for whoever found many keys, and little to verify. */
const PER_MINUTE = 60;

const MOST_BYTES = 16 * 1024;

/** Whoever has a key that is not his can have it barred, without an account: what he shows is that he has it (I6). */
export const keyCompromiseCalls = [
  call({
    method: 'post',
    path: '/v1/key-compromises/challenges',
    tag,
    summary: 'Sets a text to be signed by a compromised key; it is taken for an hour',
    who: 'anyone',
    perMinute: PER_MINUTE,
    mostBytes: MOST_BYTES,
    answers: { 201: challenge },
    async run(visit) {
      return { status: 201, body: visit.ports.keyCompromises.challenge(await visit.now()) };
    },
  }),
  call({
    method: 'post',
    path: '/v1/key-compromises',
    tag,
    summary: 'Reports a key as compromised, proven by a signature with it',
    description:
      'The key is barred for everyone for good, and certificates for it are revoked within 24 hours. The answer is the same whether or not there are any.',
    who: 'anyone',
    perMinute: PER_MINUTE,
    mostBytes: MOST_BYTES,
    body: newKeyCompromise,
    answers: { 201: keyCompromise },
    async examine(visit, { challenge, publicKey, signature }) {
      const shown = { challenge: text(challenge), publicKey: text(publicKey), signature: text(signature) };
      const { faults, keyFingerprint } = visit.ports.keyCompromises.examine(shown, await visit.now());
      return { faults, found: keyFingerprint };
    },
    async run(visit, { found }) {
      if (found === undefined) throw notFound();
      return outcome(await visit.ports.keyCompromises.report(await visit.command(), found), { status: 201 });
    },
  }),
];

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
