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
  'set.lookOnly':
    'Les administrateurs de votre institution s’occupent du compte. Vous voyez ici ce qui est réglé et pouvez fermer plus bas vos propres sessions.',
  'set.save': 'Enregistrer',
  'set.copy': 'Copier',
  'set.copied': 'Copié',
  'set.back': 'Retour aux paramètres',
  'set.reminders.title': 'Rappels',
  'set.reminders.on': 'Activés',
  'set.reminders.off': 'Désactivés',
  'set.reminders.lead':
    '95, 60, 30, 7 et 2 jours avant une échéance, nous vous disons par e-mail ce qui va suivre. Les factures et les avis exigés par la loi arrivent dans tous les cas.',
  'set.language.title': 'Langue et fuseau horaire',
  'set.language': 'Langue',
  'set.zone': 'Fuseau horaire',
  'set.zone.hint':
    'Toutes les heures y sont indiquées. Les délais des factures déjà émises et les échéances restent les mêmes instants.',
  'set.contact.title': 'Nom et adresse',
  'set.contact.lead': 'Ils figurent sur vos prochaines factures ; les documents déjà émis restent tels quels.',
  'set.name': 'Nom',
  'set.street': 'Rue et numéro',
  'set.postalCode': 'Code postal',
  'set.city': 'Ville',
  'set.country': 'Pays',
  'set.vatId': 'Numéro de TVA',
  'set.vatId.hint': 'Pour les entreprises uniquement, par exemple DE129274202.',
  'set.fault.name': 'Veuillez indiquer un nom de 200 caractères ordinaires au plus.',
  'set.fault.street': 'Veuillez indiquer la rue et le numéro en 200 caractères ordinaires au plus.',
  'set.fault.postalCode': 'Veuillez indiquer un code postal de 20 caractères ordinaires au plus.',
  'set.fault.city': 'Veuillez indiquer une ville de 100 caractères ordinaires au plus.',
  'set.fault.vatId': 'Ce numéro de TVA n’est pas valable : veuillez vérifier le pays, la longueur et les chiffres.',
  'set.address.title': 'Adresse e-mail',
  'set.address.lead': 'Les messages vont à {email}, et vous vous connectez avec cette adresse.',
  'set.address': 'Nouvelle adresse e-mail',
  'set.address.hint':
    'Nous envoyons un lien à la nouvelle adresse. Elle ne prend effet qu’une fois confirmée, et nous en informons l’ancienne.',
  'set.address.submit': 'Envoyer le lien',
  'set.address.waiting': '{email} attend d’être confirmée, jusqu’au {until}.',
  'set.address.withdraw': 'Annuler la demande',
  'set.defaults.title': 'Nouveaux produits',
  'set.defaults.lead':
    'Ce qui doit se passer à l’échéance quand une commande n’en dit rien. Vos produits actuels ne changent pas.',
  'set.calendar.title': 'Agenda',
  'set.calendar.lead':
    'Rappels, factures, délais et échéances des 13 prochains mois dans votre propre agenda. Quiconque connaît l’adresse peut les lire.',
  'set.calendar.make': 'Créer une adresse',
  'set.calendar.since': 'Il existe une adresse depuis le {at}.',
  'set.calendar.renew': 'Créer une nouvelle adresse',
  'set.calendar.renewHint':
    'Une nouvelle adresse met fin à l’ancienne. Elle n’est montrée qu’une fois ; si elle est perdue, créez-en une nouvelle.',
  'set.calendar.end': 'Mettre fin à l’agenda',
  'set.calendar.made': 'Votre agenda',
  'set.calendar.address':
    'Abonnez-vous à cette adresse dans votre programme d’agenda. Elle n’est montrée que cette fois-ci :',
  'set.calendar.subscribe': 'S’abonner',
  'set.calendar.secret':
    'Traitez-la comme un mot de passe : quiconque l’a peut lire vos dates. Vous pouvez y mettre fin à tout moment dans les paramètres.',
  'set.calendar.shownBefore':
    'L’adresse a déjà été montrée. Si elle est perdue, créez-en une nouvelle dans les paramètres.',
  'set.sessions.title': 'Où vous êtes connecté',
  'set.sessions.lead':
    'Une session prend fin une semaine après sa dernière utilisation et un mois après son début. Si vous n’en connaissez pas une, fermez-la.',
  'set.sessions.browser': 'Navigateur',
  'set.sessions.began': 'Connexion',
  'set.sessions.seen': 'Dernière utilisation',
  'set.sessions.here': 'celle-ci',
  'set.sessions.end': 'Fermer',
  'set.sessions.endOf': 'Fermer la session dans {browser}',
  'set.sessions.endOthers': 'Fermer toutes les autres',
  'set.browser': '{browser} sous {system}',
  'set.browser.unknown': 'Navigateur inconnu',
  'set.data.title': 'Vos données',
  'set.data.lead':
    'Emportez tout ce que nous savons de vous : les données par genre, les documents en PDF, les certificats.',
  'set.data.export': 'Tout télécharger (ZIP)',
  'set.data.erasure': 'Effacer le compte …',
  'set.data.kind':
    '{kind, select, account {Nom, adresses et paramètres} access {Sessions, clés et liens} products {Produits avec leur historique} certificates {Certificats et demandes} messages {Messages et demandes d’assistance} histories {La clé de vos historiques chiffrés} contracts {Contrats} invoices {Factures et autres documents} books {Écritures : montants et instants, sans votre nom} clock {L’horloge de test} other {Autre}}',
  'set.erase.title': 'Effacer le compte',
  'set.erase.lead':
    'Vous voyez ici ce qu’un effacement ferait aujourd’hui. Il est définitif : téléchargez d’abord vos données.',
  'set.erase.living': 'Ceci doit d’abord prendre fin',
  'set.erase.livingLead':
    'Tant que quelque chose continue, le compte est nécessaire. Résiliez, transférez ailleurs ou attendez la fin.',
  'set.erase.now': 'Effacé tout de suite',
  'set.erase.stays': 'Reste pour le moment',
  'set.erase.nothingStays': 'Rien.',
  'set.erase.because':
    '{kind, select, invoices {La loi nous oblige à les conserver.} contracts {La loi nous oblige à les conserver.} certificates {Les certificats valables peuvent être vérifiés jusqu’à leur fin.} books {Les livres ne doivent pas avoir de lacunes.} other {Elle appartient à l’environnement de test.}}',
  'set.erase.until': 'Effacé le {at}.',
  'set.erase.forGood': 'Reste définitivement.',
  'set.erase.confirm': 'Effacer définitivement',
  'set.erase.balance':
    'Il reste {balance} sur votre solde. Écrivez d’abord à {support} pour que nous puissions vous le verser.',
  'set.erase.confirmLead':
    'Saisissez {email} pour confirmer. Vous serez ensuite déconnecté, et plus personne ne pourra se connecter à ce compte.',
  'set.erase.email': 'Adresse e-mail du compte',
  'set.erase.emailWrong': 'Ce n’est pas l’adresse e-mail du compte. Rien n’a été effacé.',
  'set.erase.submit': 'Effacer le compte',
  'set.erase.stay': 'Plutôt pas',
  'set.erase.done': 'Le compte est effacé',
  'set.erase.doneLead':
    'Ce qui n’a pas à être conservé a disparu, et vous êtes déconnecté partout. Au revoir et merci.',
  'set.newAddress.title':
    '{state, select, open {Confirmer l’adresse e-mail} used {L’adresse e-mail est confirmée} expired {Ce lien a expiré} other {Ce lien ne fonctionne plus}}',
  'set.newAddress.lead':
    'Dès lors, les messages concernant ce compte vont à {email}, et vous vous connectez avec cette adresse.',
  'set.newAddress.former': 'Adresse actuelle',
  'set.newAddress.until': 'À confirmer avant',
  'set.newAddress.submit': 'Confirmer',
  'set.newAddress.otherwise': 'Si vous ne le voulez pas, fermez simplement cette page : rien ne se passe alors.',
  'set.newAddress.then':
    '{state, select, used {Les messages vont désormais à {email}, et vous vous connectez avec cette adresse. Les sessions ouvertes le restent.} other {Vous pouvez demander un nouveau lien dans les paramètres.}}',
  'said.saved': 'Enregistré.',
  'said.address-sent': 'Le lien est en route vers la nouvelle adresse. Il est valable un jour.',
  'said.address-withdrawn': 'L’ancienne adresse reste. Le lien ne fait plus rien.',
  'said.calendar-ended': 'L’agenda a pris fin ; son adresse ne montre plus rien.',
  'said.session-ended': 'La session est fermée.',
  'said.sessions-ended': 'Toutes les autres sessions sont fermées.',
  'refusal.too-many-mails':
    'C’était un peu trop souvent : veuillez attendre une heure, ou utiliser le dernier lien reçu.',
  'refusal.account-living':
    'Quelque chose de ce compte continue encore ; rien n’a donc été effacé. Ce qui doit d’abord prendre fin figure ci-dessous.',
  'refusal.account-erased': 'Ce compte a été effacé.',

  // Tracking and claims

  // Institutions

  // Buttons that the law wants
  'law.cancel.button': 'Résilier un contrat ici',
  'law.withdraw.button': 'Se rétracter du contrat ici',
  'law.cancel.title': 'Résilier un contrat',
  'law.cancel.lead':
    'Vous n’avez pas besoin de vous connecter. Nous devons savoir qui vous êtes et de quel contrat il s’agit.',
  'law.cancel.confirm': 'Est-ce exact ?',
  'law.cancel.means': 'Avec le bouton ci-dessous, vous déclarez la résiliation. Rien n’est déclaré auparavant.',
  'law.cancel.now': 'Résilier maintenant',
  'law.cancel.received': 'Votre résiliation nous est parvenue',
  'law.withdraw.title': 'Se rétracter d’un contrat',
  'law.withdraw.lead':
    'Les consommateurs peuvent se rétracter d’un contrat dans les 14 jours suivant la commande, sans motif. Vous n’avez pas besoin de vous connecter.',
  'law.withdraw.confirm': 'Est-ce exact ?',
  'law.withdraw.means':
    'Avec le bouton ci-dessous, vous déclarez la rétractation. Rien n’est déclaré auparavant. Ce dont vous vous rétractez prend fin, et son contenu est supprimé.',
  'law.withdraw.now': 'Confirmer la rétractation',
  'law.withdraw.received': 'Votre rétractation nous est parvenue',
  'law.name': 'Nom',
  'law.email': 'Adresse e-mail',
  'law.email.hint': 'L’accusé de réception y est envoyé tout de suite. Le mieux est l’adresse qui reçoit vos factures.',
  'law.product': 'Produit ou contrat',
  'law.product.hint': 'Par exemple le domaine ou le nom du certificat.',
  'law.reference': 'Numéro de facture ou de commande',
  'law.reference.hint': 'Si vous l’avez sous la main : il nous aide à trouver le contrat.',
  'law.reference.withdraw':
    'Si vous l’avez sous la main : avec lui, et avec l’adresse qui reçoit vos factures, c’est fait tout de suite.',
  'law.manner': 'Type de résiliation',
  'law.ordinary': 'Ordinaire',
  'law.ordinary.means': 'À la fin du terme payé, ou plus tôt si la loi le permet.',
  'law.cause': 'Pour motif grave',
  'law.cause.means': 'Pour un motif qui rend la poursuite déraisonnable. Veuillez dire lequel.',
  'law.reason': 'Motif',
  'law.wish': 'Fin souhaitée',
  'law.wish.hint': 'Laissez vide pour le plus tôt possible.',
  'law.soonest': 'le plus tôt possible',
  'law.goOn': 'Continuer',
  'law.change': 'Modifier',
  'law.received': 'Reçue le {at}.',
  'law.receipt':
    'L’accusé de réception est en route vers {email}. S’il n’arrive pas, écrivez-nous en indiquant le numéro ci-dessous.',
  'law.declaration': 'Numéro de la déclaration : {id}',
  'law.fault.name': 'Veuillez indiquer votre nom.',
  'law.fault.email': 'Ce n’est pas une adresse e-mail. Elle ressemble à anna@example.com.',
  'law.fault.product': 'Veuillez dire de quoi il s’agit.',
  'law.fault.reference': 'Veuillez utiliser des caractères ordinaires, 80 au plus.',
  'law.fault.reason': 'Veuillez dire pourquoi.',
} as const satisfies Words;
