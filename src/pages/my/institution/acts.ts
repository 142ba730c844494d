import type { Problem } from '../../../api/problems';
import type { WordKey } from '../../words/en';
import type { Said } from '../shell';
import { faultsOf, type Visit } from '../visit';
import { confirmRemovalOfDomain, confirmRemovalOfPerson, confirmWithdrawal } from './confirmations';
import { addressOf, showDomain } from './domain-page';
import { showDomains } from './domains';
import { HOME } from './frame';
import { showOverview } from './overview';
import { type AskedPerson, showPeople, showPerson } from './people';
import { signature } from './policies';
import { showRequest } from './request-page';

const account = ({ visitor }: Visit) => visitor.account.id;

/** Whatever a call refuses is said on the page that the form stood on. */
async function orSay(
  visit: Visit,
  made: { problem?: Problem | undefined },
  say: (said: Said) => Promise<void>,
  go: () => void,
): Promise<void> {
  if (made.problem) await say(visit.words(made.problem));
  else go();
}

export async function requestContract(visit: Visit): Promise<void> {
  const acronym = visit.field('acronym');
  const { problem } = await visit.make('post /v1/contracts', { body: { account: account(visit), acronym } });
  if (!problem) return visit.goTo(HOME, 'said.contract-requested');
  const said = visit.words(problem);
  const fault = problem.code === 'validation' ? visit.book.say('inst.acronym.fault') : said.text;
  await showOverview(visit, said, { acronym, fault });
}

export async function withdrawContract(visit: Visit): Promise<void> {
  const made = await visit.make('post /v1/contracts/{id}/withdraw', { params: { id: visit.param('id') } });
  await orSay(
    visit,
    made,
    (said) => confirmWithdrawal(visit, said),
    () => visit.goTo(HOME, 'said.contract-withdrawn'),
  );
}

export async function acceptPolicy(visit: Visit): Promise<void> {
  const body = { policy: visit.field('policy'), version: visit.field('version'), person: signature(visit.visitor) };
  const made = await visit.make('post /v1/contracts/{id}/policy-acceptances', {
    params: { id: visit.param('id') },
    body,
  });
  await orSay(
    visit,
    made,
    (said) => showOverview(visit, said),
    () => visit.goTo(HOME, 'said.policy-accepted'),
  );
}

export async function notePolicyRead(visit: Visit): Promise<void> {
  const body = { policy: visit.field('policy'), version: visit.field('version'), person: signature(visit.visitor) };
  const made = await visit.make('post /v1/accounts/{id}/policy-acknowledgements', {
    params: { id: account(visit) },
    body,
  });
  await orSay(
    visit,
    made,
    (said) => showOverview(visit, said),
    () => visit.goTo(HOME, 'said.policy-read'),
  );
}

/** What a call about the address gives as a file, or 404 where it gives none. */
export async function download(visit: Visit, name: string, query: Record<string, string> = {}): Promise<void> {
  const params = visit.request.params as Record<string, string>;
  visit.sendFile(await visit.make(name, { params, query }));
}

const NAME_FAULTS = new Set([
  'name-illegal',
  'name-kind',
  'name-not-public',
  'name-is-public-suffix',
  'wildcard-illegal',
]);

export async function registerDomain(visit: Visit): Promise<void> {
  const name = visit.field('name');
  const made = await visit.make('post /v1/accounts/{id}/domains', { params: { id: account(visit) }, body: { name } });
  const { answer, problem } = made;
  if (answer) return visit.goTo(addressOf((answer.body as { name: string }).name), 'said.domain-registered');
  const [first] = faultsOf(problem);
  const code = first?.code !== undefined && NAME_FAULTS.has(first.code) ? first.code : 'name-illegal';
  const fault = first ? visit.book.say(`inst.fault.${code}` as WordKey) : visit.words(problem).text;
  await showDomains(visit, { name, fault });
}

const domainParams = (visit: Visit) => ({ id: account(visit), domain: visit.param('domain') });

export async function addWildcard(visit: Visit): Promise<void> {
  const body = { provider: visit.field('provider') };
  const made = await visit.make('put /v1/accounts/{id}/domains/{domain}/wildcard', {
    params: domainParams(visit),
    body,
  });
  await orSay(
    visit,
    made,
    (said) => showDomain(visit, said),
    () => visit.goTo(addressOf(visit.param('domain')), 'said.wildcard-added'),
  );
}

export async function checkDomain(visit: Visit): Promise<void> {
  const [provider, method] = [visit.field('provider'), visit.field('method')];
  const body = { provider, ...(method !== '' && { method }) };
  const made = await visit.make('post /v1/accounts/{id}/domains/{domain}/check', { params: domainParams(visit), body });
  const { answer, problem } = made;
  if (problem) return showDomain(visit, visit.words(problem));
  const { providers } = answer.body as { providers: { provider: string; check: { passed: boolean } | null }[] };
  const passed = providers.find((one) => one.provider === provider)?.check?.passed === true;
  if (passed) return visit.goTo(addressOf(visit.param('domain')), 'said.domain-shown');
  await showDomain(visit, { text: visit.book.say('inst.notShown'), tone: 'warn' });
}

export async function removeDomain(visit: Visit): Promise<void> {
  const made = await visit.make('delete /v1/accounts/{id}/domains/{domain}', { params: domainParams(visit) });
  await orSay(
    visit,
    made,
    (said) => confirmRemovalOfDomain(visit, said),
    () => visit.goTo(`${HOME}/domains`, 'said.domain-removed'),
  );
}

const requestAt = (visit: Visit) => `${HOME}/requests/${visit.param('id')}`;

export async function approve(visit: Visit): Promise<void> {
  const made = await visit.make('post /v1/approvals/{id}/approve', { params: { id: visit.param('id') } });
  await orSay(
    visit,
    made,
    (said) => showRequest(visit, said),
    () => visit.goTo(requestAt(visit), 'said.request-approved'),
  );
}

export async function refuse(visit: Visit): Promise<void> {
  const reason = visit.field('reason');
  const { problem } = await visit.make('post /v1/approvals/{id}/refuse', {
    params: { id: visit.param('id') },
    body: { reason },
  });
  if (!problem) return visit.goTo(requestAt(visit), 'said.request-refused');
  const fault = visit.book.say('inst.refuse.fault');
  await showRequest(visit, visit.words(problem), problem.code === 'validation' ? { reason, fault } : undefined);
}

export async function withdrawRequest(visit: Visit): Promise<void> {
  const made = await visit.make('post /v1/approvals/{id}/withdraw', { params: { id: visit.param('id') } });
  await orSay(
    visit,
    made,
    (said) => showRequest(visit, said),
    () => visit.goTo(requestAt(visit), 'said.request-withdrawn'),
  );
}

/** What somebody sent about a person, with what the API finds wrong with it in the reader's words. */
function sentAbout(visit: Visit, problem: Problem): AskedPerson {
  const faults = faultsOf(problem).map(({ pointer }) => {
    const name = pointer.slice(1);
    return name === 'name' || name === 'email' ? [name, visit.book.say(`inst.fault.${name}`)] : [];
  });
  return { values: fieldsOf(visit), faults: Object.fromEntries(faults.filter((one) => one.length > 0)) };
}

function fieldsOf(visit: Visit): AskedPerson['values'] {
  const [name, email, role, locale] = ['name', 'email', 'role', 'locale'].map((one) => visit.field(one));
  return { name: name ?? '', email: email ?? '', role: role ?? '', locale: locale ?? '' };
}

export async function invite(visit: Visit): Promise<void> {
  const { problem } = await visit.make('post /v1/accounts/{id}/people', {
    params: { id: account(visit) },
    body: fieldsOf(visit),
  });
  if (problem) return showPeople(visit, visit.words(problem), sentAbout(visit, problem));
  visit.goTo(`${HOME}/people`, 'said.person-invited');
}

const personParams = (visit: Visit) => ({ id: account(visit), person: visit.param('id') });

export async function changePerson(visit: Visit): Promise<void> {
  const { email: _, ...body } = fieldsOf(visit);
  const version = Number(visit.field('version'));
  const { problem } = await visit.make('patch /v1/accounts/{id}/people/{person}', {
    params: personParams(visit),
    body,
    ...(Number.isSafeInteger(version) && { version }),
  });
  // Somebody has changed it meanwhile: what stands now is shown, not what was sent.
  const sent = problem && problem.code !== 'precondition-failed' ? sentAbout(visit, problem) : undefined;
  if (problem) return showPerson(visit, visit.words(problem), sent);
  visit.goTo(`${HOME}/people`, 'said.person-changed');
}

export async function inviteAgain(visit: Visit): Promise<void> {
  const made = await visit.make('post /v1/accounts/{id}/people/{person}/invite-again', { params: personParams(visit) });
  await orSay(
    visit,
    made,
    (said) => showPerson(visit, said),
    () => visit.goTo(`${HOME}/people/${visit.param('id')}`, 'said.person-invited'),
  );
}

export async function removePerson(visit: Visit): Promise<void> {
  const made = await visit.make('delete /v1/accounts/{id}/people/{person}', { params: personParams(visit) });
  await orSay(
    visit,
    made,
    (said) => confirmRemovalOfPerson(visit, said),
    () => visit.goTo(`${HOME}/people`, 'said.person-removed'),
  );
}
