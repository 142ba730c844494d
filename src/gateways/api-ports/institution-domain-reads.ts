import type { CheckResource } from '../../api/certificate-ports';
import type { DomainAtProviderResource, DomainResource } from '../../api/institution-domain-ports';
import type { Instant } from '../../domain/calendar';
import { domainStateOf, domainValidUntil } from '../../domain/institution-domains';
import {
  type DomainAtProvider,
  type NameUnder,
  namesInUse,
  providerOf,
  type RegisteredDomain,
  readAtProviders,
} from '../postgres/institution-domains';
import type { Queryable } from '../postgres/pool';
import type { CertificateKit } from './certificates';
import { publications, sharedPublications } from './publications';

/** Names under a domain that are shown with what they need, of a provider that looks by itself. */
const SHOWN_NAMES = 100;

/** Registered domains with where they stand at each provider that they have to do with. */
export async function domainResources(
  db: Queryable,
  account: string,
  domains: readonly RegisteredDomain[],
  at: Instant,
  certificates: CertificateKit,
): Promise<DomainResource[]> {
  const names = domains.map(({ name }) => name);
  const standings = await readAtProviders(db, names);
  const used = await namesInUse(db, account, names);
  const current = await providerOf(db, account, certificates);
  return shownDomains(account, domains, { standings, used, current }, at, certificates);
}

export function shownDomains(
  account: string,
  domains: readonly RegisteredDomain[],
  {
    standings,
    used,
    current,
  }: {
    standings: readonly DomainAtProvider[];
    used: readonly NameUnder[];
    /** whom new orders of the account come from */
    current: string;
  },
  at: Instant,
  certificates: CertificateKit,
): DomainResource[] {
  return domains.map((domain) => {
    const own = used.filter((one) => one.domain === domain.name);
    const known = standings.filter((one) => one.domain === domain.name);
    const providers = [...new Set([current, ...known.map(({ provider }) => provider)])];
    return {
      name: domain.name,
      account,
      registeredAt: domain.registeredAt,
      registeredBy: domain.registeredBy,
      products: new Set(own.map(({ product }) => product)).size,
      providers: providers.map((provider) => ({
        ...atProvider(
          domain,
          provider,
          known.find((one) => one.provider === provider),
          own,
          at,
          certificates,
        ),
        isCurrent: provider === current,
      })),
    };
  });
}

/** What has to be shown, of a provider that looks by itself: each name that a certificate bears, or the domain where none does. */
export function namesToShow(
  { name, token }: Pick<RegisteredDomain, 'name' | 'token'>,
  used: readonly Pick<NameUnder, 'name' | 'token'>[],
): { name: string; token: string }[] {
  const byLabel = new Map(used.map((one) => [`${one.name} ${one.token}`, { name: one.name, token: one.token }]));
  return byLabel.size > 0 ? [...byLabel.values()] : [{ name, token }];
}

function atProvider(
  domain: RegisteredDomain,
  provider: string,
  row: DomainAtProvider | undefined,
  used: readonly NameUnder[],
  at: Instant,
  kit: CertificateKit,
): Omit<DomainAtProviderResource, 'isCurrent'> {
  const looksItself = kit.authority(provider).validates === 'authority';
  const { account, name, token } = domain;
  const validatedAt = row?.validatedAt ?? null;
  const standing = validatedAt === null ? {} : { validatedAt };
  const aliasOf = (one: { name: string; token: string }) => {
    const asked = { domain: one.name, wildcard: false };
    return publications(asked, { account, token: one.token }, at, kit, true);
  };
  const below = namesToShow(domain, used).filter((one) => one.name !== name || one.token !== token);
  return {
    provider,
    looks: looksItself ? 'provider' : 'engine',
    state: domainStateOf(standing, (row?.checkedAt ?? null) !== null, at, kit.regulations),
    method: row?.method ?? null,
    validatedAt,
    validUntil: domainValidUntil(standing, at, kit.regulations) ?? null,
    transferredAt: row?.transferredAt ?? null,
    wildcardAddedAt: row?.wildcardAt ?? null,
    publish: looksItself ? aliasOf({ name, token }) : sharedPublications(name, { account, token }, at, kit),
    names: looksItself ? below.slice(0, SHOWN_NAMES).map((one) => ({ name: one.name, publish: aliasOf(one) })) : [],
    check: checkOf(row),
  };
}

function checkOf(row: DomainAtProvider | undefined): CheckResource | null {
  if (!row || row.checkedAt === null || row.checkedBy === null) return null;
  const { checkedAt: at, checkedBy: method, passed, reason, findings, asked } = row;
  return { at, method, passed: passed === true, reason, findings, asked };
}
