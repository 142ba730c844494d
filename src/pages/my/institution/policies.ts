import type { ContractResource, PolicyResource } from '../../../api/contract-ports';
import { html, type Markup } from '../../html';
import type { Visitor } from '../ports';
import { onceField, type Visit } from '../visit';
import { isOver } from './contract';
import { HOME, may } from './frame';
import type { InstitutionOverview } from './ports';

/** By whom the record knows somebody who accepts, or was shown, a policy. */
export function signature({ account, person, session }: Visitor): string {
  const email = session.email ?? account.email;
  return person ? `${person.name} <${email}>` : email;
}

/** The policies of the service with who accepted which version when, and the one that informs. */
export function policySection(visit: Visit, overview: InstitutionOverview): Markup {
  const { say } = visit.book;
  const { contract, policies } = overview;
  const forContract = policies.filter(({ of }) => of === 'contract');
  return html`<section id="policies"><h2>${say('inst.policies')}</h2><p>${say('inst.policies.lead')}</p>
<div class="scroll"><table class="cards"><thead><tr><th>${say('inst.policy')}</th><th>${say('inst.version')}</th><th>${say('inst.accepted')}</th></tr></thead><tbody>
${forContract.map((policy) => contractPolicy(visit, policy, contract))}
${policies.filter(({ of }) => of === 'person').map((policy) => informingPolicy(visit, policy, overview))}
</tbody></table></div></section>`;
}

function title({ book }: Visit, { title: titles, version, versions }: PolicyResource): Markup {
  const url = versions.find((one) => one.version === version)?.url ?? '';
  return html`<a href="${url}" rel="noreferrer">${titles[book.locale]}</a>`;
}

function row(visit: Visit, policy: PolicyResource, what: Markup): Markup {
  const { say } = visit.book;
  return html`<tr><td class="first" data-label="${say('inst.policy')}">${title(visit, policy)}</td><td data-label="${say('inst.version')}">${policy.version}</td><td data-label="${say('inst.accepted')}"><div>${what}</div></td></tr>`;
}

function contractPolicy(visit: Visit, policy: PolicyResource, contract: ContractResource | undefined): Markup {
  const { book, visitor } = visit;
  const { say } = book;
  const accepted = contract?.policies.find((one) => one.policy === policy.id)?.accepted ?? [];
  const isCurrent = accepted.some(({ version }) => version === policy.version);
  const canAccept = contract && !isOver(contract) && !isCurrent && may(visitor, 'contract');
  const isAwaited = contract?.state === 'requested' && accepted.length === 0;
  return row(
    visit,
    policy,
    html`${accepted.map(({ version, person, at }) => html`<p>${say('inst.accepted.by', { version, person, at: book.moment(at) })}</p>`)}
${accepted.length > 0 && !isCurrent && html`<p class="quiet small">${say('inst.accepted.newer', { version: policy.version })}</p>`}
${accepted.length === 0 && !canAccept && html`<span class="quiet">${say('inst.accepted.not')}</span>`}
${
  canAccept &&
  html`<form method="post" action="${HOME}/contract/${contract.id}/policies">${onceField()}<input type="hidden" name="policy" value="${policy.id}"><input type="hidden" name="version" value="${policy.version}"><button${!isAwaited && html` class="plain"`}>${say('inst.accept', { version: policy.version })}<span class="hidden">: ${policy.title[book.locale]}</span></button></form>`
}`,
  );
}

/** It asks for no consent: that somebody was shown it is noted (S4). */
function informingPolicy(visit: Visit, policy: PolicyResource, { acknowledged }: InstitutionOverview): Markup {
  const { book, visitor } = visit;
  const { say } = book;
  const own = acknowledged.find(
    (one) => one.policy === policy.id && one.version === policy.version && one.person === signature(visitor),
  );
  return row(
    visit,
    policy,
    own
      ? html`<p>${say('inst.read.by', { at: book.moment(own.at) })}</p>`
      : html`<p class="quiet small">${say('inst.read.lead')}</p><form method="post" action="${HOME}/read">${onceField()}<input type="hidden" name="policy" value="${policy.id}"><input type="hidden" name="version" value="${policy.version}"><button class="plain">${say('inst.read')}<span class="hidden">: ${policy.title[book.locale]}</span></button></form>`,
  );
}
