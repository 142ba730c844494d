import type { Words } from './en';

export const fr = {
  moment: '{at, date, day} à {at, time, clock}\u00a0({zone})',

  kind: '{kind, select, domain {Domaine} certificate {Certificat} mailspace {Mailspace} webspace {Webspace} vserver {vServer} other {Produit}}',
  state:
    '{state, select, ordered {Commandé} active {Actif} expired {Expiré} suspended {Suspendu} redemption {En rédemption} pending_delete {En cours de suppression} deleted {Supprimé} cancelled {Résilié} transferred {Transféré} other {{state}}}',
  option:
    '{option, select, one_year_delayed {1 an différé} one_year_immediate {1 an immédiat} multi_year {Plusieurs années} delete_at_expiry {Suppression à l’échéance} other {{option}}}',
  optionYears: '{option} ({years, plural, one {# an} other {# ans}})',
  years: '{years, plural, one {# an} other {# ans}}',

  'next.title': 'La suite',
  'next.order':
    'Nous mettons tout en place dès que la facture ci-dessous est payée. Si le paiement ne nous est pas parvenu avant le {deadline}, la commande est annulée.',
  'next.renewal':
    'Nous renouvelons dès que la facture ci-dessous est entièrement payée. Si le paiement ne nous est pas parvenu avant le {deadline}, la facture est annulée et il n’y a pas de renouvellement.',
  'next.renewalEarly':
    'Nous renouvelons dès que la facture ci-dessous est entièrement payée. Si le paiement ne nous est pas parvenu avant le {deadline}, la facture est annulée et la suivante arrive à temps avant la fin de la période.',
  'next.restore':
    'Nous restaurons dès que la facture ci-dessous est entièrement payée. Si le paiement ne nous est pas parvenu avant le {deadline}, la facture est annulée.',
  'next.underWay':
    '{purpose, select, order {Votre commande est payée et en cours de mise en place.} renewal {Le renouvellement est payé et en cours d’exécution.} other {La restauration est payée et en cours d’exécution.}} Vous n’avez plus rien à faire ; nous vous le confirmons par e-mail.',
  'next.invoiceAt':
    'Le {at}, nous établissons la facture de renouvellement et vous l’envoyons par e-mail. Dès qu’elle est payée, nous renouvelons pour {years, plural, one {# an} other {# ans}}.',
  'next.invoiceNow':
    'La facture de renouvellement est en cours d’établissement et arrive par e-mail. Dès qu’elle est payée, nous renouvelons pour {years, plural, one {# an} other {# ans}}.',
  'next.ends':
    'Comme vous l’avez choisi, il n’y a ni renouvellement ni facture. Vous pouvez utiliser le produit jusqu’au {end} ; ensuite il prend fin.',
  'next.tooLate':
    'Il est trop tard pour un renouvellement : le dernier instant où il pouvait encore être exécuté est passé sans paiement. La période se termine le {end}.',
  'next.tooLateRestore': 'Ensuite, une restauration est possible sur cette page pendant un temps limité.',
  'next.refused':
    'Le renouvellement a été définitivement refusé par le registre ou l’hébergeur. Ce que vous aviez payé figure au crédit de votre compte. La période se termine le {end}.',
  'next.restorable':
    'La période s’est terminée sans renouvellement. Une restauration est encore possible si le paiement nous parvient avant le {until}.',
  'next.restorableWanted':
    'Comme vous l’avez choisi, il n’y a pas eu de renouvellement. Si vous avez changé d’avis : une restauration est encore possible si le paiement nous parvient avant le {until}.',
  'next.over': 'Le produit a pris fin et ne peut plus être renouvelé ni restauré. Vous pouvez le commander à nouveau.',

  'facts.title': 'En bref',
  'facts.end': '{past, select, true {Fin de la période (passée)} other {Fin de la période}}',
  'facts.start': 'Début de la période',
  'facts.option': 'Option de renouvellement',
  'facts.invoiceAt': 'Facture de renouvellement',
  'facts.lastSafe': 'Dernier instant sûr pour renouveler',
  'facts.recoverable': 'Restauration possible jusqu’au',
  'facts.none': 'La première période commence quand la commande est payée et mise en place.',
  'facts.passed': '{percent} % de la période sont écoulés',

  'invoice.title': 'Facture ouverte',
  'invoice.number': 'Numéro',
  'invoice.open': 'Montant à payer',
  'invoice.deadline': 'Doit nous parvenir avant le',
  'invoice.pdf': 'Facture en PDF',
  'invoice.card': 'Nous débitons automatiquement votre carte de crédit. Vous pouvez aussi payer par virement :',
  'invoice.sepa_debit':
    'Nous prélevons automatiquement le montant par prélèvement SEPA. En cas d’échec, payez par virement :',
  'invoice.none':
    'Cela ne se fait pas automatiquement. Veuillez payer par virement ou comme indiqué dans l’e-mail de facture :',
  'transfer.payee': 'Bénéficiaire',
  'transfer.reference': 'Référence',

  'form.title': 'Option de renouvellement',
  'form.lead': 'Que doit-il se passer à la fin de la période ?',
  'form.current': 'en vigueur',
  'form.submit': 'Enregistrer cette option',
  'form.yearsLabel': 'Nombre d’années',
  'form.ordered': 'Un choix fait maintenant prend effet avec la première période.',
  'form.underWay': 'Le renouvellement payé reste acquis ; un autre choix vaut pour la période suivante.',
  'form.openInvoice':
    'Un autre choix annule la facture ouverte si elle ne convient plus ; ce que vous en avez payé est porté au crédit de votre compte.',
  'form.tooLate': 'L’option pouvait être modifiée jusqu’au {lastSafe}.',
  'choice.issued': 'La facture est établie, voir ci-dessus. Nous renouvelons quand elle est payée.',
  'choice.one_year_delayed': 'La facture pour une année de plus arrive le {at}. Nous renouvelons quand elle est payée.',
  'choice.one_year_delayed.now':
    'La facture pour une année de plus arrive tout de suite. Nous renouvelons quand elle est payée.',
  'choice.one_year_immediate':
    'La facture pour une année de plus arrive tout de suite. Nous renouvelons quand elle est payée ; l’année s’ajoute à la fin de la période, rien n’est perdu.',
  'choice.multi_year':
    'La facture pour les années choisies arrive tout de suite. Nous renouvelons quand elle est payée ; les années s’ajoutent à la fin de la période.',
  'choice.delete_at_expiry':
    'Ni renouvellement, ni facture, ni rappels. Vous pouvez utiliser le produit jusqu’au {end} ; ensuite il prend fin{kind, select, certificate {} domain {} other { et ses données sont supprimées}}.',
  'choice.ordered':
    '{option, select, one_year_delayed {Vers la fin de la première période arrive la facture pour une année de plus.} one_year_immediate {La facture pour une année de plus arrive dès le début de la première période.} multi_year {La facture pour les années choisies arrive dès le début de la première période.} other {Pas de renouvellement : le produit prend fin avec la première période.}}',
  'price.once': '{amount}, TVA éventuelle comprise',
  'price.years': '{amount} pour {years, plural, one {# an} other {# ans}}',
  'pay.title': 'Mode de paiement',
  'pay.balance': 'Par le crédit de votre compte, {balance}.',
  'pay.card': 'Automatiquement par votre carte de crédit.',
  'pay.sepa_debit': 'Automatiquement par prélèvement SEPA.',
  'pay.none': 'Par vous, comme indiqué sur la facture : rien n’est prélevé automatiquement.',

  'restore.title': 'Restaurer',
  'restore.lead':
    'Une restauration renouvelle pour un an à partir de l’ancienne fin de période. Elle coûte {amount}, TVA éventuelle comprise.',
  'restore.submit': 'Commander la restauration pour {amount}',

  'reminders.title': 'Rappels avant l’échéance',
  'reminders.on':
    'Les e-mails 95, 60, 30, 7 et 2 jours avant la fin d’une période sont activés, pour tous vos produits.',
  'reminders.off':
    'Ils sont désactivés, pour tous vos produits. Les factures arrivent toujours par e-mail, de même que les avis exigés par la loi ou par l’ICANN.',
  'reminders.turnOff': 'Désactiver les rappels',
  'reminders.turnOn': 'Activer les rappels',

  'unsubscribe.title': 'Désactiver les rappels ?',
  'unsubscribe.lead':
    'Vous ne recevrez plus d’e-mail avant l’échéance d’un domaine ou d’un produit. Cela vaut pour tous les produits de votre compte. Les factures arrivent toujours.',
  'unsubscribe.done': 'Les rappels sont désactivés.',
  'unsubscribe.undo': 'Vous pouvez les réactiver sur la page de votre produit.',
  'unsubscribe.back': 'Vers le produit',

  'confirm.title': 'Confirmer un certificat',
  'confirm.lead':
    'Un certificat pour {domain} a été commandé chez nous. Si vous contrôlez ce domaine et êtes d’accord, confirmez-le ici.',
  'confirm.domain': 'Domaine',
  'confirm.askedBy': 'Commandé par',
  'confirm.until': 'À confirmer avant',
  'confirm.submit': 'Oui, je suis d’accord',
  'confirm.otherwise': 'Si vous n’êtes pas d’accord, fermez simplement cette page : rien ne se passera.',
  'confirm.confirmed': 'Confirmé : {domain}',
  'confirm.confirmed.then': 'Merci. Vous n’avez rien d’autre à faire.',
  'confirm.over': 'Ne peut plus être confirmé : {domain}',
  'confirm.over.then':
    'Le délai est écoulé, ou la confirmation n’est plus nécessaire. La personne qui a commandé le certificat peut redemander.',

  'said.option-changed': 'Enregistré. Cette option est désormais en vigueur.',
  'said.option-next-term':
    'Enregistré. Un renouvellement exécuté reste acquis ; l’option vaut pour la période suivante.',
  'said.on-its-way':
    'C’est noté. Cela prend un peu plus de temps que d’habitude ; veuillez recharger la page dans une minute.',
  'said.reminders-on': 'Les rappels sont activés.',
  'said.reminders-off': 'Les rappels sont désactivés.',
  'said.restore-ordered': 'La restauration est commandée. La facture arrive par e-mail ; elle figure aussi ci-dessous.',

  'refusal.option-not-allowed': 'Cette option n’est pas proposée pour ce produit. Veuillez en choisir une ci-dessous.',
  'refusal.beyond-horizon': 'Le registre n’autorise pas autant d’années à l’avance. Veuillez choisir moins d’années.',
  'refusal.too-late': 'Il est trop tard pour cela. Ce qui est encore possible figure ci-dessous.',
  'refusal.product-ended':
    'La période est terminée, l’option ne peut donc plus être modifiée. Ce qui est encore possible figure ci-dessous.',
  'refusal.not-restorable':
    'Le produit n’a pas expiré, il n’y a donc rien à restaurer. Vous pouvez le renouveler ci-dessous.',
  'refusal.other': 'Ce n’est pas possible pour le moment. Ce qui est possible figure ci-dessous.',
  'refusal.years': 'Veuillez choisir le nombre d’années, de 2 à {most}.',
  'refusal.choice': 'Veuillez choisir l’une des options.',

  'trouble.not_found': 'Il n’y a rien ici.',
  'trouble.foreign':
    'Ce formulaire venait d’une autre page, rien n’a donc été modifié. Veuillez rouvrir le lien de votre e-mail.',
  'trouble.unavailable':
    'Cette page ne peut pas être affichée pour le moment. Rien n’est perdu ; veuillez réessayer dans quelques minutes.',

  'foot.link': 'Cette page s’ouvre pour quiconque en possède l’adresse. Veuillez ne pas la transmettre.',
  'home.text':
    'Tout ce qui concerne vos produits se trouve derrière les liens de nos e-mails : dates, factures et choix. Pour toute autre question, écrivez-nous.',

  'foot.zone': 'Toutes les heures : {zone}.',
  'invitation.title': 'Accepter l’invitation',
  'invitation.lead':
    '{staff, select, true {Vous êtes invité à rejoindre l’équipe.} other {Vous êtes invité à agir pour {institution}.}}',
  'invitation.for': 'Pour',
  'invitation.as': 'En tant que',
  'invitation.invitedBy': 'Invité par',
  'invitation.until': 'À accepter avant',
  'invitation.role':
    '{role, select, staff {membre de l’équipe} administrator {administrateur : commande, valide, demande des réémissions, paie, approuve, invite} other {demandeur : voit tout et demande des commandes, des réémissions et des révocations}}',
  'invitation.renewal':
    'Vous avez déjà une clé. Elle cesse d’être valable dès que vous acceptez, et vous en recevez une nouvelle.',
  'invitation.submit': 'Accepter',
  'invitation.otherwise': 'Si vous ne le souhaitez pas, fermez simplement cette page : il ne se passera rien.',
  'invitation.accepted': 'Invitation acceptée',
  'invitation.key':
    'Voici votre clé d’API personnelle. Elle n’est affichée que cette fois : copiez-la maintenant en lieu sûr et ne la donnez à personne.',
  'invitation.lost': 'Si vous la perdez, la personne qui vous a invité peut vous envoyer un autre lien.',
  'invitation.over':
    '{state, select, used {Cette invitation a déjà été acceptée} expired {Cette invitation a expiré} other {Cette invitation a été retirée}}',
  'invitation.over.then':
    'Si vous avez reçu plusieurs invitations, utilisez la plus récente. Sinon, la personne qui vous a invité peut vous en envoyer une autre.',
  'trouble.too_many': 'C’était un peu trop souvent. Rien n’a été modifié ; veuillez attendre une minute et réessayer.',

  // Signing in, and the head of every page
  'shell.skip': 'Aller au contenu',
  'shell.ways': 'Votre compte',
  'shell.switch': 'Changer de compte',
  'shell.signOut': 'Se déconnecter',
  'shell.waiting': 'en attente :',
  'way.products': 'Mes produits',
  'way.invoices': 'Factures',
  'way.payment-methods': 'Moyens de paiement',
  'way.tracking': 'Suivi',
  'way.institution': 'Institution',
  'way.settings': 'Réglages',
  'signIn.title': 'Se connecter',
  'signIn.lead':
    'Indiquez l’adresse e-mail à laquelle arrivent vos factures, ou celle de votre invitation. Nous y envoyons un lien ; il n’y a pas de mot de passe.',
  'signIn.email': 'Adresse e-mail',
  'signIn.emailWrong': 'Ce n’est pas une adresse e-mail. Elle ressemble à anna@example.com.',
  'signIn.submit': 'Envoyer le lien',
  'signIn.sent': 'Consultez votre boîte',
  'signIn.sent.lead': 'Si nous connaissons cette adresse, un lien est en route. Il sert une fois, pendant 15 minutes.',
  'signIn.sent.otherwise':
    'Rien n’arrive ? Regardez parmi les indésirables, et vérifiez que c’est bien l’adresse à laquelle arrivent vos factures.',
  'signIn.again': 'Demander un nouveau lien',
  'signIn.confirm': 'Encore un clic',
  'signIn.confirm.lead': 'Vous allez vous connecter dans ce navigateur en tant que {email}.',
  'signIn.otherBrowser': 'Ce lien a été demandé dans un autre navigateur. Ne continuez que si c’était vous.',
  'signIn.confirm.submit': 'Se connecter',
  'signIn.over':
    '{state, select, used {Ce lien a déjà servi} expired {Ce lien a expiré} other {Ce lien ne fonctionne pas}}',
  'signIn.over.then':
    'Un lien sert une fois, pendant 15 minutes. Si vous en avez reçu plusieurs, prenez le plus récent, ou demandez-en un nouveau.',
  'accounts.title': 'Pour quel compte ?',
  'accounts.lead': 'Votre adresse correspond à plusieurs comptes. Vous pouvez changer à tout moment.',
  'accounts.choose': '{name}{role, select, none {} administrator { (administrateur)} other { (demandeur)}}',
  'problem.validation':
    '{faults, plural, one {Une indication n’est pas encore correcte, voir ci-dessous.} other {# indications ne sont pas encore correctes, voir ci-dessous.}} Rien n’a été modifié.',
  'problem.forbidden': 'Seul un administrateur de votre institution peut le faire.',
  'problem.sentBefore':
    'Ce formulaire a déjà été envoyé avec d’autres valeurs. Voyez ce qui s’applique maintenant et renvoyez-le si nécessaire.',
  'problem.changedMeanwhile':
    'Cela a été modifié entre-temps, peut-être dans une autre fenêtre. Rien n’a été modifié maintenant : voici l’état actuel.',

  // My products

  // Invoices and payment methods

  // Settings

  // Tracking and claims

  // Institutions
  'inst.tab.overview': 'Aperçu',
  'inst.tab.domains': 'Domaines',
  'inst.tab.move': 'Changement de fournisseur',
  'inst.tab.requests': 'Demandes',
  'inst.tab.people': 'Personnes',
  'inst.before': 'Précédent',
  'inst.after': 'Suivant',
  'inst.copy': 'Copier',
  'inst.copied': 'Copié',
  'inst.cancel': 'Retour',
  'inst.save': 'Enregistrer',
  'inst.yes': 'oui',
  'inst.you': 'vous',
  'inst.until': 'jusqu’au {day}',
  'inst.reason': 'Motif',
  'inst.standing': 'État',
  'inst.certificate': 'Certificat',
  'inst.certificates': 'Certificats',
  'inst.ends': 'Fin',
  'inst.missing': 'Manque encore',
  'inst.contract.title': 'Contrat {acronym}',
  'inst.contract.state':
    '{state, select, requested {Demandé} active {En vigueur} suspended {Suspendu} terminated {Terminé} other {Retiré}}',
  'inst.contract.sentence':
    '{state, select, requested {Vous avez demandé ce contrat le {day}. Il n’est pas encore en vigueur.} active {Votre contrat est en vigueur depuis le {day}.} suspended {Votre contrat est suspendu depuis le {day}. Jusqu’à sa reprise, aucun certificat n’est commandé, émis, remplacé ou renouvelé. Ceux qui sont émis restent valables jusqu’à leur échéance.} terminated {Votre contrat a pris fin le {day}. Plus aucun certificat n’est émis ; ceux qui le sont restent valables jusqu’à leur échéance.} other {La demande a été retirée le {day}.}}',
  'inst.contract.next':
    '{yours, plural, =0 {Vous avez tout fait : c’est maintenant à nous.} one {Il vous reste une chose à faire} other {Il vous reste # choses à faire}}{yours, plural, =0 {} other {{ours, select, true {, et une à nous.} other {.}}}}',
  'inst.contract.nothing': 'Vous n’avez rien à faire : les certificats peuvent être commandés.',
  'inst.contract.reason': 'Motif :',
  'inst.contract.suspended.then': 'Si vous ne savez pas que faire, écrivez à {email}.',
  'inst.contract.none': 'Contrat pour le service de certificats',
  'inst.contract.none.lead':
    'Il n’y a pas encore de contrat. Il entre en vigueur dès que nous avons confirmé que vous êtes notre client, que les politiques sont acceptées et que deux exemplaires signés sont arrivés par la poste.',
  'inst.contract.others': 'Un contrat est demandé par un administrateur de votre établissement.',
  'inst.contract.ask': 'Demander le contrat',
  'inst.acronym': 'Acronyme de votre établissement',
  'inst.acronym.hint': 'Par exemple UNIV ; il figure dans le contrat.',
  'inst.acronym.fault': 'Au plus 30 lettres et chiffres, avec . _ & - ou des espaces seulement entre eux.',
  'inst.steps': 'Ce qu’il faut faire, et qui le fait',
  'inst.step.done': '(fait)',
  'inst.step.by': '{who, select, us {(par nous)} other {(par vous)}}',
  'inst.step.requested': 'Demander le contrat',
  'inst.step.policy': 'Accepter : {title}',
  'inst.step.policy.there': 'Accepter ci-dessous',
  'inst.step.copy': 'Envoyer l’exemplaire {copy}, signé, par la poste',
  'inst.step.rejected': 'Nous n’avons pas pu l’accepter :',
  'inst.step.customer': 'Confirmer que vous êtes notre client',
  'inst.step.inForce': 'Le contrat est en vigueur',
  'inst.copies.send': 'Veuillez imprimer deux fois le contrat, signer les deux exemplaires et les envoyer à :',
  'inst.copies': 'Exemplaires reçus',
  'inst.copy.received': 'Exemplaire {copy}, {at}{rejected, select, true {, refusé :} other {}}',
  'inst.copy.scan': 'Numérisation',
  'inst.document': 'Le contrat en PDF',
  'inst.withdraw': 'Retirer la demande',
  'inst.withdraw.title': 'Retirer la demande du contrat {acronym} ?',
  'inst.withdraw.lead':
    'Il n’y aura pas de contrat, et ce qui a été accepté ou envoyé ne compte plus. Vous pouvez en demander un nouveau à tout moment.',
  'inst.former': 'Contrats antérieurs',
  'inst.fact.requested': 'Demandé',
  'inst.fact.active': 'En vigueur depuis',
  'inst.fact.firstPeriod': 'Fin de la première période',
  'inst.fact.earliest': 'Résiliation possible dès le',
  'inst.fact.letter': 'Lettre recommandée',
  'inst.fact.delivered': 'Remise',
  'inst.fact.effective': 'Fin du contrat le',
  'inst.fact.ended': 'Terminé',
  'inst.notice.given':
    '{by, select, institution {Vous avez résilié : le contrat prend fin le {day}.} operator {Nous avons résilié : le contrat prend fin le {day}.} other {Nous mettons fin au contrat le {day}.}} À partir de là, rien n’est commandé, réémis, remplacé ou renouvelé.',
  'inst.notice.outliving':
    '{outliving, plural, =0 {Aucun certificat n’est valable au-delà de ce jour.} one {Un certificat est valable au-delà de ce jour, jusqu’à son échéance.} other {# certificats sont valables au-delà de ce jour, jusqu’à leur échéance.}}',
  'inst.notice.title': 'Comment résilier le contrat',
  'inst.notice.how': 'La résiliation se fait par lettre recommandée ; il n’y a pas de bouton pour cela. Envoyez-la à :',
  'inst.notice.early':
    'La première période dure un an : une lettre est prise en compte si elle est remise à partir du {day}.',
  'inst.notice.today': 'Remise aujourd’hui, elle prendrait effet le {day} : au 1er janvier, après trois mois entiers.',
  'inst.notice.after':
    'Nous la confirmons par e-mail, avec les certificats qui restent valables plus longtemps. Rien n’est révoqué.',
  'inst.policies': 'Politiques',
  'inst.policies.lead':
    'Ce que le service de certificats demande aux établissements, et qui a accepté quelle version et quand.',
  'inst.policy': 'Politique',
  'inst.version': 'Version',
  'inst.accepted': 'Accepté',
  'inst.accepted.by': 'Version {version} par {person}, {at}',
  'inst.accepted.newer': 'La version {version} a été publiée depuis. Ce qui a été accepté reste valable.',
  'inst.accepted.not': 'pas encore',
  'inst.accept': 'Accepter la version {version}',
  'inst.read': 'Je l’ai lue',
  'inst.read.lead': 'Elle vous informe ; aucun consentement n’est demandé.',
  'inst.read.by': 'Lue par vous, {at}',
  'inst.ending': 'Certificats qui prennent fin dans les 30 jours',
  'inst.ending.none': 'Aucun certificat ne prend fin dans les 30 prochains jours.',
  'inst.ending.more': '{more, plural, one {et un autre} other {et # autres}}',
  'inst.nextOne': 'Le suivant',
  'inst.next':
    '{by, select, renewal {par renouvellement} replacement {par remplacement} claim {par réémission} migration {par changement de fournisseur} other {par commande}}, {day}, de {from}',
  'inst.next.none': 'aucun : il n’est pas renouvelé',
  'inst.ready': 'Domaine validé là-bas',
  'inst.ready.yes': 'Tout est là',
  'inst.ready.no': 'Il manque quelque chose',
  'inst.lack':
    '{what, select, both {validation et version wildcard de {domain}} wildcard {version wildcard de {domain}} other {validation de {domain}}}',
  'inst.waiting': '{own, select, true {Vos demandes en attente} other {Demandes qui attendent votre décision}}',
  'inst.domains': 'Domaines',
  'inst.domains.lead':
    'Un domaine est enregistré une fois et validé une fois par fournisseur, pour tous les certificats dont les noms en dépendent. La version wildcard s’ajoute à part.',
  'inst.domains.none': 'Aucun domaine n’est encore enregistré.',
  'inst.domains.all': 'Tous les domaines',
  'inst.domain': 'Domaine',
  'inst.control': 'Validation',
  'inst.control.state': '{state, select, validated {Validé} pending {Non validé} other {À valider}}',
  'inst.publish.others': 'Autres méthodes',
  'inst.publish.again': 'Ce qui reste publié',
  'inst.wildcard': 'Wildcard',
  'inst.wildcard.is': '{added, select, true {ajoutée} other {non ajoutée}}',
  'inst.wildcard.not': 'Non ajoutée : pas de certificat pour *.{domain}',
  'inst.wildcard.added': '*.{domain} depuis {at}',
  'inst.wildcard.add': 'Ajouter *.{domain} chez {title}',
  'inst.register': 'Enregistrer un domaine',
  'inst.register.lead':
    'Dès le premier domaine, les certificats ne se commandent que pour des noms sous des domaines enregistrés.',
  'inst.register.name': 'Domaine',
  'inst.register.hint': 'Par exemple example.org, sans www et sans *.',
  'inst.register.submit': 'Enregistrer',
  'inst.fault.name-illegal': 'Ce n’est pas un nom de domaine. Il ressemble à example.org.',
  'inst.fault.name-kind': 'C’est l’adresse d’une machine. Seuls des noms de domaine peuvent être enregistrés.',
  'inst.fault.name-not-public':
    'C’est un nom interne. Seuls des noms sous un suffixe public, comme .org, peuvent être certifiés.',
  'inst.fault.name-is-public-suffix':
    'C’est un suffixe public, sous lequel d’autres ont leurs noms. Veuillez indiquer un domaine en dessous.',
  'inst.fault.wildcard-illegal': 'Enregistrez le domaine lui-même, sans *. Sa version wildcard s’ajoute ensuite.',
  'inst.registered': 'Enregistré',
  'inst.registered.by': '{at}, par {by, select, operator {nous} other {vous}}',
  'inst.certificates.living':
    '{products, plural, =0 {aucun avec des noms qui en dépendent} one {un avec des noms qui en dépendent} other {# avec des noms qui en dépendent}}',
  'inst.provider.current': 'votre fournisseur',
  'inst.validated': '{at}, par : {how}',
  'inst.validUntil': 'Valable jusqu’au',
  'inst.validUntil.is': '{at}{past, select, true { : passé} other {}}',
  'inst.transferred': 'Transféré par nos soins',
  'inst.publish': 'Ce qu’il faut publier',
  'inst.publish.one':
    'Une seule de ces méthodes suffit. Laissez en place ce que vous publiez : il sera retrouvé tout seul.',
  'inst.publish.each': '{title} vérifie chaque nom séparément : il faut un enregistrement par nom.',
  'inst.method':
    '{method, select, persistent {Enregistrement DNS qui reste} dns {Enregistrement DNS} http {Fichier sur le serveur web} other {E-mail}}',
  'inst.method.covers':
    '{method, select, http {Vaut pour {domain} seul, pas pour les noms en dessous.} other {Vaut pour {domain} et tous les noms en dessous.}}',
  'inst.record.name': 'Nom',
  'inst.record.type': 'Type',
  'inst.record.value': 'Valeur',
  'inst.file.at': 'Adresse',
  'inst.file.content': 'Contenu',
  'inst.names':
    '{names, plural, one {Ce qu’il faut pour un nom en dessous} other {Ce qu’il faut pour # noms en dessous}}',
  'inst.check': 'Vérifier maintenant',
  'inst.notShown':
    'Nous venons de regarder et ne l’avons pas encore trouvé. Vous voyez ci-dessous ce que nous avons demandé et ce qui a été répondu. Un nouvel enregistrement met parfois quelques minutes à être visible partout.',
  'inst.look': 'Dernière vérification',
  'inst.look.result': '{passed, select, true {Trouvé} other {Introuvable}} : {how}, {at}',
  'inst.look.asked': 'Ce qui a été demandé et répondu',
  'inst.documentation': 'Documentation du fournisseur :',
  'inst.remove': 'Abandonner ce domaine',
  'inst.remove.title': 'Abandonner {domain} ?',
  'inst.remove.lead':
    'L’enregistrement prend fin, avec ses validations et sa version wildcard. Si vous le refaites plus tard, le domaine devra être validé de nouveau. Les certificats émis restent valables.',
  'inst.remove.living':
    '{products, plural, one {Un certificat en cours en a besoin : il ne peut être abandonné avant la fin de celui-ci.} other {# certificats en cours en ont besoin : il ne peut être abandonné avant leur fin.}}',
  'inst.move.none': 'Aucun changement de fournisseur de certificats n’est prévu ni n’a eu lieu.',
  'inst.move.to': 'Passage à {to}',
  'inst.move.see': 'Voir ce qu’il faut faire',
  'inst.move.state':
    '{state, select, preparing {En préparation} moving {En cours} paused {En pause} rolled_back {Annulé} other {Terminé}}',
  'inst.move.sentence':
    '{state, select, preparing {Les nouveaux certificats viendront de {to} à partir du {at}.} moving {Les nouveaux certificats viennent de {to} depuis le {at}. Ceux de l’ancien fournisseur restent valables jusqu’à leur échéance.} paused {Le passage à {to} est en pause pour le moment ; ce qui est passé le reste.} rolled_back {Le passage à {to} a été annulé. Vos certificats ne sont pas touchés.} other {Le passage à {to} est terminé. Vous n’avez plus rien à faire.}}',
  'inst.move.domains': '{done} sur {all, plural, one {# domaine validé} other {# domaines validés}}',
  'inst.move.certificates': '{done} sur {all, plural, one {# certificat} other {# certificats}} de {to}',
  'inst.move.fromTo': 'Fournisseurs',
  'inst.move.fromTo.is': 'de {from} à {to}',
  'inst.move.started': 'Début',
  'inst.move.cutOver': 'Date du changement',
  'inst.move.firstRisk': 'Fin du premier certificat menacé',
  'inst.move.prices': 'Prix inchangés jusqu’au',
  'inst.move.finished': 'Terminé',
  'inst.move.rolledBack': 'Annulé',
  'inst.move.todo': 'Ce que vous seul pouvez faire',
  'inst.move.nothing': 'Tout est déjà en place : vous n’avez rien à faire.',
  'inst.move.only':
    'Nous avons transféré votre organisation et vos domaines. Vous seul pouvez prouver que vous contrôlez un domaine, et vous seul pouvez ajouter sa version wildcard. Nous vérifions nous-mêmes ce qui est publié ; vous n’avez pas à le signaler.',
  'inst.move.effect':
    'Sans cela, le prochain certificat pour ces noms n’est pas émis, et les navigateurs avertiront vos visiteurs à la fin de l’actuel.',
  'inst.move.more':
    '{more, plural, one {Il y a à faire pour un autre domaine} other {Il y a à faire pour # autres domaines}}',
  'inst.move.todo.wildcard': 'Ajouter la version wildcard *.{domain} : un de vos certificats la porte.',
  'inst.move.todo.control': 'Publier cet enregistrement et le laisser en place :',
  'inst.move.wildcards':
    '{without, plural, one {La version wildcard d’un domaine} other {La version wildcard de # domaines}} n’est pas ajoutée chez le nouveau fournisseur. Ajoutez-la sur la page du domaine si vous souhaitez des certificats pour elle.',
  'inst.move.not': 'Ce que vous n’avez pas à faire',
  'inst.move.not.revoke': 'Révoquer quoi que ce soit : chaque certificat reste valable jusqu’à sa propre échéance.',
  'inst.move.not.copy': 'Migrer des certificats : le suivant pour les mêmes noms vient du nouveau fournisseur.',
  'inst.move.not.register': 'Enregistrer de nouveau votre établissement : nous l’avons fait.',
  'inst.move.not.domains': 'Enregistrer de nouveau vos domaines : nous les avons transférés.',
  'inst.move.not.prices': 'Vous attendre à d’autres prix : ils restent inchangés jusqu’à la date ci-dessus.',
  'inst.move.list': 'Certificats',
  'inst.move.listed': 'Les {most} premiers sur {all} sont affichés.',
  'inst.move.csv': 'Tous sous forme de tableau (CSV)',
  'inst.standing.is':
    '{standing, select, replaced {Vient de {to}} ready {Prêt pour le suivant} at_risk {Menacé} lapsed {Échu} before_cut_over {Le suivant encore de l’ancien fournisseur} ends {Non renouvelé} other {Terminé}}',
  'inst.requests': 'Demandes',
  'inst.requests.lead':
    '{own, select, true {Ce que vous avez demandé. Un administrateur de votre établissement l’approuve.} other {Ce qu’ont demandé des personnes de votre établissement qui ne peuvent pas commander elles-mêmes. C’est fait dès que vous l’approuvez.}}',
  'inst.requests.none':
    '{own, select, true {Vous n’avez encore rien demandé. Ce que vous commandez, faites réémettre ou révoquer attend ici un administrateur.} other {Personne n’a encore rien demandé.}}',
  'inst.requests.all': 'Toutes les demandes',
  'inst.request': 'Demande',
  'inst.request.state':
    '{state, select, pending {En attente} approved {Approuvée} refused {Refusée} withdrawn {Retirée} other {Expirée}}',
  'inst.asked': '{kind, select, order {Commande : {name}} claim {Réémission : {name}} other {Révocation : {name}}}',
  'inst.askedBy': 'Demandé par',
  'inst.askedAt': 'Demandé',
  'inst.decideBefore': 'Expire',
  'inst.decidedBy': 'Décidé par',
  'inst.decidedAt': 'Décidé',
  'inst.hindered': 'Elle a été approuvée le {at}, mais n’a pas pu être exécutée :',
  'inst.order.name': 'Nom',
  'inst.order.offer': 'Offre',
  'inst.order.names': 'Noms dans le certificat',
  'inst.order.years': 'Première période',
  'inst.order.insurance': 'Assurance d’émission',
  'inst.order.price': 'Prix',
  'inst.order.free': 'pas de facture',
  'inst.claim.reason': 'Pourquoi',
  'inst.claim.why':
    '{reason, select, key_lost {La clé est perdue} server_failed {Le serveur est en panne} moved_server {Passage à un autre serveur} key_compromised {Quelqu’un d’autre a peut-être la clé} other {Une autre raison}}',
  'inst.claim.note': 'Remarque',
  'inst.claim.revoke': 'Révoquer les précédents',
  'inst.revoke': 'Ce qui se passe',
  'inst.revoke.what': 'Le certificat est révoqué définitivement : les navigateurs ne l’acceptent plus.',
  'inst.decide': 'Votre décision',
  'inst.decide.lead':
    '{kind, select, order {Si vous approuvez, la commande est passée aussitôt et la facture va à votre établissement.} claim {Si vous approuvez, le certificat est réémis.} other {Si vous approuvez, le certificat est révoqué aussitôt ; c’est irréversible.}}',
  'inst.approve': 'Approuver',
  'inst.approve.for': 'Approuver pour {amount}',
  'inst.refuse': 'Refuser',
  'inst.refuse.title': 'Ou refuser',
  'inst.refuse.reason': 'Motif',
  'inst.refuse.hint': '{name} en est informé par e-mail.',
  'inst.refuse.fault': 'Veuillez indiquer un motif, de 3 à 500 caractères.',
  'inst.withdrawRequest': 'La retirer',
  'inst.withdrawRequest.lead': 'Tant que personne n’a décidé, vous pouvez retirer votre demande.',
  'inst.withdrawRequest.submit': 'Retirer ma demande',
  'inst.people': 'Personnes',
  'inst.people.lead':
    'Les administrateurs commandent, valident, paient, approuvent et invitent. Les demandeurs voient tout et demandent des commandes, des réémissions et des révocations.',
  'inst.people.none': 'Personne n’est encore invité : seul le titulaire de l’adresse de ce compte agit pour lui.',
  'inst.people.all': 'Toutes les personnes',
  'inst.person': 'Personne',
  'inst.name': 'Nom',
  'inst.email': 'Adresse e-mail',
  'inst.role': 'Rôle',
  'inst.role.is': '{role, select, administrator {Administrateur} other {Demandeur}}',
  'inst.role.does':
    '{role, select, administrator {peut tout faire pour l’établissement} other {voit tout et demande à un administrateur}}',
  'inst.locale': 'Langue des e-mails et des pages',
  'inst.locale.is': '{locale, select, de {allemand} fr {français} nl {néerlandais} other {anglais}}',
  'inst.person.active': 'Actif',
  'inst.person.invited': '{open, select, true {Invité} other {Invitation expirée}}',
  'inst.invite': 'Inviter quelqu’un',
  'inst.invite.lead': 'Un lien est envoyé à cette adresse ; il sert une fois, pendant sept jours.',
  'inst.invite.submit': 'Envoyer l’invitation',
  'inst.invited': 'Invitation',
  'inst.invited.by': '{at}, par {by}',
  'inst.joined': 'Acceptée',
  'inst.change': 'Modifier',
  'inst.again': 'Un autre lien',
  'inst.again.lead':
    '{state, select, active {Pour se connecter, ce lien n’est pas nécessaire. Il est pour qui a perdu sa clé d’API personnelle : une fois le lien utilisé, l’ancienne clé cesse d’être valable.} other {Le lien précédent cesse de fonctionner et un nouveau est envoyé.}}',
  'inst.again.submit': 'Inviter de nouveau',
  'inst.person.remove': 'Retirer',
  'inst.person.remove.title': 'Retirer {name} ?',
  'inst.person.remove.lead':
    '{isSelf, select, true {Vous êtes déconnecté aussitôt ; votre clé et vos demandes en attente prennent fin. Quelqu’un d’autre devrait vous inviter de nouveau.} other {La personne est déconnectée aussitôt ; clé, invitation et demandes en attente prennent fin. Ce qui a été fait auparavant reste tel quel.}}',
  'inst.fault.name': 'Veuillez indiquer un nom, de 100 caractères au plus.',
  'inst.fault.email': 'Ce n’est pas une adresse e-mail. Elle ressemble à anna@example.com.',
  'said.contract-requested': 'Merci : le contrat est demandé. Vous voyez ci-dessous ce qu’il faut faire ensuite.',
  'said.contract-withdrawn': 'La demande est retirée.',
  'said.policy-accepted': 'Merci : votre acceptation est notée.',
  'said.policy-read': 'Merci : il est noté que vous l’avez lue.',
  'said.domain-registered':
    'Enregistré. Prouvez maintenant que vous contrôlez le domaine : une des méthodes ci-dessous suffit.',
  'said.domain-shown': 'Trouvé : le domaine est validé.',
  'said.domain-removed': 'Le domaine n’est plus enregistré.',
  'said.wildcard-added': 'La version wildcard est ajoutée.',
  'said.request-approved': 'Approuvé. C’est en cours, et la personne qui l’a demandé en est informée.',
  'said.request-refused': 'Refusé. Rien n’est fait, et la personne qui l’a demandé en est informée.',
  'said.request-withdrawn': 'Votre demande est retirée.',
  'said.person-invited': 'L’invitation est en route.',
  'said.person-changed': 'Enregistré.',
  'said.person-removed': 'Retiré et déconnecté partout.',
  'refusal.name-taken':
    'Un autre client détient ce nom, un nom au-dessus ou en dessous. S’il est à vous, écrivez-nous : nous verrons qui a raison.',
  'refusal.domain-in-use':
    'Des certificats en cours ont des noms sous ce domaine. Il pourra être abandonné quand ils auront pris fin.',
  'refusal.person-exists': 'Une personne avec cette adresse est déjà invitée ou active.',
  'refusal.last-administrator':
    'C’est le dernier administrateur. Invitez-en d’abord un autre, qui doit accepter ; une simple invitation ne compte pas.',
  'refusal.approval-closed': 'Cette demande est déjà décidée, retirée ou expirée. Son état figure ci-dessous.',
  'refusal.own-request': 'Personne n’approuve ce qu’il a demandé lui-même : un autre administrateur doit le faire.',
  'refusal.not-administrator': 'Seul un administrateur de votre établissement peut en décider.',
  'refusal.no-longer-possible':
    'Ce qui a été demandé n’est plus possible tel quel. Refusez-le et faites-le demander de nouveau.',
  'refusal.too-many-requests': 'Cinquante de vos demandes attendent déjà. Retirez-en, ou faites-les décider.',
  'refusal.contract-required': 'Il faut pour cela un contrat en vigueur pour le service de certificats.',
  'refusal.contract-suspended': 'Votre contrat est suspendu : jusqu’à sa reprise, aucun certificat n’est émis.',
  'refusal.contract-exists': 'Il y a déjà un contrat, ou une demande. Il figure ci-dessous.',
  'refusal.contract-ended': 'Ce contrat est terminé : plus rien ne peut y être modifié.',
  'refusal.contract-state': 'Cela ne correspond plus à l’état du contrat, qui figure ci-dessous.',
  'refusal.acronym-taken': 'Un autre établissement a déjà cet acronyme. Veuillez en choisir un autre, ou nous écrire.',
  'invitation.pages':
    'Pour les pages, aucune clé n’est nécessaire : connectez-vous avec votre adresse e-mail. La clé est pour les programmes et la ligne de commande.',
  'invitation.signIn': 'Se connecter',

  // Buttons that the law wants
} as const satisfies Words;
