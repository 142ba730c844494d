import type { MissingPart } from '../../../domain/contract';
import type { ContractAddress, ContractMail, MissingInLetter, Outliving } from '../../../domain/contract-mail';
import { attention, type Block, type Desk, good, type Letter, link, quoted, type Row, rows, text } from '../letter';
import type { Phrasebook } from '../phrasebook';

/** What happens to a contract, told to the institution or to the operator's desk (S2 to S7). */
export function contractLetter(facts: ContractMail, { book, links }: Desk): Letter {
  const { acronym, institution, side } = facts;
  const { say } = book;
  const names = { acronym, institution, side };
  const whose: Row[] = [
    [say('label.acronym'), acronym],
    [say('label.institution'), institution],
  ];
  switch (facts.kind) {
    case 'contract_requested':
    case 'contract_missing': {
      const news = facts.kind === 'contract_requested' ? 'requested' : 'missing';
      const signs = side === 'institution' && facts.missing.some(({ code }) => code === 'signed-copy');
      return letter(say(`contract.${news}.subject`, names), [
        text(say(`contract.${news}.lead`, names)),
        rows(...whose, ...facts.missing.map((part) => missingRow(part, side, book))),
        ...(side === 'institution' ? policiesToAccept(facts.missing, book) : []),
        ...(signs ? [text(say('contract.sign')), rows(addressRow(facts.sendTo, book))] : []),
        ...(side === 'institution' ? [link(say('link.institution'), links.page)] : []),
      ]);
    }
    case 'contract_copy_rejected': {
      const values = { ...names, copy: facts.copy };
      return letter(say('contract.rejected.subject', values), [
        attention(say('contract.rejected.lead', values)),
        rows(...whose, [say('label.reason'), quoted(facts.reason)], addressRow(facts.sendTo, book)),
      ]);
    }
    case 'contract_activated':
      return letter(say('contract.activated.subject', names), [
        good(say('contract.activated.lead', names)),
        rows(...whose, [say('label.firstPeriod'), book.moment(facts.firstPeriodEnd)]),
        text(say('contract.activated.then')),
      ]);
    case 'contract_suspended':
      return letter(say('contract.suspended.subject', names), [
        attention(say('contract.suspended.lead', names)),
        rows(...whose, [say('label.reason'), quoted(facts.reason)]),
      ]);
    case 'contract_resumed':
    case 'contract_withdrawn': {
      const news = facts.kind === 'contract_resumed' ? 'resumed' : 'withdrawn';
      const words = [text(say(`contract.${news}.lead`, names)), rows(...whose)];
      return letter(say(`contract.${news}.subject`, names), words);
    }
    case 'contract_notice': {
      const { by, registeredLetter, deliveredAt, reason, outliving } = facts;
      const values = { ...names, by, ...ending(facts.effective, book) };
      return letter(say('contract.notice.subject', values), [
        attention(say('contract.notice.lead', values)),
        rows(
          ...whose,
          registeredLetter !== undefined && [say('label.letter'), registeredLetter],
          deliveredAt !== undefined && [say('label.delivered'), book.moment(deliveredAt)],
          reason !== undefined && [say('label.reason'), quoted(reason)],
          [say('label.effective'), values.effective],
        ),
        text(say('contract.notice.then')),
        ...certificates(outliving, book),
      ]);
    }
    case 'contract_notice_withdrawn': {
      const { by, effective, endsAt } = facts;
      const values = { ...names, by, ends: endsAt === undefined ? 'no' : 'yes', ...ending(endsAt ?? effective, book) };
      const lead = say('contract.unNotice.lead', values);
      return letter(say('contract.unNotice.subject', values), [
        endsAt === undefined ? good(lead) : attention(lead),
        rows(...whose, endsAt !== undefined && [say('label.effective'), values.effective]),
      ]);
    }
    case 'contract_end_reminder': {
      const values = { ...names, days: facts.daysBefore, ...ending(facts.effective, book) };
      return letter(say('contract.reminder.subject', values), [
        attention(say('contract.reminder.lead', values)),
        rows(...whose, [say('label.effective'), values.effective]),
        ...certificates(facts.outliving, book),
      ]);
    }
    case 'contract_terminated': {
      const { reason, outliving } = facts;
      return letter(say('contract.terminated.subject', names), [
        attention(say('contract.terminated.lead', names)),
        rows(...whose, reason !== undefined && [say('label.reason'), quoted(reason)]),
        ...certificates(outliving, book),
      ]);
    }
  }
}

function letter(subject: string, blocks: Block[]): Letter {
  return { subject, blocks, footnotes: [] };
}

function ending(effective: string, book: Phrasebook) {
  return { effective: book.moment(effective), day: book.dayShort(effective) };
}

function missingRow(part: MissingPart, side: string, { say, locale }: Phrasebook): Row {
  switch (part.code) {
    case 'not-eligible':
      return [say('label.eligible'), say('contract.notEligible', { side })];
    case 'policy-not-accepted':
      return [say('label.policy'), part.title[locale]];
    case 'signed-copy':
      return [say('label.signedCopy'), say('contract.copyMissing', { copy: part.copy, side })];
  }
}

/** Where each is read. */
function policiesToAccept(missing: readonly MissingInLetter[], { say, locale }: Phrasebook): Block[] {
  const policies = missing.flatMap((part) => (part.code === 'policy-not-accepted' ? [part] : []));
  if (policies.length === 0) return [];
  const texts = policies.flatMap(({ title, url }) => (url === undefined ? [] : [link(title[locale], url)]));
  return [text(say('contract.accept', { count: policies.length })), ...texts];
}

function addressRow({ team, lines }: ContractAddress, { say }: Phrasebook): Row {
  return [say('label.sendTo'), [team, ...lines].join(', ')];
}

/** What outlives the contract: the first to end by name, the others by their number. */
function certificates({ count, first, waiting = 0 }: Outliving, book: Phrasebook): Block[] {
  const { say } = book;
  const orders = waiting === 0 ? [] : [text(say('contract.waiting', { count: waiting }))];
  const told = text(say('contract.outlive', { count }));
  if (count === 0) return [told, ...orders];
  const list = rows(
    ...first.map(({ name, notAfter }): Row => [name, say('contract.until', { day: book.dayShort(notAfter) })]),
  );
  const more = count - first.length;
  return [told, list, ...(more > 0 ? [text(say('contract.more', { count: more }))] : []), ...orders];
}
