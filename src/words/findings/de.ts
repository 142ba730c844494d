import type { findingsEn } from './en';

export const findingsDe: Record<keyof typeof findingsEn, string> = {
  'finding.no_record': 'Unter {name} gibt es keinen {type}-Eintrag.',
  'finding.lookup':
    'Der {type}-Eintrag unter {name} ließ sich nicht abfragen: {cause, select, timeout {Es kam rechtzeitig keine Antwort} silent {Keiner der Nameserver hat geantwortet} disagree {Die Nameserver sagen nicht dasselbe} failure {Der Nameserver hat einen Fehler gemeldet} aliases {Die Verweise (CNAME) führen nirgendwohin} other {Die Abfrage ist fehlgeschlagen}}.',
  'finding.other_value': 'Der {type}-Eintrag unter {name} lautet „{found}“; er soll „{expected}“ lauten.',
  'finding.persistent':
    'Der Eintrag unter {name} lautet „{found}“: {fault, select, form {Er hat nicht die Form „Aussteller; accounturi=…“} no_issuer {Er nennt keinen Aussteller; er soll {wanted} nennen} other_issuer {Er nennt einen anderen Aussteller als {wanted}} no_account {Das Konto (accounturi) fehlt} other_account {Er nennt ein anderes Konto} bad_until {Sein persistUntil ist keine Zeit in Sekunden} past_until {Sein persistUntil ist vorbei} other {policy=wildcard fehlt, darum gilt er nicht für Wildcards}}.',
  'finding.no_alias': 'Hier gibt es keine Zone, in die ein Verweis führen könnte.',
  'finding.file_wildcard': 'Eine Datei weist die Kontrolle über eine Wildcard nicht nach; ein DNS-Eintrag tut es.',
  'finding.file_unreachable':
    '{url} ließ sich nicht abrufen: {cause, select, timeout {Es kam rechtzeitig keine Antwort} lookup {Der Name ließ sich nicht abfragen} no_address {Der Name hat keine Adresse} inside {Der Name führt zu einer Adresse, die nicht im öffentlichen Internet liegt} place {Gefolgt wird nur http an Port 80 und https an Port 443} closed {Der Server hat keine Verbindung angenommen} other {Die Verbindung ist fehlgeschlagen}}.',
  'finding.file_status': '{url} hat mit Status {status} geantwortet.',
  'finding.file_short': '{url} ist abgebrochen oder kam zu langsam.',
  'finding.file_content': '{url} enthält „{found}“; sie soll „{expected}“ enthalten.',
  'finding.file_redirects': '{url} leitet mehr als {most}-mal weiter.',
  'finding.file_redirect': '{url} leitet zu etwas weiter, das keine Webadresse ist.',
  'finding.caa_forbids': 'Der CAA-Eintrag unter {name} ({records}) erlaubt {identities} nicht.',
  'finding.caa_unknown':
    'Die CAA-Einträge von {name} ließen sich nicht abfragen, und ohne Antwort darf kein Zertifikat ausgestellt werden: {cause, select, timeout {Es kam rechtzeitig keine Antwort} silent {Keiner der Nameserver hat geantwortet} disagree {Die Nameserver sagen nicht dasselbe} failure {Der Nameserver hat einen Fehler gemeldet} aliases {Die Verweise (CNAME) führen nirgendwohin} other {Die Abfrage ist fehlgeschlagen}}.',
  'finding.not_in_time': 'Nicht alle Namen ließen sich rechtzeitig ansehen.',
  'finding.not_this_way': 'Die Kontrolle über eine registrierte Domain wird so nicht nachgewiesen.',
  'finding.code_wrong': 'Das war nicht der Code einer E-Mail.',
  'finding.code_late': 'Der Code war abgelaufen.',
  'finding.authority':
    '{problem, select, caa {Die Zertifizierungsstelle hat selbst in die CAA-Einträge gesehen und keine Erlaubnis gefunden.} rejectedIdentifier {Die Zertifizierungsstelle stellt für diesen Namen nichts aus.} unsupportedIdentifier {Die Zertifizierungsstelle stellt für solche Namen nichts aus.} badCSR {Die Zertifizierungsstelle nimmt den Antrag (CSR) nicht an.} badPublicKey {Die Zertifizierungsstelle nimmt den Schlüssel nicht an.} unauthorized {Die Zertifizierungsstelle konnte nicht sehen, dass Sie die Domain kontrollieren.} rateLimited {Die Zertifizierungsstelle stellt vorerst nichts mehr aus.} unreachable {Die Zertifizierungsstelle hat nicht geantwortet.} other {Die Zertifizierungsstelle hat es nicht ausgestellt.}}',
};
