import type { findingsEn } from './en';

export const findingsNl: Record<keyof typeof findingsEn, string> = {
  'finding.no_record': 'Bij {name} staat geen {type}-record.',
  'finding.lookup':
    'Het {type}-record bij {name} kon niet worden opgevraagd: {cause, select, timeout {er kwam niet op tijd antwoord} silent {geen van de nameservers heeft geantwoord} disagree {de nameservers zeggen niet hetzelfde} failure {de nameserver meldde een fout} aliases {de verwijzingen (CNAME) leiden nergens heen} other {het opvragen is mislukt}}.',
  'finding.other_value': 'Het {type}-record bij {name} luidt “{found}”; het moet “{expected}” luiden.',
  'finding.persistent':
    'Het record bij {name} luidt “{found}”: {fault, select, form {het heeft niet de vorm “uitgever; accounturi=…”} no_issuer {het noemt geen uitgever; het moet {wanted} noemen} other_issuer {het noemt een andere uitgever dan {wanted}} no_account {het account (accounturi) ontbreekt} other_account {het noemt een ander account} bad_until {zijn persistUntil is geen tijd in seconden} past_until {zijn persistUntil is voorbij} other {policy=wildcard ontbreekt, dus het geldt niet voor wildcards}}.',
  'finding.no_alias': 'Hier is geen zone waarheen een verwijzing zou kunnen leiden.',
  'finding.file_wildcard': 'Een bestand toont de controle over een wildcard niet aan; een DNS-record wel.',
  'finding.file_unreachable':
    '{url} kon niet worden opgehaald: {cause, select, timeout {er kwam niet op tijd antwoord} lookup {de naam kon niet worden opgevraagd} no_address {de naam heeft geen adres} inside {de naam leidt naar een adres dat niet op het openbare internet ligt} place {alleen http op poort 80 en https op poort 443 worden gevolgd} closed {de server nam geen verbinding aan} other {de verbinding is mislukt}}.',
  'finding.file_status': '{url} antwoordde met status {status}.',
  'finding.file_short': '{url} brak af of kwam te langzaam.',
  'finding.file_content': '{url} bevat “{found}”; het moet “{expected}” bevatten.',
  'finding.file_redirects': '{url} verwijst meer dan {most} keer door.',
  'finding.file_redirect': '{url} verwijst door naar iets dat geen webadres is.',
  'finding.caa_forbids': 'Het CAA-record bij {name} ({records}) staat {identities} niet toe.',
  'finding.caa_unknown':
    'De CAA-records van {name} konden niet worden opgevraagd, en zonder antwoord mag geen certificaat worden uitgegeven: {cause, select, timeout {er kwam niet op tijd antwoord} silent {geen van de nameservers heeft geantwoord} disagree {de nameservers zeggen niet hetzelfde} failure {de nameserver meldde een fout} aliases {de verwijzingen (CNAME) leiden nergens heen} other {het opvragen is mislukt}}.',
  'finding.not_in_time': 'Niet alle namen konden op tijd worden bekeken.',
  'finding.not_this_way': 'De controle over een geregistreerd domein wordt zo niet aangetoond.',
  'finding.code_wrong': 'Dit was niet de code uit een e-mail.',
  'finding.code_late': 'De code was verlopen.',
  'finding.authority':
    '{problem, select, caa {De certificaatautoriteit heeft zelf naar de CAA-records gekeken en geen toestemming gevonden.} rejectedIdentifier {De certificaatautoriteit geeft voor deze naam niets uit.} unsupportedIdentifier {De certificaatautoriteit geeft voor zulke namen niets uit.} badCSR {De certificaatautoriteit neemt de aanvraag (CSR) niet aan.} badPublicKey {De certificaatautoriteit neemt de sleutel niet aan.} unauthorized {De certificaatautoriteit kon niet zien dat u de controle over het domein hebt.} rateLimited {De certificaatautoriteit geeft voorlopig niets meer uit.} unreachable {De certificaatautoriteit heeft niet geantwoord.} other {De certificaatautoriteit heeft het niet uitgegeven.}}',
};
