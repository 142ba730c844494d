import { call } from '../call';
import { outcome, resource } from '../outcomes';
import { notFound } from '../problems';
import { visibleAccount } from '../tenancy';
import { erasure } from '../wire/personal-data';

const tag = 'personal data';
const erasurePath = '/v1/accounts/{id}/erasure';

/** What is known of an account: all of it to take away, and its end (S17). */
export const personalDataCalls = [
  call({
    method: 'get',
    path: '/v1/accounts/{id}/export',
    tag,
    summary: 'Everything about an account as one archive',
    description:
      'A ZIP archive: JSON by kind, attachments and scans as files, invoices and their documents as PDF, certificates as PEM. ' +
      'It is made while it is read.',
    who: 'account',
    perMinute: 10,
    answers: { 200: 'application/zip' },
    async run(visit) {
      const account = visibleAccount(visit, visit.id());
      const archive = await visit.ports.personalData.export(account);
      if (!archive) throw notFound();
      const headers = { 'Content-Disposition': `attachment; filename="${account}.zip"` };
      return { status: 200, headers, stream: { type: 'application/zip', archive } };
    },
  }),
  call({
    method: 'get',
    path: erasurePath,
    tag,
    summary: 'How far the erasure of an account is, or what one would do now',
    who: 'account',
    answers: { 200: erasure },
    async run(visit) {
      const account = visibleAccount(visit, visit.id());
      const found = await visit.ports.personalData.erasure(account, await visit.now(account));
      if (!found) throw notFound();
      return resource(found);
    },
  }),
  call({
    method: 'post',
    path: erasurePath,
    tag,
    summary: "Erases an account's personal data: at once, or at the end of what the law has kept",
    description:
      'Refused (`account-living`) while a product or a contract lives. The key of the account is destroyed: histories of its workflows ' +
      'cannot be read any more, nor can this be undone. Its API keys end, too.',
    who: 'account',
    answers: { 200: erasure },
    async run(visit) {
      const account = visibleAccount(visit, visit.id());
      return outcome(await visit.ports.personalData.erase(await visit.command(), account), { status: 200 });
    },
  }),
];
