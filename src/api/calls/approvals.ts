import { z } from 'zod';
import { approvalStates } from '../../domain/roles';
import { approve } from '../approving';
import { type Call, call, type Visit } from '../call';
import { ownListed, pageOf, paging } from '../listing';
import { outcome, resource } from '../outcomes';
import type { ApprovalResource } from '../people-ports';
import { notFound } from '../problems';
import { visible } from '../tenancy';
import { reasoned } from '../wire/attention';
import { optional } from '../wire/optional';
import { approval } from '../wire/people';
import { reference } from '../wire/text';

const tag = 'approvals';

const actor = ({ caller }: Visit) => caller.person?.id ?? caller.id;

/** Whose requests alone somebody sees; undefined where all of the account. */
const ownOnly = ({ caller: { person } }: Visit) => (person?.role === 'requester' ? person.id : undefined);

async function asked(visit: Visit): Promise<ApprovalResource> {
  const found = visible(visit, await visit.ports.approvals.get(visit.id(), await visit.now()), (one) => one.account);
  const own = ownOnly(visit);
  if (own !== undefined && found.requestedBy.id !== own) throw notFound();
  return found;
}

/**
 * What requesters asked for, and what becomes of it.
 * @param calls of the API: an approval makes the one that was asked for
 */
export function approvalCalls(calls: readonly Call[]): Call[] {
  return [
    call({
      method: 'get',
      path: '/v1/approvals',
      tag,
      summary: 'What was asked for by people who may only ask; requesters see their own',
      who: 'account',
      query: z.strictObject({ ...paging, account: optional(reference), state: optional(z.enum(approvalStates)) }),
      answers: { 200: pageOf(approval) },
      async run(visit, { query }) {
        const requestedBy = ownOnly(visit);
        const now = await visit.now();
        return ownListed(visit, query, (paging, own) =>
          visit.ports.approvals.list({ ...own, ...(requestedBy !== undefined && { requestedBy }) }, paging, now),
        );
      },
    }),
    call({
      method: 'get',
      path: '/v1/approvals/{id}',
      tag,
      summary: 'One request, with who asked, who decided, and what came of it',
      who: 'account',
      answers: { 200: approval },
      run: async (visit) => resource(await asked(visit)),
    }),
    call({
      method: 'post',
      path: '/v1/approvals/{id}/approve',
      tag,
      summary: 'Does what was asked for, in the name of both',
      description:
        'Nobody approves what he asked for himself. What the rules refuse by then stands in `problem`, and the request ' +
        'stays open.',
      who: 'account',
      needsWorkflow: true,
      answers: { 200: approval, 202: approval },
      async run(visit) {
        const found = await asked(visit);
        // The same approver again means the same.
        if (found.state === 'approved' && found.decidedBy?.id === actor(visit)) return resource(found);
        const wanted = await visit.ports.approvals.asked(found.id);
        if (!wanted) throw notFound();
        const status = await approve(calls, visit, found, wanted);
        return { status, body: await asked(visit) };
      },
    }),
    call({
      method: 'post',
      path: '/v1/approvals/{id}/refuse',
      tag,
      summary: 'Refuses what was asked for; the reason is told to who asked',
      who: 'account',
      body: reasoned,
      answers: { 200: approval },
      async run(visit, { body: { reason } }) {
        const { id } = await asked(visit);
        const result = await visit.ports.approvals.refuse(await visit.command(), id, actor(visit), reason);
        return outcome(result, { status: 200 });
      },
    }),
    call({
      method: 'post',
      path: '/v1/approvals/{id}/withdraw',
      tag,
      summary: 'Takes back what oneself has asked for',
      who: 'account',
      answers: { 200: approval },
      async run(visit) {
        const { id } = await asked(visit);
        return outcome(await visit.ports.approvals.withdraw(await visit.command(), id), { status: 200 });
      },
    }),
  ];
}
