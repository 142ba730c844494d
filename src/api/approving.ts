import { refuse } from '../domain/refusal';
import { askable } from './asking';
import type { Call, Visit } from './call';
import { checked } from './checked';
import type { ApprovalResource, AskedCall } from './people-ports';
import { notFound, Problem, refused } from './problems';

/** Approvals that come to nothing because of themselves; whatever else the rules say is about what was asked for. */
const ofTheApproval = ['approval-closed', 'own-request', 'not-administrator', 'idempotency-mismatch'];

/**
 * Makes the call that was asked for, as whoever approves it. That it is approved stands in the transaction of what it
 * does: both are done, or nothing is. What the rules say against it is kept with the request, which stays open.
 * @returns whether it is done already, or on its way
 */
export async function approve(
  calls: readonly Call[],
  visit: Visit,
  approval: ApprovalResource,
  asked: AskedCall,
): Promise<200 | 202> {
  const call = calls.find(({ method, path }) => `${method} ${path}` === askable[asked.kind]);
  if (!call) throw notFound();
  try {
    const approver = approving(visit, approval, asked);
    const answer = await call.run(approver, await stillSound(call, approver, asked));
    return answer.status === 202 ? 202 : 200;
  } catch (error) {
    if (error instanceof Problem && error.code !== 'unavailable' && !ofTheApproval.includes(error.code)) {
      const { code, detail } = error;
      await visit.ports.approvals.hindered(approval.id, { code, detail, at: await visit.now(asked.account) });
    }
    throw error;
  }
}

/** The approver's own visit, to the address that was asked for. */
function approving(visit: Visit, { id }: ApprovalResource, { params }: AskedCall): Visit {
  return {
    ...visit,
    by: 'customer',
    version: undefined,
    id(name = 'id') {
      const value = Object.entries(params).find(([known]) => known === name)?.[1];
      if (value === undefined) throw notFound();
      return value;
    },
    async command(reason) {
      const command = await visit.command(reason);
      return { ...command, note: { actor: visit.caller.id, ...command.note, approval: id }, approval: id };
    },
  };
}

/** What was sound when it was asked for need not be any more: a key may be barred, an offer may have changed. */
async function stillSound(call: Call, visit: Visit, { body }: AskedCall) {
  try {
    return await checked(call, visit, {}, body ?? undefined);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'validation') throw error;
    const detail = 'What was asked for does not fit any more; see errors. Refuse it, and have it asked for anew.';
    throw refused(refuse('no-longer-possible', detail, error.extra.members));
  }
}
