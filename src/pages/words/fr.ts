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
  'said.support-sent': 'Envoyé. Vous en recevez une copie par e-mail ; la réponse arrive là-bas et ici.',
  'said.support-closed': 'Clôturé. S’il reste quelque chose, écrivez-nous simplement à nouveau.',
  'said.support-reopened': 'Rouvert.',
  'said.waits-for-administrator':
    'Votre demande est enregistrée. Elle attend un administrateur de votre établissement, qui a été prévenu.',
  'said.claimed': 'Demandé. Cette page montre chaque étape dès qu’elle a lieu.',
  'said.ordered': 'Commandé. La facture arrive par e-mail et se trouve sous « Factures ».',
  'said.revoked': 'C’est fait. Le certificat est révoqué ou le sera dans quelques minutes.',
  'said.endpoint': 'Enregistré. Nous y vérifions si le certificat actuel est installé.',
  'said.endpoint-checked': 'Nous avons regardé ; le résultat est ci-dessous.',
  'said.endpoint-removed': 'Nous n’y regardons plus.',
  'said.request-taken': 'Accepté. Le prochain certificat sera émis pour cette demande.',
  'said.domain-shown': 'Trouvé. Le contrôle du domaine est prouvé ; nous continuons de nous-mêmes.',
  'said.domain-not-shown':
    'Nous avons regardé et ne l’avons pas encore trouvé. Ci-dessous : ce qui a été demandé et répondu ; le DNS peut prendre du temps.',
  'said.code-sent': 'Le code est en route vers cette adresse.',
  'refusal.insurance-required':
    'Cette période n’est pas assurée ; les réémissions gratuites font partie de l’assurance d’émission.',
  'refusal.term-ended':
    'La période payée est terminée. Une réémission n’est possible que pendant la période ; ensuite, commandez à nouveau.',
  'refusal.term-not-started':
    'Le premier certificat de cette commande n’est pas encore émis. Il n’y a encore rien à réémettre.',
  'refusal.same-key':
    'La demande contient la clé d’un certificat antérieur. Créez une nouvelle clé ou confirmez expressément l’ancienne.',
  'refusal.compromised-key':
    'Cette clé est connue ou signalée comme compromise et ne sera plus jamais utilisée. Créez-en une nouvelle.',
  'refusal.not-a-certificate': 'Ce n’est pas un certificat ; il n’y a rien à réémettre.',
  'refusal.certificate-ended': 'Ce certificat est déjà expiré ou révoqué.',
  'refusal.validation-method-ended':
    'Cette méthode de preuve n’est plus autorisée. Choisissez-en une autre ci-dessous.',
  'refusal.too-many-mails': 'Assez de messages ont été envoyés pour l’instant. Veuillez patienter.',
  'tracking.ask': 'Demander de l’aide',
  'tracking.empty': 'Rien pour l’instant. Chaque commande et chaque demande apparaîtra ici avec ses étapes.',
  'tracking.none': 'Aucun résultat. Essayez un autre filtre.',
  'tracking.waiting': '{waiting, plural, one {Un élément vous attend} other {# éléments vous attendent}}',
  'tracking.others': 'Tout le reste, du plus récent au plus ancien',
  'tracking.kind':
    '{kind, select, order {Commande} claim {Demande de réémission} validation {Validation de domaine} request {Demande d’aide} other {Attend un administrateur}}',
  'tracking.kinds':
    '{kind, select, order {Commandes} claim {Réémissions} validation {Validations de domaine} request {Demandes d’aide} approval {Attend un administrateur} other {Tout}}',
  'tracking.filter.kind': 'Afficher',
  'tracking.filter.search': 'Le nom contient',
  'tracking.filter.waiting': 'seulement ce qui m’attend',
  'tracking.filter.submit': 'Filtrer',
  'tracking.todo':
    '{waits, select, payment {Payer la facture} csr {Remettre une demande (CSR)} validation {Prouver le contrôle du domaine} other {Lire la réponse}}',
  'tracking.steps': '{steps, plural, one {# étape} other {# étapes}}',
  'tracking.pages': 'Pages',
  'tracking.newer': 'Plus récent',
  'tracking.older': 'Plus ancien',
  'tracking.state.claim':
    '{state, select, received {En cours} waiting_for_validation {Attend la validation} issued {Émis} completed {Émis} refused {Refusée} other {{state}}}',
  'tracking.state.validation': '{state, select, waiting {À prouver} other {Prouvé}}',
  'tracking.state.request': '{state, select, open {Chez le support} answered {Répondu} other {Clôturé}}',
  'tracking.state.approval':
    '{state, select, order {Commande souhaitée} claim {Réémission souhaitée} other {Révocation souhaitée}}',
  'tracking.step.order':
    '{step, select, order_placed {Commandé} imported {Repris} payment_received {Paiement reçu} invoice_cancelled {Facture annulée} validation_requested {Preuve demandée pour {about}} validation_passed {Contrôle de {about} prouvé} certificate_issued {Certificat émis} issuance_failed {N’a pas encore pu être émis ; nous réessayons} term_started {Mis en place, la période a commencé} cancelled {Annulé} other {{step}}}',
  'tracking.step.claim':
    '{step, select, received {Reçue} accepted {Vérifiée et acceptée} waiting_for_validation {Attend la preuve du contrôle du domaine} issued {Nouveau certificat émis} revoked {Ancien certificat révoqué} refused {Refusée} other {{step}}}',
  'tracking.step.validation':
    '{step, select, validation_requested {Demandé} validation_passed {Prouvé {about, select, email {par e-mail} http {par un fichier} other {par DNS}}} other {Vérifié, pas encore trouvé}}',
  'tracking.step.request': '{about, select, customer {Vous avez écrit} other {Réponse}}',
  'tracking.step.approval': 'Demandé',
  'tracking.claim.title': 'Réémission de {name}',
  'tracking.claim.steps': 'Étapes',
  'tracking.claim.facts': 'Votre demande',
  'tracking.claim.product': 'Certificat',
  'tracking.claim.reason': 'Motif',
  'tracking.claim.note': 'Remarque',
  'tracking.claim.id': 'Numéro',
  'tracking.claim.ahead.issued': 'Le nouveau certificat est émis',
  'tracking.claim.ahead.revoked':
    'L’ancien certificat est révoqué{compromised, select, true { dès que le nouveau est là,} other {}} au plus tard le {at}',
  'tracking.claim.refused': 'Elle a été refusée',
  'tracking.claim.again': 'Recommencer',
  'tracking.claim.validate': 'Ce qui manque',
  'tracking.claim.validate.lead':
    'Le contrôle de {domains} doit être prouvé à nouveau. Dès que c’est fait, nous émettons le certificat.',
  'tracking.claim.underWay': 'C’est en cours',
  'tracking.claim.underWay.lead': 'Vous n’avez rien à faire. En général, cela prend moins d’une minute.',
  'tracking.claim.done': 'Votre nouveau certificat',
  'tracking.claim.done.lead': 'Installez-le avec la clé que vous avez enregistrée.',
  'support.new': 'Demander de l’aide',
  'support.kind.legend': 'De quoi s’agit-il ?',
  'support.kind':
    '{kind, select, technical {Un certificat, son émission ou sa validation} other {Contrat, facture ou autre chose}}',
  'support.kind.lead':
    '{kind, select, technical {Transmis au fournisseur du certificat, avec son numéro de commande.} other {Transmis à notre service.}}',
  'support.about': 'Concerne : {name}{serial, select, none {} other { (numéro de série {serial})}}',
  'support.subject': 'Objet',
  'support.subject.fault': 'Indiquez un objet, sur une ligne de 120 caractères au plus.',
  'support.words': 'Votre message',
  'support.words.hint': 'N’envoyez jamais de clé privée, à personne.',
  'support.words.fault': 'Écrivez quelque chose : du texte simple, sans caractères cachés et sans clé privée.',
  'support.send': 'Envoyer',
  'support.author': '{author, select, customer {Vous} desk {Support} other {Notre équipe}}',
  'support.size': '{kb, plural, one {# Ko} other {# Ko}}',
  'support.refused':
    '{files, plural, one {Un fichier n’a pas été accepté : {names}} other {# fichiers n’ont pas été acceptés : {names}}}',
  'support.facts': '{reference} · {kind, select, technical {au fournisseur du certificat} other {au service}}',
  'support.product': 'Produit',
  'support.reply': 'Répondre',
  'support.reply.closed': 'Écrire à nouveau ; cela rouvre la demande',
  'support.close': 'C’est réglé, clôturer',
  'support.reopen': 'Rouvrir',
  'claim.title': 'Réémettre {name}',
  'claim.stages': 'Étapes',
  'claim.stage': '{stage, select, why {Pourquoi} key {Clé et demande} check {Vérifier} other {Terminé}}',
  'claim.why': 'Pourquoi avez-vous besoin d’un nouveau certificat ?',
  'claim.lead':
    'C’est gratuit, aussi souvent que vous le souhaitez{end, select, none {.} other { : vous êtes assuré. Le nouveau certificat a la validité restante, dans la période jusqu’au {end}.}}',
  'claim.why.legend': 'Motif',
  'claim.why.fault': 'Veuillez choisir un motif.',
  'claim.reason':
    '{reason, select, key_lost {La clé privée est perdue} server_failed {Le serveur est tombé en panne} moved_server {Le site change de serveur} key_compromised {Quelqu’un d’autre a peut-être la clé privée} other {Autre chose}}',
  'claim.compromised':
    'L’ancienne clé est bloquée immédiatement et définitivement. Ses certificats sont révoqués dès que le nouveau est émis, au plus tard 24 heures après votre demande.',
  'claim.revoke.legend': 'Que devient l’ancien certificat ?',
  'claim.revoke':
    '{revoke, select, keep {Il reste valable jusqu’à son terme (sauf si quelqu’un d’autre a la clé)} when_replaced {Il est révoqué dès que le nouveau est émis} other {Il est révoqué immédiatement, avant que le nouveau soit là}}',
  'claim.next': 'Suite : clé et demande',
  'claim.check.submit': 'Suite : vérifier',
  'claim.found': 'Ce que nous avons trouvé',
  'claim.found.good': 'La demande est en ordre.',
  'claim.found.key': 'Clé',
  'claim.found.algorithm': '{algorithm, select, rsa {RSA, {bits} bits} p256 {ECDSA P-256} other {ECDSA P-384}}',
  'claim.found.fingerprint': 'Empreinte de la clé (SHA-256)',
  'claim.follows': 'Ce qui se passe maintenant',
  'claim.follows.administrator': 'Un administrateur de votre établissement l’approuve d’abord.',
  'claim.follows.free': 'Le nouveau certificat a les mêmes noms et la validité restante. Il est gratuit.',
  'claim.follows.validation':
    'Si la preuve d’un domaine n’est plus valable, nous la demandons ; sinon l’émission est immédiate.',
  'claim.follows.old':
    '{revoke, select, at_once {L’ancien certificat est révoqué immédiatement.} when_replaced {L’ancien certificat est révoqué dès que le nouveau est émis.} other {{compromised, select, true {L’ancienne clé est bloquée immédiatement ; ses certificats sont révoqués dès que le nouveau est émis, au plus tard dans 24 heures.} other {L’ancien certificat reste valable jusqu’à son terme.}}}}',
  'claim.sameKey':
    'Cette demande contient la clé d’un certificat antérieur. Qui possède cette clé pourrait continuer à l’utiliser ; une nouvelle clé est plus sûre.',
  'claim.sameKey.accept': 'Je souhaite quand même l’ancienne clé',
  'claim.note': 'Remarque (facultatif)',
  'claim.submit': 'Demander le nouveau certificat',
  'claim.submit.ask': 'Demander l’accord d’un administrateur',
  'claim.cannot': 'Une réémission gratuite n’est pas possible',
  'claim.cannot.insure':
    'L’assurance peut être ajoutée avec une commande ou le prochain renouvellement, jamais entre les deux.',
  'claim.cannot.revoke': 'Révoquer un certificat est toujours possible et gratuit :',
  'claim.anew': 'Ce qui aide : une nouvelle commande',
  'claim.anew.lead':
    'Le même certificat pour un an{insured, select, true { avec assurance} other {}} coûte {price}. Tout est rempli ; il ne vous faut qu’une clé.',
  'claim.anew.go': 'Voir cette commande',
  'claim.order.title': 'Commander à nouveau',
  'claim.order.offer': 'Offre',
  'claim.order.years': 'Durée',
  'claim.order.insurance': 'Assurance d’émission',
  'claim.order.insured':
    '{insured, select, true {{extra, select, true {comprise, {price} du prix} other {incluse}}} other {non proposée avec cette offre}}',
  'claim.order.total': 'À payer',
  'claim.order.gross': 'TVA comprise',
  'claim.order.submit': 'Commander avec obligation de paiement',
  'claim.order.ask': 'Demander l’accord d’un administrateur',
  'csr.make': 'Créer la clé et la demande ici',
  'csr.make.lead':
    'Votre navigateur crée les deux. La clé privée ne quitte jamais cette page : vous l’enregistrez dans un fichier, et nous ne la voyons jamais.',
  'csr.algorithm': 'Type de clé',
  'csr.algorithms':
    '{algorithm, select, p256 {ECDSA P-256 (recommandé)} p384 {ECDSA P-384} rsa2048 {RSA 2048 (pour anciens appareils)} rsa3072 {RSA 3072} other {RSA 4096 (prend un moment)}}',
  'csr.make.submit': 'Créer la clé et la demande',
  'csr.making': 'Votre navigateur crée la clé …',
  'csr.failed': 'Votre navigateur n’a pas pu créer de clé. Veuillez coller une demande ci-dessous.',
  'csr.made':
    'Enregistrez maintenant la clé privée. Elle n’existe que dans cette page ; si vous la quittez, la clé est perdue et personne ne peut la récupérer.',
  'csr.save.pem': 'Enregistrer la clé privée (PEM)',
  'csr.password': 'Ou avec un mot de passe, en PKCS#12',
  'csr.password.hint': 'Au moins 8 caractères, sans accents. Il reste dans cette page ; notez-le.',
  'csr.password.short': 'Au moins 8 caractères : lettres sans accents, chiffres, signes.',
  'csr.save.p12': 'Enregistrer en PKCS#12',
  'csr.saved': 'Enregistrée. Gardez le fichier en lieu sûr et continuez ci-dessous.',
  'csr.saveFirst': 'Enregistrez d’abord la clé privée : sans elle, le certificat ne sert à rien.',
  'csr.paste': 'La demande (CSR)',
  'csr.paste.lead': 'Créée ci-dessus ou collée depuis votre serveur. Nous recommandons une nouvelle clé à chaque fois.',
  'csr.label': 'Demande en PEM',
  'csr.hint':
    'À partir de -----BEGIN CERTIFICATE REQUEST-----{names, select, none {.} other {, pour : {names}.}} Jamais la clé privée.',
  'csr.keyPasted':
    'C’était une clé privée. Elle n’a pas été envoyée et nous l’avons retirée de ce champ. Collez ici la demande (CSR).',
  'csr.faults':
    '{faults, plural, one {Ceci ne va pas dans la demande :} other {Ces # points ne vont pas dans la demande :}}',
  'csr.openssl': 'La créer plutôt sur votre serveur',
  'csr.openssl.lead': 'Une ligne avec OpenSSL 3 ; la clé reste dans key.pem, collez request.csr ici :',
  'csr.fault.private-key-disclosed':
    'Ceci contenait une clé privée. Nous ne l’avons pas conservée, mais elle a voyagé : considérez-la comme divulguée, créez une nouvelle clé et n’envoyez que la demande.',
  'csr.fault.csr-too-large': 'Elle est trop longue : une demande compte au plus 16 384 caractères.',
  'csr.fault.csr-malformed':
    'Ce n’est pas une demande complète en PEM. Collez-la entière, de -----BEGIN CERTIFICATE REQUEST----- à -----END CERTIFICATE REQUEST-----.',
  'csr.fault.authority-asked-for':
    'Elle demande un certificat pouvant en émettre d’autres. Créez-la sans droits d’autorité.',
  'csr.fault.signature-algorithm':
    'Elle est signée d’une manière qui n’est plus acceptée. Signez avec SHA-256, SHA-384 ou SHA-512.',
  'csr.fault.signature-invalid': 'Sa signature ne vient pas de sa propre clé, ou elle a été modifiée. Recréez-la.',
  'csr.fault.key-algorithm': 'Ce type de clé n’est pas proposé. Utilisez RSA d’au moins 2048 bits, P-256 ou P-384.',
  'csr.fault.key-malformed': 'La clé qu’elle contient est mal formée. Recréez la clé et la demande.',
  'csr.fault.key-size': 'La clé est trop courte ou trop longue. RSA compte au moins 2048 bits.',
  'csr.fault.key-exponent': 'L’exposant de la clé n’est pas autorisé. Créez une clé avec un programme récent.',
  'csr.fault.key-weak':
    'La clé est faible : elle peut être devinée ou factorisée. Créez-en une avec un programme récent.',
  'csr.fault.names-missing':
    'Elle ne nomme aucun domaine. Mettez les noms dans l’extension SubjectAltName ; le nom commun seul ne compte pas.',
  'csr.fault.names-too-many': 'Elle contient {about} noms ; un certificat en a au plus 100.',
  'csr.fault.names-not-offered':
    'L’offre ne couvre pas ces noms : {about}. Demandez un seul nom, ou choisissez une offre pour wildcards ou plusieurs noms.',
  'csr.fault.name-repeated': '{about} y figure deux fois. Ne le demandez qu’une fois.',
  'csr.fault.name-kind': 'Elle nomme autre chose qu’un nom de domaine, par exemple une adresse. Retirez-le. {about}',
  'csr.fault.name-illegal':
    '{about} n’est pas écrit comme un nom de domaine. Uniquement lettres, chiffres, tirets et points.',
  'csr.fault.name-not-ascii':
    '{about} contient des lettres qu’aucun certificat ne porte. Écrivez-le sous sa forme xn--.',
  'csr.fault.name-not-public':
    '{about} est un nom interne. Seuls les noms sous une extension publique, comme .com, sont certifiés.',
  'csr.fault.name-is-public-suffix':
    '{about} est une extension sous laquelle d’autres ont des noms. Nommez un domaine à vous.',
  'csr.fault.wildcard-illegal':
    '{about} : un wildcard est toute la première partie et rien d’autre, comme dans *.example.com.',
  'csr.fault.common-name-foreign': 'Le nom commun {about} ne figure pas parmi ses noms. Ajoutez-le ou retirez-le.',
  'csr.fault.product-name-absent': '{about} ne figure pas parmi ses noms. Demandez-le aussi.',
  'csr.fault.key-barred':
    'Cette clé est signalée comme compromise ou appartenait au certificat concerné. Elle ne sera plus utilisée : créez-en une nouvelle.',
  'csr.fault.key-foreign': 'Cette clé appartient à un autre client. Créez la vôtre.',
  'csr.fault.names-differ':
    'Les noms doivent être les mêmes qu’avant : {about}. D’autres noms font l’objet d’une nouvelle commande.',
  'csr.fault.name-unregistered':
    '{about} ne relève d’aucun de vos domaines enregistrés. Enregistrez d’abord son domaine.',
  'csr.fault.wildcard-unregistered': '{about} est un wildcard. Ajoutez d’abord la version wildcard de votre domaine.',
  'dcv.title': 'Prouver le contrôle des domaines de {name}',
  'dcv.title.short': 'Validation de domaine',
  'dcv.lead':
    '{open, plural, =0 {Tout est prouvé ; il n’y a rien à faire.} one {Un domaine reste à prouver. Une seule des méthodes suffit ; la première est la plus commode.} other {# domaines restent à prouver. Une seule méthode suffit pour chacun ; la première est la plus commode.}}',
  'dcv.administrator':
    'Vous pouvez publier ce qui suit ; la vérification est demandée par un administrateur, ou faite par nous régulièrement.',
  'dcv.valid':
    'Prouvé {method, select, email {par e-mail} http {par un fichier} other {par DNS}} ; valable jusqu’au {until}.',
  'dcv.ways': 'Comment le prouver',
  'dcv.method':
    '{method, select, persistent {Enregistrement DNS permanent (recommandé)} dns {Enregistrement DNS} http {Fichier sur le serveur web} other {Code par e-mail}}',
  'dcv.method.lead':
    '{method, select, persistent {Laissez-le en place : les validations suivantes se feront sans vous.} dns {Un seul de ces enregistrements suffit. Un alias (CNAME) peut aussi rester.} http {Placez un fichier avec ce contenu à cette adresse.} other {Nous envoyons un code à une adresse du domaine.{until, select, none {} other { Autorisé jusqu’au {until}.}}}}',
  'dcv.type': 'Type',
  'dcv.name': '{type, select, file {Adresse} other {Nom}}',
  'dcv.value': '{type, select, file {Contenu} other {Valeur}}',
  'dcv.copy': 'Copier',
  'dcv.copied': 'Copié',
  'dcv.check': 'Vérifier maintenant',
  'dcv.mail.to': 'À quelle adresse ?',
  'dcv.mail.send': 'Envoyer le code',
  'dcv.mail.code': 'Code reçu par e-mail',
  'dcv.mail.confirm': 'Confirmer',
  'dcv.mail.wrong': 'Ce n’est pas le code du dernier e-mail, ou il a expiré.',
  'dcv.looks': 'Dernières vérifications',
  'dcv.look':
    '{method, select, persistent {Enregistrement DNS permanent} dns {Enregistrement DNS} http {Fichier} other {Code par e-mail}} : {finding, select, passed {trouvé} nothing {encore rien} unreachable {aucune réponse} other {autre chose s’y trouve}}',
  'dcv.look.asked': 'Ce qui a été demandé et répondu ({count})',
  'cert.title': 'Certificats de {name}',
  'cert.all': 'Tous les certificats',
  'cert.all.title': 'Tous ceux émis',
  'cert.none':
    'Aucun certificat n’est encore en vigueur. Il est émis dès que la commande est payée et les domaines prouvés.',
  'cert.missing':
    '{missing, select, validation {Le prochain certificat attend la preuve du contrôle des domaines.} csr {Le prochain certificat attend une demande (CSR) de votre part.} other {Le prochain certificat attend la vérification de votre organisation. Nous nous en chargeons.}}',
  'cert.missing.go': '{missing, select, validation {Prouver le contrôle} other {Remettre une demande}}',
  'cert.current': 'En vigueur',
  'cert.toBeRevoked': 'Il sera révoqué, au plus tard le {at}.',
  'cert.names': 'Noms',
  'cert.valid': 'Valable',
  'cert.replaced': 'Remplacé par nous le',
  'cert.replaced.never': 'Il se termine avec la période',
  'cert.serial': 'Numéro de série',
  'cert.fingerprint': 'Empreinte (SHA-256)',
  'cert.claim': 'Faire réémettre',
  'cert.claim.notCovered':
    'Une réémission gratuite n’est pas possible pour l’instant ; la page suivante dit pourquoi et ce qui aide.',
  'cert.request': 'Remettre une autre demande (CSR)',
  'cert.download': 'Télécharger',
  'cert.download.full': 'Télécharger le certificat avec la chaîne',
  'cert.form.file': 'Fichier',
  'cert.form.for': 'Pour',
  'cert.form':
    '{form, select, chain {Certificat avec chaîne (PEM)} pem {Certificat seul (PEM)} intermediates {Chaîne seule (PEM)} der {Certificat seul (DER)} other {Certificat avec chaîne (PKCS#7)}}',
  'cert.form.use':
    '{form, select, chain {nginx, Apache, HAProxy et la plupart des serveurs} pem {les serveurs qui veulent la chaîne à part} intermediates {les mêmes, à côté} der {Java, Windows, boîtiers} other {IIS, Tomcat}}',
  'cert.install': 'Installer',
  'cert.install.lead':
    'Une ou deux lignes chacun. fullchain.pem est le certificat avec sa chaîne, key.pem la clé que vous avez enregistrée ; adaptez les chemins de votre serveur.',
  'cert.endpoint': 'Est-il installé ?',
  'cert.endpoint.lead':
    'Indiquez votre serveur : nous vérifions s’il présente le certificat actuel et vous écrivons si un ancien arrive à son terme.',
  'cert.endpoint.seen':
    '{result, select, current {{at} : le certificat actuel est installé.} older {{at} : un ancien certificat est encore présenté{until, select, none {} other {, jusqu’au {until}}}.} foreign {{at} : un autre certificat est présenté, qui n’est pas de nous{until, select, none {} other { ; il se termine le {until}}}.} other {{at} : le serveur n’a pas répondu.}}',
  'cert.endpoint.host': 'Nom du serveur ou adresse publique',
  'cert.endpoint.host.fault': 'Indiquez un nom d’hôte ou une adresse accessible sur internet.',
  'cert.endpoint.port': 'Port',
  'cert.endpoint.port.fault': 'Un nombre de 1 à 65535.',
  'cert.endpoint.save': 'Enregistrer',
  'cert.endpoint.check': 'Regarder maintenant',
  'cert.endpoint.remove': 'Ne plus regarder',
  'cert.coverage': 'Assurance d’émission',
  'cert.coverage.state':
    '{insured, select, true {Cette période est assurée{included, select, true { ; c’est compris dans l’offre} other {}}. Les réémissions sont gratuites.} other {Cette période n’est pas assurée.}}',
  'cert.coverage.days': '{days, plural, one {# jour} other {# jours}}',
  'cert.coverage.paid': 'Payés',
  'cert.coverage.covered': 'Couverts jusqu’ici',
  'cert.coverage.remaining': 'Restants',
  'cert.coverage.reissues':
    '{count, plural, =0 {Aucune réémission jusqu’ici.} one {Une réémission jusqu’ici ; sans assurance, elle aurait coûté {price} (HT).} other {# réémissions jusqu’ici ; sans assurance, elles auraient coûté {price} (HT).}}',
  'cert.coverage.next':
    '{next, select, true {La prochaine période est aussi assurée.} other {La prochaine période n’est pas assurée.}}',
  'cert.claims': 'Demandes de réémission',
  'cert.help': 'Un problème ?',
  'cert.help.lead': 'Écrivez-nous ; le produit et le numéro de commande sont remplis.',
  'cert.cause': 'Émis pour',
  'cert.causes':
    '{cause, select, order {la commande} renewal {le renouvellement} replacement {le remplacement à temps} claim {une réémission} other {un changement de fournisseur}}',
  'cert.end': 'Révocation',
  'cert.revoked':
    'révoqué le {at}{reason, select, key_compromised { (clé compromise)} superseded { (remplacé)} other {}}',
  'cert.revoke': 'Révoquer',
  'cert.revoke.title': 'Révoquer ce certificat ?',
  'cert.revoke.lead':
    'C’est gratuit et définitif : les navigateurs refuseront ce certificat.{current, select, true { C’est celui en vigueur ; sans un autre, votre site ne sera plus accessible en toute sécurité.} other {}}',
  'cert.revoke.claim':
    'Vous en faut-il aussi un nouveau ? Demandez une réémission, qui révoque l’ancien quand le nouveau est là :',
  'cert.revoke.submit': 'Révoquer définitivement',
  'cert.revoke.ask': 'Demander l’accord d’un administrateur',
  'cert.revoke.leave': 'Ne rien changer',
  'cert.request.title': 'Demande (CSR) pour {name}',
  'cert.request.lead':
    '{waits, select, true {Le prochain certificat attend cette demande.} other {Elle sert à partir du prochain remplacement ; le certificat en vigueur reste.}}',
  'cert.request.reuse': 'Les remplacements peuvent la réutiliser, sans que personne n’ait rien à faire',
  'cert.request.submit': 'Remettre',

  // Institutions

  // Buttons that the law wants
} as const satisfies Words;
