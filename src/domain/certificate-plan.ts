import { type Instant, latest } from './calendar';
import type { Issuance, Revocation } from './certificate';
import { replacementOf } from './certificate-transitions';
import { isHeldByContract, isOutOfContract } from './contract-standing';
import type { Life } from './life';

/** What lies ahead of a certificate, beside what lies ahead of its contract. */
export type CertificateDue = { at: Instant } & (
  | { do: 'issue'; issuance: Issuance }
  | { do: 'revoke'; revocation: Revocation }
  | { do: 'prepare' }
  | { do: 'remind_missing' }
  | { do: 'give_up' }
  | { do: 'check_installed' }
  | { do: 'change_provider' }
);

export function* certificateDues(life: Life): Generator<CertificateDue> {
  const { certificate, clock } = life;
  if (!certificate) return;
  const { queue, current, endpoint, providerChange } = certificate;
  if (providerChange) yield { do: 'change_provider', at: latest(providerChange.from, clock) };
  const isCovered = !isHeldByContract(life) && !isOutOfContract(life, clock);
  const issuance = isCovered ? (queue[0] ?? replacementOf(life)) : undefined;
  if (issuance) {
    yield { do: 'issue', issuance, at: latest(issuance.nextAt, clock) };
    const reminder = issuance.remindAt?.[0];
    if (reminder !== undefined) yield { do: 'remind_missing', at: latest(reminder, clock) };
    if (issuance.giveUpAt !== undefined) yield { do: 'give_up', at: latest(issuance.giveUpAt, clock) };
  }
  if (isCovered && life.phase === 'active' && queue.length === 0 && current?.prepareAt !== undefined)
    yield { do: 'prepare', at: latest(current.prepareAt, clock) };
  if (life.phase === 'active' && endpoint?.lookAt !== undefined)
    yield { do: 'check_installed', at: latest(endpoint.lookAt, clock) };
  yield* revocationDues(life);
}

/** What is to be revoked, which a pause does not hold up. */
export function* revocationDues({ certificate, clock }: Life): Generator<CertificateDue> {
  for (const revocation of certificate?.revocations ?? [])
    yield { do: 'revoke', revocation, at: latest(revocation.at, clock) };
}
