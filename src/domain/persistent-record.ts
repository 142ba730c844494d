import { epoch, type Instant } from './calendar';
import { parseIssueValue } from './issue-value';

/** Who may rely on a persistent validation record, and for what. */
export interface Reliance {
  /** the domain name by which the issuer is known */
  issuerDomain: string;
  accountUri: string;
  wildcard: boolean;
}

/** The TXT record that may stay (BR 3.2.2.4.22; draft-ietf-acme-dns-persist). @param until the last instant it counts */
export function persistentRecord({ issuerDomain, accountUri, wildcard }: Reliance, until?: Instant): string {
  return [
    issuerDomain,
    `accounturi=${accountUri}`,
    ...(wildcard ? ['policy=wildcard'] : []),
    ...(until === undefined ? [] : [`persistUntil=${Math.floor(epoch(until) / 1_000)}`]),
  ].join('; ');
}

/** A fault by code, what there is wrong about it, and the same in words. */
export interface PersistentRecordFault {
  fault:
    | 'form'
    | 'no_issuer'
    | 'other_issuer'
    | 'no_account'
    | 'other_account'
    | 'bad_until'
    | 'past_until'
    | 'no_wildcard';
  words: string;
}

/** What keeps a published text from being relied upon at an instant; undefined if nothing does. */
export function persistentRecordFault(
  text: string,
  reliance: Reliance,
  at: Instant,
): PersistentRecordFault | undefined {
  const value = parseIssueValue(text);
  if (!value) return { fault: 'form', words: 'is not of the form `issuer; accounturi=…`, or says one parameter twice' };
  const { issuer, parameters } = value;
  if (issuer !== reliance.issuerDomain.toLowerCase()) {
    const words = `names ${issuer === '' ? 'no issuer' : `the issuer ${issuer}`}, not ${reliance.issuerDomain}`;
    return { fault: issuer === '' ? 'no_issuer' : 'other_issuer', words };
  }
  const account = parameters.get('accounturi');
  if (account === undefined) return { fault: 'no_account', words: 'names no account (accounturi)' };
  if (account !== reliance.accountUri) {
    return { fault: 'other_account', words: `names another account, ${account}` };
  }
  const until = parameters.get('persistuntil');
  if (until !== undefined) {
    if (!/^\d{1,12}$/.test(until))
      return { fault: 'bad_until', words: `has a persistUntil that is no time in seconds, ${until}` };
    if (epoch(at) > Number(until) * 1_000)
      return { fault: 'past_until', words: `has not counted since its persistUntil, ${until}` };
  }
  // Any other policy is one that is not known, and counts as none.
  if (reliance.wildcard && parameters.get('policy')?.toLowerCase() !== 'wildcard') {
    return { fault: 'no_wildcard', words: 'does not allow wildcards: policy=wildcard is missing' };
  }
  return undefined;
}
