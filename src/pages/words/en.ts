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
  'invitation.policies': 'What applies to the service',
  'invitation.policiesShown':
    'Please read this before you accept. That you were shown it, and in which version, is recorded; it is information, and does not ask for your consent.',
  'invitation.policyVersion': 'version {version}',
  'invitation.policiesChanged': 'A policy has been published anew in the meantime. Please look at it, then accept.',
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
  'products.count': '{count, plural, =0 {} one {# product} other {# products}}',
  'products.none': 'You have no products yet',
  'products.none.then': 'What you order from us appears here, with its dates and what becomes of it.',
  'products.noneFit': 'No product fits this choice.',
  'products.showAll': 'Show all products',
  'products.needYou': '{count, plural, one {# product needs} other {# products need}} you:',
  'products.needing':
    '{need, select, invoice {{count, plural, one {# open invoice} other {# open invoices}}} payment {{count, plural, one {# payment failed} other {# payments failed}}} other {{count, plural, one {# ends soon} other {# end soon}}}}',
  'products.filter': 'Choose products',
  'products.search': 'Name',
  'products.kind': 'Kind',
  'products.anyKind': 'All kinds',
  'products.state': 'State',
  'products.current': 'All that run',
  'products.all': 'All, ended ones too',
  'products.needs': 'Needs me',
  'products.noNeed': 'Does not matter',
  'products.need':
    '{need, select, any {Anything} invoice {Open invoice} payment {Payment failed} other {Ends soon}} ({count, number})',
  'products.order': 'Order',
  'products.orderBy': '{order, select, name {By name} expiry {By end of term} other {Newest first}}',
  'products.apply': 'Show',
  'products.fitting': '{count, plural, one {# product} other {# products}} in this choice',
  'products.name': 'Product',
  'products.expiry': 'End of term',
  'products.option': 'Option',
  'products.next': 'What happens next',
  'products.failing': 'Payment failed',
  'products.pages': 'Pages of the list',
  'products.previous': '← Previous',
  'products.following': 'Next →',
  'brief.pay': 'Pay {amount} before {deadline}',
  'brief.underWay':
    '{purpose, select, order {Paid, is being set up} renewal {Paid, is being renewed} other {Paid, is being restored}}',
  'brief.invoice': 'Invoice of {amount} on {at}',
  'brief.invoiceNow': 'Invoice of {amount}, being issued',
  'brief.ends': 'Ends without renewal, nothing to pay',
  'brief.tooLate': 'Ends: too late for a renewal',
  'brief.refused': 'Ends: the renewal was refused',
  'brief.restorable': 'Can be restored for {amount} until {until}',
  'brief.over': 'Ended',

  'product.back': '← My products',
  'product.readOnly': 'Only an administrator of your institution changes the renewal option, cancels or restores.',
  'product.pay': 'To the invoice, to pay it',
  'product.restore': 'Restore',
  'product.restoreFor': 'Restore for {amount}',
  'product.cancel': 'Cancel at once',
  'product.leave': 'Leave it as it is',
  'product.further': 'Further',
  'product.forecast': 'What will come in the next year',
  'product.timeline': 'What has happened',
  'product.older': 'Older →',
  'product.latest': '← Latest',
  'product.by': 'By {name}.',
  'product.approved': 'Asked for by {by}, approved by {approver}.',
  'product.toInvoice': 'Invoice',
  'product.toClaim': 'Follow the claim',

  'term.title': 'The term in a picture',
  'term.tone':
    '{tone, select, paid {Paid} grace {{kind, select, domain {Can still be restored} other {Data are kept}}} redemption {Can be restored, with a fee} over {Being deleted} invoice {Invoice to be paid} certificate {Certificate in force} other {Certificate revoked}}',
  'term.mail':
    '{state, select, done {E-mail sent} coming {E-mail to come} if {E-mail, if not renewed} other {No e-mail}}',
  'term.wide': 'The last {days} days are drawn wider.',
  'term.dates': 'All dates of this term',
  'term.today': 'Today',
  'term.lane': '{lane, select, term {Term} mail {E-mails} invoice {Invoice} other {Certificates}}',
  'term.start': 'The term begins',
  'term.end': 'The term ends',
  'term.lastSafe': 'Last safe instant for a renewal',
  'term.reminder':
    'Reminder {days, plural, one {# day} other {# days}} before the end: {state, select, done {sent to {recipient}} bounced {sent to {recipient}, and came back} coming {will be sent} off {as things stand, it will not be sent} other {was not sent}}{reason, select, setting_off {, because reminders are switched off} delete_at_expiry {, because the product is to end anyway} outage {, because of an outage; a later one was sent instead} other {}}',
  'term.notice':
    'Notice to the domain holder, {notice, select, one_month {a month before the end} one_week {a week before the end} other {after the end, if it is not renewed}}: {state, select, done {sent to {recipient}} bounced {sent to {recipient}, and came back} coming {will be sent, as ICANN asks} other {not sent by us}}{reason, select, registrar_sends {, because the registrar sends it} other {}}',
  'term.invoice': '{state, select, done {The invoice was issued} other {The renewal invoice comes}}',
  'term.deadline': 'The payment must have arrived before',
  'term.redemption':
    '{state, select, if {If it is not renewed: redemption begins, a restore costs more} other {Redemption begins: a restore costs more}}',
  'term.pendingDelete':
    '{state, select, if {If it is not renewed: nothing can be restored any more} other {Nothing can be restored any more}}',
  'term.delete': '{state, select, if {If it is not renewed: it is deleted} other {It is deleted}}',
  'term.recoverable':
    '{state, select, if {If it is not renewed: until here it can be restored} other {Until here it can be restored}}',
  'term.certificate':
    'Certificate issued{cause, select, claim { for a claim} replacement {, replacing the one before} migration {, by another provider} other {}}, valid until {until}',
  'term.certificateRevoked': 'Certificate issued, revoked on {until}',
  'term.replace': 'The next certificate is issued, free of charge',

  'option.look': 'See what this changes',
  'option.title': 'Change the option of {name}?',
  'option.from': 'Until now',
  'option.to': 'From now on',
  'option.invoice': 'Invoice',
  'option.now': 'at once',
  'option.amount': 'Amount',
  'option.newEnd': 'End of term once it is paid',
  'option.means': 'What this means',
  'option.nextTerm':
    'A renewal is done already and stays: it is paid until {until}. Your choice is for what comes after.',
  'option.kept': 'The open invoice {number} stays as it is, to be paid before {deadline}.',
  'option.cancels':
    'The open invoice {number} is cancelled.{paid, select, none {} other { The {paid} that you have paid of it go to your balance.}}',
  'option.confirm': '{costs, select, true {Renew and pay {amount}} other {Change the option}}',
  'option.inForce': 'This option is in force already. Nothing was changed.',

  'cancel.title': 'Cancel {name} at once?',
  'cancel.confirm': 'Yes, cancel now',
  'cancel.atOnce':
    '{kind, select, domain {The domain ends now: websites and e-mail under it stop working.} certificate {The product ends now: there are no further certificates.} mailspace {The mailspace ends now, and its e-mails are deleted.} webspace {The webspace ends now, and its data are deleted.} other {The server ends now, and its data are deleted.}}',
  'cancel.rest': 'It is paid until {end}. This step refunds nothing of what is left of that time.',
  'cancel.certificates': 'Certificates that were issued stay valid until their own end, unless you revoke them.',
  'cancel.forGood': 'This cannot be undone.',
  'cancel.otherwise': 'To use it until the end of the term, choose “Delete at expiry” instead.',
  'restore.of': 'Restore {name}?',
  'restore.renewal': 'Renewal for one year',
  'restore.fee': 'Fee for the restore',
  'said.product-cancelled': 'Cancelled. We confirm it by e-mail.',
  'said.insurance-changed': 'Saved. It holds from the next term on.',

  'certificate.title': 'Certificate',
  'certificate.inForce': 'Certificate valid until',
  'certificate.none': 'none in force',
  'certificate.insured': 'Reissues insured, this term',
  'certificate.insuredNext': 'Reissues insured, next term',
  'certificate.yesNo': '{yes, select, true {yes} other {no}}',
  'certificate.claim': 'Claim a reissue',
  'certificate.tracking': 'Downloads and tracking',
  'insurance.change': '{insured, select, true {Take the insurance off the next term} other {Insure the next term}}',
  'insurance.title': 'Insurance of {name}',
  'insurance.lead':
    'With the issuance insurance you get a new certificate free of charge whenever a key is lost, a server fails or moves. It is for whole terms: the one that runs stays as it is.',
  'insurance.means':
    '{insured, select, true {The next term is insured. Without it, the next invoice is {amount} a year lower.} other {The next term is not insured. With it, the next invoice is {amount} a year higher.}} The amount includes any VAT.',
  'insurance.confirm':
    '{insured, select, true {Take it off the next term} other {Insure the next term for {amount} a year}}',

  'forecast.title': 'What comes: {name}',
  'forecast.lead': 'If nothing changes, and payments arrive in time, this will come until {until}:',
  'forecast.none': 'Nothing lies ahead.',
  'forecast.balance': 'Your balance is then {balance}.',
  'forecast.back': '← {name}',

  'fact.order_placed': 'Order for {years, plural, one {# year} other {# years}}',
  'fact.imported': 'Taken over by us, paid until {end}',
  'fact.term_started': 'Set up; the first term runs until {end}',
  'fact.renewal_option_changed':
    'Renewal option: {to, select, one_year_delayed {1 year, delayed} one_year_immediate {1 year, immediate} multi_year {{years, plural, one {# year} other {# years}}} other {delete at expiry}}{by, select, customer {} operator {, by our support} other {, because the one before is used up}}',
  'fact.reminder_sent':
    '{final, select, true {Last reminder} other {Reminder}} by e-mail, {daysBefore, plural, one {# day} other {# days}} before the end of the term',
  'fact.reminder_skipped': 'No reminder {daysBefore, plural, one {# day} other {# days}} before the end of the term',
  'fact.registrant_notice_sent':
    'Notice to the domain holder, {notice, select, one_month {a month before the end of the term} one_week {a week before the end of the term} other {after the end of the term}}',
  'fact.registrant_notice_skipped':
    'No notice to the domain holder, {notice, select, one_month {a month before the end of the term} one_week {a week before the end of the term} other {after the end of the term}}',
  'fact.invoice_issued':
    '{purpose, select, order {Invoice for the order} renewal {Renewal invoice} other {Invoice for the restore}}{number, select, none {} other { {number}}}: {total}, to be paid before {deadline}',
  'fact.invoice_paid': 'Invoice paid in full',
  'fact.invoice_cancelled': 'Invoice cancelled',
  'fact.payment_received':
    '{amount} received{method, select, balance { from your balance} card { by credit card} sepa_debit { by direct debit} bank_transfer { by bank transfer} paypal { by PayPal} other {}}',
  'fact.payment_failed':
    '{method, select, card {The credit card could not be charged} sepa_debit {The direct debit could not be made} other {The payment failed}}',
  'fact.payment_returned': 'The bank returned {amount}; its fee of {fee} was charged to you',
  'fact.balance_credited': '{amount} went to your balance',
  'fact.renewed': 'Renewed for {years, plural, one {# year} other {# years}}, until {end}',
  'fact.expired': 'Term ended without a renewal',
  'fact.suspended': 'Suspended: it is switched off, its data are still kept',
  'fact.redemption_started': 'Redemption: a restore is still possible, and costs more',
  'fact.pending_delete': 'Being deleted: a restore is no longer possible',
  'fact.deleted': 'Deleted',
  'fact.restored': 'Restored',
  'fact.transferred': 'Transferred to another provider',
  'fact.cancelled': 'Cancelled',
  'fact.provider_failed':
    '{operation, select, create {Setting it up} renew {The renewal} restore {The restore} other {A step at our supplier}} {permanent, select, true {was refused for good by the registry or host} other {is delayed at the registry or host; we go on trying}}',
  'fact.provider_recovered': 'The registry or host answers again',
  'fact.validation_requested': 'You were asked to show that you control {domain}',
  'fact.validation_passed': 'Control of {domain} shown; it counts until {validUntil}',
  'fact.validation_failed': 'Control of {domain} could not be shown yet',
  'fact.certificate_issued':
    'Certificate issued{cause, select, order {} renewal { for the new term} replacement {, replacing the one before} claim { for your claim} other {, by another provider}}, valid until {notAfter}',
  'fact.certificate_revoked':
    'Certificate revoked{reason, select, key_compromised {, because its key is no longer secret} superseded {, because it was replaced} other {, as you asked}}',
  'fact.claim_accepted':
    'Reissue claimed: {reason, select, key_lost {key lost} server_failed {server failed} moved_server {server moved} key_compromised {key compromised} other {other reason}}',
  'fact.claim_refused':
    'Claim refused{problem, select, insurance_required {: this term is not insured} term_ended {: the term is over} same_key {: it had the old key} compromised_key {: it had the compromised key} other {}}',
  'fact.claim_completed': 'Claim done: the new certificate is there',
  'fact.issuance_failed': 'The certificate could not be issued{permanent, select, true {} other {; we go on trying}}',
  'why.reminder_sent': 'You got this e-mail because expiry reminders are switched on in your settings.',
  'why.reminder_skipped':
    '{reason, select, setting_off {You got no e-mail because expiry reminders were switched off in your settings.} delete_at_expiry {You got no e-mail because the product was to be deleted at expiry.} other {You got no e-mail because of an outage on our side; a later reminder was sent instead.}}',
  'why.registrant_notice_sent': 'ICANN has us send it, whatever your settings say.',
  'why.registrant_notice_skipped': 'The registrar itself sends it.',
  'why.invoice_issued':
    '{purpose, select, order {It came by e-mail because you had ordered.} renewal {It came by e-mail because your renewal option asks for it; invoices come whether or not reminders are switched on.} other {It came by e-mail because you had ordered the restore.}}',
  'why.invoice_cancelled':
    '{reason, select, option_changed {Because you chose another renewal option.} deadline_passed {Because the payment had not arrived in full before the deadline.} product_ended {Because the product ended.} provider_refused {Because the registry or host refused for good.} other {Because your contract ended.}}',
  'why.payment_failed':
    '{reason, select, declined {It was declined; we try again while there is time.} declined_hard {It was declined for good: please pay otherwise.} authentication_required {Your bank asks you to approve it: the link is in our e-mail.} other {It would have arrived too late: please pay otherwise.}}',
  'why.balance_credited':
    '{reason, select, overpayment {It was more than was to be paid.} too_late {It arrived after the deadline.} no_open_invoice {There was no open invoice.} invoice_cancelled {The invoice that it was for was cancelled.} other {It is a refund.}}',
  'why.recipient': 'Sent to {recipient}.',
  'why.bounced': 'It came back: please look at the address in your settings.',

  // Invoices and payment methods
  'bill.balanceIs': 'Balance: {balance}',
  'bill.filter': 'Which invoices',
  'bill.filter.all': 'All',
  'bill.filter.open': 'Open',
  'bill.filter.paid': 'Paid',
  'bill.filter.cancelled': 'Cancelled',
  'bill.search': 'Find by number',
  'bill.search.submit': 'Find',
  'bill.none': 'There are no invoices yet. The first one comes with your first order, here and by e-mail.',
  'bill.noneFound': 'No invoice fits that.',
  'bill.open': 'To pay',
  'bill.open.none': 'There is nothing to pay at the moment.',
  'bill.open.more': 'All {count, number} open invoices',
  'bill.others': 'Paid and cancelled',
  'bill.found': 'Found',
  'bill.number': 'Number',
  'bill.for': 'For',
  'bill.purpose':
    '{purpose, select, order {Order} renewal {Renewal} other {Restore}}, {years, plural, one {# year} other {# years}}',
  'bill.inTime': 'In time',
  'bill.inTime.transfer': 'By transfer: {day} at the latest',
  'bill.inTime.tooLate': 'Too late for a transfer',
  'bill.inTime.card': 'By card: before {at}',
  'bill.toPay': 'Amount to pay',
  'bill.of': 'of {total}',
  'bill.pay': 'Pay',
  'bill.debitUnderWay': 'A direct debit is under way',
  'bill.state': 'State',
  'bill.status': '{status, select, open {Open} paid {Paid} other {Cancelled}}',
  'bill.amount': 'Amount',
  'bill.documents': 'Documents',
  'bill.pdf.invoice': 'Invoice (PDF)',
  'bill.pdf.cancellation': 'Cancellation (PDF)',
  'bill.pdf.receipt': 'Receipt (PDF)',
  'bill.reason':
    '{reason, select, option_changed {because another renewal option was chosen} deadline_passed {because it was not paid in time} product_ended {because the product ended} provider_refused {because the registry or host refused} contract_ended {because the contract ended} other {for another reason}}',
  'bill.pages': 'Pages',
  'bill.next': 'Next page',
  'bill.copy': 'Copy',
  'bill.copied': 'Copied',
  'bill.copyThis': 'Copy: {label}',
  'bill.one': 'Invoice {number}',
  'bill.back': 'To your invoices',
  'bill.issued': 'Issued on',
  'bill.paidSoFar': 'Paid so far',
  'bill.before': 'before {at}',
  'bill.paidOn': 'Paid on',
  'bill.cancelled': 'Cancelled on',
  'bill.cancellationNumber': 'Number of the cancellation',
  'bill.given': 'What you had paid of it, {amount}, is on your balance:',
  'bill.howToPay': 'How it is paid',
  'bill.debit':
    'A direct debit for it is under way. There is nothing for you to do; it is shown here as soon as it has settled.',
  'bill.byCard': 'By card, at once',
  'bill.cardLead': 'We charge {amount} to {card} at once, and what the invoice is for begins without waiting.',
  'bill.payNow': 'Pay {amount} now',
  'bill.otherCard': 'Rather by another card?',
  'bill.setCard': 'Choose a card',
  'bill.noCard': 'There is no card yet that can be charged.',
  'bill.cardOver': 'Your card {card} was valid through {end}. Please choose another one.',
  'bill.notYou': 'Only an administrator of your institution pays.',
  'bill.byTransfer': 'By bank transfer',
  'bill.manual':
    'This does not happen by itself: please order the transfer at your bank, with this reference. As soon as the money has reached us, the invoice is shown as paid here.',
  'bill.scan': 'Scan it with your banking app',
  'bill.qr':
    '{amount, select, none {QR code for banking apps: transfer to {payee}, reference {reference}, the amount is yours to choose} other {QR code for banking apps: transfer of {amount} to {payee}, reference {reference}}}',
  'bill.days': 'The last safe day',
  'bill.days.lead':
    'So that the money reaches us in time, weekends and bank holidays included, please pay on this day at the latest:',
  'bill.method':
    '{method, select, card {Card} sepa_debit {SEPA direct debit} bank_transfer {Bank transfer} paypal {PayPal} balance {Balance} other {Payment}}',
  'bill.tooLate': 'too late now',
  'bill.mandateBy': 'if the mandate is in force by then',
  'bill.automatic':
    '{automatic, select, card {We also try your card by itself.} sepa_debit {We also collect it by SEPA direct debit by itself.} other {Nothing is collected by itself.}}',
  'bill.payments': 'What has happened',
  'bill.payment': '{amount} received ({method})',
  'bill.failure': '{method}: {reason}',
  'bill.failed':
    '{reason, select, declined {declined by the bank for now; another try may work} declined_hard {declined for good by the bank; please use another card} authentication_required {your bank wants you to confirm it first} too_late_for_method {too late for a direct debit} other {it did not work}}',
  'bill.notCharged': 'Nothing was charged: {why}. You can try again, choose another card, or pay by transfer.',
  'said.invoice-paid': 'Paid, thank you. What the invoice is for begins now; the receipt is below and comes by e-mail.',
  'said.payment-under-way':
    'The payment is under way; it takes a little longer than usual. Please do not pay again, and reload the page in a minute.',
  'refusal.invoice-not-open':
    'This invoice is not open any more, so nothing was charged. How it stands is shown below.',
  'refusal.no-usable-method':
    'There is no card that can be charged now, or a direct debit is under way already. Nothing was charged.',
  'refusal.payment-failed':
    'Nothing was charged: the card was declined. You can try again, choose another card, or pay by transfer.',
  'refusal.mandate-in-force': 'A mandate is in force already. Please revoke it first, then give a new one.',
  'refusal.mandate-not-pending': 'This mandate has been changed meanwhile. Please read the text as it is now.',
  'bal.title': 'Balance',
  'bal.above': 'It pays your invoices by itself, the most urgent first, as soon as it covers one as a whole.',
  'bal.zero': 'What is on it pays your invoices by itself, the most urgent first.',
  'bal.below':
    'It is below zero, because a direct debit was returned. Until it is even, nothing is collected by itself and renewals wait: please top it up.',
  'bal.byCard': 'Top up by card',
  'bal.byCard.lead': '{card} is charged once you have confirmed the amount.',
  'bal.noCard': 'There is no card that can be charged. Choose one first, or use a transfer.',
  'bal.amount': 'Amount in euro',
  'bal.amount.hint': 'From {least} to {most}.',
  'bal.amount.fault': 'Please give an amount from {least} to {most}, such as 50.00.',
  'bal.amount.submit': 'Continue',
  'bal.sure': 'Top up by {amount}?',
  'bal.sure.lead':
    'We charge {amount} to {card} now. Open invoices that the balance then covers are paid from it at once.',
  'bal.sure.submit': 'Charge {amount} now',
  'bal.sure.no': 'Rather not',
  'bal.byTransfer': 'Top up by transfer',
  'bal.byTransfer.lead':
    'Any amount, with this reference: it is yours alone. It is on the balance as soon as the money has reached us.',
  'bal.movements': 'What moved it',
  'bal.none': 'Nothing has moved it yet.',
  'bal.what': 'What',
  'bal.when': 'When',
  'bal.move.topUp': 'Topped up ({method})',
  'bal.move.credited':
    '{reason, select, overpayment {More was paid than was open} too_late {A payment came too late for its invoice} no_open_invoice {A payment came without an open invoice} invoice_cancelled {A payment came for a cancelled invoice} refund {Refunded} other {A payment was credited}} ({method})',
  'bal.move.paid':
    '{purpose, select, order {Order paid} renewal {Renewal paid} restore {Restore paid} other {Invoice paid}}:',
  'bal.move.released': 'Given back from a cancelled invoice:',
  'bal.move.returned': 'Your bank returned a direct debit:',
  'bal.move.return_fee': 'The bank fee of the returned direct debit:',
  'bal.move.other': 'Movement',
  'said.topped-up': 'The balance is topped up. What it covers is being paid.',
  'meth.notYou': 'Only an administrator of your institution changes how it pays.',
  'meth.automatic': 'What is collected by itself',
  'meth.automatic.lead':
    'An invoice is paid from your balance first, if that covers it as a whole. Otherwise it is collected as chosen here, as soon as it is issued. A change is tried at once for open invoices.',
  'meth.automatic.now':
    '{method, select, card {At the moment: your card.} sepa_debit {At the moment: SEPA direct debit.} broken {What is chosen cannot be used at the moment, see below. Until then you pay by hand.} other {At the moment: nothing. You pay each invoice yourself.}}',
  'meth.automatic.change': 'Choose what is collected by itself',
  'meth.automatic.choice':
    '{method, select, card {Card} sepa_debit {SEPA direct debit} other {Nothing: I pay each invoice myself}}',
  'meth.save': 'Save',
  'meth.choose': 'Please choose one of the methods.',
  'meth.card': 'Card',
  'meth.card.none':
    'There is no card. With one, an invoice is paid the moment it is issued, and you can pay by one click.',
  'meth.card.add': 'Choose a card',
  'meth.card.replace': 'Choose another card',
  'meth.card.remove': 'Remove',
  'meth.card.valid': 'Can be charged',
  'meth.card.over': 'No longer valid',
  'meth.card.end': 'Valid through',
  'meth.card.remove.title': 'Remove {card}?',
  'meth.card.remove.lead':
    '{automatic, select, true {Then nothing is collected by itself any more: you pay each invoice yourself until you choose something else. Planned tries of this card are dropped.} other {It can then not be charged any more. What is collected by itself stays as it is.}}',
  'meth.card.sandbox':
    'This installation is a sandbox: no money moves. Choose one of its test cards; each does what stands beside it.',
  'meth.card.never':
    'A card number is never typed or stored here: we only keep a token of the card processor, the brand, the last four digits and the end date.',
  'meth.card.which': 'Which card?',
  'meth.card.automatic':
    'Charge it by itself for every invoice, open ones at once and others as soon as they are issued',
  'meth.card.use': 'Use this card',
  'meth.card.choose': 'Please choose one of the cards.',
  'meth.card.noProcessor':
    'A card can be left with us through our support: this installation has no page of a card processor.',
  'meth.test.succeeds': 'Every charge succeeds.',
  'meth.test.declines_softly': 'Every charge is declined for now, as if too little money were there.',
  'meth.test.declines_hard': 'Every charge is declined for good, as of a stolen card.',
  'meth.test.declines_twice': 'The first two charges for an invoice are declined, the third succeeds.',
  'meth.test.times_out': 'Charges, but the first answer is lost on the way. It is charged once all the same.',
  'meth.test.authentication': 'The bank wants a confirmation first, so nothing is charged.',
  'meth.debit': 'SEPA direct debit',
  'meth.cleared': '{cleared, select, true {Cleared for direct debit} other {Not cleared for direct debit}}',
  'meth.clearance':
    '{reason, select, no_mandate {There is no mandate yet. You can give it here, in two steps.} not_signed {The mandate waits for your consent: please read its text and sign it.} revoked {The mandate was revoked. You can give a new one.} lapsed {The mandate lapsed, because it was not used for 36 months. You can give a new one.} paused {A debit was returned by your bank, and your balance is below zero. As soon as it is even, debits go on.} other {Invoices can be collected from your account.}}',
  'meth.mandate.state': 'Mandate',
  'meth.mandate.is':
    '{state, select, pending {waits for your consent} active {in force} revoked {revoked} other {lapsed}}',
  'meth.mandate.reference': 'Mandate reference',
  'meth.mandate.signed': 'Signed on',
  'meth.mandate.give': 'Give a mandate',
  'meth.mandate.sign': 'Read and sign the mandate',
  'meth.mandate.revoke': 'Revoke',
  'meth.mandate.lead':
    'With a SEPA mandate we collect your invoices from your bank account. First we need its IBAN; then you read the text and agree.',
  'meth.mandate.next': 'Continue to the text',
  'meth.step': 'Step {step, number} of 2',
  'meth.iban.hint': 'Of an account of {name}. Spaces do not matter.',
  'meth.iban.fault':
    '{kind, select, empty {Please give the IBAN.} letters {An IBAN has letters and digits only.} country {An IBAN begins with the two letters of a country, such as DE or BE.} not_sepa {There is no SEPA direct debit in this country.} length {An IBAN of {country} has {should, plural, one {# character} other {# characters}}; this one has {is, number}.} check_digits {The check digits do not fit: a character is wrong, or two are swapped.} other {The bank or account number in it does not exist in this form.}}',
  'meth.text.title': 'SEPA direct debit mandate',
  'meth.text.creditor': 'Creditor',
  'meth.text.creditorId': 'Creditor identifier',
  'meth.text.debtor': 'Account holder',
  'meth.text.kind': 'Type of payment',
  'meth.text.recurrent': 'Recurrent',
  'meth.text.date': 'Date',
  'meth.text.mandate':
    'By signing this mandate, you authorise {creditor} to send instructions to your bank to debit your account, and your bank to debit your account in accordance with the instructions from {creditor}.',
  'meth.text.refund':
    'As part of your rights, you are entitled to a refund from your bank under the terms and conditions of your agreement with your bank. A refund must be claimed within 8 weeks starting from the date on which your account was debited.',
  'meth.text.notice':
    'The invoice by e-mail tells the amount and the date in advance. Open invoices are collected at once.',
  'meth.text.agree': 'I have read the mandate and agree to it, for an account of which I may dispose.',
  'meth.text.unagreed': 'Without your consent there is no mandate: please tick the box.',
  'meth.text.sign': 'Sign the mandate',
  'meth.text.other': 'Another IBAN',
  'meth.revoke': 'Revoke the mandate?',
  'meth.revoke.lead':
    'Then nothing is collected from {iban} any more. A debit that is under way goes on. Open invoices have to be paid otherwise.',
  'meth.manual': 'What does not happen by itself',
  'meth.manual.lead':
    'You can pay every invoice by these too. They do not happen by themselves: if nobody pays before the deadline, the invoice is cancelled and there is no renewal.',
  'meth.manual.transfer': 'Bank transfer',
  'meth.manual.transfer.how':
    'You order it at your bank. Account, reference and a QR code stand on each open invoice; a transfer takes one bank working day, as a rule.',
  'meth.manual.paypal.how': 'You send it yourself, as the invoice e-mail says, with the reference of the invoice.',
  'meth.manual.open': 'Open invoices',
  'said.automatic-set': 'Saved. From now on invoices are collected like this.',
  'said.card-set': 'The card is saved. An open invoice is tried with it at once, if it is charged by itself.',
  'said.card-removed': 'The card is removed.',
  'said.mandate-signed': 'Thank you, the mandate is in force. From now on invoices are collected by direct debit.',
  'said.mandate-revoked': 'The mandate is revoked. Nothing is collected from your account any more.',

  // Settings

  // Tracking and claims

  // Institutions

  // Buttons that the law wants
} as const;

export type Words = Record<keyof typeof en, string>;
export type WordKey = keyof Words;
