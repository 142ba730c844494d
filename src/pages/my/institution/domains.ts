import type { DomainAtProviderResource, DomainResource } from '../../../api/institution-domain-ports';
import { html, type Markup } from '../../html';
import { onceField, type Visit } from '../visit';
import { HOME, may, pageAsked, pageLinks, showPage, textField } from './frame';
import type { InstitutionPorts, Part } from './ports';

/** What the form was sent with, where it was refused. */
export interface AskedDomain {
  name: string;
  fault: string;
}

/** The domains of an institution, each with where it stands at every provider. */
export async function showDomains(visit: Visit, asked?: AskedDomain): Promise<void> {
  const { say } = visit.book;
  const page = pageAsked(visit);
  const list = await visit.ports.institution.domains(visit.visitor, page);
  const title = say('inst.domains');
  showPage(
    visit,
    {
      tab: 'domains',
      title,
      body: html`<section>${list.items.length === 0 ? empty(visit) : table(visit, list)}${pageLinks(visit.book, `${HOME}/domains`, page, list)}</section>
${may(visit.visitor, 'validate') && registerForm(visit, asked)}`,
      ...(asked && { said: { text: asked.fault, tone: 'bad' as const } }),
    },
    asked ? 422 : 200,
  );
}

function empty({ book: { say } }: Visit): Markup {
  return html`<div class="empty"><p>${say('inst.domains.none')}</p><p>${say('inst.domains.lead')}</p></div>`;
}

function table(visit: Visit, { items }: Part<DomainResource>): Markup {
  const { say } = visit.book;
  const titles = ['inst.domain', 'inst.control', 'inst.wildcard', 'inst.certificates'] as const;
  return html`<p>${say('inst.domains.lead')}</p><div class="scroll"><table class="cards"><thead><tr>${titles.map((key) => html`<th>${say(key)}</th>`)}</tr></thead><tbody>${items.map((one) => row(visit, one))}</tbody></table></div>`;
}

function row({ book, ports }: Visit, { name, products, providers }: DomainResource): Markup {
  const { say } = book;
  const many = providers.length > 1;
  const each = (show: (at: DomainAtProviderResource) => Markup | string) =>
    html`<div>${providers.map((at) => html`<div>${many && html`<span class="quiet small">${providerTitle(ports.institution, at.provider)}</span> `}${show(at)}</div>`)}</div>`;
  return html`<tr><td class="first" data-label="${say('inst.domain')}"><a href="${HOME}/domains/${name}">${name}</a></td>
<td data-label="${say('inst.control')}">${each((at) => html`${controlBadge(say, at.state)}${at.state === 'validated' && at.validUntil && html` <span class="small">${say('inst.until', { day: book.day(at.validUntil) })}</span>`}`)}</td>
<td data-label="${say('inst.wildcard')}">${each((at) => say('inst.wildcard.is', { added: String(at.wildcardAddedAt !== null) }))}</td>
<td data-label="${say('inst.certificates')}">${products}</td></tr>`;
}

export function controlBadge(say: Visit['book']['say'], state: DomainAtProviderResource['state']): Markup {
  return html`<span class="badge ${state === 'validated' ? 'good' : 'warn'}">${say('inst.control.state', { state })}</span>`;
}

export function providerTitle({ providers }: Pick<InstitutionPorts, 'providers'>, provider: string): string {
  return providers.find(({ name }) => name === provider)?.title ?? provider;
}

function registerForm(visit: Visit, asked: AskedDomain | undefined): Markup {
  const { say } = visit.book;
  return html`<section><h2>${say('inst.register')}</h2><p>${say('inst.register.lead')}</p><form method="post" action="${HOME}/domains">${onceField()}
${textField({ name: 'name', label: say('inst.register.name'), value: asked?.name ?? '', hint: say('inst.register.hint'), fault: asked?.fault, most: 300 })}
<button>${say('inst.register.submit')}</button></form></section>`;
}
