import type pg from 'pg';
import type { ContractDesk } from '../../activities/contract-ports';
import { createContracting } from '../../activities/contracting';
import type { Config } from '../config';
import { urlOf } from '../domain/policies';
import type { ContractKit } from '../gateways/api-ports/contracts';
import { createContractDocuments } from '../gateways/documents/contracts';
import type { RenderingThread } from '../gateways/pdf/rendering-thread';
import { deskLocale } from './desk-locale';
import { policiesOf } from './policies';

/** Who looks after contracts, and where signed copies and letters go: the seller's own unless it is configured. */
export function contractDesk({ env, seller }: Config): ContractDesk {
  const policies = policiesOf(env);
  const lines = env.CONTRACT_ADDRESS?.split('|') ?? [
    seller.street ?? '',
    [seller.postalCode, seller.city].filter(Boolean).join(' '),
  ];
  return {
    team: env.CONTRACT_TEAM ?? seller.name,
    lines: lines.map((line) => line.trim()).filter((line) => line !== ''),
    email: env.CONTRACT_EMAIL ?? seller.email,
    locale: deskLocale(env),
    policyUrl: (policy, version) => urlOf(policies, policy, version),
  };
}

export function contractKit(config: Config, pool: pg.Pool, render: RenderingThread['render']): ContractKit {
  const desk = contractDesk(config);
  const policies = policiesOf(config.env);
  return {
    desk,
    policies,
    contracting: createContracting(desk),
    documents: createContractDocuments(pool, render, { desk, policies, seller: config.seller }),
  };
}
