/** What letters about mandates and the balance say. */
export const moneyWords = {
  'label.mandateReference': 'Mandate reference',
  'label.creditor': 'Creditor',
  'label.creditorId': 'Creditor identifier',
  'label.debtor': 'Account holder',
  'label.paymentKind': 'Type of payment',
  'label.signedAt': 'Signed on',
  'label.revokedAt': 'Revoked on',
  'link.paymentMethods': 'Open the payment methods',
  'mandate.subject': 'Your SEPA direct debit mandate for {house}',
  'mandate.lead':
    'Thank you: your SEPA direct debit mandate is in force. From now on {house} collects your invoices from {iban}.',
  'mandate.keep': 'This is your copy. Please keep it.',
  'mandate.recurrent': 'Recurrent',
  'mandate.text': 'What you have signed',
  'mandate.otherwise':
    'You can revoke the mandate at any time on the page of your payment methods. If it was not you who signed it, revoke it there, or write to {support} at once.',
  'unmandate.subject': 'Your SEPA direct debit mandate for {house} is revoked',
  'unmandate.lead':
    'Your SEPA direct debit mandate is revoked: {house} collects nothing from {iban} any more. A debit that is under way goes on.',
  'unmandate.then': 'Please choose how the next invoices are paid, so that nothing ends by mistake.',
  'unmandate.otherwise': 'If it was not you, write to {support} at once.',
  'label.paymentReference': 'Payment reference',
  'label.newBalance': 'New balance',
  'link.balance': 'Open your balance',
  'toppedUp.subject': '{amount} on your balance with {house}',
  'toppedUp.lead': 'Thank you: {amount} have come to your balance.',
  'toppedUp.paid':
    '{count, plural, one {One open invoice was paid from it at once.} other {# open invoices were paid from it at once.}}',
  'toppedUp.then': 'Open and coming invoices are paid from it, as far as it reaches.',
  'toppedUp.below': 'Your balance is still below zero. Direct debits go on as soon as it is even.',
};
