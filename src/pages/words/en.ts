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
  'set.lookOnly':
    'The account is looked after by the administrators of your institution. You can see what is set, and end your own sessions below.',
  'set.save': 'Save',
  'set.copy': 'Copy',
  'set.copied': 'Copied',
  'set.back': 'Back to the settings',
  'set.reminders.title': 'Reminders',
  'set.reminders.on': 'Switched on',
  'set.reminders.off': 'Switched off',
  'set.reminders.lead':
    '95, 60, 30, 7 and 2 days before a product expires we tell you by e-mail what comes next. Invoices, and notices that the law asks for, come in any case.',
  'set.language.title': 'Language and time zone',
  'set.language': 'Language',
  'set.zone': 'Time zone',
  'set.zone.hint':
    'All times are shown in it. Deadlines of invoices that you have already, and ends of terms, stay the same instants.',
  'set.contact.title': 'Name and address',
  'set.contact.lead': 'They stand on your next invoices; documents that were issued stay as they are.',
  'set.name': 'Name',
  'set.street': 'Street and number',
  'set.postalCode': 'Postal code',
  'set.city': 'City',
  'set.country': 'Country',
  'set.vatId': 'VAT id',
  'set.vatId.hint': 'Only for businesses, such as DE129274202.',
  'set.fault.name': 'Please give a name of at most 200 ordinary characters.',
  'set.fault.street': 'Please give street and number in at most 200 ordinary characters.',
  'set.fault.postalCode': 'Please give a postal code of at most 20 ordinary characters.',
  'set.fault.city': 'Please give a city of at most 100 ordinary characters.',
  'set.fault.vatId': 'This is no valid VAT id: please check country, length and digits.',
  'set.address.title': 'E-mail address',
  'set.address.lead': 'Mails go to {email}, and you sign in with it.',
  'set.address': 'New e-mail address',
  'set.address.hint':
    'We send a link to the new address. Only when it is confirmed there, it takes effect, and we tell the former one.',
  'set.address.submit': 'Send the link',
  'set.address.waiting': '{email} waits to be confirmed, until {until}.',
  'set.address.withdraw': 'Take it back',
  'set.defaults.title': 'New products',
  'set.defaults.lead':
    'What is to happen at the end of the term, where an order does not say. It does not change products that you have.',
  'set.calendar.title': 'Calendar',
  'set.calendar.lead':
    'Reminders, invoices, deadlines and expiries of the coming 13 months in your own calendar. Whoever knows the address reads them.',
  'set.calendar.make': 'Make an address',
  'set.calendar.since': 'There has been an address since {at}.',
  'set.calendar.renew': 'Make a new address',
  'set.calendar.renewHint': 'A new address ends the former one. It is shown once only; if it is lost, make a new one.',
  'set.calendar.end': 'End the calendar',
  'set.calendar.made': 'Your calendar',
  'set.calendar.address': 'Subscribe to this address in your calendar program. It is shown this once:',
  'set.calendar.subscribe': 'Subscribe',
  'set.calendar.secret':
    'Treat it like a password: whoever has it reads your dates. You can end it in the settings at any time.',
  'set.calendar.shownBefore': 'The address was shown already. If it is lost, make a new one in the settings.',
  'set.sessions.title': 'Where you are signed in',
  'set.sessions.lead':
    'A session ends a week after it was last used, and a month after it began. If you do not know one, end it.',
  'set.sessions.browser': 'Browser',
  'set.sessions.began': 'Signed in',
  'set.sessions.seen': 'Last used',
  'set.sessions.here': 'this one',
  'set.sessions.end': 'End',
  'set.sessions.endOf': 'End the session in {browser}',
  'set.sessions.endOthers': 'End all others',
  'set.browser': '{browser} on {system}',
  'set.browser.unknown': 'Unknown browser',
  'set.data.title': 'Your data',
  'set.data.lead': 'Take everything with you that we know about you: data by kind, documents as PDF, certificates.',
  'set.data.export': 'Download everything (ZIP)',
  'set.data.erasure': 'Erase the account …',
  'set.data.kind':
    '{kind, select, account {Name, addresses and settings} access {Sessions, keys and links} products {Products with their history} certificates {Certificates and requests} messages {Mails and support requests} histories {The key to your encrypted histories} contracts {Contracts} invoices {Invoices and other documents} books {Bookings: amounts and instants, without your name} clock {The test clock} other {Other}}',
  'set.erase.title': 'Erase the account',
  'set.erase.lead': 'Here you see what an erasure would do today. It cannot be undone, so download your data first.',
  'set.erase.living': 'This must end first',
  'set.erase.livingLead':
    'As long as something goes on, the account is needed. Cancel it, move it elsewhere, or wait for its end.',
  'set.erase.now': 'Erased at once',
  'set.erase.stays': 'Stays for the time being',
  'set.erase.nothingStays': 'Nothing.',
  'set.erase.because':
    '{kind, select, invoices {The law wants us to keep them.} contracts {The law wants us to keep them.} certificates {Valid certificates can be checked until they are over.} books {Books must not have gaps.} other {It belongs to the sandbox.}}',
  'set.erase.until': 'Erased on {at}.',
  'set.erase.forGood': 'Stays for good.',
  'set.erase.confirm': 'Erase for good',
  'set.erase.balance':
    'There are still {balance} on your balance. Write to {support} first, so that we can pay it out.',
  'set.erase.confirmLead':
    'Type {email} to confirm. You are signed out afterwards, and nobody can sign in to this account any more.',
  'set.erase.email': 'E-mail address of the account',
  'set.erase.emailWrong': 'This is not the e-mail address of the account. Nothing was erased.',
  'set.erase.submit': 'Erase the account',
  'set.erase.stay': 'Rather not',
  'set.erase.done': 'The account is erased',
  'set.erase.doneLead': 'What need not be kept is gone, and you are signed out everywhere. Goodbye, and thank you.',
  'set.newAddress.title':
    '{state, select, open {Confirm the e-mail address} used {The e-mail address is confirmed} expired {This link has expired} other {This link does not work any more}}',
  'set.newAddress.lead': 'From then on, mails about this account go to {email}, and you sign in with it.',
  'set.newAddress.former': 'Address so far',
  'set.newAddress.until': 'To be confirmed before',
  'set.newAddress.submit': 'Confirm',
  'set.newAddress.otherwise': 'If you do not want this, simply close this page: then nothing happens.',
  'set.newAddress.then':
    '{state, select, used {Mails go to {email} from now on, and you sign in with it. Whoever was signed in stays so.} other {You can ask for a new link in the settings.}}',
  'said.saved': 'Saved.',
  'said.address-sent': 'The link is on its way to the new address. It works for a day.',
  'said.address-withdrawn': 'The former address stays. The link does nothing any more.',
  'said.calendar-ended': 'The calendar has ended; its address shows nothing any more.',
  'said.session-ended': 'The session has ended.',
  'said.sessions-ended': 'All other sessions have ended.',
  'refusal.too-many-mails': 'That was a little too often: please wait an hour, or use the link that came last.',
  'refusal.account-living':
    'Something of this account still goes on, so nothing was erased. What must end first is listed below.',
  'refusal.account-erased': 'This account was erased.',

  // Tracking and claims

  // Institutions

  // Buttons that the law wants
  'law.cancel.button': 'Cancel contracts here',
  'law.withdraw.button': 'Withdraw from contract here',
  'law.cancel.title': 'Cancel a contract',
  'law.cancel.lead': 'You need not sign in for this. We need to know who you are and which contract it is about.',
  'law.cancel.confirm': 'Is this right?',
  'law.cancel.means': 'With the button below you declare the cancellation. It is not declared before.',
  'law.cancel.now': 'Cancel now',
  'law.cancel.received': 'Your cancellation has come',
  'law.withdraw.title': 'Withdraw from a contract',
  'law.withdraw.lead':
    'Consumers can withdraw from a contract within 14 days of the order, without a reason. You need not sign in for this.',
  'law.withdraw.confirm': 'Is this right?',
  'law.withdraw.means':
    'With the button below you declare the withdrawal. It is not declared before. What you withdraw from ends, and what it holds is deleted.',
  'law.withdraw.now': 'Confirm withdrawal',
  'law.withdraw.received': 'Your withdrawal has come',
  'law.name': 'Name',
  'law.email': 'E-mail address',
  'law.email.hint': 'The receipt goes to it at once. Best is the address that your invoices come to.',
  'law.product': 'Product or contract',
  'law.product.hint': 'Such as the domain or the name of the certificate.',
  'law.reference': 'Invoice or order number',
  'law.reference.hint': 'If you have it at hand: it helps us to find the contract.',
  'law.reference.withdraw':
    'If you have it at hand: with it, and with the address that your invoices come to, it is done at once.',
  'law.manner': 'Manner',
  'law.ordinary': 'Ordinary',
  'law.ordinary.means': 'At the end of the paid term, or earlier where the law allows it.',
  'law.cause': 'For cause',
  'law.cause.means': 'For a reason that makes it unreasonable to go on. Please say which one.',
  'law.reason': 'Reason',
  'law.wish': 'To end on',
  'law.wish.hint': 'Leave it empty for as early as possible.',
  'law.soonest': 'as early as possible',
  'law.goOn': 'Go on',
  'law.change': 'Change something',
  'law.received': 'Received on {at}.',
  'law.receipt': 'The receipt is on its way to {email}. If it does not come, write to us and name the number below.',
  'law.declaration': 'Number of the declaration: {id}',
  'law.fault.name': 'Please give your name.',
  'law.fault.email': 'This is no e-mail address. It looks like anna@example.com.',
  'law.fault.product': 'Please say what it is about.',
  'law.fault.reference': 'Please use ordinary characters, 80 at most.',
  'law.fault.reason': 'Please say why.',
} as const;

export type Words = Record<keyof typeof en, string>;
export type WordKey = keyof Words;
