import type { contractWords as en } from './en';

/** Contrats des institutions. */
export const contractWords = {
  'label.acronym': 'Acronyme',
  'label.institution': 'Établissement',
  'label.policy': 'À accepter',
  'label.signedCopy': 'Exemplaire signé',
  'label.eligible': 'Client',
  'label.sendTo': 'Exemplaires à',
  'label.firstPeriod': 'Première période',
  'label.effective': 'Fin du contrat',
  'label.letter': 'Lettre recommandée',
  'label.delivered': 'Remise le',
  'contract.copyMissing': 'exemplaire {copy}, signé par {side, select, operator {l’établissement} other {vous}}',
  'contract.accept':
    'Veuillez lire {count, plural, one {la politique} other {les politiques}} et {count, plural, one {l’accepter} other {les accepter}} dans l’espace client. Vous vous y connectez avec votre adresse e-mail ; nous vous envoyons un lien.',
  'link.institution': 'Votre contrat dans l’espace client',
  'contract.notEligible':
    '{side, select, operator {veuillez confirmer que l’établissement est client, ou lui dire qu’il ne l’est pas} other {nous devons encore confirmer que vous êtes notre client}}',
  'contract.requested.subject': 'Contrat {acronym} : demandé, ce qui manque encore',
  'contract.requested.lead':
    '{side, select, operator {{institution} a demandé un contrat pour le service de certificats.} other {Merci d’avoir demandé un contrat pour le service de certificats. Il entre en vigueur dès que tout ce qui suit est réuni.}}',
  'contract.missing.subject': 'Contrat {acronym} : encore incomplet',
  'contract.missing.lead':
    '{side, select, operator {La demande de {institution} est encore incomplète.} other {Votre demande est encore incomplète. Si vous n’avez plus besoin du contrat, vous pouvez la retirer.}}',
  'contract.sign':
    'Veuillez imprimer deux fois le contrat joint, signer les deux exemplaires et les envoyer à l’adresse ci-dessous.',
  'contract.rejected.subject': 'Contrat {acronym} : veuillez renvoyer l’exemplaire {copy}',
  'contract.rejected.lead':
    'Nous avons reçu l’exemplaire {copy} du contrat, mais nous ne pouvons pas l’accepter tel quel.',
  'contract.activated.subject': 'Contrat {acronym} : en vigueur',
  'contract.activated.lead':
    '{side, select, operator {Le contrat avec {institution} est en vigueur.} other {Les deux exemplaires signés sont arrivés et il ne manque plus rien : votre contrat est en vigueur. Vous pouvez maintenant commander des certificats.}}',
  'contract.activated.then':
    'Après la première période, chaque partie peut résilier par lettre recommandée, au moins trois mois avant le 1er janvier auquel la résiliation prend effet.',
  'contract.suspended.subject': 'Contrat {acronym} : suspendu',
  'contract.suspended.lead':
    '{side, select, operator {Le contrat avec {institution} est suspendu.} other {Nous avons suspendu votre contrat.}} Jusqu’à sa reprise, aucun certificat n’est commandé, émis, remplacé ou renouvelé. Les certificats émis restent valables jusqu’à leur échéance.',
  'contract.resumed.subject': 'Contrat {acronym} : de nouveau en vigueur',
  'contract.resumed.lead':
    '{side, select, operator {Le contrat avec {institution} est de nouveau en vigueur.} other {Votre contrat est de nouveau en vigueur.}} Ce qui était dû entre-temps est fait maintenant.',
  'contract.withdrawn.subject': 'Contrat {acronym} : demande retirée',
  'contract.withdrawn.lead':
    '{side, select, operator {La demande de {institution} a été retirée.} other {Votre demande de contrat a été retirée.}} Il n’y a plus rien à faire.',
  'contract.notice.subject': 'Contrat {acronym} : résilié au {day}',
  'contract.notice.lead':
    '{by, select, operator {{side, select, operator {Le contrat avec {institution} prend fin par votre résiliation.} other {Votre contrat prend fin par notre résiliation.}}} other {{side, select, operator {{institution} a résilié le contrat.} other {Nous confirmons votre résiliation.}}}} Elle prend effet le {effective}.',
  'contract.notice.then':
    'À partir de là, aucun certificat n’est plus commandé, réémis, remplacé ou renouvelé. Les certificats émis restent valables jusqu’à leur échéance. D’ici là, la résiliation peut être retirée avec l’accord de l’autre partie.',
  'contract.unNotice.subject': 'Contrat {acronym} : la résiliation est retirée',
  'contract.unNotice.lead':
    '{by, select, operator {{side, select, operator {Votre résiliation} other {Notre résiliation}}} other {{side, select, operator {La résiliation de {institution}} other {Votre résiliation}}}} est retirée avec l’accord de l’autre partie. {ends, select, yes {Le contrat prend fin malgré tout le {effective}, par {side, select, operator {votre} other {notre}} décision.} other {Le contrat continue ; il ne prend pas fin le {day}.}}',
  'contract.reminder.subject':
    'Contrat {acronym} : prend fin dans {days, plural, one {# jour} other {# jours}}, le {day}',
  'contract.reminder.lead':
    '{side, select, operator {Le contrat avec {institution} prend fin} other {Votre contrat prend fin}} dans {days, plural, one {# jour} other {# jours}}, le {effective}. À partir de là, aucun certificat n’est plus commandé, réémis, remplacé ou renouvelé.',
  'contract.terminated.subject': 'Contrat {acronym} : terminé',
  'contract.terminated.lead':
    '{side, select, operator {Le contrat avec {institution} est terminé.} other {Votre contrat est terminé.}} Plus aucun certificat n’est commandé, réémis, remplacé ou renouvelé dans ce cadre. Les certificats émis restent valables jusqu’à leur échéance.',
  'contract.outlive':
    '{count, plural, =0 {Aucun certificat n’est valable au-delà de la fin du contrat.} one {Un certificat est valable au-delà de la fin du contrat :} other {# certificats sont valables au-delà de la fin du contrat :}}',
  'contract.until': 'jusqu’au {day}',
  'contract.waiting':
    '{count, plural, one {Une commande n’a} other {# commandes n’ont}} pas encore de certificat. Ce qui n’est pas émis d’ici la fin est annulé ; ce qui a été payé est alors porté au solde du compte.',
  'contract.more': '{count, plural, one {Et un autre.} other {Et # autres.}}',
  'claim.why.contract-required':
    'Les certificats ne sont émis que dans le cadre d’un contrat en vigueur, et le vôtre a pris fin.',
  'claim.helps.contract-required':
    'Ce qui est émis reste valable jusqu’à son échéance. Pour de nouveaux certificats, veuillez demander un nouveau contrat.',
  'claim.why.contract-suspended': 'Votre contrat est suspendu : jusqu’à sa reprise, aucun certificat n’est émis.',
  'claim.helps.contract-suspended':
    'Dès la reprise du contrat, vous pourrez renouveler votre demande. Si vous ne savez pas pourquoi il est suspendu, écrivez à {support}.',
} as const satisfies Record<keyof typeof en, string>;
