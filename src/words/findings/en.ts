/** What looks found, in sentences for pages and mails; every language has the same keys. */
export const findingsEn = {
  'finding.no_record': 'There is no {type} record at {name}.',
  'finding.lookup':
    'The {type} record at {name} could not be looked up: {cause, select, timeout {no answer came in time} silent {none of the name servers answered} disagree {the name servers do not say the same} failure {the name server reported a failure} aliases {the aliases (CNAME) lead nowhere} other {the look-up failed}}.',
  'finding.other_value': 'The {type} record at {name} says “{found}”; it should say “{expected}”.',
  'finding.persistent':
    'The record at {name} says “{found}”: {fault, select, form {that is not of the form “issuer; accounturi=…”} no_issuer {it names no issuer; it should name {wanted}} other_issuer {it names another issuer than {wanted}} no_account {the account (accounturi) is missing} other_account {it names another account} bad_until {its persistUntil is no time in seconds} past_until {its persistUntil is over} other {policy=wildcard is missing, so it does not count for wildcards}}.',
  'finding.no_alias': 'Here there is no zone into which an alias could lead.',
  'finding.file_wildcard': 'A file does not show control of a wildcard; a DNS record does.',
  'finding.file_unreachable':
    '{url} could not be fetched: {cause, select, timeout {no answer came in time} lookup {the name could not be looked up} no_address {the name has no address} inside {the name leads to an address that is not on the public internet} place {only http on port 80 and https on port 443 are followed} closed {the server took no connection} other {the connection failed}}.',
  'finding.file_status': '{url} answered with status {status}.',
  'finding.file_short': '{url} broke off, or came too slowly.',
  'finding.file_content': '{url} holds “{found}”; it should hold “{expected}”.',
  'finding.file_redirects': '{url} redirects more than {most} times.',
  'finding.file_redirect': '{url} redirects to something that is no web address.',
  'finding.caa_forbids': 'The CAA record at {name} ({records}) does not permit {identities}.',
  'finding.caa_unknown':
    'The CAA records of {name} could not be looked up, and without an answer no certificate may be issued: {cause, select, timeout {no answer came in time} silent {none of the name servers answered} disagree {the name servers do not say the same} failure {the name server reported a failure} aliases {the aliases (CNAME) lead nowhere} other {the look-up failed}}.',
  'finding.not_in_time': 'Not every name could be looked at in time.',
  'finding.not_this_way': 'Control of a registered domain is not shown in this way.',
  'finding.code_wrong': 'This was not the code of a mail.',
  'finding.code_late': 'The code had run out.',
  'finding.authority':
    '{problem, select, caa {In its own look at the CAA records, the certificate authority found no permission.} rejectedIdentifier {The certificate authority issues nothing for this name.} unsupportedIdentifier {The certificate authority issues nothing for this kind of name.} badCSR {The request (CSR) is not accepted by the certificate authority.} badPublicKey {The key is not accepted by the certificate authority.} unauthorized {The certificate authority could not see that you control the domain.} rateLimited {The certificate authority issues no more for now.} unreachable {The certificate authority has not answered.} other {The certificate authority has not issued it.}}',
};
