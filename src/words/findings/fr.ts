import type { findingsEn } from './en';

export const findingsFr: Record<keyof typeof findingsEn, string> = {
  'finding.no_record': 'Il n’y a pas d’enregistrement {type} pour {name}.',
  'finding.lookup':
    'L’enregistrement {type} de {name} n’a pas pu être interrogé : {cause, select, timeout {aucune réponse n’est arrivée à temps} silent {aucun des serveurs de noms n’a répondu} disagree {les serveurs de noms ne disent pas la même chose} failure {le serveur de noms a signalé une erreur} aliases {les alias (CNAME) ne mènent nulle part} other {l’interrogation a échoué}}.',
  'finding.other_value':
    'L’enregistrement {type} de {name} contient «\u00a0{found}\u00a0» ; il doit contenir «\u00a0{expected}\u00a0».',
  'finding.persistent':
    'L’enregistrement de {name} contient «\u00a0{found}\u00a0» : {fault, select, form {il n’a pas la forme «\u00a0émetteur; accounturi=…\u00a0»} no_issuer {il ne nomme aucun émetteur ; il doit nommer {wanted}} other_issuer {il nomme un autre émetteur que {wanted}} no_account {le compte (accounturi) manque} other_account {il nomme un autre compte} bad_until {son persistUntil n’est pas un temps en secondes} past_until {son persistUntil est passé} other {policy=wildcard manque : il ne vaut donc pas pour les wildcards}}.',
  'finding.no_alias': 'Il n’y a pas ici de zone vers laquelle un alias pourrait mener.',
  'finding.file_wildcard': 'Un fichier ne prouve pas le contrôle d’un wildcard ; un enregistrement DNS le prouve.',
  'finding.file_unreachable':
    '{url} n’a pas pu être récupéré : {cause, select, timeout {aucune réponse n’est arrivée à temps} lookup {le nom n’a pas pu être interrogé} no_address {le nom n’a pas d’adresse} inside {le nom mène à une adresse qui n’est pas sur l’internet public} place {seuls http sur le port 80 et https sur le port 443 sont suivis} closed {le serveur n’a pas accepté la connexion} other {la connexion a échoué}}.',
  'finding.file_status': '{url} a répondu avec le statut {status}.',
  'finding.file_short': '{url} s’est interrompu, ou est arrivé trop lentement.',
  'finding.file_content': '{url} contient «\u00a0{found}\u00a0» ; il doit contenir «\u00a0{expected}\u00a0».',
  'finding.file_redirects': '{url} redirige plus de {most} fois.',
  'finding.file_redirect': '{url} redirige vers ce qui n’est pas une adresse web.',
  'finding.caa_forbids': 'L’enregistrement CAA de {name} ({records}) n’autorise pas {identities}.',
  'finding.caa_unknown':
    'Les enregistrements CAA de {name} n’ont pas pu être interrogés, et sans réponse aucun certificat ne peut être émis : {cause, select, timeout {aucune réponse n’est arrivée à temps} silent {aucun des serveurs de noms n’a répondu} disagree {les serveurs de noms ne disent pas la même chose} failure {le serveur de noms a signalé une erreur} aliases {les alias (CNAME) ne mènent nulle part} other {l’interrogation a échoué}}.',
  'finding.not_in_time': 'Tous les noms n’ont pas pu être vérifiés à temps.',
  'finding.not_this_way': 'Le contrôle d’un domaine enregistré ne se prouve pas de cette façon.',
  'finding.code_wrong': 'Ce n’était pas le code d’un e-mail.',
  'finding.code_late': 'Le code avait expiré.',
  'finding.authority':
    '{problem, select, caa {L’autorité de certification a regardé elle-même les enregistrements CAA et n’y a pas trouvé d’autorisation.} rejectedIdentifier {L’autorité de certification n’émet rien pour ce nom.} unsupportedIdentifier {L’autorité de certification n’émet rien pour ce genre de nom.} badCSR {L’autorité de certification n’accepte pas la demande (CSR).} badPublicKey {L’autorité de certification n’accepte pas la clé.} unauthorized {L’autorité de certification n’a pas pu voir que vous contrôlez le domaine.} rateLimited {L’autorité de certification n’émet plus rien pour l’instant.} unreachable {L’autorité de certification n’a pas répondu.} other {L’autorité de certification ne l’a pas émis.}}',
};
