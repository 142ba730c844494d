import { findingsFr } from '../../words/findings/fr';
import type { Words } from './en';

export const fr = {
  moment: '{at, date, day} à {at, time, clock}\u00a0({zone})',

  kind: '{kind, select, domain {Domaine} certificate {Certificat} mailspace {Mailspace} webspace {Webspace} vserver {vServer} other {Produit}}',
  state:
    '{state, select, ordered {Commandé} active {Actif} expired {Expiré} suspended {Suspendu} redemption {En récupération} pending_delete {En cours de suppression} deleted {Supprimé} cancelled {Résilié} transferred {Transféré} other {{state}}}',
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
  'next.collected':
    '{method, select, card {Nous débitons votre carte bancaire le {at}.} other {Un prélèvement est en cours ; il sera encaissé le {at}.}} {purpose, select, order {Nous mettons ensuite tout en place.} renewal {Nous renouvelons ensuite.} other {Nous restaurons ensuite.}} Vous n’avez rien à faire.',
  'next.underWay':
    '{purpose, select, order {Votre commande est payée et en cours de mise en place.} renewal {Le renouvellement est payé et en cours d’exécution.} other {La restauration est payée et en cours d’exécution.}} Vous n’avez plus rien à faire ; nous vous le confirmons par e-mail.',
  'next.control':
    'Veuillez prouver que vous contrôlez {count, plural, one {le domaine {domains}} other {ces # domaines : {domains}}}. Dès que la preuve est trouvée, le certificat est émis.',
  'next.csr': 'Veuillez remettre une demande (CSR) : le prochain certificat est émis pour elle.',
  'next.givenUp':
    'Si ce n’est pas fait avant le {at}, la commande est annulée et ce que vous avez payé est porté à votre solde.',
  'next.usable': 'Le certificat en vigueur est utilisable jusqu’au {until}.',
  'next.revoked':
    'Le certificat en vigueur a été révoqué le {at}, et aucun autre ne l’est. Demandez une réémission pour en obtenir un nouveau.',
  'next.awaitedGo': '{place, select, validations {Prouver le contrôle du domaine} other {Remettre une demande}}',
  'next.awaitedSignIn':
    'Ce qu’il faut publier, et un bouton qui vérifie aussitôt, s’affichent après la connexion ; le lien arrive à votre adresse e-mail.',
  'next.invoiceAt':
    'Le {at}, nous établissons la facture de renouvellement et vous l’envoyons par e-mail. Dès qu’elle est payée, nous renouvelons pour {years, plural, one {# an} other {# ans}}.',
  'next.invoiceNow':
    'La facture de renouvellement est en cours d’établissement et arrive par e-mail. Dès qu’elle est payée, nous renouvelons pour {years, plural, one {# an} other {# ans}}.',
  'next.paused':
    'L’exploitant a suspendu ce produit{since, select, none {} other { depuis le {since}}}. Tant qu’il n’est pas repris, rien ne se fait de soi-même : ni facture, ni renouvellement, ni rappel. Ce que vous payez ou choisissez entre-temps est conservé et sera exécuté ensuite.',
  'next.held':
    'Votre contrat est suspendu. Tant qu’il n’est pas repris, aucun certificat n’est émis ni renouvelé ; ce qui est émis reste valable.{end, select, none {} other { La période se termine le {end}.}}',
  'next.outOfContract':
    'Votre contrat {contract, select, since {a pris fin le {at}} until {prend fin le {at}} other {a pris fin}} : ensuite, il n’y a ni renouvellement ni autre certificat. Ce qui est émis reste valable. La période se termine le {end}.',
  'next.ends':
    'Comme vous l’avez choisi, il n’y a ni renouvellement ni facture. Vous pouvez utiliser le produit jusqu’au {end} ; ensuite il prend fin.',
  'next.endsEarly':
    'Vous avez résilié avant la fin de la période. Vous pouvez utiliser le produit jusqu’au {end} ; ensuite il prend fin et le reste de la période payée est remboursé. D’ici là, une autre option de renouvellement annule la résiliation.',
  'next.tooLate':
    'Il est trop tard pour un renouvellement : le dernier instant où il pouvait encore être exécuté est passé sans paiement. La période se termine le {end}.',
  'next.tooLateRestore': 'Ensuite, une restauration est possible sur cette page pendant un temps limité.',
  'next.refused':
    'Le renouvellement a été définitivement refusé par le registre ou l’hébergeur. Ce que vous aviez payé est sur votre solde. La période se termine le {end}.',
  'next.restorable':
    'La période s’est terminée sans renouvellement. Une restauration est encore possible si le paiement nous parvient avant le {until}.',
  'next.restorableWanted':
    'Comme vous l’avez choisi, il n’y a pas eu de renouvellement. Si vous avez changé d’avis : une restauration est encore possible si le paiement nous parvient avant le {until}.',
  'next.over': 'Le produit a pris fin et ne peut plus être renouvelé ni restauré. Vous pouvez le commander à nouveau.',

  'facts.title': 'En bref',
  'facts.end': '{past, select, true {Fin de la période (passée)} other {Fin de la période}}',
  'facts.endsEarly': 'Fin anticipée',
  'facts.start': 'Début de la période',
  'facts.option': 'Option de renouvellement',
  'facts.invoiceAt': 'Facture de renouvellement',
  'facts.lastSafe': 'Dernier instant sûr pour renouveler',
  'facts.recoverable': 'Restauration possible jusqu’au',
  'facts.none': 'La première période commence quand la commande est payée et mise en place.',
  'facts.never': 'aucun : il a pris fin avant d’être mis en place',
  'facts.passed': '{percent} % de la période sont écoulés',

  'invoice.title': 'Facture à payer',
  'invoice.number': 'Numéro',
  'invoice.open': 'Montant à payer',
  'invoice.deadline': 'Doit nous parvenir avant le',
  'invoice.pdf': 'Facture en PDF',
  'invoice.card': 'Nous débitons automatiquement votre carte de crédit. Vous pouvez aussi payer par virement :',
  'invoice.sepa_debit':
    'Nous prélevons automatiquement le montant par prélèvement SEPA. En cas d’échec, payez par virement :',
  'invoice.none': 'Rien n’est prélevé automatiquement. Vous pouvez aussi payer par virement :',
  'invoice.byCard': 'Payer par carte',
  'invoice.signIn': 'Vous vous connectez pour cela : un lien arrive à votre adresse e-mail.',
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
    'Un autre choix annule la facture à payer si elle ne convient plus ; ce que vous en avez payé est porté à votre solde.',
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
  'pay.title': 'Mode de paiement :',
  'pay.balance': 'Par votre solde de {balance}.',
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
  'trouble.number': 'Si vous nous écrivez à ce sujet, veuillez indiquer ce numéro : {id}',

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
  'invitation.policies': 'Ce qui s’applique au service',
  'invitation.policiesShown':
    'Veuillez lire ceci avant d’accepter. Le fait que cela vous a été présenté, et dans quelle version, est enregistré ; il s’agit d’une information, qui ne demande pas votre consentement.',
  'invitation.policyVersion': 'version {version}',
  'invitation.policiesChanged': 'Une politique a été republiée entre-temps. Veuillez la consulter, puis accepter.',
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
  'way.institution': 'Établissement',
  'way.settings': 'Paramètres',
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
  'signIn.otherBrowser':
    'Ce lien a été demandé dans un autre navigateur, ou à une autre de nos adresses. Ne continuez que si c’était vous.',
  'signIn.ended':
    '{what, select, form {Votre session est terminée. Ce que vous avez envoyé n’a pas été exécuté et, pour votre sécurité, n’a pas été conservé. Connectez-vous pour revenir à la page.} other {Votre session est terminée. Connectez-vous pour revenir à la page.}}',
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
  'problem.forbidden': 'Seul un administrateur de votre établissement peut le faire.',
  'problem.sentBefore':
    'Ce formulaire a déjà été envoyé avec d’autres valeurs. Voyez ce qui s’applique maintenant et renvoyez-le si nécessaire.',
  'problem.changedMeanwhile':
    'Cela a été modifié entre-temps, peut-être dans une autre fenêtre. Rien n’a été modifié maintenant : voici l’état actuel.',

  // My products
  'products.count': '{count, plural, =0 {} one {# produit} other {# produits}}',
  'products.none': 'Vous n’avez pas encore de produits',
  'products.none.then': 'Ce que vous commandez chez nous apparaît ici, avec ses dates et ce qu’il en advient.',
  'products.noneFit': 'Aucun produit ne correspond à ce choix.',
  'products.allEnded':
    '{count, plural, one {Votre seul produit a pris fin.} other {Vos # produits ont tous pris fin.}}',
  'products.showEnded': 'Afficher ce qui a pris fin',
  'products.showAll': 'Afficher tous les produits',
  'products.needYou': '{count, plural, one {# produit a} other {# produits ont}} besoin de vous :',
  'products.needing':
    '{need, select, invoice {{count, plural, one {# facture à payer} other {# factures à payer}}} payment {{count, plural, one {# paiement échoué} other {# paiements échoués}}} proof {{count, plural, one {# certificat vous attend} other {# certificats vous attendent}}} other {{count, plural, one {# se termine bientôt} other {# se terminent bientôt}}}}',
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
    '{need, select, any {Pour une raison ou une autre} invoice {Facture à payer} payment {Paiement échoué} proof {Certificat qui m’attend} other {Se termine bientôt}} ({count, number})',
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
  'brief.collected':
    '{method, select, card {{amount} seront débités de votre carte le {at}} other {Prélèvement de {amount} en cours, encaissé le {at}}}',
  'brief.underWay':
    '{purpose, select, order {Payé, en cours de mise en place} renewal {Payé, renouvellement en cours} other {Payé, restauration en cours}}',
  'brief.awaited':
    '{count, plural, =0 {Demande (CSR) à remettre} one {Contrôle d’un domaine à prouver} other {Contrôle de # domaines à prouver}}{before, select, none {} other { avant le {before}}}',
  'brief.revoked': 'Aucun certificat en vigueur : révoqué le {at}',
  'brief.invoice': 'Facture de {amount} le {at}',
  'brief.invoiceNow': 'Facture de {amount}, en cours d’établissement',
  'brief.paused':
    'Suspendu par l’exploitant{since, select, none {} other { depuis le {since}}} ; rien ne se fait jusqu’à la reprise',
  'brief.held': 'En attente : le contrat est suspendu',
  'brief.outOfContract':
    'Se termine : le contrat {contract, select, since {a pris fin le {at}} until {prend fin le {at}} other {a pris fin}}',
  'brief.ends': 'Se termine sans renouvellement, rien à payer',
  'brief.endsEarly': 'Fin anticipée, rien à payer',
  'brief.tooLate': 'Se termine : trop tard pour un renouvellement',
  'brief.refused': 'Se termine : le renouvellement a été refusé',
  'brief.restorable': 'Restauration possible pour {amount} jusqu’au {until}',
  'brief.over': 'Terminé',

  'product.back': '← Mes produits',
  'product.readOnly':
    'Seul un administrateur de votre établissement modifie l’option de renouvellement, résilie ou restaure.',
  'product.pay': 'Voir et payer la facture',
  'product.invoice': 'Voir la facture',
  'product.restore': 'Restaurer',
  'product.restoreFor': 'Restaurer pour {amount}',
  'product.cancel': 'Résilier tout de suite',
  'product.leave': 'Ne rien changer',
  'product.further': 'Autres actions',
  'product.forecast': 'Ce qui vient si rien ne change',
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
  'term.nextCertificate': 'Prochain certificat',
  'term.wide': 'Les {days} derniers jours sont dessinés plus larges.',
  'term.dates': 'Toutes les dates de cette période',
  'term.today': 'Aujourd’hui',
  'term.lane': '{lane, select, term {Période} mail {E-mails} invoice {Facture} other {Certificats}}',
  'term.start': 'La période commence',
  'term.end': 'La période se termine',
  'term.endsEarly': 'Fin anticipée, comme vous l’avez déclaré',
  'term.lastSafe': 'Dernier instant sûr pour renouveler',
  'term.reminder':
    'Rappel {days, plural, one {# jour} other {# jours}} avant la fin : {state, select, done {envoyé à {recipient}} bounced {envoyé à {recipient}, et revenu} coming {sera envoyé} off {en l’état, ne sera pas envoyé} other {non envoyé}}{reason, select, setting_off {, car les rappels sont désactivés} delete_at_expiry {, car le produit doit prendre fin} outage {, en raison d’une panne ; un rappel ultérieur a été envoyé} other {}}',
  'term.notice':
    'Avis au titulaire du domaine, {notice, select, one_month {un mois avant la fin} one_week {une semaine avant la fin} other {après la fin, s’il n’est pas renouvelé}} : {state, select, done {envoyé à {recipient}} bounced {envoyé à {recipient}, et revenu} coming {sera envoyé, comme l’exige l’ICANN} other {non envoyé par nous}}{reason, select, registrar_sends {, car le bureau d’enregistrement l’envoie} other {}}',
  'term.declaredEnd':
    'Second message sur la résiliation sans connexion : {state, select, done {envoyé à {recipient}} bounced {envoyé à {recipient}, et revenu} other {sera envoyé}}',
  'term.invoice': '{state, select, done {La facture a été établie} other {La facture de renouvellement arrive}}',
  'term.deadline': 'Le paiement doit nous être parvenu avant',
  'term.redemption':
    '{state, select, if {Sans renouvellement : la période de récupération commence, une restauration coûte plus cher} other {La période de récupération commence : une restauration coûte plus cher}}',
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
  'option.kept': 'La facture {number} reste telle quelle, à payer avant le {deadline}.',
  'option.cancels':
    'La facture à payer {number} est annulée.{paid, select, none {} other { Les {paid} que vous en avez payés sont portés à votre solde.}}',
  'option.confirm': '{costs, select, true {Renouveler et payer {amount}} other {Modifier l’option}}',
  'option.inForce': 'Cette option est déjà en vigueur. Rien n’a été modifié.',

  'cancel.title': 'Résilier {name} tout de suite ?',
  'cancel.confirm': 'Oui, résilier maintenant',
  'cancel.atOnce':
    '{kind, select, domain {Le domaine prend fin maintenant : les sites et les e-mails qui en dépendent ne fonctionnent plus.} certificate {Le produit prend fin maintenant : il n’y a plus d’autres certificats.} mailspace {Le mailspace prend fin maintenant, et ses e-mails sont supprimés.} webspace {Le webspace prend fin maintenant, et ses données sont supprimées.} other {Le serveur prend fin maintenant, et ses données sont supprimées.}}',
  'cancel.rest': 'C’est payé jusqu’au {end}. Cette étape ne rembourse rien du temps restant.',
  'cancel.consumers':
    'En tant que consommateur, vous pouvez résilier une période renouvelée tacitement avec un préavis d’un mois au plus, et le reste vous est remboursé.',
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
  'certificate.revoked': 'aucun : révoqué le {at}',
  'certificate.insured': 'Réémission assurée, cette période',
  'certificate.insuredNext': 'Réémission assurée, prochaine période',
  'certificate.yesNo': '{yes, select, true {oui} other {non}}',
  'certificate.claim': 'Demander une réémission',
  'certificate.tracking': 'Certificats et téléchargements',
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
  'forecast.lead':
    'Voici ce qui vient jusqu’au {until} si rien ne change : personne ne paie manuellement, les cartes et les prélèvements aboutissent, et aucun réglage n’est modifié.',
  'forecast.alone':
    'D’autres produits de votre compte utilisent le même solde. Ici, le calcul suppose que celui-ci est seul à l’utiliser.',
  'forecast.none': 'Rien n’est à venir.',
  'forecast.balance': 'Votre solde est alors de {balance}.',
  'forecast.back': '← {name}',

  'fact.order_placed': 'Commande pour {years, plural, one {# an} other {# ans}}',
  'fact.imported': 'Repris par nous, payé jusqu’au {end}',
  'fact.term_started': 'Mis en place ; la première période va jusqu’au {end}',
  'fact.renewal_option_changed':
    'Option de renouvellement : {to, select, one_year_delayed {1 an différé} one_year_immediate {1 an immédiat} multi_year {{years, plural, one {# an} other {# ans}}} other {suppression à l’échéance}}{by, select, customer {} operator {, par notre support} other {, car la précédente est épuisée}}{endsAt, select, none {} other { ; fin le {endsAt}, avant la fin de la période}}',
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
    '{amount} reçus{method, select, balance { de votre solde} card { par carte de crédit} sepa_debit { par prélèvement} bank_transfer { par virement} paypal { par PayPal} other {}}',
  'fact.payment_failed':
    '{method, select, card {La carte de crédit n’a pas pu être débitée} sepa_debit {Le prélèvement n’a pas pu être fait} other {Le paiement a échoué}}',
  'fact.payment_returned': 'La banque a rejeté {amount} ; ses frais de {fee} vous ont été facturés',
  'fact.balance_credited': '{amount} portés à votre solde',
  'fact.renewed': 'Renouvelé pour {years, plural, one {# an} other {# ans}}, jusqu’au {end}',
  'fact.expired': 'Période terminée sans renouvellement',
  'fact.suspended': 'Suspendu : arrêté, les données sont encore conservées',
  'fact.redemption_started': 'Période de récupération : une restauration est encore possible, et coûte plus cher',
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
  'why.reminder_sent': 'Vous avez reçu cet e-mail car les rappels sont activés dans vos paramètres.',
  'why.reminder_skipped':
    '{reason, select, setting_off {Vous n’avez pas reçu d’e-mail car les rappels étaient désactivés dans vos paramètres.} delete_at_expiry {Vous n’avez pas reçu d’e-mail car le produit devait être supprimé à l’échéance.} other {Vous n’avez pas reçu d’e-mail en raison d’une panne chez nous ; un rappel ultérieur a été envoyé.}}',
  'why.registrant_notice_sent': 'L’ICANN nous y oblige, quels que soient vos paramètres.',
  'why.registrant_notice_skipped': 'Le bureau d’enregistrement l’envoie lui-même.',
  'why.invoice_issued':
    '{purpose, select, order {Elle est arrivée par e-mail car vous aviez commandé.} renewal {Elle est arrivée par e-mail car votre option de renouvellement le prévoit ; les factures arrivent que les rappels soient activés ou non.} other {Elle est arrivée par e-mail car vous aviez commandé la restauration.}}',
  'why.invoice_cancelled':
    '{reason, select, option_changed {Car vous avez choisi une autre option de renouvellement.} deadline_passed {Car le paiement n’était pas entièrement arrivé avant l’échéance.} product_ended {Car le produit a pris fin.} provider_refused {Car le registre ou l’hébergeur a définitivement refusé.} withdrawn {Car vous vous êtes rétracté de la commande.} contract_ended {Car votre contrat a pris fin.} other {Car le produit a pris fin avant la fin de la période.}}',
  'why.payment_failed':
    '{reason, select, declined {Refus ; nous réessayons tant qu’il reste du temps.} declined_hard {Refus définitif : veuillez payer autrement.} authentication_required {Votre banque vous demande d’approuver : le lien est dans notre e-mail.} other {Ce serait arrivé trop tard : veuillez payer autrement.}}',
  'why.balance_credited':
    '{reason, select, overpayment {C’était plus que le montant à payer.} too_late {Le paiement est arrivé après l’échéance.} no_open_invoice {Il n’y avait pas de facture à payer.} invoice_cancelled {La facture concernée a été annulée.} other {C’est un remboursement.}}',
  'why.recipient': 'Envoyé à {recipient}.',
  'why.bounced': 'Il est revenu : veuillez vérifier l’adresse dans vos paramètres.',

  // Invoices and payment methods
  'bill.balanceIs': 'Solde : {balance}',
  'bill.filter': 'Quelles factures',
  'bill.filter.all': 'Toutes',
  'bill.filter.open': 'À payer',
  'bill.filter.paid': 'Payées',
  'bill.filter.cancelled': 'Annulées',
  'bill.search': 'Chercher par numéro',
  'bill.search.submit': 'Chercher',
  'bill.none': 'Il n’y a pas encore de facture. La première arrive avec votre première commande, ici et par e-mail.',
  'bill.noneFound': 'Aucune facture ne correspond.',
  'bill.open': 'À payer',
  'bill.open.none': 'Il n’y a rien à payer pour le moment.',
  'bill.collected': 'Encaissement par prélèvement en cours',
  'bill.open.more': 'Toutes les {count, number} factures à payer',
  'bill.others': 'Payées et annulées',
  'bill.found': 'Résultat',
  'bill.number': 'Numéro',
  'bill.for': 'Pour',
  'bill.purpose':
    '{purpose, select, order {Commande} renewal {Renouvellement} other {Restauration}}, {years, plural, one {# an} other {# ans}}',
  'bill.inTime': 'À temps',
  'bill.inTime.transfer': 'Virement : {day} au plus tard',
  'bill.inTime.tooLate': 'Trop tard pour un virement',
  'bill.inTime.card': 'Carte : avant le {at}',
  'bill.toPay': 'À payer',
  'bill.of': 'sur {total}',
  'bill.pay': 'Payer',
  'bill.look': 'Voir',
  'bill.debitUnderWay': 'Un prélèvement est en cours{day, select, none {} other {, encaissé le {day}}}',
  'bill.state': 'État',
  'bill.status': '{status, select, open {À payer} paid {Payée} other {Annulée}}',
  'bill.amount': 'Montant',
  'bill.documents': 'Documents',
  'bill.pdf.invoice': 'Facture (PDF)',
  'bill.pdf.cancellation': 'Annulation (PDF)',
  'bill.pdf.refund': 'Remboursement (PDF)',
  'bill.pdf.receipt': 'Reçu (PDF)',
  'bill.reason':
    '{reason, select, option_changed {parce qu’une autre option de renouvellement a été choisie} deadline_passed {parce qu’elle n’a pas été payée à temps} product_ended {parce que le produit a pris fin} provider_refused {parce que le registre ou l’hébergeur a refusé} withdrawn {parce que vous vous êtes rétracté de la commande} ended_early {parce que le produit a pris fin avant la fin de la période} contract_ended {parce que le contrat a pris fin} other {pour une autre raison}}',
  'bill.pages': 'Pages',
  'bill.next': 'Page suivante',
  copy: 'Copier',
  copied: 'Copié',
  'bill.copyThis': 'Copier : {label}',
  'bill.one': 'Facture {number}',
  'bill.back': 'Vers vos factures',
  'bill.issued': 'Émise le',
  'bill.paidSoFar': 'Déjà payé',
  'bill.before': 'avant le {at}',
  'bill.paidOn': 'Payée le',
  'bill.cancelled': 'Annulée le',
  'bill.cancellationNumber': 'Numéro de l’annulation',
  'bill.given': 'Ce que vous en aviez payé, {amount}, est sur votre solde :',
  'bill.refunded': 'Remboursé',
  'bill.refundNumber': 'Numéro du remboursement',
  'bill.refundedPart': '{amount} le {at}, pour le temps restant à la fin anticipée',
  'bill.paidBack':
    'Ce que vous n’aviez pas payé avec votre solde, nous vous le reversons avant le {until}, par le moyen que vous avez utilisé.',
  'bill.howToPay': 'Comment elle est payée',
  'bill.debit': 'Vous n’avez rien à faire ; dès qu’il sera encaissé, ce sera indiqué ici.',
  'bill.byCard': 'Par carte, tout de suite',
  'bill.cardLead': 'Nous débitons {amount} de {card} tout de suite, et ce que la facture paie commence sans attendre.',
  'bill.payNow': 'Payer {amount} maintenant',
  'bill.otherCard': 'Plutôt avec une autre carte ?',
  'bill.setCard': 'Choisir une carte',
  'bill.noCard': 'Il n’y a pas encore de carte à débiter.',
  'bill.cardOver': 'Votre carte {card} était valable jusqu’au {end}. Veuillez en choisir une autre.',
  'bill.cardDead':
    'La banque a refusé définitivement le dernier débit : un autre essai avec la même carte n’aboutira pas. Veuillez en choisir une autre. Si {card} en est déjà une autre, vous pouvez payer avec elle.',
  'bill.payWith': 'Payer {amount} avec {card}',
  'bill.notYou': 'Seul un administrateur de votre établissement peut payer.',
  'bill.byTransfer': 'Par virement',
  'bill.manual':
    'Cela ne se fait pas tout seul : veuillez ordonner le virement à votre banque, avec cette référence. Dès que l’argent nous est parvenu, la facture est indiquée ici comme payée.',
  'bill.byPayPal': 'Envoyer par PayPal',
  'bill.scan': 'À scanner avec l’appli de votre banque',
  'bill.qr':
    '{amount, select, none {Code QR pour les applis bancaires : virement à {payee}, référence {reference}, le montant est à votre choix} other {Code QR pour les applis bancaires : virement de {amount} à {payee}, référence {reference}}}',
  'bill.days': 'Le dernier jour sûr',
  'bill.days.lead':
    'Pour que l’argent nous parvienne à temps, week-ends et jours fériés bancaires compris, veuillez payer ce jour-là au plus tard :',
  'bill.method':
    '{method, select, card {Carte} sepa_debit {Prélèvement SEPA} bank_transfer {Virement} paypal {PayPal} balance {Solde} other {Paiement}}',
  'bill.tooLate': 'trop tard maintenant',
  'bill.mandateBy': 'si le mandat est en vigueur d’ici là',
  'bill.automatic':
    '{automatic, select, card {Nous essayons aussi votre carte automatiquement.} sepa_debit {Nous prélevons aussi le montant automatiquement (SEPA).} other {Rien n’est prélevé automatiquement.}}',
  'bill.payments': 'Ce qui s’est passé',
  'bill.payment': '{amount} reçus ({method})',
  'bill.failure': '{method} : {reason}',
  'bill.failed':
    '{reason, select, declined {refusé par la banque pour l’instant ; un autre essai peut réussir} declined_hard {refusé définitivement par la banque ; veuillez prendre une autre carte} authentication_required {votre banque veut que vous confirmiez d’abord} too_late_for_method {trop tard pour un prélèvement} other {cela n’a pas fonctionné}}',
  'bill.notCharged':
    'Rien n’a été débité : {why}. Vous pouvez réessayer, choisir une autre carte ou payer par virement.',
  'bill.notChargedHard':
    'Rien n’a été débité : la banque a refusé cette carte définitivement. Veuillez choisir une autre carte ou payer par virement.',
  'said.invoice-paid':
    'C’est payé, merci. Ce que la facture paie commence maintenant ; le reçu est ci-dessous et arrive par e-mail.',
  'said.payment-under-way':
    'Le paiement est en cours ; cela prend un peu plus de temps que d’habitude. Ne payez pas une seconde fois et rechargez la page dans une minute.',
  'refusal.invoice-not-open':
    'Cette facture n’est plus à payer, donc rien n’a été débité. Son état est indiqué ci-dessous.',
  'refusal.no-usable-method':
    'Il n’y a pas de carte à débiter, ou un prélèvement est déjà en cours. Rien n’a été débité.',
  'refusal.payment-failed':
    'Rien n’a été débité : la carte a été refusée. Vous pouvez réessayer, choisir une autre carte ou payer par virement.',
  'refusal.mandate-in-force': 'Un mandat est déjà en vigueur. Veuillez d’abord le révoquer, puis en donner un nouveau.',
  'refusal.mandate-not-pending': 'Ce mandat a changé entre-temps. Veuillez lire le texte actuel.',
  'bal.title': 'Solde',
  'bal.above': 'Il paie vos factures automatiquement, la plus urgente d’abord, dès qu’il en couvre une en entier.',
  'bal.zero': 'Ce qui s’y trouve paie vos factures automatiquement, la plus urgente d’abord.',
  'bal.below':
    'Il est négatif, parce qu’un prélèvement a été rejeté. Tant qu’il n’est pas rétabli, rien n’est prélevé automatiquement et les renouvellements attendent : veuillez l’approvisionner.',
  'bal.byCard': 'Approvisionner par carte',
  'bal.byCard.lead': '{card} est débitée dès que vous avez confirmé le montant.',
  'bal.noCard': 'Il n’y a pas de carte à débiter. Choisissez-en une d’abord, ou faites un virement.',
  'bal.amount': 'Montant en euros',
  'bal.amount.hint': 'De {least} à {most}.',
  'bal.amount.fault':
    '{fault, select, ambiguous {Cela peut se lire de deux façons. Veuillez indiquer le montant avec les centimes, par exemple 1234,00 ou 1,23.} other {Veuillez indiquer un montant de {least} à {most}, par exemple 50,00.}}',
  'bal.amount.submit': 'Continuer',
  'bal.sure': 'Approvisionner de {amount} ?',
  'bal.sure.lead':
    'Nous débitons maintenant {amount} de {card}. Les factures que le solde couvre alors sont payées tout de suite.',
  'bal.sure.submit': 'Débiter {amount} maintenant',
  'bal.sure.no': 'Plutôt pas',
  'bal.byTransfer': 'Approvisionner par virement',
  'bal.byTransfer.lead':
    'Le montant de votre choix, avec cette référence : elle n’est qu’à vous. Dès que l’argent nous est parvenu, il est sur le solde.',
  'bal.movements': 'Ce qui l’a fait changer',
  'bal.none': 'Il n’y a pas encore eu de mouvement.',
  'bal.what': 'Quoi',
  'bal.when': 'Quand',
  'bal.move.topUp': 'Approvisionné ({method})',
  'bal.move.credited':
    '{reason, select, overpayment {Il a été payé plus que le montant dû} too_late {Un paiement est arrivé trop tard pour sa facture} no_open_invoice {Un paiement est arrivé sans facture à payer} invoice_cancelled {Un paiement est arrivé pour une facture annulée} refund {Remboursé} other {Un paiement a été crédité}} ({method})',
  'bal.move.paid':
    '{purpose, select, order {Commande payée} renewal {Renouvellement payé} restore {Restauration payée} other {Facture payée}} :',
  'bal.move.refunded': 'Remboursement du reste d’une période :',
  'bal.move.released': 'Rendu d’une facture annulée :',
  'bal.move.returned': 'Votre banque a rejeté un prélèvement :',
  'bal.move.return_fee': 'Frais bancaires du prélèvement rejeté :',
  'bal.move.other': 'Mouvement',
  'said.topped-up': 'Le solde est approvisionné. Ce qu’il couvre est payé.',
  'meth.notYou': 'Seul un administrateur de votre établissement change ses moyens de paiement.',
  'meth.automatic': 'Ce qui est prélevé automatiquement',
  'meth.automatic.lead':
    'Une facture est d’abord payée avec votre solde, s’il la couvre en entier. Sinon elle est prélevée comme choisi ici, dès son émission. Un changement est essayé tout de suite pour les factures à payer.',
  'meth.automatic.now':
    '{method, select, card {En ce moment : votre carte.} sepa_debit {En ce moment : le prélèvement SEPA.} broken {Le moyen choisi n’est pas utilisable pour l’instant, voir ci-dessous. D’ici là, vous payez vous-même.} other {En ce moment : rien. Vous payez chaque facture vous-même.}}',
  'meth.automatic.change': 'Choisissez ce qui est prélevé automatiquement',
  'meth.automatic.choice':
    '{method, select, card {Carte} sepa_debit {Prélèvement SEPA} other {Rien : je paie chaque facture moi-même}}',
  'meth.save': 'Enregistrer',
  'meth.choose': 'Veuillez choisir un des moyens.',
  'meth.card': 'Carte',
  'meth.card.none':
    'Il n’y a pas de carte. Avec une carte, une facture est payée dès son émission, et vous pouvez payer en un clic.',
  'meth.card.add': 'Choisir une carte',
  'meth.card.replace': 'Choisir une autre carte',
  'meth.card.remove': 'Retirer',
  'meth.card.valid': 'Peut être débitée',
  'meth.card.over': 'Plus valable',
  'meth.card.end': 'Valable jusqu’au',
  'meth.card.remove.title': 'Retirer {card} ?',
  'meth.card.remove.lead':
    '{automatic, select, true {Plus rien ne sera prélevé automatiquement : vous payez chaque facture vous-même jusqu’à ce que vous choisissiez autre chose. Les essais prévus avec cette carte sont abandonnés.} other {Elle ne pourra plus être débitée. Ce qui est prélevé automatiquement ne change pas.}}',
  'meth.card.sandbox':
    'Cette installation est un bac à sable : aucun argent ne circule. Choisissez une de ses cartes de test ; chacune fait ce qui est indiqué.',
  'meth.card.never':
    'Aucun numéro de carte n’est saisi ni conservé ici : nous ne gardons qu’un jeton du prestataire, la marque, les quatre derniers chiffres et la date de fin.',
  'meth.card.which': 'Quelle carte ?',
  'meth.card.automatic':
    'La débiter automatiquement pour chaque facture, tout de suite si elle est à payer, sinon dès son émission',
  'meth.card.use': 'Prendre cette carte',
  'meth.card.choose': 'Veuillez choisir une des cartes.',
  'meth.card.noProcessor':
    'Une carte peut être enregistrée par notre support : cette installation n’a pas de page d’un prestataire de cartes.',
  'meth.test.succeeds': 'Chaque débit réussit.',
  'meth.test.declines_softly': 'Chaque débit est refusé pour l’instant, comme s’il manquait de l’argent.',
  'meth.test.declines_hard': 'Chaque débit est refusé définitivement, comme pour une carte volée.',
  'meth.test.declines_twice': 'Les deux premiers débits d’une facture sont refusés, le troisième réussit.',
  'meth.test.times_out': 'Débite, mais la première réponse se perd en route. Le débit n’a lieu qu’une fois quand même.',
  'meth.test.authentication': 'La banque demande d’abord une confirmation, donc rien n’est débité.',
  'meth.debit': 'Prélèvement SEPA',
  'meth.cleared': '{cleared, select, true {Autorisé pour le prélèvement} other {Pas autorisé pour le prélèvement}}',
  'meth.clearance':
    '{reason, select, no_mandate {Il n’y a pas encore de mandat. {may, select, true {Vous pouvez le donner ici, en deux étapes.} other {Un administrateur de votre établissement peut le donner ici.}}} not_signed {{may, select, true {Le mandat attend votre accord : veuillez lire le texte et le signer.} other {Le mandat attend l’accord d’un administrateur de votre établissement.}}} revoked {Le mandat a été révoqué. {may, select, true {Vous pouvez en donner un nouveau.} other {Un administrateur de votre établissement peut en donner un nouveau.}}} lapsed {Le mandat est caduc, faute d’usage pendant 36 mois. {may, select, true {Vous pouvez en donner un nouveau.} other {Un administrateur de votre établissement peut en donner un nouveau.}}} paused {Votre banque a rejeté un prélèvement et votre solde est négatif. Dès qu’il sera rétabli, les prélèvements reprendront.} other {Les factures peuvent être prélevées sur votre compte.}}',
  'meth.mandate.state': 'Mandat',
  'meth.mandate.is':
    '{state, select, pending {attend votre accord} active {en vigueur} revoked {révoqué} unsigned {non signé} other {caduc}}',
  'meth.mandate.reference': 'Référence du mandat',
  'meth.mandate.signed': 'Signé le',
  'meth.mandates': 'Tous les mandats',
  'meth.mandates.lead': 'Tous ceux que vous avez donnés, le plus récent en premier.',
  'meth.mandates.more': 'Notre support vous indique les plus anciens.',
  'meth.mandates.dates': 'Dates',
  'meth.mandates.when':
    '{state, select, pending {préparé le {at}} active {signé le {at}} revoked {révoqué le {at}} unsigned {jamais signé, abandonné le {at}} other {caduc depuis le {at}}}',
  'meth.mandate.give': 'Donner un mandat',
  'meth.mandate.sign': 'Lire et signer le mandat',
  'meth.mandate.revoke': 'Révoquer',
  'meth.mandate.lead':
    'Avec un mandat SEPA, nous prélevons vos factures sur votre compte bancaire. Il nous faut d’abord l’IBAN ; ensuite vous lisez le texte et donnez votre accord.',
  'meth.mandate.next': 'Continuer vers le texte',
  'meth.step': 'Étape {step, number} sur 2',
  'meth.iban.hint': 'D’un compte de {name}. Les espaces n’ont pas d’importance.',
  'meth.iban.fault':
    '{kind, select, empty {Veuillez indiquer l’IBAN.} letters {Un IBAN ne contient que des lettres et des chiffres.} country {Un IBAN commence par les deux lettres d’un pays, comme DE ou BE.} not_sepa {Il n’y a pas de prélèvement SEPA dans ce pays.} length {Un IBAN de {country} compte {should, plural, one {# caractère} other {# caractères}} ; celui-ci en compte {is, number}.} check_digits {La clé de contrôle ne convient pas : un caractère est faux, ou deux sont inversés.} other {Le numéro de banque ou de compte qu’il contient n’existe pas sous cette forme.}}',
  'meth.text.title': 'Mandat de prélèvement SEPA',
  'meth.text.creditor': 'Créancier',
  'meth.text.creditorId': 'Identifiant du créancier',
  'meth.text.debtor': 'Titulaire du compte',
  'meth.text.kind': 'Type de paiement',
  'meth.text.recurrent': 'Récurrent',
  'meth.text.date': 'Date',
  'meth.text.agree': 'J’ai lu le mandat et je l’accepte, pour un compte dont je peux disposer.',
  'meth.text.unagreed': 'Sans votre accord, il n’y a pas de mandat : veuillez cocher la case.',
  'meth.text.sign': 'Signer le mandat',
  'meth.text.other': 'Un autre IBAN',
  'meth.revoke': 'Révoquer le mandat ?',
  'meth.revoke.lead':
    'Plus rien ne sera prélevé sur {iban}. Un prélèvement en cours se poursuit. Les factures à payer doivent l’être autrement.',
  'meth.manual': 'Ce qui ne se fait pas tout seul',
  'meth.manual.lead':
    'Vous pouvez aussi payer chaque facture ainsi. Mais cela ne se fait pas tout seul : si personne ne paie avant l’échéance, la facture est annulée et il n’y a pas de renouvellement.',
  'meth.manual.transfer': 'Virement',
  'meth.manual.transfer.how':
    'Vous l’ordonnez à votre banque. Le compte, la référence et un code QR figurent sur chaque facture à payer ; un virement prend en général un jour ouvré bancaire.',
  'meth.manual.paypal.how': 'Vous envoyez le montant vous-même, avec la référence de la facture.',
  'meth.manual.open': 'Factures à payer',
  'said.automatic-set': 'Enregistré. Les factures sont désormais prélevées ainsi.',
  'said.card-set': 'La carte est enregistrée. Rien n’est payé automatiquement avec elle.',
  'said.card-collects':
    'La carte est enregistrée. Vos factures sont désormais payées avec elle, une facture à payer tout de suite.',
  'said.card-removed': 'La carte est retirée.',
  'said.mandate-signed': 'Merci, le mandat est en vigueur. Les factures sont désormais prélevées.',
  'said.mandate-revoked': 'Le mandat est révoqué. Plus rien n’est prélevé sur votre compte.',

  // Settings
  'set.lookOnly':
    'Les administrateurs de votre établissement s’occupent du compte. Vous voyez ici ce qui est réglé, et pouvez choisir votre propre langue et fermer vos propres sessions.',
  'set.save': 'Enregistrer',
  'set.back': 'Retour aux paramètres',
  'set.self.title': 'Vous-même',
  'set.self.lead': 'Vous êtes connecté en tant que {name}, avec {email}.',
  'set.self.language': 'Votre langue',
  'set.self.hint':
    'Ces pages et les e-mails qui vous sont adressés sont dans cette langue. Pour les autres, rien ne change.',
  'set.changedMeanwhile':
    'Le compte a été modifié entre-temps, rien n’a donc été enregistré. Ce que vous avez choisi ou saisi figure encore dans le formulaire : veuillez le relire et enregistrer de nouveau.',
  'set.reminders.title': 'Rappels',
  'set.reminders.on': 'Activés',
  'set.reminders.off': 'Désactivés',
  'set.reminders.lead':
    '95, 60, 30, 7 et 2 jours avant une échéance, nous vous disons par e-mail ce qui va suivre. Les factures et les avis exigés par la loi arrivent dans tous les cas.',
  'set.language.title': '{whose, select, person {Langue et fuseau horaire du compte} other {Langue et fuseau horaire}}',
  'set.language': 'Langue',
  'set.zone': 'Fuseau horaire',
  'set.language.hint':
    'Les e-mails à {email} sont dans cette langue, ainsi que les pages de qui se connecte avec cette adresse. Vos propres pages sont dans votre langue.',
  'set.zone.hint':
    '{whose, select, person {Toutes les heures y sont indiquées, à tous ceux qui agissent pour le compte.} other {Toutes les heures y sont indiquées.}} Les délais des factures déjà émises et les échéances restent les mêmes instants.',
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
  'set.address.title': '{whose, select, person {Adresse e-mail du compte} other {Adresse e-mail}}',
  'set.address.lead':
    '{whose, select, person {Les messages concernant le compte vont à {email}. Vous-même vous connectez avec {own} : cela ne change pas.} other {Les messages vont à {email}, et vous vous connectez avec cette adresse.}}',
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
  'refusal.account-living':
    'Quelque chose de ce compte continue encore ; rien n’a donc été effacé. Ce qui doit d’abord prendre fin figure ci-dessous.',
  'refusal.account-erased': 'Ce compte a été effacé.',

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
  'said.control-shown': 'Trouvé. Le contrôle du domaine est prouvé ; nous continuons de nous-mêmes.',
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
  'claim.note.fault': 'Écrivez du texte simple, 500 caractères au plus, sans caractères cachés et sans clé privée.',
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
  'dcv.check': 'Vérifier maintenant',
  'dcv.mail.to': 'À quelle adresse ?',
  'dcv.mail.send': 'Envoyer le code',
  'dcv.mail.code': 'Code reçu par e-mail',
  'dcv.mail.confirm': 'Confirmer',
  'dcv.mail.wrong': 'Ce n’est pas le code du dernier e-mail, ou il a expiré.',
  'reason.said': 'La réponse telle quelle :',
  'dcv.looks': 'Dernières vérifications',
  'dcv.look':
    '{method, select, persistent {Enregistrement DNS permanent} dns {Enregistrement DNS} http {Fichier} other {Code par e-mail}} : {passed, select, true {trouvé} other {pas trouvé}}',
  'dcv.look.asked': 'Ce qui a été demandé et répondu ({count})',
  'cert.title': 'Certificats de {name}',
  'cert.all': 'Tous les certificats',
  'cert.all.title': 'Tous ceux émis',
  'cert.none':
    'Aucun certificat n’est encore en vigueur. Il est émis dès que la commande est payée et les domaines prouvés.',
  'cert.none.revoked': 'Révoqué le {at}',
  'cert.none.revoked.lead':
    'Le certificat qui était en vigueur a été révoqué : les navigateurs ne l’acceptent plus, et aucun autre n’est en vigueur. Une réémission, avec une nouvelle clé, vous en donne un pour le reste de la période.',
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
    'Une ligne chacun. fullchain.pem est le certificat avec sa chaîne, key.pem la clé que vous avez enregistrée ; adaptez les chemins de votre serveur.',
  'pfx.title': 'Clé et certificat dans un seul fichier (PKCS#12)',
  'pfx.lead':
    'Pour IIS, Java et Windows. Votre navigateur réunit votre clé, le certificat et sa chaîne dans un fichier protégé par un mot de passe. La clé n’est lue que dans cette page et n’est pas envoyée.',
  'pfx.key': 'Votre clé privée',
  'pfx.key.hint':
    'Le fichier que vous avez enregistré : PEM sans mot de passe, ou PKCS#12 avec le mot de passe ci-dessous.',
  'pfx.password': 'Mot de passe du fichier',
  'pfx.make': 'Créer le fichier',
  'pfx.making': 'Votre navigateur crée le fichier …',
  'pfx.saved': 'Enregistré, avec la clé, le certificat et la chaîne. Notez le mot de passe.',
  'pfx.fault.none': 'Veuillez choisir le fichier avec votre clé privée.',
  'pfx.fault.unread': 'Ce fichier ne contient pas de clé privée que votre navigateur sache lire.',
  'pfx.fault.encrypted':
    'Cette clé est chiffrée. Retirez d’abord son mot de passe : openssl pkey -in key.pem -out plain.pem',
  'pfx.fault.password': 'Ce mot de passe n’ouvre pas le fichier.',
  'pfx.fault.foreign':
    'Cette clé appartient à un autre certificat. Choisissez celle qui a été créée avec la demande pour celui-ci.',
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
  'inst.tab.overview': 'Aperçu',
  'inst.tab.domains': 'Domaines',
  'inst.tab.move': 'Changement de fournisseur',
  'inst.tab.requests': 'Demandes',
  'inst.tab.people': 'Personnes',
  'inst.before': 'Précédent',
  'inst.after': 'Suivant',
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
  'law.again': 'Le formulaire est arrivé endommagé, rien n’a donc encore été envoyé. Veuillez l’envoyer de nouveau.',
  'law.fault.name': 'Veuillez indiquer votre nom.',
  'law.fault.email': 'Ce n’est pas une adresse e-mail. Elle ressemble à anna@example.com.',
  'law.fault.product': 'Veuillez dire de quoi il s’agit.',
  'law.fault.reference': 'Veuillez utiliser des caractères ordinaires, 80 au plus.',
  'law.fault.wish': 'Veuillez indiquer un jour qui n’est pas passé.',
  'law.fault.mark':
    'Le texte contient un caractère qui masque ou inverse du texte ({mark}). Veuillez retaper ce passage.',
  'law.fault.reason': 'Veuillez dire pourquoi.',
  ...findingsFr,
} as const satisfies Words;
