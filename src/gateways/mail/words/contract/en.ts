/** Contracts of institutions; `side` is who reads: the institution, or the operator's desk. */
export const contractWords = {
  'label.acronym': 'Acronym',
  'label.institution': 'Institution',
  'label.policy': 'Policy to accept',
  'label.signedCopy': 'Signed copy',
  'label.eligible': 'Customer',
  'label.sendTo': 'Copies go to',
  'label.firstPeriod': 'First period until',
  'label.effective': 'End of the contract',
  'label.letter': 'Registered letter',
  'label.delivered': 'Delivered on',
  'contract.copyMissing': 'copy {copy}, signed by {side, select, operator {the institution} other {you}}',
  'contract.accept':
    'Please read {count, plural, one {the policy} other {the policies}}, and accept {count, plural, one {it} other {them}} on the customer pages. You sign in there with your e-mail address; we send you a link.',
  'link.institution': 'Your contract on the customer pages',
  'contract.notEligible':
    '{side, select, operator {please confirm that the institution is a customer, or tell it that it is not} other {we still have to confirm that you are our customer}}',
  'contract.requested.subject': 'Contract {acronym}: requested, what is still missing',
  'contract.requested.lead':
    '{side, select, operator {{institution} has requested a contract for the certificate service.} other {Thank you for requesting a contract for the certificate service. It comes into force once everything below is there.}}',
  'contract.missing.subject': 'Contract {acronym}: still incomplete',
  'contract.missing.lead':
    '{side, select, operator {The request of {institution} is still incomplete.} other {Your request is still incomplete. If you do not need the contract any more, you can withdraw it.}}',
  'contract.sign': 'Please print the attached contract twice, sign both copies and send them to the address below.',
  'contract.rejected.subject': 'Contract {acronym}: please send copy {copy} again',
  'contract.rejected.lead': 'We have received copy {copy} of the contract, but cannot accept it as it is.',
  'contract.activated.subject': 'Contract {acronym}: in force',
  'contract.activated.lead':
    '{side, select, operator {The contract with {institution} is in force.} other {Both signed copies are here, and nothing is missing: your contract is in force. You can order certificates now.}}',
  'contract.activated.then':
    'After the first period either party can give notice by registered letter, three months at least before the 1 January on which it takes effect.',
  'contract.suspended.subject': 'Contract {acronym}: suspended',
  'contract.suspended.lead':
    '{side, select, operator {The contract with {institution} is suspended.} other {We have suspended your contract.}} Until it is resumed no certificate is ordered, issued, replaced or renewed. Certificates that are issued stay valid until they expire.',
  'contract.resumed.subject': 'Contract {acronym}: resumed',
  'contract.resumed.lead':
    '{side, select, operator {The contract with {institution} is in force again.} other {Your contract is in force again.}} What was due in the meantime is done now.',
  'contract.withdrawn.subject': 'Contract {acronym}: request withdrawn',
  'contract.withdrawn.lead':
    '{side, select, operator {The request of {institution} was withdrawn.} other {Your request for a contract was withdrawn.}} Nothing more is to be done.',
  'contract.notice.subject': 'Contract {acronym}: notice, it ends on {day}',
  'contract.notice.lead':
    '{by, select, operator {{side, select, operator {The contract with {institution} ends by your notice.} other {Your contract ends by our notice.}}} other {{side, select, operator {{institution} has given notice.} other {We confirm your notice.}}}} It takes effect at {effective}.',
  'contract.notice.then':
    'From then on no certificate is ordered, issued anew, replaced or renewed. Certificates that are issued stay valid until they expire. Until then the notice can be withdrawn with the consent of the other party.',
  'contract.unNotice.subject': 'Contract {acronym}: the notice is withdrawn',
  'contract.unNotice.lead':
    '{by, select, operator {{side, select, operator {Your notice} other {Our notice}}} other {{side, select, operator {The notice of {institution}} other {Your notice}}}} is withdrawn with the consent of the other party. {ends, select, yes {The contract ends all the same on {effective}, by {side, select, operator {your} other {our}} decision.} other {The contract goes on; it does not end on {day}.}}',
  'contract.reminder.subject': 'Contract {acronym}: ends in {days, plural, one {# day} other {# days}}, on {day}',
  'contract.reminder.lead':
    '{side, select, operator {The contract with {institution} ends} other {Your contract ends}} in {days, plural, one {# day} other {# days}}, at {effective}. From then on no certificate is ordered, issued anew, replaced or renewed.',
  'contract.terminated.subject': 'Contract {acronym}: ended',
  'contract.terminated.lead':
    '{side, select, operator {The contract with {institution} has ended.} other {Your contract has ended.}} No certificate is ordered, issued anew, replaced or renewed under it any more. Certificates that are issued stay valid until they expire.',
  'contract.outlive':
    '{count, plural, =0 {No certificate is valid beyond the end of the contract.} one {One certificate is valid beyond the end of the contract:} other {# certificates are valid beyond the end of the contract:}}',
  'contract.until': 'until {day}',
  'contract.waiting':
    '{count, plural, one {One order has} other {# orders have}} no certificate yet. What is not issued by the end is cancelled; what was paid for it is then on the balance of the account.',
  'contract.more': '{count, plural, one {And one more.} other {And # more.}}',
  'claim.why.contract-required': 'Certificates are issued only under a contract that is in force, and yours has ended.',
  'claim.helps.contract-required':
    'What is issued stays valid until it expires. To get new certificates, please request a new contract.',
  'claim.why.contract-suspended': 'Your contract is suspended: until it is resumed no certificate is issued.',
  'claim.helps.contract-suspended':
    'As soon as the contract is resumed you can claim again. If you do not know why it is suspended, write to {support}.',
} as const;
