import type { ContractApiPorts, ContractChange, ContractResource } from '../../src/api/contract-ports';
import { type Policy, policyMeant } from '../../src/domain/policies';
import { policiesOf } from '../../src/main/policies';
import { NOW } from './belongings';
import { FakePeople } from './fake-people';
import { matches, pageOf } from './fake-record';

export function aContract(id: string, account: string, acronym: string): ContractResource {
  return {
    id,
    account,
    acronym,
    state: 'requested',
    timeZone: 'Europe/Berlin',
    requestedAt: NOW,
    isCustomer: false,
    policies: [{ policy: 'geant-tcs', version: '2.0', accepted: [] }],
    copies: [],
    missing: [{ code: 'not-eligible', policy: null, copy: null }],
    sendTo: { team: 'Contracts', lines: ['Dauerweg 1'], email: 'contracts@perennial.example' },
    activatedAt: null,
    firstPeriodEnd: null,
    earliestNotice: null,
    suspended: null,
    notice: null,
    overtaken: null,
    endedAt: null,
  };
}

const zone = 'Europe/Berlin';

/** Contracts in memory: what is asked of them is noted, and no rule is kept. */
export class FakeContracts extends FakePeople {
  readonly contracts = new Map<string, ContractResource>();
  /** with an outdated version, to be refused */
  private readonly policies: Policy[] = policiesOf({ POLICIES_FILE: undefined }).map((policy) => ({
    ...policy,
    versions: [{ version: '0.9', from: '2001-01-01', url: 'https://policies.example/old' }, ...policy.versions],
  }));

  override tenant(name: string) {
    this.contracts.set(`ctr_${name}`, aContract(`ctr_${name}`, `acc_${name}`, name.toUpperCase()));
    return super.tenant(name);
  }

  protected readonly contractPorts: ContractApiPorts = {
    policies: () => this.policies.map((policy) => ({ ...policy, version: policy.versions.at(-1)?.version ?? '' })),
    policyMeant: (of, named, at) => {
      const meant = policyMeant(this.policies, of, named, at, zone);
      return 'field' in meant ? meant : { version: meant.version };
    },
    request: (command, asked) =>
      this.run('contracts.request', command, asked, () => {
        if (!this.accounts.has(asked.account)) return undefined;
        const made = { ...aContract('ctr_new', asked.account, asked.acronym), isCustomer: asked.isCustomer };
        this.contracts.set(made.id, made);
        return made;
      }),
    list: (filter, paging) =>
      this.reading(() =>
        pageOf(
          [...this.contracts.values()].filter((one) => matches(one, filter)),
          paging,
        ),
      ),
    get: (id) => this.reading(() => this.contracts.get(id)),
    events: async () => ({ items: [], next: null }),
    document: async (id, locale) => ({ name: `${id}-${locale ?? 'de'}.pdf`, pdf: Buffer.from('%PDF-1.7') }),
    outliving: async () => ({ items: [], next: null }),
    scan: async (_id, copy) => (copy === 1 ? { type: 'image/png', content: Buffer.from('scan') } : undefined),
    change: (command, { id }, change: ContractChange) =>
      this.run(`contracts.${change.do}`, command, change, () => this.contracts.get(id)),
    acknowledge: (command, account, shown) =>
      this.run('contracts.acknowledge', command, { account, ...shown }, () => ({ ...shown, at: command.at })),
    acknowledged: async () => ({ items: [], next: null }),
  };
}
