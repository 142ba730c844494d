import type { ApprovalKind } from '../domain/roles';
import type { Answer, Call, Visit } from './call';
import type { checked } from './checked';
import { outcome } from './outcomes';
import { Rehearsed } from './ports';
import { notFound } from './problems';

/** The calls that somebody can ask for who may not make them. */
export const askable: Record<ApprovalKind, string> = {
  order: 'post /v1/orders',
  claim: 'post /v1/products/{id}/claims',
  revocation: 'post /v1/products/{id}/certificates/{serial}/revoke',
};

/**
 * Keeps what a requester asks for until an administrator approves it. What the schema, the examination or the rules would
 * refuse is refused now: the call is made to its end, and undone.
 * @param input found sound already
 */
export async function askApproval(
  call: Call,
  visit: Visit,
  input: Awaited<ReturnType<typeof checked>>,
  body: unknown,
): Promise<Answer> {
  const { person, account } = visit.caller;
  const [kind] = Object.entries(askable).find(([, name]) => name === `${call.method} ${call.path}`) ?? [];
  if (!person || account === null || kind === undefined) throw notFound();
  const command = await visit.command();
  if (!(await visit.ports.approvals.isRepeated(command))) await rehearse(call, visit, input);
  const params = Object.fromEntries(
    [...call.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, visit.id(name)]),
  );
  const asked = { account, kind: kind as ApprovalKind, params, body };
  const result = await visit.ports.approvals.ask(command, person.id, asked);
  return outcome(result, { status: 202, location: ({ id }) => `/v1/approvals/${id}` });
}

async function rehearse(call: Call, visit: Visit, input: Awaited<ReturnType<typeof checked>>): Promise<void> {
  const rehearsing: Visit = {
    ...visit,
    async command(reason) {
      const { idempotency: _, ...command } = await visit.command(reason);
      return { ...command, rehearsal: true };
    },
  };
  try {
    await call.run(rehearsing, input);
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
}
