import type { CheckResource, Publication } from '../../../api/certificate-ports';
import type { DomainAtProviderResource, DomainResource } from '../../../api/institution-domain-ports';
import type { DcvMethod } from '../../../domain/certificate';
import { html, type Markup } from '../../html';
import { reasonPart } from '../reason';
import type { Said } from '../shell';
import { onceField, type Visit } from '../visit';
import { controlBadge, providerTitle } from './domains';
import { copied, found, HOME, may, showPage } from './frame';

/** One registered domain: where it stands at each provider, what to publish, and what was seen. */
export async function showDomain(visit: Visit, said?: Said): Promise<void> {
  const domain = found(await visit.ports.institution.domain(visit.visitor, visit.param('domain')));
  const { say } = visit.book;
  const { name, registeredAt, registeredBy, products, providers } = domain;
  const canChange = may(visit.visitor, 'validate');
  showPage(
    visit,
    {
      tab: 'domains',
      title: name,
      body: html`<section><dl><dt>${say('inst.registered')}</dt><dd>${say('inst.registered.by', { by: registeredBy, at: visit.book.moment(registeredAt) })}</dd><dt>${say('inst.certificates')}</dt><dd>${say('inst.certificates.living', { products })}</dd></dl></section>
${providers.map((at, index) => atProvider(visit, domain, at, index))}
<p class="buttons"><a class="button plain" href="${HOME}/domains">${say('inst.domains.all')}</a>${canChange && html`<a class="button danger plain" href="${addressOf(name)}/remove">${say('inst.remove')}</a>`}</p>`,
      said,
    },
    said ? 422 : 200,
  );
}

/** A way to show the control of a domain. */
function methodWords(say: Visit['book']['say'], method: DcvMethod | null): string {
  return say('inst.method', { method: method === 'dns-persistent' ? 'persistent' : (method ?? '') });
}

export const addressOf = (name: string) => `${HOME}/domains/${name}`;

function atProvider(visit: Visit, domain: DomainResource, at: DomainAtProviderResource, index: number): Markup {
  const { book, ports, visitor } = visit;
  const { say } = book;
  const { provider, isCurrent, state, method, validatedAt, validUntil, transferredAt, wildcardAddedAt, check } = at;
  const canChange = may(visitor, 'validate');
  const row = (label: string, value: Markup | string | false | null) =>
    value && html`<dt>${label}</dt><dd>${value}</dd>`;
  const title = providerTitle(ports.institution, provider);
  return html`<section><div class="head"><h2>${title}</h2> ${controlBadge(say, state)}${isCurrent && html` <span class="now">${say('inst.provider.current')}</span>`}</div>
<dl>${row(say('inst.control'), validatedAt !== null && say('inst.validated', { at: book.moment(validatedAt), how: methodWords(say, method) }))}
${row(say('inst.validUntil'), validUntil !== null && say('inst.validUntil.is', { at: book.moment(validUntil), past: String(validUntil <= visitor.now) }))}
${row(say('inst.transferred'), transferredAt !== null && book.moment(transferredAt))}
${row(say('inst.wildcard'), wildcardAddedAt === null ? say('inst.wildcard.not', { domain: domain.name }) : say('inst.wildcard.added', { domain: domain.name, at: book.moment(wildcardAddedAt) }))}</dl>
${canChange && wildcardAddedAt === null && wildcardForm(visit, domain.name, provider, title)}
${publishPart(visit, domain.name, at, `${index}`)}
${check && lookPart(visit, check)}
${documentation(visit, provider)}</section>`;
}

export function wildcardForm({ book: { say } }: Visit, domain: string, provider: string, title: string): Markup {
  return html`<form method="post" action="${addressOf(domain)}/wildcard">${onceField()}<input type="hidden" name="provider" value="${provider}"><button class="plain">${say('inst.wildcard.add', { domain, title })}</button></form>`;
}

export function checkForm(
  { book: { say } }: Visit,
  domain: string,
  { provider, title, method }: { provider: string; title: string; method?: DcvMethod },
): Markup {
  const about = html`<span class="hidden">: ${domain}, ${title}${method && html`, ${methodWords(say, method)}`}</span>`;
  return html`<form method="post" action="${addressOf(domain)}/check">${onceField()}<input type="hidden" name="provider" value="${provider}">${method && html`<input type="hidden" name="method" value="${method}">`}<button class="plain">${say('inst.check')}${about}</button></form>`;
}

/** The ways to show control: the best one first, the others and what is shown already only for who wants to see it. */
function publishPart(visit: Visit, domain: string, at: DomainAtProviderResource, id: string): Markup {
  const { say } = visit.book;
  const title = providerTitle(visit.ports.institution, at.provider);
  const [best, ...others] = methodsOf(at.publish).map((method) => methodPart(visit, domain, at, method, id));
  const ways = html`<p>${say(at.looks === 'provider' ? 'inst.publish.each' : 'inst.publish.one', { title })}</p>${best}
${others.length > 0 && html`<details><summary>${say('inst.publish.others')}</summary>${others}</details>`}${at.names.length > 0 && namesPart(visit, at, id)}`;
  return at.state === 'validated'
    ? html`<details><summary>${say('inst.publish.again')}</summary>${ways}</details>`
    : html`<h3>${say('inst.publish')}</h3>${ways}`;
}

const methodsOf = (publish: readonly Publication[]) => [...new Set(publish.map(({ method }) => method))];

function methodPart(
  visit: Visit,
  domain: string,
  { provider, publish }: DomainAtProviderResource,
  method: DcvMethod,
  id: string,
): Markup {
  const { say } = visit.book;
  const title = providerTitle(visit.ports.institution, provider);
  const own = publish.filter((one) => one.method === method);
  return html`<div class="way"><h4>${methodWords(say, method)}</h4><p class="quiet small">${say('inst.method.covers', { method, domain })}</p>
${own.map((one, index) => publication(visit, one, `${id}-${method}-${index}`))}
${may(visit.visitor, 'validate') && checkForm(visit, domain, { provider, title, method })}</div>`;
}

/** One thing to publish, each of its parts with a button that copies it. @param id once on a page */
export function publication(
  { book }: Visit,
  one: Pick<Publication, 'name' | 'value'> & { type: string },
  id: string,
): Markup {
  const { say } = book;
  const isFile = one.type === 'file';
  return html`<dl class="record"><dt>${say(isFile ? 'inst.file.at' : 'inst.record.name')}</dt><dd>${copied(book, `name-${id}`, one.name)}</dd>${!isFile && html`<dt>${say('inst.record.type')}</dt><dd><code>${one.type}</code></dd>`}<dt>${say(isFile ? 'inst.file.content' : 'inst.record.value')}</dt><dd>${copied(book, `value-${id}`, one.value)}</dd></dl>`;
}

function namesPart(visit: Visit, { names }: DomainAtProviderResource, id: string): Markup {
  const { say } = visit.book;
  return html`<details><summary>${say('inst.names', { names: names.length })}</summary>${names.map(({ name, publish }, index) => html`<h4>${name}</h4>${publish.map((one, place) => publication(visit, one, `${id}-below-${index}-${place}`))}`)}</details>`;
}

/** What was asked of name servers and web servers, and what they answered. */
function lookPart({ book }: Visit, check: CheckResource): Markup {
  const { at, method, passed, asked } = check;
  const { say } = book;
  return html`<h3>${say('inst.look')}</h3><p>${say('inst.look.result', { passed: String(passed), at: book.moment(at), how: methodWords(say, method) })}${!passed && reasonPart(say, check)}</p>
${asked.length > 0 && html`<details${!passed && html` open`}><summary>${say('inst.look.asked')}</summary><dl class="record">${asked.map(({ question, answer }) => html`<dt lang="en"><code>${question}</code></dt><dd lang="en"><code>${answer}</code></dd>`)}</dl></details>`}`;
}

/** Of the provider, wherever the institution has to act (S15). */
export function documentation({ book, ports }: Visit, provider: string): Markup | false {
  const pages = ports.institution.providers.find(({ name }) => name === provider)?.documentation ?? [];
  if (pages.length === 0) return false;
  return html`<p class="small">${book.say('inst.documentation')} ${pages.map(({ title, url }, index) => html`${index > 0 && ' · '}<a href="${url}" rel="noreferrer">${title}</a>`)}</p>`;
}
