/**
 * English, and the list of what every language has to say: the other files are typed after this one, so that a missing
 * or a surplus key does not compile. ICU MessageFormat.
 */
export const en = {
  moment: '{at, date, day} at {at, time, clock}\u00a0({zone})',

  kind: '{kind, select, domain {Domain} certificate {Certificate} mailspace {Mailspace} webspace {Webspace} vserver {vServer} other {Product}}',
  state:
    '{state, select, ordered {Ordered} active {Active} expired {Expired} suspended {Suspended} redemption {In redemption} pending_delete {Being deleted} deleted {Deleted} cancelled {Cancelled} transferred {Transferred away} other {{state}}}',
  option:
    '{option, select, one_year_delayed {1 year, delayed} one_year_immediate {1 year, immediate} multi_year {Several years} delete_at_expiry {Delete at expiry} other {{option}}}',
  optionYears: '{option} ({years, plural, one {# year} other {# years}})',
  years: '{years, plural, one {# year} other {# years}}',

  'next.title': 'What happens next',
  'next.order':
    'We set everything up as soon as the invoice below is paid. If the payment has not reached us before {deadline}, the order is cancelled.',
  'next.renewal':
    'We renew as soon as the invoice below is paid in full. If the payment has not reached us before {deadline}, the invoice is cancelled and there is no renewal.',
  'next.renewalEarly':
    'We renew as soon as the invoice below is paid in full. If the payment has not reached us before {deadline}, the invoice is cancelled, and the next one comes in good time before the end of the term.',
  'next.restore':
    'We restore it as soon as the invoice below is paid in full. If the payment has not reached us before {deadline}, the invoice is cancelled.',
  'next.underWay':
    '{purpose, select, order {Your order is paid and is being set up.} renewal {The renewal is paid and is being carried out.} other {The restore is paid and is being carried out.}} There is nothing left for you to do; we confirm it by e-mail.',
  'next.invoiceAt':
    'On {at} we issue the renewal invoice and e-mail it to you. As soon as it is paid, we renew for {years, plural, one {# year} other {# years}}.',
  'next.invoiceNow':
    'The renewal invoice is being issued and comes by e-mail. As soon as it is paid, we renew for {years, plural, one {# year} other {# years}}.',
  'next.ends': 'As you chose, there is no renewal and no invoice. You can use it until {end}; then it ends.',
  'next.tooLate':
    'It is too late for a renewal: the last instant at which it could still be carried out has passed without payment. The term ends on {end}.',
  'next.tooLateRestore': 'After that it can be restored for a limited time, on this page.',
  'next.refused':
    'The renewal was refused for good by the registry or host. What you had paid is on your account balance. The term ends on {end}.',
  'next.restorable':
    'The term ended without a renewal. It can still be restored, if the payment reaches us before {until}.',
  'next.restorableWanted':
    'As you chose, it was not renewed. Should you have changed your mind: it can still be restored, if the payment reaches us before {until}.',
  'next.over': 'It has ended and can no longer be renewed or restored. You can order it anew.',

  'facts.title': 'At a glance',
  'facts.end': '{past, select, true {End of term was} other {End of term}}',
  'facts.start': 'Start of term',
  'facts.option': 'Renewal option',
  'facts.invoiceAt': 'Renewal invoice',
  'facts.lastSafe': 'Last safe instant to renew',
  'facts.recoverable': 'Can be restored until',
  'facts.none': 'The first term begins when the order is paid and set up.',
  'facts.passed': '{percent} % of the term has passed',

  'invoice.title': 'Open invoice',
  'invoice.number': 'Number',
  'invoice.open': 'Amount to pay',
  'invoice.deadline': 'Must reach us before',
  'invoice.pdf': 'Invoice as PDF',
  'invoice.card': 'We charge it to your credit card automatically. You can also pay by bank transfer:',
  'invoice.sepa_debit': 'We collect it by SEPA direct debit automatically. If that fails, pay by bank transfer:',
  'invoice.none': 'This does not happen by itself. Please pay by bank transfer, or as the invoice e-mail says:',
  'transfer.payee': 'Payee',
  'transfer.reference': 'Reference',

  'form.title': 'Renewal option',
  'form.lead': 'What shall happen at the end of the term?',
  'form.current': 'in force',
  'form.submit': 'Save this option',
  'form.yearsLabel': 'Number of years',
  'form.ordered': 'A choice made now takes effect with the first term.',
  'form.underWay': 'The paid renewal stays; another choice is for the term after it.',
  'form.openInvoice':
    'Another choice cancels the open invoice if it no longer fits; what you have paid of it goes to your balance.',
  'form.tooLate': 'The option could be changed until {lastSafe}.',
  'choice.issued': 'The invoice is issued, see above. We renew when it is paid.',
  'choice.one_year_delayed': 'The invoice for one more year comes on {at}. We renew when it is paid.',
  'choice.one_year_delayed.now': 'The invoice for one more year comes at once. We renew when it is paid.',
  'choice.one_year_immediate':
    'The invoice for one more year comes at once. We renew when it is paid; the year is added to the end of the term, nothing is lost.',
  'choice.multi_year':
    'The invoice for the years you choose comes at once. We renew when it is paid; the years are added to the end of the term.',
  'choice.delete_at_expiry':
    'No renewal, no invoice, no reminders. You can use it until {end}; then it ends{kind, select, certificate {} domain {} other {, and its data are deleted}}.',
  'choice.ordered':
    '{option, select, one_year_delayed {Towards the end of the first term comes the invoice for one more year.} one_year_immediate {The invoice for one more year comes as soon as the first term begins.} multi_year {The invoice for the years you choose comes as soon as the first term begins.} other {No renewal: it ends with the first term.}}',
  'price.once': '{amount}, including any VAT',
  'price.years': '{amount} for {years, plural, one {# year} other {# years}}',
  'pay.title': 'How it is paid',
  'pay.balance': 'From your balance of {balance}.',
  'pay.card': 'Automatically by your credit card.',
  'pay.sepa_debit': 'Automatically by SEPA direct debit.',
  'pay.none': 'By you, as the invoice says: nothing is collected automatically.',

  'restore.title': 'Restore',
  'restore.lead': 'A restore renews for one year from the old end of the term. It costs {amount}, including any VAT.',
  'restore.submit': 'Order the restore for {amount}',

  'reminders.title': 'Expiry reminders',
  'reminders.on': 'E-mails 95, 60, 30, 7 and 2 days before the end of a term are switched on, for all your products.',
  'reminders.off':
    'They are switched off, for all your products. Invoices still come by e-mail, and so do notices that the law or ICANN asks for.',
  'reminders.turnOff': 'Switch reminders off',
  'reminders.turnOn': 'Switch reminders on',

  'unsubscribe.title': 'Switch expiry reminders off?',
  'unsubscribe.lead':
    'You would no longer get e-mails before a domain or product expires. This is for all products of your account. Invoices still come.',
  'unsubscribe.done': 'Expiry reminders are switched off.',
  'unsubscribe.undo': 'You can switch them on again on the page of your product.',
  'unsubscribe.back': 'To the product',

  'confirm.title': 'Confirm a certificate',
  'confirm.lead':
    'A certificate for {domain} has been ordered from us. If you control this domain and agree, confirm it here.',
  'confirm.domain': 'Domain',
  'confirm.askedBy': 'Ordered by',
  'confirm.until': 'To be confirmed before',
  'confirm.submit': 'Yes, I agree',
  'confirm.otherwise': 'If you do not agree, simply close this page: then nothing happens.',
  'confirm.confirmed': 'Confirmed: {domain}',
  'confirm.confirmed.then': 'Thank you. There is nothing more for you to do.',
  'confirm.over': 'No longer to be confirmed: {domain}',
  'confirm.over.then':
    'The time for it is over, or it is not needed any more. Whoever ordered the certificate can ask again.',

  'said.option-changed': 'Saved. From now on this option is in force.',
  'said.option-next-term': 'Saved. A renewal that is done stays; the option is for the term after it.',
  'said.on-its-way': 'Noted. It takes a little longer than usual; please reload the page in a minute.',
  'said.reminders-on': 'Expiry reminders are switched on.',
  'said.reminders-off': 'Expiry reminders are switched off.',
  'said.restore-ordered': 'The restore is ordered. The invoice comes by e-mail; it is also below.',

  'refusal.option-not-allowed': 'This option is not offered for this product. Please choose one of those below.',
  'refusal.beyond-horizon': 'That would be more years ahead than the registry allows. Please choose fewer years.',
  'refusal.too-late': 'It is too late for that. What is still possible is shown below.',
  'refusal.product-ended':
    'The term has ended, so the option no longer changes. What is still possible is shown below.',
  'refusal.not-restorable': 'It has not expired, so there is nothing to restore. You can renew it below.',
  'refusal.other': 'That is not possible at the moment. What is possible is shown below.',
  'refusal.years': 'Please choose how many years, from 2 to {most}.',
  'refusal.choice': 'Please choose one of the options.',

  'trouble.not_found': 'There is nothing here.',
  'trouble.foreign':
    'This form came from another page, so nothing was changed. Please open the link in your e-mail again.',
  'trouble.unavailable':
    'This page cannot be shown at the moment. Nothing was lost; please try again in a few minutes.',

  'foot.link': 'This page opens for whoever has its address. Please do not pass it on.',
  'home.text':
    'Everything about your products is behind the links in our e-mails: their dates, invoices and choices. For anything else, write to us.',

  'foot.zone': 'All times: {zone}.',
  'invitation.title': 'Accept the invitation',
  'invitation.lead':
    '{staff, select, true {You are invited to join the staff.} other {You are invited to act for {institution}.}}',
  'invitation.for': 'For',
  'invitation.as': 'As',
  'invitation.invitedBy': 'Invited by',
  'invitation.until': 'To be accepted before',
  'invitation.role':
    '{role, select, staff {staff} administrator {administrator: orders, validates, claims, pays, approves, invites} other {requester: sees everything, and asks for orders, reissues and revocations}}',
  'invitation.renewal': 'You have a key already. It ends as soon as you accept, and you get a new one.',
  'invitation.submit': 'Accept',
  'invitation.otherwise': 'If you do not want this, simply close this page: then nothing happens.',
  'invitation.accepted': 'Accepted',
  'invitation.key':
    'This is your personal API key. It is shown this once and never again: copy it to a safe place now, and give it to nobody.',
  'invitation.lost': 'If you lose it, whoever invited you can send you another link.',
  'invitation.over':
    '{state, select, used {This invitation has been accepted already} expired {This invitation has expired} other {This invitation was withdrawn}}',
  'invitation.over.then':
    'If you have had several invitations, use the latest. Otherwise whoever invited you can send you another one.',
  'trouble.too_many': 'That was a little too often. Nothing was changed; please wait a minute and try again.',

  // Signing in, and the head of every page
  'shell.skip': 'To the content',
  'shell.ways': 'Your account',
  'shell.switch': 'Change account',
  'shell.signOut': 'Sign out',
  'shell.waiting': 'waiting:',
  'way.products': 'My products',
  'way.invoices': 'Invoices',
  'way.payment-methods': 'Payment methods',
  'way.tracking': 'Tracking',
  'way.institution': 'Institution',
  'way.settings': 'Settings',
  'signIn.title': 'Sign in',
  'signIn.lead':
    'Give the e-mail address that your invoices come to, or at which you were invited. We send a link to it; there is no password.',
  'signIn.email': 'E-mail address',
  'signIn.emailWrong': 'This is no e-mail address. It looks like anna@example.com.',
  'signIn.submit': 'Send me the link',
  'signIn.sent': 'Look into your mailbox',
  'signIn.sent.lead': 'If we know this address, a link is on its way to it. It works once and for 15 minutes.',
  'signIn.sent.otherwise':
    'Nothing comes? Look among the unwanted mail, and whether it is the address that your invoices come to.',
  'signIn.again': 'Ask for a new link',
  'signIn.confirm': 'One more click',
  'signIn.confirm.lead': 'You are about to sign in as {email} in this browser.',
  'signIn.otherBrowser': 'This link was asked for in another browser. Go on only if you asked for it yourself.',
  'signIn.confirm.submit': 'Sign in',
  'signIn.over':
    '{state, select, used {This link has been used already} expired {This link has expired} other {This link does not work}}',
  'signIn.over.then':
    'A link works once and for 15 minutes. If you have had several, use the latest, or ask for a new one.',
  'accounts.title': 'For which account?',
  'accounts.lead': 'Your address belongs to several accounts. You can change at any time.',
  'accounts.choose': '{name}{role, select, none {} administrator { (administrator)} other { (requester)}}',
  'problem.validation':
    '{faults, plural, one {One thing is not right yet, see below.} other {# things are not right yet, see below.}} Nothing was changed.',
  'problem.forbidden': 'Only an administrator of your institution may do this.',
  'problem.sentBefore':
    'This form was sent before with other values. Please look at what is in force now, and send it again if needed.',
  'problem.changedMeanwhile':
    'It has been changed meanwhile, perhaps in another window. Nothing was changed now: this is how it stands.',

  // My products

  // Invoices and payment methods

  // Settings

  // Tracking and claims
  'said.support-sent': 'Sent. You get a copy by e-mail, and the answer here and there.',
  'said.support-closed': 'Closed. If anything is left, just write again.',
  'said.support-reopened': 'Open again.',
  'said.waits-for-administrator':
    'Your request is kept. It waits for an administrator of your institution, who was told.',
  'said.claimed': 'Claimed. This page shows each step as it happens.',
  'said.ordered': 'Ordered. The invoice comes by e-mail and is under “Invoices”.',
  'said.revoked': 'Done. The certificate is revoked, or will be within minutes.',
  'said.endpoint': 'Saved. We look there whether the current certificate is installed.',
  'said.endpoint-checked': 'We have looked; the result is below.',
  'said.endpoint-removed': 'We do not look there any more.',
  'said.request-taken': 'Taken. The next certificate is issued for this request.',
  'said.domain-shown': 'Found. Control of the domain is shown; we go on by ourselves.',
  'said.domain-not-shown':
    'We have looked and not found it yet. Below is what was asked and answered; DNS can take a while.',
  'said.code-sent': 'The code is on its way to that address.',
  'refusal.insurance-required': 'This term is not insured, and free reissues belong to the issuance insurance.',
  'refusal.term-ended':
    'The paid term is over. A certificate is reissued inside its term only; afterwards it is ordered anew.',
  'refusal.term-not-started':
    'The first certificate of this order is still to be issued. There is nothing to reissue yet.',
  'refusal.same-key':
    'The request has the key of an earlier certificate. Please make a new key, or say expressly that you want the old one.',
  'refusal.compromised-key':
    'This key is known or reported as compromised and is never used again. Please make a new one.',
  'refusal.not-a-certificate': 'This is no certificate, so there is nothing to reissue.',
  'refusal.certificate-ended': 'This certificate is over or revoked already.',
  'refusal.validation-method-ended':
    'This way of showing control is not allowed any more. Please choose another one below.',
  'refusal.too-many-mails': 'Enough has been sent for now. Please wait a while.',
  'tracking.ask': 'Ask for help',
  'tracking.empty': 'Nothing here yet. Every order, claim and request will be listed here with its steps.',
  'tracking.none': 'Nothing matches. Try another filter.',
  'tracking.waiting': '{waiting, plural, one {One thing waits for you} other {# things wait for you}}',
  'tracking.others': 'Everything else, newest first',
  'tracking.kind':
    '{kind, select, order {Order} claim {Reissue claim} validation {Domain validation} request {Support request} other {Waits for an administrator}}',
  'tracking.kinds':
    '{kind, select, order {Orders} claim {Reissue claims} validation {Domain validations} request {Support requests} approval {Waiting for an administrator} other {Everything}}',
  'tracking.filter.kind': 'Show',
  'tracking.filter.search': 'Name contains',
  'tracking.filter.waiting': 'only what waits for me',
  'tracking.filter.submit': 'Filter',
  'tracking.todo':
    '{waits, select, payment {Pay the invoice} csr {Hand in a request} validation {Show control of the domain} other {Read the answer}}',
  'tracking.steps': '{steps, plural, one {# step} other {# steps}}',
  'tracking.pages': 'Pages',
  'tracking.newer': 'Newer',
  'tracking.older': 'Older',
  'tracking.state.claim':
    '{state, select, received {Under way} waiting_for_validation {Waits for validation} issued {Issued} completed {Issued} refused {Refused} other {{state}}}',
  'tracking.state.validation': '{state, select, waiting {To be shown} other {Shown}}',
  'tracking.state.request': '{state, select, open {With the desk} answered {Answered} other {Closed}}',
  'tracking.state.approval':
    '{state, select, order {Order asked for} claim {Reissue asked for} other {Revocation asked for}}',
  'tracking.step.order':
    '{step, select, order_placed {Ordered} imported {Taken over} payment_received {Payment received} invoice_cancelled {Invoice cancelled} validation_requested {Control of {about} asked for} validation_passed {Control of {about} shown} certificate_issued {Certificate issued} issuance_failed {Could not be issued yet; we try again} term_started {Set up, the term has begun} cancelled {Cancelled} other {{step}}}',
  'tracking.step.claim':
    '{step, select, received {Received} accepted {Checked and accepted} waiting_for_validation {Waits for control of the domain} issued {New certificate issued} revoked {Old certificate revoked} refused {Refused} other {{step}}}',
  'tracking.step.validation':
    '{step, select, validation_requested {Asked for} validation_passed {Shown {about, select, email {by e-mail} http {by a file} other {by DNS}}} other {Looked, and not found yet}}',
  'tracking.step.request': '{about, select, customer {You wrote} other {Answer}}',
  'tracking.step.approval': 'Asked for',
  'tracking.claim.title': 'Reissue of {name}',
  'tracking.claim.steps': 'Steps',
  'tracking.claim.facts': 'Your claim',
  'tracking.claim.product': 'Certificate',
  'tracking.claim.reason': 'Reason',
  'tracking.claim.note': 'Note',
  'tracking.claim.id': 'Number',
  'tracking.claim.ahead.issued': 'The new certificate is issued',
  'tracking.claim.ahead.revoked':
    'The old certificate is revoked{compromised, select, true { as soon as the new one is there,} other {}} at the latest on {at}',
  'tracking.claim.refused': 'It was refused',
  'tracking.claim.again': 'Start again',
  'tracking.claim.validate': 'What is missing',
  'tracking.claim.validate.lead':
    'The control of {domains} has to be shown again. As soon as it is, we issue the certificate.',
  'tracking.claim.underWay': 'We are at it',
  'tracking.claim.underWay.lead': 'There is nothing for you to do. Usually it takes less than a minute.',
  'tracking.claim.done': 'Your new certificate',
  'tracking.claim.done.lead': 'Install it with the key that you saved.',
  'support.new': 'Ask for help',
  'support.kind.legend': 'What is it about?',
  'support.kind':
    '{kind, select, technical {A certificate, its issue or its validation} other {Contract, invoice or anything else}}',
  'support.kind.lead':
    '{kind, select, technical {Goes to the provider of the certificate, with its order number.} other {Goes to our service desk.}}',
  'support.about': 'About: {name}{serial, select, none {} other { (serial number {serial})}}',
  'support.subject': 'Subject',
  'support.subject.fault': 'Please give a subject, in one line of at most 120 characters.',
  'support.words': 'Your message',
  'support.words.hint': 'Never send a private key, to anybody.',
  'support.words.fault': 'Please write something: plain text, without hidden characters and without a private key.',
  'support.send': 'Send',
  'support.author': '{author, select, customer {You} desk {Support desk} other {Our team}}',
  'support.size': '{kb, plural, one {# KB} other {# KB}}',
  'support.refused': '{files, plural, one {One file was not taken: {names}} other {# files were not taken: {names}}}',
  'support.facts': '{reference} · {kind, select, technical {to the certificate provider} other {to the service desk}}',
  'support.product': 'Product',
  'support.reply': 'Reply',
  'support.reply.closed': 'Write again; that opens it once more',
  'support.close': 'It is settled, close it',
  'support.reopen': 'Open it again',
  'claim.title': 'Reissue {name}',
  'claim.stages': 'Steps',
  'claim.stage': '{stage, select, why {Why} key {Key and request} check {Check} other {Done}}',
  'claim.why': 'Why do you need a new certificate?',
  'claim.lead':
    'It is free, as often as you like{end, select, none {.} other {: you are insured. The new certificate has the remaining validity, within the term until {end}.}}',
  'claim.why.legend': 'Reason',
  'claim.why.fault': 'Please choose a reason.',
  'claim.reason':
    '{reason, select, key_lost {The private key is lost} server_failed {The server has failed} moved_server {The website moves to another server} key_compromised {Somebody else may have the private key} other {Something else}}',
  'claim.compromised':
    'The old key is barred at once and for good. Its certificates are revoked as soon as the new one is issued, at the latest 24 hours after your claim.',
  'claim.revoke.legend': 'What becomes of the old certificate?',
  'claim.revoke':
    '{revoke, select, keep {It stays valid to its end (not where somebody else has the key)} when_replaced {It is revoked once the new one is issued} other {It is revoked at once, before the new one is there}}',
  'claim.next': 'Next: key and request',
  'claim.check.submit': 'Next: check',
  'claim.found': 'What we have found',
  'claim.found.good': 'The request is in order.',
  'claim.found.key': 'Key',
  'claim.found.algorithm': '{algorithm, select, rsa {RSA, {bits} bits} p256 {ECDSA P-256} other {ECDSA P-384}}',
  'claim.found.fingerprint': 'Fingerprint of the key (SHA-256)',
  'claim.follows': 'What happens now',
  'claim.follows.administrator': 'An administrator of your institution approves it first.',
  'claim.follows.free': 'The new certificate has the same names and the remaining validity. It costs nothing.',
  'claim.follows.validation':
    'Where control of a domain is no longer in force, we ask for it; otherwise it is issued at once.',
  'claim.follows.old':
    '{revoke, select, at_once {The old certificate is revoked at once.} when_replaced {The old certificate is revoked once the new one is issued.} other {{compromised, select, true {The old key is barred at once; its certificates are revoked once the new one is issued, at the latest 24 hours from now.} other {The old certificate stays valid to its end.}}}}',
  'claim.sameKey':
    'This request has the key of an earlier certificate. Whoever has that key could go on using it; a new key is safer.',
  'claim.sameKey.accept': 'I want the old key all the same',
  'claim.note': 'Note (optional)',
  'claim.submit': 'Claim the new certificate',
  'claim.submit.ask': 'Ask an administrator for it',
  'claim.cannot': 'A free reissue is not possible',
  'claim.cannot.insure': 'The insurance can be added with an order or with the next renewal, never in between.',
  'claim.cannot.revoke': 'Revoking a certificate is always possible and free:',
  'claim.anew': 'What helps: a new order',
  'claim.anew.lead':
    'The same certificate for one year{insured, select, true { with insurance} other {}} costs {price}. Everything is filled in; you only need a key.',
  'claim.anew.go': 'See this order',
  'claim.order.title': 'Order it anew',
  'claim.order.offer': 'Offer',
  'claim.order.years': 'Term',
  'claim.order.insurance': 'Issuance insurance',
  'claim.order.insured':
    '{insured, select, true {{extra, select, true {with it, {price} of the price} other {included}}} other {not sold with this offer}}',
  'claim.order.total': 'To pay',
  'claim.order.gross': 'including VAT',
  'claim.order.submit': 'Order with obligation to pay',
  'claim.order.ask': 'Ask an administrator for it',
  'csr.make': 'Make key and request here',
  'csr.make.lead':
    'Your browser makes both. The private key never leaves this page: you save it as a file, and we never see it.',
  'csr.algorithm': 'Kind of key',
  'csr.algorithms':
    '{algorithm, select, p256 {ECDSA P-256 (recommended)} p384 {ECDSA P-384} rsa2048 {RSA 2048 (for old devices)} rsa3072 {RSA 3072} other {RSA 4096 (takes a while)}}',
  'csr.make.submit': 'Make key and request',
  'csr.making': 'Your browser is making the key …',
  'csr.failed': 'Your browser could not make a key. Please paste a request below.',
  'csr.made':
    'Save the private key now. It exists only in this page; if you leave it, the key is gone, and nobody can bring it back.',
  'csr.save.pem': 'Save the private key (PEM)',
  'csr.password': 'Or with a password, as PKCS#12',
  'csr.password.hint': 'At least 8 characters, without accents. It stays in this page; note it down.',
  'csr.password.short': 'Please use at least 8 characters: letters without accents, digits, signs.',
  'csr.save.p12': 'Save as PKCS#12',
  'csr.saved': 'Saved. Keep the file safe, and go on below.',
  'csr.saveFirst': 'Please save the private key first: without it the certificate is of no use.',
  'csr.paste': 'The request (CSR)',
  'csr.paste.lead': 'Made above or pasted from your server. We recommend a new key each time.',
  'csr.label': 'Request in PEM',
  'csr.hint':
    'From -----BEGIN CERTIFICATE REQUEST----- on{names, select, none {.} other {, for: {names}.}} Never the private key.',
  'csr.keyPasted':
    'That was a private key. It was not sent, and we have removed it from this field. Paste the request (CSR) here instead.',
  'csr.faults':
    '{faults, plural, one {This is wrong with the request:} other {These # things are wrong with the request:}}',
  'csr.openssl': 'Make it on your own server instead',
  'csr.openssl.lead': 'One line with OpenSSL 3; the key stays in key.pem, paste request.csr here:',
  'csr.fault.private-key-disclosed':
    'This contained a private key. We have not kept it, but it has travelled: treat it as disclosed, make a new key, and send the request for it only.',
  'csr.fault.csr-too-large': 'It is too long: a request has at most 16,384 characters.',
  'csr.fault.csr-malformed':
    'It is no complete request in PEM. Paste it whole, from -----BEGIN CERTIFICATE REQUEST----- to -----END CERTIFICATE REQUEST-----.',
  'csr.fault.authority-asked-for': 'It asks for a certificate that may issue others. Make it without CA rights.',
  'csr.fault.signature-algorithm':
    'It is signed in a way that is no longer accepted. Sign it with SHA-256, SHA-384 or SHA-512.',
  'csr.fault.signature-invalid': 'Its signature is not by its own key, or it was changed since. Make it anew.',
  'csr.fault.key-algorithm': 'Keys of this kind are not offered. Use RSA of at least 2048 bits, P-256 or P-384.',
  'csr.fault.key-malformed': 'The key in it is not well formed. Make key and request anew.',
  'csr.fault.key-size': 'The key is too short or too long. RSA has at least 2048 bits.',
  'csr.fault.key-exponent': 'The key has an exponent that is not allowed. Make a new key with a current program.',
  'csr.fault.key-weak': 'The key is weak: it can be guessed or factored. Make a new key with a current program.',
  'csr.fault.names-missing':
    'It names no domain. Put the names into the extension SubjectAltName; the common name alone does not count.',
  'csr.fault.names-too-many': 'It has {about} names; a certificate has at most 100.',
  'csr.fault.names-not-offered':
    'The offer does not cover these names: {about}. Ask for one name, or choose an offer for wildcards or several names.',
  'csr.fault.name-repeated': '{about} is there twice. Ask for it once.',
  'csr.fault.name-kind': 'It names something that is no domain name, such as an address. Leave it out. {about}',
  'csr.fault.name-illegal': '{about} is not written as a domain name may be. Only letters, digits, hyphens and dots.',
  'csr.fault.name-not-ascii': '{about} has letters that no certificate has. Write it in its xn-- form.',
  'csr.fault.name-not-public':
    '{about} is an internal name. Only names under a public suffix, such as .com, are certified.',
  'csr.fault.name-is-public-suffix':
    '{about} is a suffix under which others have names. Name a domain of your own under it.',
  'csr.fault.wildcard-illegal': '{about}: a wildcard is the whole first part and nothing else, as in *.example.com.',
  'csr.fault.common-name-foreign': 'The common name {about} is not among its names. Add it to them, or leave it out.',
  'csr.fault.product-name-absent': '{about} is not among its names. Ask for it, too.',
  'csr.fault.key-barred':
    'This key is reported as compromised or belonged to the certificate that is. It is never used again: make a new key.',
  'csr.fault.key-foreign': 'This key belongs to another customer. Make one of your own.',
  'csr.fault.names-differ': 'The names must be the same as before: {about}. Other names are a new order.',
  'csr.fault.name-unregistered': '{about} is under none of your registered domains. Register its domain first.',
  'csr.fault.wildcard-unregistered': '{about} is a wildcard. Add the wildcard version of your domain first.',
  'dcv.title': 'Show control of the domains of {name}',
  'dcv.title.short': 'Domain validation',
  'dcv.lead':
    '{open, plural, =0 {Everything is shown; there is nothing to do.} one {One domain is still to be shown. One of the ways below is enough; the first is the most convenient.} other {# domains are still to be shown. One of the ways is enough for each; the first is the most convenient.}}',
  'dcv.administrator':
    'You can publish what is below; that it is looked at is asked by an administrator, or done by us at regular times.',
  'dcv.valid': 'Shown {method, select, email {by e-mail} http {by a file} other {by DNS}}; it counts until {until}.',
  'dcv.ways': 'How it can be shown',
  'dcv.method':
    '{method, select, persistent {DNS record that may stay (recommended)} dns {DNS record} http {File on the web server} other {Code by e-mail}}',
  'dcv.method.lead':
    '{method, select, persistent {Leave it there, and later validations happen without you.} dns {One of these records is enough. An alias (CNAME) may stay as well.} http {Put a file of this content at this address.} other {We send a code to an address of the domain.{until, select, none {} other { Allowed until {until}.}}}}',
  'dcv.type': 'Type',
  'dcv.name': '{type, select, file {Address} other {Name}}',
  'dcv.value': '{type, select, file {Content} other {Value}}',
  'dcv.copy': 'Copy',
  'dcv.copied': 'Copied',
  'dcv.check': 'Check now',
  'dcv.mail.to': 'To which address?',
  'dcv.mail.send': 'Send the code',
  'dcv.mail.code': 'Code from the e-mail',
  'dcv.mail.confirm': 'Confirm',
  'dcv.mail.wrong': 'That is not the code of the latest e-mail, or it has run out.',
  'dcv.looks': 'Last checks',
  'dcv.look':
    '{method, select, persistent {DNS record that may stay} dns {DNS record} http {File} other {Code by e-mail}}: {finding, select, passed {found} nothing {nothing there yet} unreachable {no answer} other {something else is there}}',
  'dcv.look.asked': 'What was asked and answered ({count})',
  'cert.title': 'Certificates of {name}',
  'cert.all': 'All certificates',
  'cert.all.title': 'All that were issued',
  'cert.none': 'No certificate is in force yet. It is issued as soon as the order is paid and the domains are shown.',
  'cert.missing':
    '{missing, select, validation {The next certificate waits until control of the domains is shown.} csr {The next certificate waits for a request (CSR) from you.} other {The next certificate waits until your organisation is checked. We see to it.}}',
  'cert.missing.go': '{missing, select, validation {Show control} other {Hand in a request}}',
  'cert.current': 'In force',
  'cert.toBeRevoked': 'It will be revoked, at the latest on {at}.',
  'cert.names': 'Names',
  'cert.valid': 'Valid',
  'cert.replaced': 'Replaced by us on',
  'cert.replaced.never': 'It ends with the term',
  'cert.serial': 'Serial number',
  'cert.fingerprint': 'Fingerprint (SHA-256)',
  'cert.claim': 'Reissue it',
  'cert.claim.notCovered': 'A free reissue is not possible at the moment; the next page says why, and what helps.',
  'cert.request': 'Hand in another request (CSR)',
  'cert.download': 'Download',
  'cert.download.full': 'Download certificate with chain',
  'cert.form.file': 'File',
  'cert.form.for': 'For',
  'cert.form':
    '{form, select, chain {Certificate with chain (PEM)} pem {Certificate alone (PEM)} intermediates {Chain alone (PEM)} der {Certificate alone (DER)} other {Certificate with chain (PKCS#7)}}',
  'cert.form.use':
    '{form, select, chain {nginx, Apache, HAProxy and most servers} pem {servers that want the chain apart} intermediates {the same, beside it} der {Java, Windows, appliances} other {IIS, Tomcat}}',
  'cert.install': 'Install it',
  'cert.install.lead':
    'A line or two each. fullchain.pem is the certificate with its chain, key.pem the key that you saved; put in the paths of your server.',
  'cert.endpoint': 'Is it installed?',
  'cert.endpoint.lead':
    'Name your server, and we look whether the current certificate is served there, and write if an old one is about to end.',
  'cert.endpoint.seen':
    '{result, select, current {{at}: the current certificate is installed.} older {{at}: an older certificate is still served{until, select, none {} other {, until {until}}}.} foreign {{at}: another certificate is served, which is not from us{until, select, none {} other {; it ends on {until}}}.} other {{at}: the server did not answer.}}',
  'cert.endpoint.host': 'Server name or public address',
  'cert.endpoint.host.fault': 'Please give a host name or an address that is reachable on the internet.',
  'cert.endpoint.port': 'Port',
  'cert.endpoint.port.fault': 'A number from 1 to 65535.',
  'cert.endpoint.save': 'Save',
  'cert.endpoint.check': 'Look now',
  'cert.endpoint.remove': 'Do not look any more',
  'cert.coverage': 'Issuance insurance',
  'cert.coverage.state':
    '{insured, select, true {This term is insured{included, select, true {; it is part of the offer} other {}}. Reissues are free.} other {This term is not insured.}}',
  'cert.coverage.days': '{days, plural, one {# day} other {# days}}',
  'cert.coverage.paid': 'Paid',
  'cert.coverage.covered': 'Covered so far',
  'cert.coverage.remaining': 'Remaining',
  'cert.coverage.reissues':
    '{count, plural, =0 {Nothing has been reissued so far.} one {One reissue so far; without insurance it would have cost {price} (net).} other {# reissues so far; without insurance they would have cost {price} (net).}}',
  'cert.coverage.next': '{next, select, true {The next term is insured, too.} other {The next term is not insured.}}',
  'cert.claims': 'Reissue claims',
  'cert.help': 'Something is wrong?',
  'cert.help.lead': 'Write to us; product and order number are filled in.',
  'cert.cause': 'Issued for',
  'cert.causes':
    '{cause, select, order {the order} renewal {the renewal} replacement {replacement in time} claim {a reissue claim} other {a change of provider}}',
  'cert.end': 'Revocation',
  'cert.revoked':
    'revoked on {at}{reason, select, key_compromised { (key compromised)} superseded { (replaced)} other {}}',
  'cert.revoke': 'Revoke',
  'cert.revoke.title': 'Revoke this certificate?',
  'cert.revoke.lead':
    'It is free, and for good: browsers will refuse this certificate.{current, select, true { It is the one in force; without another one your site can no longer be reached safely.} other {}}',
  'cert.revoke.claim':
    'Do you need a new one as well? Then claim a reissue, which revokes the old one when the new one is there:',
  'cert.revoke.submit': 'Revoke it for good',
  'cert.revoke.ask': 'Ask an administrator for it',
  'cert.revoke.leave': 'Leave it as it is',
  'cert.request.title': 'Request (CSR) for {name}',
  'cert.request.lead':
    '{waits, select, true {The next certificate waits for this request.} other {It is used from the next replacement on; the certificate in force stays.}}',
  'cert.request.reuse': 'Replacements may use it again, so that nobody has to do anything',
  'cert.request.submit': 'Hand in',

  // Institutions

  // Buttons that the law wants
} as const;

export type Words = Record<keyof typeof en, string>;
export type WordKey = keyof Words;
