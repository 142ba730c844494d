/** What letters about a move to another certificate provider say; every language has the same keys. */
export const migrationEn = {
  'migration.task':
    '{both, select, true {add the wildcard version *.{domain}, and show that you control the domain} wildcard {add the wildcard version *.{domain}, if you want to use it} other {show that you control the domain}}',
  'label.migrationDomain': 'Domain',
  'label.migrationTodo': 'To do',
  'label.migrationPublish': 'DNS record to publish',
  'label.migrationEnds': 'First certificate ends',
  'label.cutOver': 'Date of the move',
  'label.certificates': 'Certificates',
  'label.pricesFrozen': 'Prices unchanged until',
  'label.carriedOver': 'Carried over by us',
  'label.migration': 'Migration',
  'migration.startedSubject':
    '{count, plural, =0 {Your certificates move from {from} to {to}: nothing for you to do} other {Your certificates move from {from} to {to}: what you have to do}}',
  'migration.where':
    'On the customer pages you add wildcard versions, let us look again at once, and see how far each domain is. You sign in there with your e-mail address; we send you a link.',
  'link.domains': 'Your domains',
  'migration.startedLead':
    'On {cutOver} we change the certificate provider of {institution}: from then on, new certificates come from {to} instead of {from}.',
  'migration.stays':
    'Nothing is revoked: each certificate in force stays valid until its own end. The next one for the same names comes from {to}. You need not register again.',
  'migration.only':
    'We have carried over the details of your organisation and your domains. Two things only you can do, because nobody else may: show that you control each domain, and add the wildcard version of a domain if you use certificates for it.',
  'migration.nothing': 'Everything is in place already: there is nothing for you to do.',
  'migration.publishOnce':
    'Publish the record and leave it there: we look for it by ourselves, and for later certificates you need not do it again.',
  'migration.more':
    '{more, plural, one {There is # more domain} other {There are # more domains}} with something left to do.',
  'migration.effect':
    'Without that there will be no new certificate for the names concerned. When the current one ends, browsers warn your visitors.',
  'migration.reminderSubject':
    '{urgency, select, last {Last reminder: } urgent {Urgent: } other {}}{count, plural, one {a domain is} other {# domains are}} not ready at {to}, the first certificate ends on {day}',
  'migration.reminderLead':
    '{urgency, select, last {There are only a few days left.} urgent {Time is running out.} soon {There are only a few weeks left.} other {There is still time, but something is left to do.}} Certificates of {institution} move from {from} to {to}, and for {count, plural, one {one domain} other {# domains}} the next certificate cannot be issued yet.',
  'migration.cutOverSubject': 'Your certificates now come from {to}',
  'migration.cutOverLead':
    'The move of {institution} is under way: new certificates now come from {to}. Those from {from} stay valid until their own end.',
  'migration.ready': 'Every domain with a certificate in force is ready: there is nothing for you to do.',
  'migration.notReady': 'For these domains something is left to do:',
  'migration.finishedSubject': 'The move to {to} is complete',
  'migration.finishedLead':
    'The move of {institution} from {from} to {to} is complete: {replaced, plural, =0 {new certificates come from {to}} one {one certificate was replaced} other {# certificates were replaced}}. There is nothing left for you to do.',
  'migration.backSubject': 'The move to {to} will not take place',
  'migration.backLead':
    'The move of {institution} from {from} to {to} was rolled back: certificates come from {from}, as before. Your certificates are not affected, and there is nothing for you to do.',
  'migration.contractSubject': 'The move to {to} will not take place: your contract is over',
  'migration.contractLead':
    'The contract of {institution} is over. No new certificates are issued, so the move from {from} to {to} will not take place. Your certificates stay valid until their own end, and there is nothing for you to do.',
  'migration.riskSubject':
    '{institution}: {count, plural, one {one certificate} other {# certificates}} at risk in the move to {to}',
  'migration.riskLead':
    'In the move of {institution} from {from} to {to}, {count, plural, one {one certificate ends} other {# certificates end}} within 30 days while something is missing for the next one. The institution has been reminded.',
  'migration.riskMore': '{more, plural, one {# more certificate is} other {# more certificates are}} concerned.',
  'migration.riskEntry': '{domains}, ends {at}',
  'migration.riskList': 'The whole list: perennial migrations at-risk {migration}',
  'migration.overSubject':
    '{institution}: move to {to} {outcome, select, complete {complete} operator {ended by an operator} contract_ended {void, because the contract is over} other {rolled back}}',
  'migration.overLead':
    'The move of {institution} from {from} to {to} is {outcome, select, complete {complete} operator {ended by an operator} contract_ended {void, because the contract is over} other {rolled back}}. Replaced: {replaced, plural, one {one certificate} other {# certificates}}. Left behind: {left, plural, =0 {none} one {one certificate} other {# certificates}}.',
} as const;

export type MigrationWords = Record<keyof typeof migrationEn, string>;
