import { epoch, type Instant, plusMilliseconds } from './calendar';
import { type Refusal, refuse } from './refusal';

/**
 * Mails about another e-mail address of an account. The link of the first is its secret: it is in no facts. Instants are
 * real time.
 */
export type AddressChangeMail =
  /** to the new address, to be confirmed */
  | { kind: 'address_confirm'; former: string; endsAt: Instant }
  /** to the former one, once the new one is in force */
  | { kind: 'address_changed'; address: string; changedAt: Instant };

const DAY = 86_400_000;

/** Until when a new address can be confirmed. */
export function addressLinkEnds(sentAt: Instant): Instant {
  return plusMilliseconds(sentAt, DAY);
}

/** Each is a mail, perhaps to a stranger. */
const MOST_AN_HOUR = 5;

/** @param sent links to new addresses that the account was sent in the last hour */
export function checkAddressLinks(sent: number): Refusal | undefined {
  if (sent < MOST_AN_HOUR) return undefined;
  return refuse(
    'too-many-mails',
    `${MOST_AN_HOUR} links were sent in the last hour: wait a little, or use the latest.`,
  );
}

/** What has become of a wish for another address. */
export type AddressChangeState = 'open' | 'used' | 'expired' | 'withdrawn';

export function addressChangeState(
  { usedAt, withdrawnAt, endsAt }: { usedAt: Instant | null; withdrawnAt: Instant | null; endsAt: Instant },
  at: Instant,
): AddressChangeState {
  if (usedAt !== null) return 'used';
  if (withdrawnAt !== null) return 'withdrawn';
  return epoch(endsAt) <= epoch(at) ? 'expired' : 'open';
}
