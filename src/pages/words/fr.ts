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
  'products.count': '{count, plural, =0 {} one {# produit} other {# produits}}',
  'products.none': 'Vous n’avez pas encore de produits',
  'products.none.then': 'Ce que vous commandez chez nous apparaît ici, avec ses dates et ce qu’il en advient.',
  'products.noneFit': 'Aucun produit ne correspond à ce choix.',
  'products.showAll': 'Afficher tous les produits',
  'products.needYou': '{count, plural, one {# produit a} other {# produits ont}} besoin de vous :',
  'products.needing':
    '{need, select, invoice {{count, plural, one {# facture ouverte} other {# factures ouvertes}}} payment {{count, plural, one {# paiement échoué} other {# paiements échoués}}} other {{count, plural, one {# se termine bientôt} other {# se terminent bientôt}}}}',
  'products.filter': 'Choisir des produits',
  'products.search': 'Nom',
  'products.kind': 'Type',
  'products.anyKind': 'Tous les types',
  'products.state': 'État',
  'products.current': 'Tous ceux en cours',
  'products.all': 'Tous, y compris terminés',
  'products.needs': 'A besoin de moi',
  'products.noNeed': 'Peu importe',
  'products.need':
    '{need, select, any {Pour une raison ou une autre} invoice {Facture ouverte} payment {Paiement échoué} other {Se termine bientôt}} ({count, number})',
  'products.order': 'Ordre',
  'products.orderBy': '{order, select, name {Par nom} expiry {Par fin de période} other {Les plus récents}}',
  'products.apply': 'Afficher',
  'products.fitting': '{count, plural, one {# produit} other {# produits}} dans ce choix',
  'products.name': 'Produit',
  'products.expiry': 'Fin de la période',
  'products.option': 'Option',
  'products.next': 'La suite',
  'products.failing': 'Paiement échoué',
  'products.pages': 'Pages de la liste',
  'products.previous': '← Précédents',
  'products.following': 'Suivants →',
  'brief.pay': '{amount} à payer avant le {deadline}',
  'brief.underWay':
    '{purpose, select, order {Payé, en cours de mise en place} renewal {Payé, renouvellement en cours} other {Payé, restauration en cours}}',
  'brief.invoice': 'Facture de {amount} le {at}',
  'brief.invoiceNow': 'Facture de {amount}, en cours d’établissement',
  'brief.ends': 'Se termine sans renouvellement, rien à payer',
  'brief.tooLate': 'Se termine : trop tard pour un renouvellement',
  'brief.refused': 'Se termine : le renouvellement a été refusé',
  'brief.restorable': 'Restauration possible pour {amount} jusqu’au {until}',
  'brief.over': 'Terminé',

  'product.back': '← Mes produits',
  'product.readOnly':
    'Seul un administrateur de votre institution modifie l’option de renouvellement, résilie ou restaure.',
  'product.pay': 'Voir et payer la facture',
  'product.restore': 'Restaurer',
  'product.restoreFor': 'Restaurer pour {amount}',
  'product.cancel': 'Résilier tout de suite',
  'product.leave': 'Ne rien changer',
  'product.further': 'Autres actions',
  'product.forecast': 'Ce qui vient dans l’année',
  'product.timeline': 'Ce qui s’est passé',
  'product.older': 'Plus ancien →',
  'product.latest': '← Le plus récent',
  'product.by': 'Par {name}.',
  'product.approved': 'Demandé par {by}, approuvé par {approver}.',
  'product.toInvoice': 'Facture',
  'product.toClaim': 'Suivre la réémission',

  'term.title': 'La période en image',
  'term.tone':
    '{tone, select, paid {Payé} grace {{kind, select, domain {Peut encore être restauré} other {Données conservées}}} redemption {Restauration possible, avec des frais} over {En cours de suppression} invoice {Facture à payer} certificate {Certificat valable} other {Certificat révoqué}}',
  'term.mail':
    '{state, select, done {E-mail envoyé} coming {E-mail à venir} if {E-mail, sans renouvellement} other {Pas d’e-mail}}',
  'term.wide': 'Les {days} derniers jours sont dessinés plus larges.',
  'term.dates': 'Toutes les dates de cette période',
  'term.today': 'Aujourd’hui',
  'term.lane': '{lane, select, term {Période} mail {E-mails} invoice {Facture} other {Certificats}}',
  'term.start': 'La période commence',
  'term.end': 'La période se termine',
  'term.lastSafe': 'Dernier instant sûr pour renouveler',
  'term.reminder':
    'Rappel {days, plural, one {# jour} other {# jours}} avant la fin : {state, select, done {envoyé à {recipient}} bounced {envoyé à {recipient}, et revenu} coming {sera envoyé} off {en l’état, ne sera pas envoyé} other {non envoyé}}{reason, select, setting_off {, car les rappels sont désactivés} delete_at_expiry {, car le produit doit prendre fin} outage {, en raison d’une panne ; un rappel ultérieur a été envoyé} other {}}',
  'term.notice':
    'Avis au titulaire du domaine, {notice, select, one_month {un mois avant la fin} one_week {une semaine avant la fin} other {après la fin, s’il n’est pas renouvelé}} : {state, select, done {envoyé à {recipient}} bounced {envoyé à {recipient}, et revenu} coming {sera envoyé, comme l’exige l’ICANN} other {non envoyé par nous}}{reason, select, registrar_sends {, car le bureau d’enregistrement l’envoie} other {}}',
  'term.invoice': '{state, select, done {La facture a été établie} other {La facture de renouvellement arrive}}',
  'term.deadline': 'Le paiement doit nous être parvenu avant',
  'term.redemption':
    '{state, select, if {Sans renouvellement : la rédemption commence, une restauration coûte plus cher} other {La rédemption commence : une restauration coûte plus cher}}',
  'term.pendingDelete':
    '{state, select, if {Sans renouvellement : une restauration n’est plus possible} other {Une restauration n’est plus possible}}',
  'term.delete': '{state, select, if {Sans renouvellement : le produit est supprimé} other {Le produit est supprimé}}',
  'term.recoverable':
    '{state, select, if {Sans renouvellement : une restauration est possible jusqu’ici} other {Une restauration est possible jusqu’ici}}',
  'term.certificate':
    'Certificat émis{cause, select, claim { suite à une demande de réémission} replacement {, remplace le précédent} migration {, par un autre fournisseur} other {}}, valable jusqu’au {until}',
  'term.certificateRevoked': 'Certificat émis, révoqué le {until}',
  'term.replace': 'Le certificat suivant est émis, sans frais',

  'option.look': 'Voir ce que cela change',
  'option.title': 'Modifier l’option de {name} ?',
  'option.from': 'Jusqu’ici',
  'option.to': 'Désormais',
  'option.invoice': 'Facture',
  'option.now': 'tout de suite',
  'option.amount': 'Montant',
  'option.newEnd': 'Fin de la période une fois payé',
  'option.means': 'Ce que cela signifie',
  'option.nextTerm':
    'Un renouvellement est déjà fait et reste acquis : c’est payé jusqu’au {until}. Votre choix vaut pour la suite.',
  'option.kept': 'La facture ouverte {number} reste telle quelle, à payer avant le {deadline}.',
  'option.cancels':
    'La facture ouverte {number} est annulée.{paid, select, none {} other { Les {paid} que vous en avez payés sont portés au crédit de votre compte.}}',
  'option.confirm': '{costs, select, true {Renouveler et payer {amount}} other {Modifier l’option}}',
  'option.inForce': 'Cette option est déjà en vigueur. Rien n’a été modifié.',

  'cancel.title': 'Résilier {name} tout de suite ?',
  'cancel.confirm': 'Oui, résilier maintenant',
  'cancel.atOnce':
    '{kind, select, domain {Le domaine prend fin maintenant : les sites et les e-mails qui en dépendent ne fonctionnent plus.} certificate {Le produit prend fin maintenant : il n’y a plus d’autres certificats.} mailspace {Le mailspace prend fin maintenant, et ses e-mails sont supprimés.} webspace {Le webspace prend fin maintenant, et ses données sont supprimées.} other {Le serveur prend fin maintenant, et ses données sont supprimées.}}',
  'cancel.rest': 'C’est payé jusqu’au {end}. Cette étape ne rembourse rien du temps restant.',
  'cancel.certificates':
    'Les certificats déjà émis restent valables jusqu’à leur propre fin, sauf si vous les révoquez.',
  'cancel.forGood': 'C’est irréversible.',
  'cancel.otherwise': 'Pour l’utiliser jusqu’à la fin de la période, choisissez plutôt « Suppression à l’échéance ».',
  'restore.of': 'Restaurer {name} ?',
  'restore.renewal': 'Renouvellement pour un an',
  'restore.fee': 'Frais de restauration',
  'said.product-cancelled': 'Résilié. Nous vous le confirmons par e-mail.',
  'said.insurance-changed': 'Enregistré. Cela vaut à partir de la prochaine période.',

  'certificate.title': 'Certificat',
  'certificate.inForce': 'Certificat valable jusqu’au',
  'certificate.none': 'aucun en vigueur',
  'certificate.insured': 'Réémission assurée, cette période',
  'certificate.insuredNext': 'Réémission assurée, prochaine période',
  'certificate.yesNo': '{yes, select, true {oui} other {non}}',
  'certificate.claim': 'Demander une réémission',
  'certificate.tracking': 'Téléchargements et suivi',
  'insurance.change':
    '{insured, select, true {Retirer l’assurance de la prochaine période} other {Assurer la prochaine période}}',
  'insurance.title': 'Assurance de {name}',
  'insurance.lead':
    'Avec l’assurance d’émission, vous recevez gratuitement un nouveau certificat dès qu’une clé est perdue, qu’un serveur tombe en panne ou déménage. Elle vaut pour des périodes entières : celle en cours reste telle quelle.',
  'insurance.means':
    '{insured, select, true {La prochaine période est assurée. Sans assurance, la prochaine facture baisse de {amount} par an.} other {La prochaine période n’est pas assurée. Avec l’assurance, la prochaine facture augmente de {amount} par an.}} Montant TVA éventuelle comprise.',
  'insurance.confirm':
    '{insured, select, true {Retirer de la prochaine période} other {Assurer la prochaine période pour {amount} par an}}',

  'forecast.title': 'À venir : {name}',
  'forecast.lead': 'Si rien ne change et que les paiements arrivent à temps, voici ce qui vient jusqu’au {until} :',
  'forecast.none': 'Rien n’est à venir.',
  'forecast.balance': 'Le crédit de votre compte est alors de {balance}.',
  'forecast.back': '← {name}',

  'fact.order_placed': 'Commande pour {years, plural, one {# an} other {# ans}}',
  'fact.imported': 'Repris par nous, payé jusqu’au {end}',
  'fact.term_started': 'Mis en place ; la première période va jusqu’au {end}',
  'fact.renewal_option_changed':
    'Option de renouvellement : {to, select, one_year_delayed {1 an différé} one_year_immediate {1 an immédiat} multi_year {{years, plural, one {# an} other {# ans}}} other {suppression à l’échéance}}{by, select, customer {} operator {, par notre support} other {, car la précédente est épuisée}}',
  'fact.reminder_sent':
    '{final, select, true {Dernier rappel} other {Rappel}} par e-mail, {daysBefore, plural, one {# jour} other {# jours}} avant la fin de la période',
  'fact.reminder_skipped':
    'Pas de rappel {daysBefore, plural, one {# jour} other {# jours}} avant la fin de la période',
  'fact.registrant_notice_sent':
    'Avis au titulaire du domaine, {notice, select, one_month {un mois avant la fin de la période} one_week {une semaine avant la fin de la période} other {après la fin de la période}}',
  'fact.registrant_notice_skipped':
    'Pas d’avis au titulaire du domaine, {notice, select, one_month {un mois avant la fin de la période} one_week {une semaine avant la fin de la période} other {après la fin de la période}}',
  'fact.invoice_issued':
    '{purpose, select, order {Facture de la commande} renewal {Facture de renouvellement} other {Facture de la restauration}}{number, select, none {} other { {number}}} : {total}, à payer avant le {deadline}',
  'fact.invoice_paid': 'Facture entièrement payée',
  'fact.invoice_cancelled': 'Facture annulée',
  'fact.payment_received':
    '{amount} reçus{method, select, balance { du crédit de votre compte} card { par carte de crédit} sepa_debit { par prélèvement} bank_transfer { par virement} paypal { par PayPal} other {}}',
  'fact.payment_failed':
    '{method, select, card {La carte de crédit n’a pas pu être débitée} sepa_debit {Le prélèvement n’a pas pu être fait} other {Le paiement a échoué}}',
  'fact.payment_returned': 'La banque a rejeté {amount} ; ses frais de {fee} vous ont été facturés',
  'fact.balance_credited': '{amount} portés au crédit de votre compte',
  'fact.renewed': 'Renouvelé pour {years, plural, one {# an} other {# ans}}, jusqu’au {end}',
  'fact.expired': 'Période terminée sans renouvellement',
  'fact.suspended': 'Suspendu : arrêté, les données sont encore conservées',
  'fact.redemption_started': 'Rédemption : une restauration est encore possible, et coûte plus cher',
  'fact.pending_delete': 'En cours de suppression : une restauration n’est plus possible',
  'fact.deleted': 'Supprimé',
  'fact.restored': 'Restauré',
  'fact.transferred': 'Transféré chez un autre fournisseur',
  'fact.cancelled': 'Résilié',
  'fact.provider_failed':
    '{operation, select, create {La mise en place} renew {Le renouvellement} restore {La restauration} other {Une étape chez notre fournisseur}} : {permanent, select, true {refus définitif du registre ou de l’hébergeur} other {retard au registre ou chez l’hébergeur ; nous continuons d’essayer}}',
  'fact.provider_recovered': 'Le registre ou l’hébergeur répond de nouveau',
  'fact.validation_requested': 'Il vous a été demandé de prouver que vous contrôlez {domain}',
  'fact.validation_passed': 'Contrôle de {domain} prouvé ; il compte jusqu’au {validUntil}',
  'fact.validation_failed': 'Le contrôle de {domain} n’a pas encore pu être prouvé',
  'fact.certificate_issued':
    'Certificat émis{cause, select, order {} renewal { pour la nouvelle période} replacement {, remplace le précédent} claim { suite à votre demande} other {, par un autre fournisseur}}, valable jusqu’au {notAfter}',
  'fact.certificate_revoked':
    'Certificat révoqué{reason, select, key_compromised {, car sa clé n’est plus secrète} superseded {, car il a été remplacé} other {, comme vous l’avez demandé}}',
  'fact.claim_accepted':
    'Réémission demandée : {reason, select, key_lost {clé perdue} server_failed {serveur en panne} moved_server {serveur déménagé} key_compromised {clé compromise} other {autre raison}}',
  'fact.claim_refused':
    'Réémission refusée{problem, select, insurance_required { : cette période n’est pas assurée} term_ended { : la période est terminée} same_key { : c’était l’ancienne clé} compromised_key { : c’était la clé compromise} other {}}',
  'fact.claim_completed': 'Réémission terminée : le nouveau certificat est là',
  'fact.issuance_failed':
    'Le certificat n’a pas pu être émis{permanent, select, true {} other { ; nous continuons d’essayer}}',
  'why.reminder_sent': 'Vous avez reçu cet e-mail car les rappels sont activés dans vos réglages.',
  'why.reminder_skipped':
    '{reason, select, setting_off {Vous n’avez pas reçu d’e-mail car les rappels étaient désactivés dans vos réglages.} delete_at_expiry {Vous n’avez pas reçu d’e-mail car le produit devait être supprimé à l’échéance.} other {Vous n’avez pas reçu d’e-mail en raison d’une panne chez nous ; un rappel ultérieur a été envoyé.}}',
  'why.registrant_notice_sent': 'L’ICANN nous y oblige, quels que soient vos réglages.',
  'why.registrant_notice_skipped': 'Le bureau d’enregistrement l’envoie lui-même.',
  'why.invoice_issued':
    '{purpose, select, order {Elle est arrivée par e-mail car vous aviez commandé.} renewal {Elle est arrivée par e-mail car votre option de renouvellement le prévoit ; les factures arrivent que les rappels soient activés ou non.} other {Elle est arrivée par e-mail car vous aviez commandé la restauration.}}',
  'why.invoice_cancelled':
    '{reason, select, option_changed {Car vous avez choisi une autre option de renouvellement.} deadline_passed {Car le paiement n’était pas entièrement arrivé avant l’échéance.} product_ended {Car le produit a pris fin.} provider_refused {Car le registre ou l’hébergeur a définitivement refusé.} other {Car votre contrat a pris fin.}}',
  'why.payment_failed':
    '{reason, select, declined {Refus ; nous réessayons tant qu’il reste du temps.} declined_hard {Refus définitif : veuillez payer autrement.} authentication_required {Votre banque vous demande d’approuver : le lien est dans notre e-mail.} other {Ce serait arrivé trop tard : veuillez payer autrement.}}',
  'why.balance_credited':
    '{reason, select, overpayment {C’était plus que le montant à payer.} too_late {Le paiement est arrivé après l’échéance.} no_open_invoice {Il n’y avait pas de facture ouverte.} invoice_cancelled {La facture concernée a été annulée.} other {C’est un remboursement.}}',
  'why.recipient': 'Envoyé à {recipient}.',
  'why.bounced': 'Il est revenu : veuillez vérifier l’adresse dans vos réglages.',

  // Invoices and payment methods

  // Settings

  // Tracking and claims

  // Institutions

  // Buttons that the law wants
} as const satisfies Words;
