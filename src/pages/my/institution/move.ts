import type { MigrationDomain, MigrationResource } from '../../../api/migration-ports';
import type { CertificateOutlook, MovingStanding } from '../../../domain/migration-plan';
import { html, type Markup } from '../../html';
import type { Visit } from '../visit';
import { checkForm, documentation, publication, wildcardForm } from './domain-page';
import { providerTitle } from './domains';
import { lacking } from './ending';
import { bar, HOME, may, showPage } from './frame';

/** Domains and certificates that one page lists; all of them stand in the table to download. */
const MOST_DOMAINS = 12;
const MOST_CERTIFICATES = 40;

/** How far the institution's move to another certificate provider is, and what it has to do itself (S8 to S15). */
export async function showMove(visit: Visit): Promise<void> {
  const { say } = visit.book;
  const move = await visit.ports.institution.move(visit.visitor);
  if (!move) {
    const title = say('inst.tab.move');
    const body = html`<section><div class="empty"><p>${say('inst.move.none')}</p></div></section>`;
    return showPage(visit, { tab: 'move', title, body });
  }
  const { migration, certificates } = move;
  const title = say('inst.move.to', { to: providerTitle(visit.ports.institution, migration.to) });
  const isOn = ['preparing', 'moving', 'paused'].includes(migration.state);
  showPage(visit, {
    tab: 'move',
    title,
    badge: html`<span class="badge ${isOn ? 'warn' : 'good'}">${say('inst.move.state', { state: migration.state })}</span>`,
    body: [
      standing(visit, migration, certificates),
      isOn ? todo(visit, migration, certificates) : html``,
      notToDo(visit, migration),
      certificateTable(visit, migration, certificates),
    ],
  });
}

function standing(
  { book, ports }: Visit,
  migration: MigrationResource,
  certificates: readonly CertificateOutlook[],
): Markup {
  const { say } = book;
  const {
    state,
    from,
    to,
    startedAt,
    cutOverAt,
    cutOverDoneAt,
    pricesFrozenUntil,
    finishedAt,
    rolledBackAt,
    progress,
  } = migration;
  const row = (label: string, at: string | null | undefined) =>
    at && html`<dt>${label}</dt><dd>${book.moment(at)}</dd>`;
  const { domains, certificates: counted } = progress;
  const risk = certificates.find((one) => one.standing === 'at_risk' || one.standing === 'lapsed');
  const titles = { from: providerTitle(ports.institution, from), to: providerTitle(ports.institution, to) };
  return html`<section><p>${say('inst.move.sentence', { state, to: titles.to, at: book.moment(cutOverDoneAt ?? cutOverAt) })}</p>
${bar(say('inst.move.domains', { done: domains.validated, all: domains.total }), domains.validated, domains.total)}
${bar(say('inst.move.certificates', { done: counted.replaced, all: counted.total, to: titles.to }), counted.replaced, counted.total)}
<dl><dt>${say('inst.move.fromTo')}</dt><dd>${say('inst.move.fromTo.is', titles)}</dd>${row(say('inst.move.started'), startedAt)}${row(say('inst.move.cutOver'), cutOverAt)}
${risk && html`<dt>${say('inst.move.firstRisk')}</dt><dd>${risk.name}${risk.endsAt !== undefined && html`: ${book.moment(risk.endsAt)}`}</dd>`}${row(say('inst.move.prices'), pricesFrozenUntil)}${row(say('inst.move.finished'), finishedAt)}${row(say('inst.move.rolledBack'), rolledBackAt)}</dl></section>`;
}

/** What only the institution can do, domain by domain (S10, S11). */
function todo(visit: Visit, migration: MigrationResource, certificates: readonly CertificateOutlook[]): Markup {
  const { book, visitor } = visit;
  const { say } = book;
  const { to } = migration;
  const wildcards = new Set(
    certificates.flatMap(({ lacks }) => lacks.flatMap((one) => (one.missing.includes('wildcard') ? [one.domain] : []))),
  );
  const isShown = ({ validUntil }: MigrationDomain) => validUntil !== null && validUntil > visitor.now;
  const open = migration.domains
    .map((one) => ({ ...one, control: !isShown(one), wildcard: wildcards.has(one.domain) }))
    .filter(({ control, wildcard }) => control || wildcard);
  const title = providerTitle(visit.ports.institution, to);
  if (open.length === 0) {
    return html`<section><h2>${say('inst.move.todo')}</h2><p class="said good">${say('inst.move.nothing')}</p>${wildcardHint(visit, migration)}</section>`;
  }
  return html`<section><h2>${say('inst.move.todo')}</h2><p>${say('inst.move.only')}</p><p>${say('inst.move.effect')}</p>
${open.slice(0, MOST_DOMAINS).map((one, index) => domainTodo(visit, one, { to, title, index }))}
${open.length > MOST_DOMAINS && html`<p><a href="${HOME}/domains">${say('inst.move.more', { more: open.length - MOST_DOMAINS })}</a></p>`}
${wildcardHint(visit, migration)}${documentation(visit, to)}</section>`;
}

function domainTodo(
  visit: Visit,
  one: MigrationDomain & { control: boolean; wildcard: boolean },
  { to, title, index }: { to: string; title: string; index: number },
): Markup {
  const { say } = visit.book;
  const canChange = may(visit.visitor, 'validate');
  return html`<div class="way"><h3><a href="${HOME}/domains/${one.domain}">${one.domain}</a></h3><ol class="steps">
${one.wildcard && html`<li class="now">${say('inst.move.todo.wildcard', { domain: one.domain })}${canChange && wildcardForm(visit, one.domain, to, title)}</li>`}
${
  one.control &&
  html`<li class="now">${say('inst.move.todo.control')}${one.publish.map((record, place) => publication(visit, record, `${index}-${place}`))}${canChange && checkForm(visit, one.domain, { provider: to, title })}</li>`
}</ol></div>`;
}

/** Wildcards that no certificate names yet are added where somebody wants them. */
function wildcardHint({ book: { say } }: Visit, { domains }: MigrationResource): Markup | false {
  const without = domains.filter(({ wildcardAddedAt }) => wildcardAddedAt === null).length;
  return without > 0 && html`<p class="quiet small">${say('inst.move.wildcards', { without })}</p>`;
}

/** What people ask first, and need not do (S9, S12, S13). */
function notToDo({ book: { say } }: Visit, { pricesFrozenUntil }: MigrationResource): Markup {
  const keys = [
    'inst.move.not.revoke',
    'inst.move.not.copy',
    'inst.move.not.register',
    'inst.move.not.domains',
  ] as const;
  return html`<section><h2>${say('inst.move.not')}</h2><ul>${keys.map((key) => html`<li>${say(key)}</li>`)}${pricesFrozenUntil && html`<li>${say('inst.move.not.prices')}</li>`}</ul></section>`;
}

const TONES: Record<MovingStanding, string> = {
  replaced: 'good',
  ready: 'good',
  at_risk: 'warn',
  lapsed: 'bad',
  before_cut_over: '',
  ends: '',
  ended: '',
};

function certificateTable(
  { book, ports }: Visit,
  { id, progress, to }: MigrationResource,
  certificates: readonly CertificateOutlook[],
): Markup {
  const { say } = book;
  if (certificates.length === 0) return html``;
  const { total } = progress.certificates;
  const titles = ['inst.certificate', 'inst.ends', 'inst.standing', 'inst.missing'] as const;
  const newer = providerTitle(ports.institution, to);
  return html`<section><h2>${say('inst.move.list')}</h2><div class="scroll"><table class="cards"><thead><tr>${titles.map((key) => html`<th>${say(key)}</th>`)}</tr></thead><tbody>${certificates
    .slice(0, MOST_CERTIFICATES)
    .map(
      ({
        product,
        name,
        endsAt,
        standing,
        lacks,
      }) => html`<tr><td class="first" data-label="${say('inst.certificate')}"><a href="/my/products/${product}">${name}</a></td><td data-label="${say('inst.ends')}">${endsAt === undefined ? '–' : book.day(endsAt)}</td>
<td data-label="${say('inst.standing')}"><span class="badge ${TONES[standing]}">${say('inst.standing.is', { standing, to: newer })}</span></td><td data-label="${say('inst.missing')}">${lacks.length === 0 ? '–' : html`<div>${lacks.map((one) => html`<div>${lacking(book, one)}</div>`)}</div>`}</td></tr>`,
    )}</tbody></table></div>
<p>${total > MOST_CERTIFICATES && say('inst.move.listed', { most: MOST_CERTIFICATES, all: total })} <a href="${HOME}/move/${id}.csv">${say('inst.move.csv')}</a></p></section>`;
}
