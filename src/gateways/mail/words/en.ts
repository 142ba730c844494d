import { findingsEn } from '../../../words/findings/en';
import { contractWords } from './contract/en';
import { migrationEn } from './migration/en';
import { moneyWords } from './money/en';

/**
 * English, and the list of what every language has to say: the other files are typed after this one, so that a missing
 * or a surplus key does not compile. ICU MessageFormat; `{ofYour}` and `{your}` are the product with its kind.
 */
export const en = {
  moment: '{at, date, day} at {at, time, clock}\u00a0({zone})',
  day: '{at, date, day}',
  dayShort: '{at, date, dayShort}',
  colon: ':',
  greeting: 'Hello,',
  closing: 'Kind regards',

  kind: '{kind, select, domain {Domain} certificate {Certificate} mailspace {Mailspace} webspace {Webspace} vserver {vServer} other {Product}}',
  your: '{kind, select, domain {Your domain} certificate {Your certificate} mailspace {Your mailspace} webspace {Your webspace} vserver {Your vServer} other {Your product}} {product}',
  ofYour:
    '{kind, select, domain {of your domain} certificate {of your certificate} mailspace {of your mailspace} webspace {of your webspace} vserver {of your vServer} other {of your product}} {product}',
  option:
    '{option, select, one_year_delayed {1 year, delayed} one_year_immediate {1 year, immediate} multi_year {several years ({years, plural, one {# year} other {# years}})} delete_at_expiry {delete at expiry} other {{option}}}',
  method:
    '{method, select, balance {account balance} card {credit card} sepa_debit {SEPA direct debit} bank_transfer {bank transfer} paypal {PayPal} other {{method}}}',
  price: '{amount} for {years, plural, one {# year} other {# years}}, including any VAT',
  priceOnce: '{amount}, including any VAT',
  years: '{years, plural, one {# year} other {# years}}',

  'label.product': 'Product',
  'label.expiry': 'End of term',
  'label.option': 'Renewal option',
  'label.price': 'Price of the renewal',
  'label.priceRestore': 'Price of the restore',
  'label.payment': 'Payment',
  'label.balance': 'Account balance',
  'label.mandate': 'SEPA mandate',
  'label.card': 'Credit card',
  'label.invoice': 'Invoice',
  'label.amount': 'Amount',
  'label.payBefore': 'Payment due before',
  'label.payee': 'Payee',
  'label.reference': 'Reference',
  'label.term': 'New term',
  'label.termFirst': 'Term',
  'label.paid': 'Paid',
  'label.returned': 'Returned payment',
  'label.fee': 'Return fee',
  'label.recoverableUntil': 'Restore paid before',
  'label.at':
    '{kind, select, expired {Expired} suspended {Suspended since} redemption_started {In redemption since} deletion_warning {Deletion} deleted {Deleted} other {Date}}',
  'label.names': 'Names',
  'label.validUntil': 'Certificate valid until',
  'label.revokedBy': 'Revoked by',
  'label.serial': 'Serial number',
  'label.claim': 'Claim',
  'label.reason': 'Reason',
  'label.quoted': 'Reason given',
  'label.toValidate': 'To be validated',
  'label.place': 'Looked at',
  'label.servedUntil': 'Served until',
  'label.askedBy': 'Asked for by',
  'label.current': 'Current certificate',
  'label.code': 'Confirmation code',
  'label.codeEnds': 'Valid until',
  'label.lastCheck': 'Last check',
  'label.givenUpAt': 'Order cancelled on',
  'label.credited': 'Credited',

  'link.option': 'View or change the renewal option',
  'link.product': 'Open the product page',
  'link.restore': 'Restore it on the product page',
  'link.invoice': 'View the invoice',
  'link.pay': 'Pay online',
  'link.paypal': 'Pay by PayPal',
  'link.approve': 'Approve the payment',
  'link.download': 'Download the certificate',
  'link.validate': 'See what to publish',
  'link.confirm': 'See and confirm the request',
  'link.csr': 'Send the request (CSR)',
  'link.claim': 'Follow the claim',
  'link.unsubscribe': 'Switch expiry reminders off',

  'foot.automatic': 'This message was sent automatically. If you have questions, write to {support}.',
  'foot.reminder':
    'You receive this reminder because “Notification when a domain/product expires” is switched on in your account settings.',
  'foot.registrant':
    'We are required to send this notice to the domain holder by ICANN (Expired Registration Recovery Policy). It does not depend on any account setting.',

  'reminder.subject':
    '{final, select, true {Final reminder for } other {}}{product}: term ends {days, plural, =0 {today} =1 {tomorrow} other {in # days}} ({day})',
  'reminder.subjectEnded': '{final, select, true {Final reminder for } other {}}{product}: the renewal has ended',
  'reminder.subjectPaid': '{product}: paid, the renewal is under way',
  'reminder.lead': 'The paid term {ofYour} ends on {expiry}.',
  'reminder.final': 'This is our final reminder for this term.',
  'next.title': 'What happens next',
  'next.invoiceAt':
    'On {at} we issue the renewal invoice and e-mail it to you. As soon as it is paid, we renew for {years, plural, one {# year} other {# years}}.',
  'next.openInvoice':
    'Invoice {invoice} is open with {open}. As soon as it is paid in full, we renew for {years, plural, one {# year} other {# years}}. The payment must reach us before {deadline}; otherwise the invoice is cancelled.',
  'next.none':
    'No renewal invoice is planned. Unless you choose another renewal option in time, the product ends with its term.',
  'next.deleted':
    'As you chose, we do not renew: you can use it until the end of the term, then it ends. There will be no invoice.',
  'next.ended':
    'The renewal has ended: the last instant at which it could still be carried out has passed without payment.',
  'next.restore':
    'Here is how to keep it: once the term has ended, open the product page and choose “Restore”. You see the price and the deadline there before you order. Please do not wait long, as a restore is only possible for a limited time. If anything is unclear, write to {support}.',
  'next.paid':
    'The renewal is paid and is being carried out. There is nothing left for you to do; we will confirm it by e-mail.',
  'pay.balance': 'from your account balance of {balance}, which covers the price',
  'pay.card': 'by credit card, charged automatically',
  'pay.sepa_debit': 'by SEPA direct debit, collected automatically',
  'pay.none':
    'by bank transfer{paypal, select, true { or PayPal} other {}}{paypal, select, true {; these are} other {; this is}} not automatic, please pay the invoice yourself',
  'pay.balanceShort': '{balance} (does not cover the renewal)',
  'lastDay.title': 'Last safe day to pay',
  'ready.title': 'Is everything ready?',
  'ready.yes': 'Everything is ready for the renewal.',
  'ready.no': 'Not everything is ready yet.',
  'ready.ok': 'in order',
  'ready.cardOk': 'in order, valid beyond the end of the term',
  'ready.mandateOk': 'in order, signed and active',
  'ready.methodMissing': 'no automatic payment method, balance too low',
  'missing.no_method':
    'No automatic payment method is set up, and your balance does not cover the price. Please set up a credit card or a SEPA direct debit, top up your balance, or pay the invoice in good time by bank transfer{paypal, select, true { or PayPal} other {}}.',
  'missing.card_expires':
    'Your credit card expires before the end of the term. Please add a card that is valid beyond it.',
  'missing.mandate_pending':
    'Your signed SEPA mandate has not reached us yet. Without it we cannot collect by direct debit. Please sign it or choose another payment method.',
  'missing.mandate_revoked':
    'Your SEPA mandate has been revoked. Please grant a new one or choose another payment method.',
  'missing.short.card_expires': 'expires before the end of the term',
  'missing.short.mandate_pending': 'signature missing',
  'missing.short.mandate_revoked': 'revoked',

  'registrant.subject':
    '{notice, select, after_expiry {Domain {product}: the registration has expired} other {Domain {product}: the registration expires on {day}}}',
  'registrant.lead': 'You are the registered holder of the domain {product}. Its registration expires on {expiry}.',
  'registrant.renew':
    'To renew it, sign in to the customer account in which the domain is managed, open the domain and choose a renewal option. It is renewed as soon as the invoice is paid. If somebody else manages the domain for you, please turn to them, or write to us at {support}.',
  'registrant.otherwise':
    'If it is not renewed, the website and e-mail addresses of the domain stop working after the expiry, and in the end the domain is deleted. If a renewal is already arranged or you no longer need the domain, there is nothing for you to do.',
  'registrant.expired':
    'You are the registered holder of the domain {product}. Its registration expired on {expiry} and has not been renewed.',
  'registrant.effect': 'Its website and e-mail addresses may already have stopped working.',
  'registrant.recover':
    'You can still recover the domain: sign in to the customer account in which it is managed, open the domain, choose “Restore” and pay the invoice. If somebody else manages the domain for you, please turn to them, or write to us at {support}.',
  'registrant.recoverUntil':
    'The payment must reach us before {until}. After that the domain can no longer be recovered.',
  'registrant.restorePrice': '{amount}, including any VAT (once it is necessary)',

  'invoice.subject':
    'Invoice {invoice}: {purpose, select, order {your order of {product}} renewal {renewal of {product}} restore {restore of {product}} other {{product}}}',
  'invoice.lead':
    'Please find attached invoice {invoice} as a PDF, {purpose, select, order {for your order} renewal {for the renewal {ofYour}} restore {for the restore {ofYour}} other {}}.',
  'invoice.card': 'We charge the amount to your credit card automatically. There is nothing for you to do.',
  'invoice.sepa_debit':
    'We collect the amount automatically by SEPA direct debit under your mandate. Please make sure that your account holds sufficient funds.',
  'invoice.manual':
    'Please pay the invoice by bank transfer or online. Both are not automatic: the payment must reach us before {deadline}.',
  'invoice.then':
    '{purpose, select, order {We set everything up as soon as the invoice is paid. If it is not paid in time, the order is cancelled.} restore {We restore as soon as the invoice is paid in full. If it is not paid in time, it is cancelled.} other {We renew as soon as the invoice is paid in full. If it is not paid in time, the invoice is cancelled and no renewal takes place.}}',
  'transfer.title': 'Details for the bank transfer',
  'transfer.reference': 'Please give exactly this reference, so that we can match your payment.',

  'extended.subject': 'More time to pay: {product}, invoice {invoice}',
  'extended.lead':
    'You have more time to pay invoice {invoice} {ofYour}: the payment must now reach us before {deadline}.',

  'cancellation.subject': 'Invoice {invoice} has been cancelled: {product}',
  'cancellation.lead':
    'We have cancelled invoice {invoice}. The cancellation document bears the number {cancellation}.',
  'cancellation.reason':
    '{reason, select, option_changed {The reason: the renewal option was changed, and the invoice no longer fits it.} contract_ended {The reason: the contract under which the product is provided has ended.} deadline_passed {The reason: the invoice was not paid in full before its deadline.} product_ended {The reason: the product has ended.} provider_refused {The reason: the renewal was refused for good. We are sorry about that.} withdrawn {The reason: you have withdrawn from the contract.} other {}}',
  'cancellation.credited':
    'What you had already paid, {amount}, is now on your account balance. Open invoices are paid from it automatically if it covers them.',
  'cancellation.nothing': 'You do not have to pay this invoice any more.',
  'cancellation.now': 'Whether a renewal or a restore is possible now is shown on the product page.',

  'refund.subject': 'A part of invoice {invoice} is refunded: {product}',
  'refund.lead':
    '{product} has ended before the time that you had paid for. What is left of it we give back; the document bears the number {cancellation}.',
  'refund.credited':
    'This amount is now on your account balance: {amount}. Open invoices are paid from it automatically if it covers them; what is left we pay out when you write to us.',
  'term.subject':
    '{kind, select, renewed {{product}: renewed until {day}} term_started {{product}: set up and ready} other {{product}: restored until {day}}}',
  'term.lead':
    '{kind, select, renewed {Thank you for your payment. {your} has been renewed for {years, plural, one {# year} other {# years}}.} term_started {Thank you for your order. {your} has been set up and is ready for use.} other {Thank you for your payment. {your} has been restored and renewed for {years, plural, one {# year} other {# years}}.}}',
  'term.span': '{start} to {end}',
  'term.receipt': 'The receipt is attached as a PDF.',

  'failed.subject':
    '{reason, select, authentication_required {Please approve the payment: {product}, invoice {invoice}} other {Payment failed: {product}, invoice {invoice}}}',
  'failed.lead':
    '{reason, select, declined {The payment of invoice {invoice} by {method} was declined.} declined_hard {The payment of invoice {invoice} by {method} was declined for good. {by, select, card {The card can no longer be used.} other {This payment method can no longer be used.}}} authentication_required {Your bank asks you to approve the payment of invoice {invoice} by {method} yourself.} other {There is not enough time left to pay invoice {invoice} by {method}.}}',
  'failed.again': 'We will try again on {at}. If you pay otherwise before then, we will not.',
  'failed.notAgain': 'We will not try again with this payment method.',
  'failed.otherwise':
    'So that nothing is lost, please pay in another way in time: online{paypal, select, true {, by bank transfer or PayPal} other { or by bank transfer}}. The payment must reach us before {deadline}.',
  'failed.approve': 'Please approve it before {deadline}. You can also pay in another way.',

  'returned.subject': '{product}: your bank has returned a payment',
  'returned.lead':
    'Your bank has returned your payment of {amount} for {product}. A renewal that has already been carried out stays in force.',
  'returned.fee': 'Your account has been charged with the amount and the return fee of {fee}.',
  'returned.noFee': 'Your account has been charged with the amount.',
  'returned.negative':
    'Your account balance is now negative. Please settle it by bank transfer or online. Until then we collect nothing automatically, and further renewals have to wait.',

  'late.subject':
    '{reason, select, too_late {{product}: your payment arrived too late} other {{product}: your payment is on your account balance}}',
  'late.lead':
    '{reason, select, too_late {Thank you for your payment of {amount}. Unfortunately it arrived after the deadline, when the invoice {ofYour} had already been cancelled.} other {Thank you for your payment of {amount}. At the moment there is no open invoice for {product}.}}',
  'late.credited':
    'Nothing is lost: the whole amount is on your account balance. Open and future invoices are paid from it automatically if it covers them.',
  'late.now': 'The product page shows whether you can still renew or restore it.',

  'ending.subject':
    '{event, select, expired {{product} has expired} suspended {{product} has been suspended} redemption_started {{product}: only a restore can save the domain now} deletion_warning {{product} will be deleted on {day}} other {{product} has been deleted}}',
  'ending.expired':
    'The term {ofYour} ended on {at} without a renewal. {kind, select, domain {Its website and e-mail addresses may already have stopped working.} certificate {Browsers and mail programs no longer accept the certificate and warn their users.} other {It can no longer be used.}}',
  'ending.suspended':
    '{your} has been suspended since {at}, because it was not renewed. It cannot be reached at the moment; your data are kept for now.',
  'ending.redemption_started':
    '{your} has been in the redemption period since {at}. It cannot be reached, and a renewal is no longer possible: only a restore brings it back.',
  'ending.deletion_warning':
    '{your} will be deleted for good on {at}{kind, select, domain {.} other {, with all its data. Please save what you still need.}}',
  'ending.wanted':
    'As you wished, we have ended the term {ofYour} on {at} without a renewal. You do not have to do anything.',
  'ending.deleted': '{your} was deleted on {at}{kind, select, domain {.} other {, with all its data.}}',
  'ending.back':
    '{wanted, select, true {Should you have changed your mind:} other {You can still get it back:}} choose “Restore” on the product page and pay the invoice before {until}. The restore costs {amount}.',
  'ending.certificate': 'A certificate that has expired cannot be renewed. You can order a new one at any time.',
  'ending.final': 'It can no longer be restored.',

  'issued.subject':
    '{cause, select, order {{product}: your certificate is ready, please install it} renewal {{product}: new certificate after the renewal, please install it} replacement {{product}: next certificate, please install it (nothing to pay)} claim {{product}: certificate reissued for claim {claim}, please install it} migration {{product}: certificate from our new authority, please install it} other {{product}: new certificate, please install it}}',
  'issued.lead':
    '{cause, select, order {Thank you for your order. {your} has been issued.} renewal {Your term has been renewed, and with it we have issued a new certificate for {product}.} replacement {A certificate may not be valid for as long as the term that you have paid for. That is why we have issued the next one for {product}. It belongs to your term: there is nothing to pay, it only has to be installed.} claim {As you asked with claim {claim}, we have issued a new certificate for {product}. It is free of charge.} migration {Your certificates now come from another certificate authority. This is the first one for {product} from there; there is nothing to pay.} other {We have issued a new certificate for {product}.}}',
  'issued.install':
    'Please install it: download the certificate with its chain from the product page and put it on every server that uses it. It fits the private key that its request (CSR) was made with; that key is only in your hands, so we cannot install it for you.',
  'issued.former': 'The certificate before it stays valid until its own end. Please install the new one before then.',
  'issued.formerRevoked':
    'The certificate before it does not stay valid: it was revoked, or will be, on {at} at the latest. Please install the new one before then, or at once.',
  'issued.claimed':
    'If your claim asked for the certificate before it to be revoked, or said that its key is compromised, we revoke that one and write to you separately. Otherwise it stays valid until its own end.',
  'issued.next':
    'Around {at} we will issue the next certificate within your paid term, without an invoice, and write to you again.',
  'issued.last': 'It does not have to be replaced again within the paid term.',
  'absent.subject': '{product}: certificate not installed yet, the one in use ends on {day}',
  'absent.lead':
    'We have looked at {place}, as you asked us to. {served, select, older {The certificate served there is an earlier one of ours, not the current one for {product}.} other {The certificate served there is not from us, and not the current one for {product}.}}',
  'absent.effect':
    'It ends on {until}. From then on browsers warn everybody who visits, and programs refuse to connect.',
  'absent.todo':
    'Please install the current certificate: download it with its chain from the product page and put it on this server before then. Often it is there already, and only the server has to be reloaded.',
  'absent.then':
    'We look again by ourselves and do not write about it any more once we see it. If another place should be looked at, or none, change that with your product.',
  'revoked.subject': '{product}: a certificate has been revoked',
  'revoked.lead':
    '{reason, select, key_compromised {A certificate for {product} has been revoked, because its private key was reported as compromised.} superseded {A certificate for {product} has been revoked, because a newer one takes its place.} requested {As you asked, a certificate for {product} has been revoked.} other {A certificate for {product} has been revoked.}}',
  'revoked.effect':
    'This is final: browsers and mail programs do not trust it any more, wherever it is still installed.',
  'revoked.todo':
    'Please make sure that each of your servers uses another, valid certificate. You find those in force on the product page.',
  'revoked.key':
    'Its key is not accepted again. For the next certificate please make a new key and a new request (CSR).',
  'revoked.without':
    'If you have no other: during the paid term you can claim a reissue there, free of charge with issuance insurance, or order a new certificate at any time.',
  'announced.subject':
    '{product}: certificate will be revoked within a day{next, select, csr {, please send a new request (CSR)} other {}}',
  'announced.lead':
    'The private key of a certificate for {product} has been reported to us as compromised. The rules for certificates oblige us to revoke it: on {at} at the latest. From then on browsers and mail programs do not trust it any more, wherever it is installed.',
  'announced.todo':
    '{next, select, csr {Please make a new key now, and with it a new request (CSR), and send us the request. We then issue the next certificate at once; there is nothing to pay for it. Install it before {at}.} issued {We issue the next certificate at once with the request (CSR) that you have sent for it, and write to you. There is nothing to pay for it. Please install it before {at}.} other {Please make sure that before then each of your servers uses another certificate.}}',
  'announced.key':
    'The reported key is not accepted any more for any certificate. Find out, if you can, how it came to others, so that the next one is safe.',
  'next.todo': 'What to do',
  'validate.subject':
    '{again, select, true {{product}: domain validation still missing{inForce, select, true {, certificate ends on {day}} other {}}} other {{product}: please validate {count, plural, one {the domain} other {# domains}}}}',
  'validate.lead':
    '{inForce, select, true {Before we can issue the next certificate for {product}, you have to show again that you control {count, plural, one {this domain} other {these domains}}.} other {Before we can issue the certificate for {product}, you have to show that you control {count, plural, one {this domain} other {these domains}}.}}',
  'validate.again':
    '{inForce, select, true {We have asked you before, and the validation is still missing. Without it we cannot issue the next certificate: the current one ends on {until}, and from then on browsers warn everybody who visits.} other {We have asked you before, and the validation is still missing. Without it we cannot issue the certificate.}}',
  'validate.publish':
    'What to publish is on the product page{count, plural, one {} other {, for each domain}}: usually a DNS record. There you can also check at once whether we find it, and see what was asked and answered.',
  'validate.stays':
    'Please leave the DNS record in place. As long as it is there, we repeat later validations by ourselves, and you do not have to do this again.',
  'validate.then': 'As soon as everything is found, we issue the certificate and write to you.',
  'validate.inForce': 'Your current certificate stays valid until {until}.',
  'validate.givenUp':
    'If the validation is not complete by {at}, we cancel the order, and what you have paid goes to your account balance.',
  'unproven.subject': '{product}: {domain} could not be validated',
  'unproven.lead':
    'When we last checked whether you control {domain}, we did not find what has to be published for it.',
  'unproven.todo':
    'Please compare what is published with what the product page shows, and correct it. There you can check at once whether we find it.',
  'unproven.then':
    'As soon as it is found, everything goes on by itself. If you leave the DNS record in place after that, later validations need nothing from you.',
  'code.subject': '{domain}: code to confirm a certificate',
  'code.lead':
    'A certificate for {domain} has been ordered from us. Before we issue it, somebody who controls this domain has to agree. This address is one of those that the rules for certificates name for that.',
  'code.agree': 'If you agree, open this page and press the button there:',
  'code.pass': 'Or pass this code on to whoever ordered the certificate. Whoever has it can confirm in your name:',
  'code.ignore':
    'If you know nothing of it, or do not agree, do nothing. Without a confirmation this mail brings about nothing.',
  'csr.subject':
    '{again, select, true {{product}: certificate request (CSR) still missing{inForce, select, true {, certificate ends on {day}} other {}}} other {{product}: please send a certificate request (CSR)}}',
  'csr.lead':
    'For the next certificate for {product} we need a new certificate request (CSR) from you: we have none yet, or the former one must not be used again.',
  'csr.again':
    '{inForce, select, true {We have asked you before, and the request is still missing. Without it we cannot issue the next certificate: the current one ends on {until}, and from then on browsers warn everybody who visits.} other {We have asked you before, and the request is still missing. Without it we cannot issue the certificate.}}',
  'csr.make':
    'Make a new key and with it a request (CSR) for the same names, and send the request on the product page. You can also have both made there in your browser: the private key stays with you, we never get to see it.',
  'csr.then': 'We then issue the certificate and write to you. There is nothing to pay for it within your paid term.',
  'caa.subject': '{product}: a CAA record does not permit the certificate',
  'caa.lead':
    'We cannot issue the certificate for {product} yet: CAA records in the DNS name the certificate authorities that may issue for a domain, and ours is not among them.',
  'caa.todo':
    'Please add a CAA record to your DNS that permits our authority, by the name that stands above, or remove the one that excludes it.',
  'caa.then':
    'We look again by ourselves and issue the certificate as soon as it is permitted. Until then we do not write about it again.',
  'refused.subject':
    '{product}: the certificate authority has refused {cause, select, order {your order} other {the new certificate}}',
  'refused.lead':
    'The certificate authority has refused for good to issue {cause, select, order {the certificate {product} that you ordered} renewal {the certificate for {product} after the renewal} replacement {the next certificate for {product}} claim {the certificate for {product} that you claimed} other {the new certificate for {product}}}. We are sorry about that.',
  'refused.order':
    'We have therefore cancelled the order. What you have paid goes to your account balance; you receive the cancellation by separate e-mail.',
  'refused.former':
    '{cause, select, claim {Your claim has therefore come to nothing. Unless you asked for its revocation or its key is compromised, the certificate before it stays valid until its own end.} other {Your current certificate is not affected: it stays valid until its own end. Without a new one, browsers warn your visitors after that.}}',
  'refused.watched': 'Our staff has been told and is looking into it.',
  'refused.mend':
    'If you can remove the reason, for example a CAA record in your DNS that does not allow this authority, please do so. If you do not know what it means, write to {support}.',
  'claim.reason':
    '{reason, select, key_lost {private key lost} server_failed {server failed} moved_server {moved to another server} key_compromised {private key compromised} other {another reason}}',
  'claim.accepted': '{product}: claim {claim} accepted',
  'claim.acceptedLead':
    'We have accepted your claim {claim} for a reissue {ofYour}. It is covered by your issuance insurance: there is nothing to pay.',
  'claim.then':
    'The new certificate has the same names and the remaining validity. As soon as it is issued, we write to you. If a domain has to be validated before that, we tell you so separately. You can follow every step on the product page.',
  'claim.former':
    'If you asked for the certificate before it to be revoked, we do that and write to you. Otherwise it stays valid until its own end.',
  'claim.compromised':
    'From now on nobody can use the compromised key for a certificate. The certificates that it belongs to are revoked as soon as the new one is issued, at the latest 24\u00a0hours after your claim. Please install the new one without delay.',
  'claim.compromisedAnyway':
    'Independently of that: from now on nobody can use the compromised key for a certificate, and the certificates that it belongs to are revoked at the latest 24\u00a0hours after your claim. Please get another certificate before then.',
  'claim.refused': '{product}: claim {claim} refused',
  'claim.refusedLead': 'Unfortunately we cannot meet your claim {claim} for a reissue {ofYour}.',
  'claim.why.insurance-required':
    'Free reissues belong to the issuance insurance, and your current term does not have it.',
  'claim.helps.insurance-required':
    'You can order a new certificate with the same data at the full price. Issuance insurance can be bought with an order or with a renewal, not in between: you can choose it on the product page for the next term.',
  'claim.why.term-ended': 'The paid term is over. Certificates are reissued only within it.',
  'claim.helps.term-ended': 'You can order a new certificate with the same data at any time.',
  'claim.why.term-not-started':
    'The first certificate of your order has not been issued yet, so there is none that could be replaced.',
  'claim.helps.term-not-started':
    'What is still missing for it is shown on the product page. As soon as it is issued, you can claim a reissue.',
  'claim.why.same-key':
    'Your request (CSR) holds the key of an earlier certificate. Whoever has got hold of that key could go on using it.',
  'claim.helps.same-key':
    'It is best to make a new key and a new request and to claim again with it. If you want to keep the key all the same, claim again and accept the same key expressly.',
  'claim.why.compromised-key':
    'The key in your request (CSR) is known or was reported as compromised. No certificate is issued for it any more.',
  'claim.helps.compromised-key':
    'Please make a new key and a new request and claim again with it. The product page can make both in your browser.',
  'claim.why.authority-refused':
    'We had accepted the claim, but the certificate authority has refused for good to issue the certificate.',
  'claim.helps.authority-refused':
    'We have sent you its reason by separate e-mail. Once the reason is removed, you can claim again. If you do not know what it means, write to {support}.',
  'claim.why.other': 'It does not meet the conditions for a reissue.',
  'claim.helps.other': 'What is possible now is shown on the product page. If you do not know why, write to {support}.',
  'givenUp.subject': '{product}: order cancelled, as the validation is missing',
  'givenUp.lead':
    'We have waited a long time for the complete validation of {count, plural, one {the domain} other {the domains}} and reminded you several times. Without it we could not issue {product}, and have now cancelled the order.',
  'givenUp.credited':
    'Your money is not lost: {amount} is on your account balance. Open and future invoices are paid from it automatically if it covers them.',
  'givenUp.again': 'If you still need the certificate, you can order it again at any time.',
  'label.invited': 'Invited',
  'label.invitedBy': 'Invited by',
  'label.request': 'Request',
  'label.decideBefore': 'To be decided before',
  'link.accept': 'See and accept the invitation',
  'link.decide': 'See the request and decide',
  'link.request': 'See the request',
  asked:
    '{asked, select, order {order of {product}} claim {reissue of a certificate of {product}} revocation {revocation of a certificate of {product}} other {{product}}}',
  'signIn.subject': 'Sign in to {house}',
  'signIn.lead': 'Somebody, most likely you, wants to sign in to the customer pages of {house} with this address.',
  'link.signIn': 'Sign in',
  'signIn.once': 'The link works once. The page it opens asks you to press a button: only then you are signed in.',
  'signIn.ignore': 'If it was not you, do nothing: without this link nobody gets in, and nothing has been changed.',

  'address.subject': 'Confirm your new e-mail address with {house}',
  'address.lead': 'The account of {former} with {house} is to have this e-mail address: for mails, and for signing in.',
  'link.address': 'Confirm the address',
  'address.then': 'The page that it opens asks you to press a button. Until then everything stays as it is.',
  'address.ignore': 'If you do not know what this is about, do nothing: then nothing is changed.',
  'addressChanged.subject': 'The e-mail address of your account with {house} was changed',
  'addressChanged.lead':
    'From now on mails about your account with {house} go to the new address, and you sign in with it. This is the last one to this address.',
  'addressChanged.otherwise': 'If it was not you, write to {support} at once.',
  'label.newAddress': 'New address',
  'label.changedAt': 'Changed',

  'receipt.subject':
    '{kind, select, cancel_receipt {Receipt of your cancellation} other {Receipt of your withdrawal}}: {product}',
  'receipt.lead':
    'We have received your {kind, select, cancel_receipt {cancellation} other {withdrawal}} on {at}. Keep this message: it is your receipt.',
  'receipt.content': 'What you declared',
  'receipt.declared':
    '{kind, select, cancel_receipt {{cause, select, true {I cancel the contract for cause} other {I cancel the contract}}} other {I withdraw from the contract}}',
  'receipt.soonest': 'as early as possible',
  'receipt.next': 'What comes next',
  'receipt.seenTo':
    'We look at it and answer to this address. The day on which your declaration came is the one above, however long that takes.',
  'receipt.ends':
    '{kind, select, withdraw_receipt {{product} has ended; you owe nothing more for it.} other {{term, select, true {{product} ends with its paid term on {at}. There is no renewal and no further invoice.} other {{product} ends on {at}. There is no renewal and no further invoice.}}}}',
  'receipt.noRefund': 'The paid term is used to its end, so there is nothing to refund.',
  'receipt.nothingPaid': 'Nothing had been paid for it, so there is nothing to refund.',
  'receipt.refund':
    '{kind, select, withdraw_receipt {The refund is on your account balance. What you had not paid from it we pay back within 14 days, the way you paid. If you want to keep it as balance, write to us.} other {The refund is put on your account balance when it ends, for the time that is left of the paid term. If you want it paid out, write to us.}}',
  'receipt.back':
    'If you did not declare this or have changed your mind, choose another renewal option: until it has ended, that takes the cancellation back. If anything is wrong, write to {support}.',
  'receipt.otherwise':
    'If you did not declare this, or anything is wrong, write to {support} at once{kind, select, cancel_receipt {: as long as it has not ended, it can be taken back.} other {.}}',
  'declaredEnd.subject': '{product}: the cancellation takes effect on {day}',
  'declaredEnd.lead':
    '{your} was cancelled on our page on {at}, by somebody who had not signed in. The contract therefore ends with its paid term, without a renewal and without a further invoice.',
  'declaredEnd.wanted': 'If that is what you want, you need not do anything.',
  'declaredEnd.otherwise':
    'If it was not you, or you have changed your mind, take it back: choose another renewal option on the product page before {until}. You need not sign in for that.',
  'label.takenBackBefore': 'Can be taken back before',
  'label.declaredBy': 'Declared by',
  'label.declaredReference': 'Invoice or order number',
  'label.declarationNumber': 'Number of the declaration',
  'label.termPaid': 'Paid term',
  'label.declaration': 'Declaration',
  'label.email': 'E-mail address',
  'label.contract': 'Contract',
  'label.wish': 'Wished-for end',
  'label.receivedAt': 'Received',
  'label.usedUntil': 'Used until',
  'label.refund': 'Refund',

  'invite.subject': '{renewal, select, true {New access to {house}} other {Invitation to {house}}}',
  'invite.lead':
    '{staff, select, true {You are invited to join the staff of {house}.} other {You are invited to act for {institution} at {house}.}}',
  'invite.role':
    '{role, select, staff {You can then do everything that operators do.} administrator {As an administrator you can then order, validate domains, claim reissues and pay, approve what others ask for, and invite people.} other {As a requester you can then see everything and ask for orders, reissues and revocations; an administrator approves them.}}',
  'invite.accept':
    'Please open the page and accept there. It then shows your personal API key, this once.{staff, select, true {} other { With this address you can then sign in to the pages, without a key.}}',
  'invite.renewal': 'The key that you have until now ends as soon as you accept.',
  'invite.ignore':
    'Please do not pass the link on: whoever first accepts the invitation on its page gets the key. If you do not know what this is about, simply ignore this e-mail; then nothing happens.',
  'approve.subject': 'Please decide: {what}',
  'approve.lead': '{requestedBy} asks for the following: {what}. It is done as soon as an administrator approves it.',
  'approve.how':
    'Sign in and approve or refuse it on its page; that shows everything that was asked for. What somebody asked for himself, somebody else has to approve.',
  'approve.otherwise': 'If nobody decides until {at}, the request expires and nothing is done.',
  'decided.subject': '{approved, select, true {Approved} other {Refused}}: {what}',
  'decided.lead':
    '{approved, select, true {{decidedBy} has approved what you asked for: {what}. It is being carried out.} other {{decidedBy} has refused what you asked for: {what}. Nothing was done.}}',

  'label.supportReference': 'Reference',
  'label.customer': 'Customer',
  'label.writtenBy': 'Written by',
  'label.accountManager': 'Account manager',
  'label.order': 'Order at the certificate authority',
  'label.attached': 'Attached',
  'label.notTaken': 'Not taken',
  'support.subject': 'Support request {reference}: {subject}',
  'support.received': 'We have received your request and passed it on. Its reference is {reference}.',
  'support.toProvider': 'The support desk of {desk} will answer it; you get the answer by e-mail from us.',
  'support.toServiceDesk': 'Our service desk will answer it by e-mail.',
  'support.instead':
    'Such requests are usually for {provider}, but we have no ticket address there. So our service desk takes care of it.',
  'support.manager': 'Your account manager is {name} ({email}).',
  'support.toReply':
    'If you want to add something, reply to this message: your reply becomes part of the same request.',
  'support.yourWords': 'What you wrote',
  'support.answered':
    '{author, select, operator {Our service desk has} other {The support desk has}} answered your request {reference}:',
  'support.refused':
    '{name} ({reason, select, too_large {too large} too_large_together {too large with the others} too_many {too many files} program {could be executed} private_key {holds a private key} other {not permitted}})',
  'support.facts': 'Details',
  'support.deskReply': 'A reply to this message goes to the customer, and is kept under the reference.',
  'support.deskInstead': 'This is usually for {provider}, for which no ticket address is configured.',
  ...contractWords,
  ...moneyWords,
  ...migrationEn,
  ...findingsEn,
} as const;

export type Words = Record<keyof typeof en, string>;
export type WordKey = keyof Words;
