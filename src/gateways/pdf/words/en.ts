import type { Words } from './words';

export const en: Words = {
  title: { invoice: 'Invoice', cancellation: 'Credit note', receipt: 'Receipt' },
  numberLabel: { invoice: 'Invoice number', cancellation: 'Credit note number', receipt: 'Receipt number' },
  dateLabel: { invoice: 'Invoice date', cancellation: 'Date', receipt: 'Date' },
  aboutInvoice: 'For invoice',
  deadlineLabel: 'Payment due before',
  buyerVatId: 'Your VAT number',
  sellerVatId: 'VAT number',
  page: (page, pages) => `Page ${page} of ${pages}`,

  product: {
    domain: 'Domain',
    certificate: 'TLS certificate',
    mailspace: 'Mailspace',
    webspace: 'Webspace',
    vserver: 'vServer',
  },
  purpose: { order: 'order', renewal: 'renewal', restore: 'renewal after restore' },
  insurance: 'issuance insurance',
  restoreFee: 'restore',
  years: (years) => (years === 1 ? '1 year' : `${years} years`),
  period: (dates) => `Period of service ${dates}`,
  periodFromPayment: 'Period of service begins with the payment',
  restoreOnPayment: 'Date of supply: on payment',

  service: 'Service',
  quantity: 'Quantity',
  unitPrice: 'Unit price',
  vatRate: 'VAT',
  netAmount: 'Net',
  netTotal: 'Net amount',
  vatOn: (rate, net) => `VAT ${rate} on ${net}`,
  total: { invoice: 'Total', cancellation: 'Total credited', receipt: 'Total received' },
  reverseCharge:
    'Reverse charge (article 196 of Directive 2006/112/EC): VAT is to be accounted for by the recipient of the service.',
  outsideEu: 'No VAT: the place of supply is outside the European Union.',
  pricesFrozen: (day) =>
    `The move to another certificate provider does not change your prices: they stay the same until ${day}.`,

  payment: 'Payment',
  pleaseTransfer: (amount, deadline) =>
    deadline === undefined
      ? `Please transfer ${amount} with the reference below.`
      : `Please transfer ${amount} so that it reaches us before ${deadline}.`,
  pleasePayPal: (amount, deadline) =>
    `Please pay ${amount} by PayPal with the link in the e-mail to this invoice${deadline === undefined ? '' : `; it must reach us before ${deadline}`}.`,
  fromBalance: (amount) => `${amount} will be taken from your balance. There is nothing for you to do.`,
  byCard: (amount, deadline) =>
    `${amount} will be charged to the card that you have stored${deadline === undefined ? '' : `, in time before ${deadline}`}. There is nothing for you to do.`,
  byDebit: (amount, creditorId, deadline) =>
    `${amount} will be collected from your account under the SEPA direct debit mandate that you have given us${deadline === undefined ? '' : `, in time before ${deadline}`}. Our creditor identifier is ${creditorId}; the mandate reference and the day of collection are in the e-mail to this invoice. Please make sure that the account is covered.`,
  nothingToPay: 'There is nothing to pay.',
  payee: 'Payee',
  amount: 'Amount',
  reference: 'Reference',
  scan: 'Scan with your banking app',
  qrDescription: (amount, payee, reference) =>
    `QR code for the transfer of ${amount} to ${payee}, reference ${reference}`,

  cancels: (number, date) => `This credit note cancels invoice ${number} of ${date} in full.`,
  reasonLabel: 'Reason:',
  reason: {
    option_changed: 'The renewal option was changed; the renewal is no longer wanted.',
    deadline_passed: 'No full payment had arrived by the end of the payment period.',
    product_ended: 'The product has ended.',
    provider_refused: 'The provider or the registry refused the order.',
    contract_ended: 'The contract under which the product is provided has ended.',
    withdrawn: 'You have withdrawn from the contract.',
    ended_early: 'You have ended the contract before the end of the paid term: what is left of it is given back.',
  },
  afterRefund: 'What is given back is at your disposal as balance. The rest of the invoice stays as it was issued.',
  afterCancellation:
    'The cancelled invoice is no longer to be paid. What you have already paid for it is at your disposal as balance.',

  received: (number, date) => `For invoice ${number} of ${date} we have received the following payments.`,
  paymentDate: 'Payment date',
  paymentMethod: 'Method',
  paymentReference: 'Reference',
  method: {
    balance: 'Balance',
    card: 'Card',
    sepa_debit: 'SEPA direct debit',
    bank_transfer: 'Bank transfer',
    paypal: 'PayPal',
  },
  receiptIsNoInvoice: (number) => `This receipt is not a VAT invoice; VAT is shown on invoice ${number}.`,
};
