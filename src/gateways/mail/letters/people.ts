import { attention, type Desk, type FactsOf, good, type Letter, link, quoted, rows, text, title } from '../letter';

/** Somebody is invited to act for an account, or for the operator. */
export function invitationLetter(facts: FactsOf<'invitation'>, { book, brand, links }: Desk): Letter {
  const { say } = book;
  const { role, name, invitedBy, institution, renewal, endsAt } = facts;
  const values = {
    house: brand.name,
    institution: institution ?? '',
    staff: String(institution === undefined),
    role,
    renewal: String(renewal),
  };
  return {
    subject: say('invite.subject', values),
    blocks: [
      text(say('invite.lead', values)),
      text(say('invite.role', values)),
      rows(
        [say('label.invited'), name],
        [say('label.invitedBy'), invitedBy || brand.name],
        [say('label.codeEnds'), book.moment(endsAt)],
      ),
      title(say('next.todo')),
      text(say('invite.accept', values)),
      ...(renewal ? [attention(say('invite.renewal'))] : []),
      ...(links.confirm === undefined ? [] : [link(say('link.accept'), links.confirm)]),
      text(say('invite.ignore')),
    ],
    footnotes: [],
  };
}

/** Somebody wants to sign in to the customer pages. */
export function signInLetter({ endsAt }: FactsOf<'sign_in'>, { book, brand, links }: Desk): Letter {
  const { say } = book;
  const values = { house: brand.name };
  return {
    subject: say('signIn.subject', values),
    blocks: [
      text(say('signIn.lead', values)),
      ...(links.confirm === undefined ? [] : [link(say('link.signIn'), links.confirm)]),
      rows([say('label.codeEnds'), book.moment(endsAt)]),
      text(say('signIn.once')),
      text(say('signIn.ignore')),
    ],
    footnotes: [],
  };
}

/** To a new address of an account: it is in force once it is confirmed. */
export function addressConfirmLetter(facts: FactsOf<'address_confirm'>, { book, brand, links }: Desk): Letter {
  const { say } = book;
  return {
    subject: say('address.subject', { house: brand.name }),
    blocks: [
      text(say('address.lead', { house: brand.name, former: facts.former })),
      ...(links.confirm === undefined ? [] : [link(say('link.address'), links.confirm)]),
      rows([say('label.codeEnds'), book.moment(facts.endsAt)]),
      text(say('address.then')),
      text(say('address.ignore')),
    ],
    footnotes: [],
  };
}

/** To the former address: whoever did not want it learns of it. */
export function addressChangedLetter(facts: FactsOf<'address_changed'>, { book, brand }: Desk): Letter {
  const { say } = book;
  return {
    subject: say('addressChanged.subject', { house: brand.name }),
    blocks: [
      text(say('addressChanged.lead', { house: brand.name })),
      rows([say('label.newAddress'), facts.address], [say('label.changedAt'), book.moment(facts.changedAt)]),
      attention(say('addressChanged.otherwise', { support: brand.supportEmail })),
    ],
    footnotes: [],
  };
}

/** Somebody has asked for what the reader may approve. */
export function approvalRequestedLetter(facts: FactsOf<'approval_requested'>, { book, links }: Desk): Letter {
  const { say } = book;
  const { approval, asked, product, requestedBy, endsAt } = facts;
  const what = say('asked', { asked, product });
  return {
    subject: say('approve.subject', { what }),
    blocks: [
      text(say('approve.lead', { requestedBy, what })),
      rows(
        [say('label.request'), approval],
        [say('label.askedBy'), requestedBy],
        [say('label.decideBefore'), book.moment(endsAt)],
      ),
      title(say('next.todo')),
      text(say('approve.how')),
      link(say('link.decide'), links.page),
      text(say('approve.otherwise', { at: book.moment(endsAt) })),
    ],
    footnotes: [],
  };
}

/** What became of what the reader has asked for. */
export function approvalDecidedLetter(facts: FactsOf<'approval_decided'>, { book, links }: Desk): Letter {
  const { say } = book;
  const { approval, asked, product, approved, decidedBy, reason } = facts;
  const values = { what: say('asked', { asked, product }), approved: String(approved), decidedBy };
  const lead = say('decided.lead', values);
  return {
    subject: say('decided.subject', values),
    blocks: [
      approved ? good(lead) : attention(lead),
      rows([say('label.request'), approval], reason !== undefined && [say('label.reason'), quoted(reason)]),
      link(say('link.request'), links.page),
    ],
    footnotes: [],
  };
}
