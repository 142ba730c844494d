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

  // Institutions
  'inst.tab.overview': 'Overview',
  'inst.tab.domains': 'Domains',
  'inst.tab.move': 'Change of provider',
  'inst.tab.requests': 'Requests',
  'inst.tab.people': 'People',
  'inst.before': 'Previous',
  'inst.after': 'Next',
  'inst.copy': 'Copy',
  'inst.copied': 'Copied',
  'inst.cancel': 'Back',
  'inst.save': 'Save',
  'inst.yes': 'yes',
  'inst.you': 'you',
  'inst.until': 'until {day}',
  'inst.reason': 'Reason',
  'inst.standing': 'State',
  'inst.certificate': 'Certificate',
  'inst.certificates': 'Certificates',
  'inst.ends': 'Ends',
  'inst.missing': 'Still missing',
  'inst.contract.title': 'Contract {acronym}',
  'inst.contract.state':
    '{state, select, requested {Requested} active {In force} suspended {Suspended} terminated {Ended} other {Withdrawn}}',
  'inst.contract.sentence':
    '{state, select, requested {You asked for this contract on {day}. It is not in force yet.} active {Your contract has been in force since {day}.} suspended {Your contract has been suspended since {day}. Until it is resumed, no certificate is ordered, issued, replaced or renewed. What is issued stays valid until its own end.} terminated {Your contract ended on {day}. No new certificate is issued; what is issued stays valid until its own end.} other {The request was withdrawn on {day}.}}',
  'inst.contract.next':
    '{yours, plural, =0 {You have done everything: now it is our turn.} one {One thing is left for you to do} other {# things are left for you to do}}{yours, plural, =0 {} other {{ours, select, true {, and one for us.} other {.}}}}',
  'inst.contract.nothing': 'There is nothing for you to do: certificates can be ordered.',
  'inst.contract.reason': 'Reason:',
  'inst.contract.suspended.then': 'If you do not know what helps, write to {email}.',
  'inst.contract.none': 'Contract for the certificate service',
  'inst.contract.none.lead':
    'There is no contract yet. It comes into force once we have confirmed that you are our customer, the policies are accepted, and two signed copies have arrived by post.',
  'inst.contract.others': 'A contract is asked for by an administrator of your institution.',
  'inst.contract.ask': 'Ask for the contract',
  'inst.acronym': 'Acronym of your institution',
  'inst.acronym.hint': 'Such as UNIV; it is on the contract.',
  'inst.acronym.fault': 'Up to 30 letters and digits, with . _ & - or spaces only between them.',
  'inst.steps': 'What is to be done, and by whom',
  'inst.step.done': '(done)',
  'inst.step.by': '{who, select, us {(by us)} other {(by you)}}',
  'inst.step.requested': 'Ask for the contract',
  'inst.step.policy': 'Accept: {title}',
  'inst.step.policy.there': 'Accept below',
  'inst.step.copy': 'Send copy {copy}, signed, by post',
  'inst.step.rejected': 'We could not accept it:',
  'inst.step.customer': 'Confirm that you are our customer',
  'inst.step.inForce': 'The contract is in force',
  'inst.copies.send': 'Please print the contract twice, sign both copies, and send them to:',
  'inst.copies': 'Copies that have arrived',
  'inst.copy.received': 'Copy {copy}, {at}{rejected, select, true {, sent back:} other {}}',
  'inst.copy.scan': 'Scan',
  'inst.document': 'The contract as PDF',
  'inst.withdraw': 'Withdraw the request',
  'inst.withdraw.title': 'Withdraw the request for contract {acronym}?',
  'inst.withdraw.lead':
    'There will be no contract, and what was accepted or sent for it no longer counts. You can ask for a new one at any time.',
  'inst.former': 'Former contracts',
  'inst.fact.requested': 'Asked for',
  'inst.fact.active': 'In force since',
  'inst.fact.firstPeriod': 'First period ends',
  'inst.fact.earliest': 'Notice possible from',
  'inst.fact.letter': 'Registered letter',
  'inst.fact.delivered': 'Delivered',
  'inst.fact.effective': 'Contract ends on',
  'inst.fact.ended': 'Ended',
  'inst.notice.given':
    '{by, select, institution {You have given notice: the contract ends on {day}.} operator {We have given notice: the contract ends on {day}.} other {We end the contract on {day}.}} From then on nothing is ordered, reissued, replaced or renewed.',
  'inst.notice.outliving':
    '{outliving, plural, =0 {No certificate is valid beyond that day.} one {One certificate is valid beyond that day, until its own end.} other {# certificates are valid beyond that day, until their own end.}}',
  'inst.notice.title': 'How to end the contract',
  'inst.notice.how': 'Notice goes by registered letter; there is no button for it. Send it to:',
  'inst.notice.early': 'The first period lasts one year: a letter is taken from {day} on, counted by its delivery.',
  'inst.notice.today': 'Delivered today, it would take effect on {day}: on 1 January, after three whole months.',
  'inst.notice.after': 'We confirm it by e-mail, with the certificates that stay valid longer. Nothing is revoked.',
  'inst.policies': 'Policies',
  'inst.policies.lead': 'What the certificate service asks of institutions, and who accepted which version when.',
  'inst.policy': 'Policy',
  'inst.version': 'Version',
  'inst.accepted': 'Accepted',
  'inst.accepted.by': 'Version {version} by {person}, {at}',
  'inst.accepted.newer': 'Version {version} has been published since. What was accepted still counts.',
  'inst.accepted.not': 'not yet',
  'inst.accept': 'Accept version {version}',
  'inst.read': 'I have read it',
  'inst.read.lead': 'It informs you; no consent is asked for.',
  'inst.read.by': 'Read by you, {at}',
  'inst.ending': 'Certificates that end within 30 days',
  'inst.ending.none': 'No certificate ends within the next 30 days.',
  'inst.ending.more': '{more, plural, one {and one more} other {and # more}}',
  'inst.nextOne': 'Next one',
  'inst.next':
    '{by, select, renewal {by renewal} replacement {by replacement} claim {by reissue} migration {by the change of provider} other {by order}}, {day}, from {from}',
  'inst.next.none': 'none: it is not renewed',
  'inst.ready': 'Domain validated there',
  'inst.ready.yes': 'Everything is there',
  'inst.ready.no': 'Something is missing',
  'inst.lack':
    '{what, select, both {validation and wildcard version of {domain}} wildcard {wildcard version of {domain}} other {validation of {domain}}}',
  'inst.waiting': '{own, select, true {Your requests that wait} other {Requests that wait for your decision}}',
  'inst.domains': 'Domains',
  'inst.domains.lead':
    'A domain is registered once and validated once per provider, for all certificates with names under it. The wildcard version is added by itself.',
  'inst.domains.none': 'No domain is registered yet.',
  'inst.domains.all': 'All domains',
  'inst.domain': 'Domain',
  'inst.control': 'Validation',
  'inst.control.state': '{state, select, validated {Validated} pending {Not validated} other {Open}}',
  'inst.publish.others': 'Other ways',
  'inst.publish.again': 'What stays published',
  'inst.wildcard': 'Wildcard',
  'inst.wildcard.is': '{added, select, true {added} other {not added}}',
  'inst.wildcard.not': 'Not added: no certificate for *.{domain}',
  'inst.wildcard.added': '*.{domain} since {at}',
  'inst.wildcard.add': 'Add *.{domain} at {title}',
  'inst.register': 'Register a domain',
  'inst.register.lead': 'From the first domain on, certificates are ordered for names under registered domains alone.',
  'inst.register.name': 'Domain',
  'inst.register.hint': 'Such as example.org, without www and without *.',
  'inst.register.submit': 'Register',
  'inst.fault.name-illegal': 'This is no domain name. It looks like example.org.',
  'inst.fault.name-kind': 'This is an address of a computer. Only domain names can be registered.',
  'inst.fault.name-not-public':
    'This is an internal name. Only names under a public suffix, such as .org, can be certified.',
  'inst.fault.name-is-public-suffix':
    'This is a public suffix, under which others have their names. Please name a domain under it.',
  'inst.fault.wildcard-illegal': 'Register the domain itself, without *. Its wildcard version is added afterwards.',
  'inst.registered': 'Registered',
  'inst.registered.by': '{at}, by {by, select, operator {us} other {you}}',
  'inst.certificates.living':
    '{products, plural, =0 {none with names under it} one {one with names under it} other {# with names under it}}',
  'inst.provider.current': 'your provider',
  'inst.validated': '{at}, by: {how}',
  'inst.validUntil': 'Counts until',
  'inst.validUntil.is': '{at}{past, select, true {: over} other {}}',
  'inst.transferred': 'Carried over by us',
  'inst.publish': 'What to publish',
  'inst.publish.one': 'One of these ways is enough. Leave in place what you publish: then it is found again by itself.',
  'inst.publish.each': '{title} looks at every name by itself: each name needs its own record.',
  'inst.method':
    '{method, select, persistent {DNS record that stays} dns {DNS record} http {File on the web server} other {E-mail}}',
  'inst.method.covers':
    '{method, select, http {Covers {domain} alone, not the names below it.} other {Covers {domain} and all names below it.}}',
  'inst.record.name': 'Name',
  'inst.record.type': 'Type',
  'inst.record.value': 'Value',
  'inst.file.at': 'Address',
  'inst.file.content': 'Content',
  'inst.names': '{names, plural, one {What one name below it needs} other {What # names below it need}}',
  'inst.check': 'Check now',
  'inst.notShown':
    'We have just looked and did not find it yet. Below is what we asked and what was answered. A new record can take some minutes to be seen everywhere.',
  'inst.look': 'Latest look',
  'inst.look.result': '{passed, select, true {Found} other {Not found}}: {how}, {at}',
  'inst.look.asked': 'What was asked and answered',
  'inst.documentation': 'Documentation of the provider:',
  'inst.remove': 'Give up this domain',
  'inst.remove.title': 'Give up {domain}?',
  'inst.remove.lead':
    'The registration ends, with its validations and its wildcard version. If you register it again later, it has to be validated anew. Issued certificates stay valid.',
  'inst.remove.living':
    '{products, plural, one {A living certificate needs it: until that has ended it cannot be given up.} other {# living certificates need it: until they have ended it cannot be given up.}}',
  'inst.move.none': 'No change of the certificate provider is planned or was made.',
  'inst.move.to': 'Change to {to}',
  'inst.move.see': 'See what is to be done',
  'inst.move.state':
    '{state, select, preparing {Being prepared} moving {Under way} paused {Paused} rolled_back {Taken back} other {Completed}}',
  'inst.move.sentence':
    '{state, select, preparing {From {at} on, new certificates come from {to}.} moving {Since {at} new certificates come from {to}. Those of the former provider stay valid until their own end.} paused {The change to {to} is paused for the moment; what was changed stays.} rolled_back {The change to {to} was taken back. Your certificates are not affected.} other {The change to {to} is completed. Nothing is left for you to do.}}',
  'inst.move.domains': '{done} of {all, plural, one {# domain} other {# domains}} validated',
  'inst.move.certificates': '{done} of {all, plural, one {# certificate comes} other {# certificates come}} from {to}',
  'inst.move.fromTo': 'Providers',
  'inst.move.fromTo.is': 'from {from} to {to}',
  'inst.move.started': 'Begun',
  'inst.move.cutOver': 'Cut-over',
  'inst.move.firstRisk': 'First certificate at risk ends',
  'inst.move.prices': 'Prices unchanged until',
  'inst.move.finished': 'Completed',
  'inst.move.rolledBack': 'Taken back',
  'inst.move.todo': 'What only you can do',
  'inst.move.nothing': 'Everything is there already: there is nothing for you to do.',
  'inst.move.only':
    'We have carried over your organisation and your domains. That you control a domain only you can show, and only you can add its wildcard version. We look by ourselves whether it is published; you need not report it.',
  'inst.move.effect':
    'Without it, the next certificate for these names is not issued, and browsers warn your visitors when the present one ends.',
  'inst.move.more': '{more, plural, one {One more domain needs something} other {# more domains need something}}',
  'inst.move.todo.wildcard': 'Add the wildcard version *.{domain}: a certificate of yours names it.',
  'inst.move.todo.control': 'Publish this record and leave it in place:',
  'inst.move.wildcards':
    '{without, plural, one {The wildcard version of one domain} other {The wildcard versions of # domains}} is not added at the new provider. Add it on the page of the domain if you want certificates for it.',
  'inst.move.not': 'What you need not do',
  'inst.move.not.revoke': 'Revoke anything: each certificate stays valid until its own end.',
  'inst.move.not.copy': 'Copy certificates: the next one for the same names comes from the new provider.',
  'inst.move.not.register': 'Register your institution again: we have done that.',
  'inst.move.not.domains': 'Register your domains again: we have carried them over.',
  'inst.move.not.prices': 'Expect other prices: they stay as they are until the date above.',
  'inst.move.list': 'Certificates',
  'inst.move.listed': 'The first {most} of {all} are listed.',
  'inst.move.csv': 'All of them as a table (CSV)',
  'inst.standing.is':
    '{standing, select, replaced {Comes from {to}} ready {Ready for the next one} at_risk {At risk} lapsed {Ran out} before_cut_over {Next one still from the former provider} ends {Not renewed} other {Ended}}',
  'inst.requests': 'Requests',
  'inst.requests.lead':
    '{own, select, true {What you have asked for. An administrator of your institution approves it.} other {What people of your institution have asked for who may not order by themselves. It is done as soon as you approve it.}}',
  'inst.requests.none':
    '{own, select, true {You have not asked for anything yet. What you order, reissue or revoke waits here for an administrator.} other {Nobody has asked for anything yet.}}',
  'inst.requests.all': 'All requests',
  'inst.request': 'Request',
  'inst.request.state':
    '{state, select, pending {Waiting} approved {Approved} refused {Refused} withdrawn {Withdrawn} other {Expired}}',
  'inst.asked': '{kind, select, order {Order: {name}} claim {Reissue: {name}} other {Revocation: {name}}}',
  'inst.askedBy': 'Asked by',
  'inst.askedAt': 'Asked',
  'inst.decideBefore': 'Expires',
  'inst.decidedBy': 'Decided by',
  'inst.decidedAt': 'Decided',
  'inst.hindered': 'It was approved on {at}, but could not be done:',
  'inst.order.name': 'Name',
  'inst.order.offer': 'Offer',
  'inst.order.names': 'Names in the certificate',
  'inst.order.years': 'First term',
  'inst.order.insurance': 'Issuance insurance',
  'inst.order.price': 'Price',
  'inst.order.free': 'no invoice',
  'inst.claim.reason': 'Why',
  'inst.claim.why':
    '{reason, select, key_lost {The key is lost} server_failed {The server has failed} moved_server {It moves to another server} key_compromised {Somebody else may have the key} other {Another reason}}',
  'inst.claim.note': 'Note',
  'inst.claim.revoke': 'Revoke the former ones',
  'inst.revoke': 'What happens',
  'inst.revoke.what': 'The certificate is revoked for good: browsers no longer accept it.',
  'inst.decide': 'Your decision',
  'inst.decide.lead':
    '{kind, select, order {Approved, it is ordered at once, and the invoice goes to your institution.} claim {Approved, the certificate is reissued.} other {Approved, the certificate is revoked at once; that cannot be undone.}}',
  'inst.approve': 'Approve',
  'inst.approve.for': 'Approve for {amount}',
  'inst.refuse': 'Refuse',
  'inst.refuse.title': 'Or refuse it',
  'inst.refuse.reason': 'Reason',
  'inst.refuse.hint': '{name} is told it by e-mail.',
  'inst.refuse.fault': 'Please give a reason, of 3 to 500 characters.',
  'inst.withdrawRequest': 'Take it back',
  'inst.withdrawRequest.lead': 'As long as nobody has decided, you can take your request back.',
  'inst.withdrawRequest.submit': 'Withdraw my request',
  'inst.people': 'People',
  'inst.people.lead':
    'Administrators order, validate, pay, approve and invite. Requesters see everything, and ask for orders, reissues and revocations.',
  'inst.people.none': 'Nobody is invited yet: whoever has the address of this account acts for it alone.',
  'inst.people.all': 'All people',
  'inst.person': 'Person',
  'inst.name': 'Name',
  'inst.email': 'E-mail address',
  'inst.role': 'Role',
  'inst.role.is': '{role, select, administrator {Administrator} other {Requester}}',
  'inst.role.does':
    '{role, select, administrator {may do everything for the institution} other {looks at everything, and asks an administrator}}',
  'inst.locale': 'Language of e-mails and pages',
  'inst.locale.is': '{locale, select, de {German} fr {French} nl {Dutch} other {English}}',
  'inst.person.active': 'Active',
  'inst.person.invited': '{open, select, true {Invited} other {Invitation expired}}',
  'inst.invite': 'Invite somebody',
  'inst.invite.lead': 'A link goes to this address; it works once, for seven days.',
  'inst.invite.submit': 'Send the invitation',
  'inst.invited': 'Invited',
  'inst.invited.by': '{at}, by {by}',
  'inst.joined': 'Accepted',
  'inst.change': 'Change',
  'inst.again': 'Another link',
  'inst.again.lead':
    '{state, select, active {Signing in needs no link like this. It is for who has lost the personal API key: once the link is taken, the former key ends.} other {The link sent before ends, and a new one is sent.}}',
  'inst.again.submit': 'Invite again',
  'inst.person.remove': 'Remove',
  'inst.person.remove.title': 'Remove {name}?',
  'inst.person.remove.lead':
    '{isSelf, select, true {You are signed out at once, and your key and your open requests end. Somebody else would have to invite you again.} other {The person is signed out at once; key, invitation and open requests end. What was done before stays as it is.}}',
  'inst.fault.name': 'Please give a name, of 100 characters at most.',
  'inst.fault.email': 'This is no e-mail address. It looks like anna@example.com.',
  'said.contract-requested': 'Thank you: the contract is asked for. What is to be done next stands below.',
  'said.contract-withdrawn': 'The request is withdrawn.',
  'said.policy-accepted': 'Thank you: your acceptance is noted.',
  'said.policy-read': 'Thank you: that you have read it is noted.',
  'said.domain-registered': 'Registered. Now show that you control the domain: one of the ways below is enough.',
  'said.domain-shown': 'Found: the domain is validated.',
  'said.domain-removed': 'The domain is no longer registered.',
  'said.wildcard-added': 'The wildcard version is added.',
  'said.request-approved': 'Approved. It is being done, and who has asked is told.',
  'said.request-refused': 'Refused. Nothing is done, and who has asked is told.',
  'said.request-withdrawn': 'Your request is withdrawn.',
  'said.person-invited': 'The invitation is on its way.',
  'said.person-changed': 'Saved.',
  'said.person-removed': 'Removed, and signed out everywhere.',
  'refusal.name-taken':
    'Another customer holds this name, one above it or one below it. If it is yours, write to us: we settle who is right.',
  'refusal.domain-in-use': 'Living certificates have names under this domain. It can be given up once they have ended.',
  'refusal.person-exists': 'Somebody with this address is invited or active already.',
  'refusal.last-administrator':
    'This is the last administrator. Invite another one first, who has to accept; whoever is only invited does not count.',
  'refusal.approval-closed': 'This request is decided already, withdrawn or expired. How it stands is shown below.',
  'refusal.own-request': 'Nobody approves what he asked for himself: another administrator has to.',
  'refusal.not-administrator': 'Only an administrator of your institution can decide this.',
  'refusal.no-longer-possible':
    'What was asked for is no longer possible as it is. Refuse it, and have it asked for anew.',
  'refusal.too-many-requests': 'Fifty requests of yours wait already. Withdraw some, or have them decided.',
  'refusal.contract-required': 'This needs a contract for the certificate service that is in force.',
  'refusal.contract-suspended': 'Your contract is suspended: until it is resumed, no certificate is issued.',
  'refusal.contract-exists': 'There is a contract already, or one is asked for. It is shown below.',
  'refusal.contract-ended': 'This contract is over: nothing of it can be changed any more.',
  'refusal.contract-state': 'That does not fit how the contract stands by now. Its state is shown below.',
  'refusal.acronym-taken': 'Another institution has this acronym already. Please choose another one, or write to us.',
  'invitation.pages':
    'For the pages you need no key: sign in there with your e-mail address. The key is for programs and the command line.',
  'invitation.signIn': 'Sign in',

  // Buttons that the law wants
} as const;

export type Words = Record<keyof typeof en, string>;
export type WordKey = keyof Words;
