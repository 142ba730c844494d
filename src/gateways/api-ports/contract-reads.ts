import type { ContractDesk } from '../../../activities/contract-ports';
import type { ContractApiPorts, ContractResource, MissingResource } from '../../api/contract-ports';
import type { Instant } from '../../domain/calendar';
import { type Contract, type ContractNotice, type MissingPart, missingOf } from '../../domain/contract';
import { earliestNoticeDay } from '../../domain/contract-notice';
import type { ContractDocuments } from '../documents/contracts';
import { OUTLIVING, readContract } from '../postgres/contracts';
import type { Queryable } from '../postgres/pool';
import { pageQuery } from './listing';
import { pageOf } from './paging';
import { readTimeline } from './timelines';

function missingResource(part: MissingPart): MissingResource {
  return {
    code: part.code,
    policy: part.code === 'policy-not-accepted' ? part.policy : null,
    copy: part.code === 'signed-copy' ? part.copy : null,
  };
}

function noticeResource({ by, registeredLetter, deliveredAt, reason, givenAt, effective }: ContractNotice) {
  return {
    ...{ by, registeredLetter: registeredLetter ?? null, deliveredAt: deliveredAt ?? null, reason: reason ?? null },
    ...{ givenAt, effective },
  };
}

export function contractResource(contract: Contract, desk: ContractDesk): ContractResource {
  const { asked, acceptances, copies, notice, overtaken, zone, firstPeriodEnd } = contract;
  // A policy that became part of the service later is listed where somebody accepted it.
  const policies = new Map(asked.map(({ policy, version }) => [policy, version]));
  for (const { policy, version } of acceptances) if (!policies.has(policy)) policies.set(policy, version);
  return {
    id: contract.id,
    account: contract.account,
    acronym: contract.acronym,
    state: contract.state,
    timeZone: zone,
    requestedAt: contract.requestedAt,
    isCustomer: contract.isCustomer,
    policies: [...policies].map(([policy, version]) => ({
      policy,
      version,
      accepted: acceptances
        .filter((one) => one.policy === policy)
        .map(({ version, person, at }) => ({ version, person, at })),
    })),
    copies: copies.map(({ copy, at, scan, rejected }) => ({
      copy,
      receivedAt: at,
      scan: scan ? { type: scan.type, bytes: scan.bytes } : null,
      rejected: rejected ?? null,
    })),
    missing: missingOf(contract).map(missingResource),
    sendTo: { team: desk.team, lines: desk.lines, email: desk.email },
    activatedAt: contract.activatedAt ?? null,
    firstPeriodEnd: firstPeriodEnd ?? null,
    earliestNotice: firstPeriodEnd === undefined ? null : earliestNoticeDay(firstPeriodEnd, zone),
    suspended: contract.suspended ?? null,
    notice: notice ? noticeResource(notice) : null,
    overtaken: overtaken ? noticeResource(overtaken) : null,
    endedAt: contract.endedAt ?? null,
  };
}

type Reads = Pick<ContractApiPorts, 'list' | 'get' | 'events' | 'document' | 'outliving' | 'scan' | 'acknowledged'>;

export function contractReads(pool: Queryable, desk: ContractDesk, documents: ContractDocuments): Reads {
  return {
    async list({ account, state }, paging) {
      const equal = { account_id: account, state };
      const { rows } = await pool.query<{ contract: Contract }>(
        ...pageQuery({ select: 'SELECT contract FROM contracts', key: 'id', equal }, paging),
      );
      return pageOf(
        rows,
        paging,
        ({ contract }) => contract.id,
        ({ contract }) => contractResource(contract, desk),
      );
    },

    async get(id) {
      const contract = await readContract(pool, id);
      return contract && contractResource(contract, desk);
    },

    events: (id, paging, forOperator) => readTimeline(pool, { about: `contract/${id}` }, paging, forOperator),

    document: (id, locale) => documents(id, locale),

    async outliving(id, paging, now) {
      const contract = await readContract(pool, id);
      if (!contract) return { items: [], next: null };
      const { rows } = await pool.query<{ name: string; product: string; serial: string; notAfter: Instant }>(
        `SELECT p.name, p.id AS product, c.serial, c.not_after AS "notAfter" ${OUTLIVING}
           AND ($3::text IS NULL OR c.serial > $3) ORDER BY c.serial LIMIT $4`,
        [
          contract.account,
          contract.endedAt ?? contract.notice?.effective ?? now,
          paging.after ?? null,
          paging.limit + 1,
        ],
      );
      return pageOf(
        rows,
        paging,
        ({ serial }) => serial,
        (row) => row,
      );
    },

    async scan(id, copy) {
      const contract = await readContract(pool, id);
      const arrival = contract?.copies.findLastIndex((one) => one.copy === copy) ?? -1;
      const { rows } = await pool.query<{ type: string; content: Buffer }>(
        'SELECT type, bytes AS content FROM contract_scans WHERE contract_id = $1 AND arrival = $2',
        [id, arrival],
      );
      return rows[0];
    },

    async acknowledged(account, paging) {
      const { rows } = await pool.query<{ policy: string; version: string; person: string; at: Instant; key: string }>(
        `SELECT * FROM (SELECT policy, version, person, at, policy || ' ' || version || ' ' || person AS key
           FROM policy_acknowledgements WHERE account_id = $1) one
         WHERE $2::text IS NULL OR key > $2 ORDER BY key LIMIT $3`,
        [account, paging.after ?? null, paging.limit + 1],
      );
      return pageOf(
        rows,
        paging,
        ({ key }) => key,
        ({ policy, version, person, at }) => ({ policy, version, person, at }),
      );
    },
  };
}
