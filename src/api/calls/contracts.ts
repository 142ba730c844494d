import { z } from 'zod';
import { type CivilDate, dateIn, instant } from '../../domain/calendar';
import { contractStates } from '../../domain/contract';
import { faultOfDelivery } from '../../domain/contract-rules';
import { type Answer, call, type Visit } from '../call';
import type { ContractChange, ContractResource } from '../contract-ports';
import { type Fault, fault } from '../faults';
import { listed, ownListed, pageOf, paging, timeline } from '../listing';
import { outcome, resource } from '../outcomes';
import { notFound, Problem } from '../problems';
import { MOST_SCAN_BYTES } from '../scans';
import { visible, visibleAccount } from '../tenancy';
import { reasoned } from '../wire/attention';
import {
  contract,
  contractEnd,
  contractNotice,
  documentQuery,
  eligibility,
  newContract,
  noticeWithdrawal,
  outlivingCertificate,
  policyAcceptance,
  signedCopy,
  told,
} from '../wire/contract';
import { optional } from '../wire/optional';
import { event } from '../wire/product';
import { reference } from '../wire/text';

const tag = 'contracts';

const ERASED =
  'The account was erased: its contract is not made anew. What was signed are the scans of the copies, as long as they are kept.';

/** The contract of the address, if the caller may see it. */
async function asked(visit: Visit): Promise<ContractResource> {
  return visible(visit, await visit.ports.contracts.get(visit.id()), ({ account }) => account);
}

async function change(visit: Visit, what: ContractChange, reason?: string): Promise<Answer> {
  const { id, account } = await asked(visit);
  return outcome(await visit.ports.contracts.change(await visit.command(reason), { id, account }, what), {
    status: 200,
  });
}

/** Two copies, and no more: any other number names nothing. */
function copyOf(visit: Visit): number {
  const copy = visit.id('copy');
  if (!/^[1-9]$/.test(copy)) throw notFound('There is no such copy.');
  return Number(copy);
}

/** A call that does one thing to a contract. */
const act = { method: 'post', tag, answers: { 200: contract } } as const;

/** Contracts of institutions, from request to termination (S1 to S7). */
export const contractCalls = [
  call({
    method: 'post',
    path: '/v1/contracts',
    tag,
    summary: 'Requests a contract for the certificate service',
    description: 'It comes into force once nothing is missing any more. An account has one contract at a time.',
    who: 'account',
    body: newContract,
    answers: { 201: contract },
    async run(visit, { body }) {
      visibleAccount(visit, body.account);
      if (body.isCustomer && visit.caller.scope !== 'operator') {
        throw new Problem('forbidden', 'That an institution is a customer is for the operator to say.');
      }
      return outcome(await visit.ports.contracts.request(await visit.command(), body), {
        status: 201,
        location: ({ id }) => `/v1/contracts/${id}`,
      });
    },
  }),
  call({
    method: 'get',
    path: '/v1/contracts',
    tag,
    summary: 'Contracts, the oldest first',
    who: 'account',
    query: z.strictObject({ ...paging, account: optional(reference), state: optional(z.enum(contractStates)) }),
    answers: { 200: pageOf(contract) },
    run: (visit, { query }) => ownListed(visit, query, (paging, own) => visit.ports.contracts.list(own, paging)),
  }),
  call({
    method: 'get',
    path: '/v1/contracts/{id}',
    tag,
    summary: 'One contract, with what is missing',
    who: 'account',
    answers: { 200: contract },
    run: async (visit) => resource(await asked(visit)),
  }),
  call({
    method: 'get',
    path: '/v1/contracts/{id}/events',
    tag,
    summary: 'The timeline of a contract',
    who: 'account',
    query: z.strictObject(paging),
    answers: { 200: pageOf(event) },
    run: async (visit, { query }) => timeline(visit, query, await asked(visit), visit.ports.contracts.events),
  }),
  call({
    method: 'get',
    path: '/v1/contracts/{id}/document',
    tag,
    summary: 'The contract to sign, as PDF',
    description: "In the account's language unless another one is asked for; 410 once the account was erased.",
    who: 'account',
    query: documentQuery,
    answers: { 200: 'application/pdf' },
    async run(visit, { query: { locale } }) {
      const { id } = await asked(visit);
      const found = await visit.ports.contracts.document(id, locale);
      if (!found) throw notFound();
      if (found === 'erased') throw new Problem('gone', ERASED);
      return file(found.name, 'application/pdf', found.pdf);
    },
  }),
  call({
    method: 'get',
    path: '/v1/contracts/{id}/certificates',
    tag,
    summary: 'Certificates that are valid beyond the end of the contract',
    description: 'Where no end is in sight: that would be, if it ended now.',
    who: 'account',
    query: z.strictObject(paging),
    answers: { 200: pageOf(outlivingCertificate) },
    async run(visit, { query }) {
      const { id, account } = await asked(visit);
      const now = await visit.now(account);
      return listed(visit, query, (paging) => visit.ports.contracts.outliving(id, paging, now));
    },
  }),
  call({
    ...act,
    path: '/v1/contracts/{id}/eligibility',
    summary: 'Says whether the institution is a customer of the operator',
    who: 'operator',
    body: eligibility,
    run: (visit, { body: { isCustomer, reason } }) => change(visit, { do: 'set_eligible', isCustomer }, reason),
  }),
  call({
    ...act,
    path: '/v1/contracts/{id}/policy-acceptances',
    summary: 'A person accepts a policy',
    description: 'In the version that is in force. A later version does not undo what was accepted.',
    who: 'account',
    body: policyAcceptance,
    async examine(visit, sound) {
      const { policy, version } = sound;
      if (typeof policy !== 'string') return { faults: [], found: '' };
      const named = { policy, ...(typeof version === 'string' && { version }) };
      const meant = visit.ports.contracts.policyMeant('contract', named, await nowOf(visit));
      if ('field' in meant) return { faults: [fault(`/${meant.field}`, meant.detail)], found: '' };
      return { faults: [], found: meant.version };
    },
    run: (visit, { body: { policy, person }, found: version }) =>
      change(visit, { do: 'accept_policy', policy, version, person }),
  }),
  call({
    ...act,
    path: '/v1/contracts/{id}/signed-copies',
    summary: 'A signed copy has arrived',
    description: 'The first that is missing, unless a number is named. The second one makes it a contract.',
    who: 'operator',
    body: signedCopy,
    // In base64, beside the rest of the body.
    mostBytes: Math.ceil(MOST_SCAN_BYTES / 3) * 4 + 4_096,
    run: (visit, { body: { copy, scan } }) =>
      change(visit, {
        do: 'receive_copy',
        ...(copy !== undefined && { copy }),
        ...(scan && { scan }),
      }),
  }),
  call({
    method: 'get',
    path: '/v1/contracts/{id}/signed-copies/{copy}/scan',
    tag,
    summary: 'The scan of a signed copy',
    who: 'account',
    answers: { 200: 'application/octet-stream' },
    async run(visit) {
      const { id, acronym } = await asked(visit);
      const copy = copyOf(visit);
      const scan = await visit.ports.contracts.scan(id, copy);
      if (!scan) throw notFound('There is no scan of this copy.');
      const ending = scan.type.replace(/^.*\//, '').replace('jpeg', 'jpg');
      return file(`${acronym}-copy-${copy}.${ending}`, scan.type, scan.content);
    },
  }),
  call({
    ...act,
    path: '/v1/contracts/{id}/signed-copies/{copy}/reject',
    summary: 'Rejects a copy that is incomplete: it is to be sent again',
    who: 'operator',
    body: told,
    run: (visit, { body: { reason } }) => change(visit, { do: 'reject_copy', copy: copyOf(visit), reason }),
  }),
  call({
    ...act,
    path: '/v1/contracts/{id}/suspend',
    summary: 'No new certificates until it is resumed',
    who: 'operator',
    body: told,
    run: (visit, { body: { reason } }) => change(visit, { do: 'suspend', reason }, reason),
  }),
  call({
    ...act,
    path: '/v1/contracts/{id}/resume',
    summary: 'It is in force again; what was due meanwhile is done',
    who: 'operator',
    body: reasoned,
    run: (visit, { body: { reason } }) => change(visit, { do: 'resume' }, reason),
  }),
  call({
    ...act,
    path: '/v1/contracts/{id}/end',
    summary: 'The operator ends the contract, at once or on a day that lies ahead',
    who: 'operator',
    body: contractEnd,
    async examine(visit, { effectiveOn }) {
      const found = await visit.ports.contracts.get(visit.id());
      if (!found || typeof effectiveOn !== 'string') return { faults: [], found: undefined };
      const today = dateIn(await visit.now(found.account), found.timeZone);
      return { faults: effectiveOn < today ? [fault('/effectiveOn', notBefore(today))] : [], found: undefined };
    },
    run: (visit, { body: { reason, effectiveOn } }) =>
      change(visit, { do: 'end', reason, ...(effectiveOn !== undefined && { effectiveOn }) }, reason),
  }),
  call({
    ...act,
    path: '/v1/contracts/{id}/notice',
    summary: 'A party gives notice by registered letter',
    description: 'Effective on 1 January, three calendar months after its delivery at least.',
    who: 'operator',
    body: contractNotice,
    examine: examineDelivery,
    run: (visit, { body }) => change(visit, { do: 'give_notice', ...body }),
  }),
  call({
    ...act,
    path: '/v1/contracts/{id}/notice/withdraw',
    summary: 'Withdraws a notice before it takes effect, with the consent of who received it',
    who: 'operator',
    body: noticeWithdrawal,
    run: (visit, { body: { consentBy, reason } }) => change(visit, { do: 'withdraw_notice', consentBy }, reason),
  }),
  call({
    ...act,
    path: '/v1/contracts/{id}/withdraw',
    summary: 'Withdraws the request for a contract',
    who: 'account',
    run: (visit) => change(visit, { do: 'withdraw' }),
  }),
];

const notBefore = (today: CivilDate) => `Not before today, ${today}.`;

/** The time of the contract's account; of one that is not there nobody will see what comes of it. */
async function nowOf(visit: Visit): Promise<string> {
  const found = await visit.ports.contracts.get(visit.id());
  return visit.now(found?.account);
}

async function examineDelivery(visit: Visit, { deliveredAt }: { deliveredAt?: unknown }) {
  const found = await visit.ports.contracts.get(visit.id());
  const none: Fault[] = [];
  if (!found || typeof deliveredAt !== 'string') return { faults: none, found: undefined };
  const { activatedAt, account } = found;
  const begun = activatedAt === null ? {} : { activatedAt };
  // Of a body with other faults it comes as it was written.
  const wrong = faultOfDelivery(begun, instant(deliveredAt), await visit.now(account));
  return { faults: wrong === undefined ? none : [fault('/deliveredAt', wrong)], found: undefined };
}

/** A name in a header: what people call themselves must not end it, nor begin another one. */
function file(name: string, type: string, bytes: Buffer): Answer {
  const safe = name.replaceAll(/[^\w.-]/g, '-');
  return { status: 200, headers: { 'Content-Disposition': `attachment; filename="${safe}"` }, file: { type, bytes } };
}
