import type { MigrationWords } from './en';

export const migrationFr: MigrationWords = {
  'migration.task':
    '{both, select, true {ajouter la version wildcard *.{domain} et prouver que vous contrôlez le domaine} wildcard {ajouter la version wildcard *.{domain}, si vous souhaitez l’utiliser} other {prouver que vous contrôlez le domaine}}',
  'label.migrationDomain': 'Domaine',
  'label.migrationTodo': 'À faire',
  'label.migrationPublish': 'Enregistrement DNS à publier',
  'label.migrationEnds': 'Fin du premier certificat',
  'label.cutOver': 'Date du changement',
  'label.certificates': 'Certificats',
  'label.pricesFrozen': 'Prix inchangés jusqu’au',
  'label.carriedOver': 'Transféré par nos soins',
  'label.migration': 'Dossier de migration',
  'migration.startedSubject':
    '{count, plural, =0 {Vos certificats passent de {from} à {to} : vous n’avez rien à faire} other {Vos certificats passent de {from} à {to} : ce que vous devez faire}}',
  'migration.where':
    'Dans l’espace client, vous ajoutez les versions wildcard, vous nous faites vérifier de nouveau tout de suite et vous voyez où en est chaque domaine. Vous vous y connectez avec votre adresse e-mail ; nous vous envoyons un lien.',
  'link.domains': 'Vos domaines',
  'migration.startedLead':
    'Le {cutOver}, nous changeons le fournisseur de certificats de {institution} : à partir de là, les nouveaux certificats viendront de {to} et non plus de {from}.',
  'migration.stays':
    'Rien n’est révoqué : chaque certificat en vigueur reste valable jusqu’à sa propre fin. Le suivant, pour les mêmes noms, viendra de {to}. Vous n’avez pas à vous enregistrer de nouveau.',
  'migration.only':
    'Nous avons transféré les données de votre organisation et vos domaines. Deux choses ne peuvent être faites que par vous, car personne d’autre n’y est autorisé : prouver que vous contrôlez chaque domaine, et ajouter la version wildcard d’un domaine si vous utilisez des certificats pour elle.',
  'migration.nothing': 'Tout est déjà en place : vous n’avez rien à faire.',
  'migration.publishOnce':
    'Publiez l’enregistrement et laissez-le en place : nous le cherchons nous-mêmes, et vous n’aurez pas à recommencer pour les certificats suivants.',
  'migration.more':
    '{more, plural, one {Il reste # autre domaine} other {Il reste # autres domaines}} pour lesquels il y a quelque chose à faire.',
  'migration.effect':
    'Sans cela, il n’y aura pas de nouveau certificat pour les noms concernés. À la fin du certificat actuel, les navigateurs avertiront vos visiteurs.',
  'migration.reminderSubject':
    '{urgency, select, last {Dernier rappel : } urgent {Urgent : } other {}}{count, plural, one {un domaine n’est pas prêt} other {# domaines ne sont pas prêts}} chez {to}, le premier certificat prend fin le {day}',
  'migration.reminderLead':
    '{urgency, select, last {Il ne reste que quelques jours.} urgent {Le temps presse.} soon {Il ne reste que quelques semaines.} other {Il reste du temps, mais il y a encore quelque chose à faire.}} Les certificats de {institution} passent de {from} à {to}, et pour {count, plural, one {un domaine} other {# domaines}} le prochain certificat ne peut pas encore être émis.',
  'migration.cutOverSubject': 'Vos certificats viennent désormais de {to}',
  'migration.cutOverLead':
    'Le changement de {institution} est en cours : les nouveaux certificats viennent désormais de {to}. Ceux de {from} restent valables jusqu’à leur propre fin.',
  'migration.ready': 'Chaque domaine qui a un certificat en vigueur est prêt : vous n’avez rien à faire.',
  'migration.notReady': 'Pour ces domaines, il reste quelque chose à faire :',
  'migration.finishedSubject': 'Le passage à {to} est terminé',
  'migration.finishedLead':
    'Le passage de {institution} de {from} à {to} est terminé : {replaced, plural, =0 {les nouveaux certificats viennent de {to}} one {un certificat a été remplacé} other {# certificats ont été remplacés}}. Vous n’avez plus rien à faire.',
  'migration.backSubject': 'Le passage à {to} n’aura pas lieu',
  'migration.backLead':
    'Le passage de {institution} de {from} à {to} a été annulé : les certificats viennent de {from}, comme auparavant. Vos certificats ne sont pas touchés, et vous n’avez rien à faire.',
  'migration.contractSubject': 'Le passage à {to} n’aura pas lieu : votre contrat a pris fin',
  'migration.contractLead':
    'Le contrat de {institution} a pris fin. Aucun nouveau certificat n’est émis, et le passage de {from} à {to} n’aura donc pas lieu. Vos certificats restent valables jusqu’à leur propre fin, et vous n’avez rien à faire.',
  'migration.riskSubject':
    '{institution} : {count, plural, one {un certificat menacé} other {# certificats menacés}} lors du passage à {to}',
  'migration.riskLead':
    'Lors du passage de {institution} de {from} à {to}, {count, plural, one {un certificat prend fin} other {# certificats prennent fin}} dans les 30 jours alors qu’il manque quelque chose pour le suivant. L’institution a reçu des rappels.',
  'migration.riskMore':
    '{more, plural, one {# autre certificat est concerné} other {# autres certificats sont concernés}}.',
  'migration.riskEntry': '{domains}, fin {at}',
  'migration.riskList': 'La liste complète : perennial migrations at-risk {migration}',
  'migration.overSubject':
    '{institution} : passage à {to} {outcome, select, complete {terminé} operator {clos par l’opérateur} contract_ended {sans objet, car le contrat a pris fin} other {annulé}}',
  'migration.overLead':
    'Le passage de {institution} de {from} à {to} est {outcome, select, complete {terminé} operator {clos par l’opérateur} contract_ended {sans objet, car le contrat a pris fin} other {annulé}}. Remplacés : {replaced, plural, one {un certificat} other {# certificats}}. Restés en arrière : {left, plural, =0 {aucun} one {un certificat} other {# certificats}}.',
};
