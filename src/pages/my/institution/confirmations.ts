import type { Act } from '../../../domain/roles';
import { html } from '../../html';
import type { Said } from '../shell';
import { onceField, type Visit } from '../visit';
import { addressOf } from './domain-page';
import { found, HOME, may, showPage, type Tab } from './frame';

interface Step {
  tab: Tab;
  /** who may not do it has no such page */
  act: Act;
  title: string;
  /** what it means */
  words: string[];
  /** what the button says */
  submit: string;
  at: string;
  back: string;
}

/** What cannot be taken back is said before it is done. */
function confirm(visit: Visit, { tab, act, title, words, submit, at, back }: Step, said?: Said): void {
  if (!said && !may(visit.visitor, act)) found(undefined);
  const { say } = visit.book;
  showPage(
    visit,
    {
      tab,
      title,
      body: html`<section>${words.map((one) => html`<p>${one}</p>`)}<form method="post" action="${at}">${onceField()}<div class="buttons"><button class="danger">${submit}</button><a class="button plain" href="${back}">${say('inst.cancel')}</a></div></form></section>`,
      said,
    },
    said ? 422 : 200,
  );
}

export async function confirmWithdrawal(visit: Visit, said?: Said): Promise<void> {
  const { say } = visit.book;
  const { contract } = await visit.ports.institution.overview(visit.visitor);
  const { id, acronym } = found(contract?.id === visit.param('id') ? contract : undefined);
  const title = say('inst.withdraw.title', { acronym });
  const submit = say('inst.withdraw');
  const words = [say('inst.withdraw.lead')];
  confirm(
    visit,
    { tab: 'overview', act: 'contract', title, words, submit, at: `${HOME}/contract/${id}/withdraw`, back: HOME },
    said,
  );
}

export async function confirmRemovalOfDomain(visit: Visit, said?: Said): Promise<void> {
  const { say } = visit.book;
  const { name, products } = found(await visit.ports.institution.domain(visit.visitor, visit.param('domain')));
  const at = addressOf(name);
  const title = say('inst.remove.title', { domain: name });
  const words = [say('inst.remove.lead'), ...(products > 0 ? [say('inst.remove.living', { products })] : [])];
  confirm(
    visit,
    { tab: 'domains', act: 'validate', title, words, submit: say('inst.remove'), at: `${at}/remove`, back: at },
    said,
  );
}

export async function confirmRemovalOfPerson(visit: Visit, said?: Said): Promise<void> {
  const { say } = visit.book;
  const { id, name } = found(await visit.ports.institution.person(visit.visitor, visit.param('id')));
  const at = `${HOME}/people/${id}`;
  const title = say('inst.person.remove.title', { name });
  const isSelf = String(id === visit.visitor.person?.id);
  const words = [say('inst.person.remove.lead', { isSelf })];
  const submit = say('inst.person.remove');
  confirm(visit, { tab: 'people', act: 'manage_people', title, words, submit, at: `${at}/remove`, back: at }, said);
}
