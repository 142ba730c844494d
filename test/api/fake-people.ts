import type { ApprovalPorts, ApprovalResource, PeoplePorts, PersonResource } from '../../src/api/people-ports';
import type { Role } from '../../src/domain/roles';
import { NOW } from './belongings';
import { FakeCertificates } from './fake-certificates';
import { matches, pageOf } from './fake-record';

export function aPerson(id: string, account: string | null, role: Role): PersonResource {
  return {
    id,
    account,
    role,
    email: `${id}@customer.example`,
    name: `Name of ${id}`,
    locale: 'en',
    state: 'active',
    invitedBy: { id: 'key_operator', name: 'operator' },
    invitedAt: NOW,
    invitationEndsAt: null,
    acceptedAt: NOW,
    removedAt: null,
    version: 1,
  };
}

export function anApproval(id: string, account: string, requestedBy: string): ApprovalResource {
  return {
    id,
    account,
    kind: 'order',
    state: 'pending',
    product: null,
    name: 'neu.com',
    asked: { account, offer: 'domain-com', name: 'neu.com' },
    requestedBy: { id: requestedBy, name: `Name of ${requestedBy}` },
    requestedAt: NOW,
    endsAt: NOW,
    decidedBy: null,
    decidedAt: null,
    reason: null,
    problem: null,
    result: null,
  };
}

/** People and their requests in memory; nobody is told, and no rule refuses. */
export class FakePeople extends FakeCertificates {
  readonly people = new Map<string, PersonResource>();
  readonly approvals = new Map<string, ApprovalResource>();

  private person(account: string | null, id: string): PersonResource | undefined {
    const found = this.people.get(id);
    return found?.account === account ? found : undefined;
  }

  protected readonly peoplePorts: PeoplePorts = {
    list: (account, { role }, paging) =>
      this.reading(() =>
        account !== null && !this.accounts.has(account)
          ? undefined
          : pageOf(
              [...this.people.values()].filter((one) => one.account === account && matches(one, { role })),
              paging,
            ),
      ),
    get: (account, id) => this.reading(() => this.person(account, id)),
    invite: (command, account, { role }) =>
      this.run('people.invite', command, role, () =>
        account !== null && !this.accounts.has(account) ? undefined : aPerson(this.id('per'), account, role),
      ),
    change: (command, account, id, change, version) =>
      this.versioned('people.change', command, change, version, this.person(account, id), (one) => one),
    remove: (command, account, id) => this.run('people.remove', command, id, () => this.person(account, id)),
    inviteAgain: (command, account, id) => this.run('people.inviteAgain', command, id, () => this.person(account, id)),
    invitation: async () => undefined,
    accept: async () => ({ kind: 'not_found' }),
  };

  protected readonly approvalPorts: ApprovalPorts = {
    list: ({ account, requestedBy }, paging) =>
      this.reading(() =>
        pageOf(
          [...this.approvals.values()].filter(
            (one) => matches(one, { account }) && (requestedBy === undefined || one.requestedBy.id === requestedBy),
          ),
          paging,
        ),
      ),
    get: (id) => this.reading(() => this.approvals.get(id)),
    asked: async (id) => {
      const found = this.approvals.get(id);
      return found && { account: found.account, kind: found.kind, params: {}, body: found.asked };
    },
    isRepeated: async () => false,
    ask: (command, requester, { account, kind, body }) =>
      this.run('approvals.ask', command, { kind, body }, () => {
        const made = { ...anApproval(this.id('apr'), account, requester), kind, asked: body };
        this.approvals.set(made.id, made);
        return made;
      }),
    refuse: (command, id) => this.run('approvals.refuse', command, id, () => this.approvals.get(id)),
    withdraw: (command, id) => this.run('approvals.withdraw', command, id, () => this.approvals.get(id)),
    hindered: async (id, problem) => {
      const found = this.approvals.get(id);
      if (found) this.approvals.set(id, { ...found, problem });
    },
  };

  override tenant(name: string) {
    const made = super.tenant(name);
    this.people.set(`per_${name}`, aPerson(`per_${name}`, made.account, 'administrator'));
    this.approvals.set(`apr_${name}`, anApproval(`apr_${name}`, made.account, `per_requester_${name}`));
    return made;
  }
}
