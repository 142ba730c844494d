import type { Words } from './en';

/** The no-break spaces before `:`, `;`, `?`, `!` and inside « » are set by the phrasebook: write plain spaces. */
export const fr = {
  moment: '{at, date, day} à {at, time, clock}\u00a0({zone})',
  day: '{at, date, day}',
  dayShort: '{at, date, dayShort}',
  colon: ' :',
  greeting: 'Bonjour,',
  closing: 'Cordialement',

  kind: '{kind, select, domain {Domaine} certificate {Certificat} mailspace {Mailspace} webspace {Webspace} vserver {vServer} other {Produit}}',
  your: '{kind, select, domain {Votre domaine} certificate {Votre certificat} mailspace {Votre mailspace} webspace {Votre webspace} vserver {Votre vServer} other {Votre produit}} {product}',
  ofYour:
    '{kind, select, domain {de votre domaine} certificate {de votre certificat} mailspace {de votre mailspace} webspace {de votre webspace} vserver {de votre vServer} other {de votre produit}} {product}',
  option:
    '{option, select, one_year_delayed {1 an différé} one_year_immediate {1 an immédiat} multi_year {plusieurs années ({years, plural, one {# an} other {# ans}})} delete_at_expiry {suppression à l’échéance} other {{option}}}',
  method:
    '{method, select, balance {solde du compte} card {carte bancaire} sepa_debit {prélèvement SEPA} bank_transfer {virement} paypal {PayPal} other {{method}}}',
  price: '{amount} pour {years, plural, one {# an} other {# ans}}, TVA éventuelle comprise',
  priceOnce: '{amount}, TVA éventuelle comprise',
  years: '{years, plural, one {# an} other {# ans}}',

  'label.product': 'Produit',
  'label.expiry': 'Échéance',
  'label.option': 'Option de renouvellement',
  'label.price': 'Prix du renouvellement',
  'label.priceRestore': 'Restauration',
  'label.payment': 'Paiement',
  'label.balance': 'Solde du compte',
  'label.mandate': 'Mandat SEPA',
  'label.card': 'Carte bancaire',
  'label.invoice': 'Facture',
  'label.amount': 'Montant',
  'label.payBefore': 'À régler avant le',
  'label.payee': 'Bénéficiaire',
  'label.reference': 'Référence',
  'label.term': 'Nouvelle période',
  'label.termFirst': 'Période',
  'label.paid': 'Réglé',
  'label.returned': 'Paiement rejeté',
  'label.fee': 'Frais de rejet',
  'label.recoverableUntil': 'À régler avant le',
  'label.at':
    '{kind, select, expired {Expiré le} suspended {Suspendu depuis le} redemption_started {En rédemption depuis le} deletion_warning {Suppression le} deleted {Supprimé le} other {Date}}',

  'link.option': 'Voir ou modifier l’option de renouvellement',
  'link.product': 'Ouvrir la page du produit',
  'link.restore': 'Restaurer maintenant',
  'link.invoice': 'Voir la facture',
  'link.pay': 'Payer en ligne',
  'link.approve': 'Valider le paiement',
  'link.unsubscribe': 'Désactiver les rappels d’échéance',

  'foot.automatic': 'Ce message a été envoyé automatiquement. Pour toute question, écrivez à {support}.',
  'foot.reminder':
    'Vous recevez ce rappel parce que l’option « Notification à l’échéance d’un domaine/d’un produit » est activée dans les paramètres de votre compte.',
  'foot.registrant':
    'L’ICANN nous impose d’envoyer cet avis au titulaire du domaine (Expired Registration Recovery Policy). Il ne dépend d’aucun paramètre du compte.',

  'reminder.subject':
    '{final, select, true {Dernier rappel pour } other {}}{product} : échéance {days, plural, =0 {aujourd’hui} =1 {demain} other {dans # jours}} ({day})',
  'reminder.subjectEnded':
    '{final, select, true {Dernier rappel pour } other {}}{product} : le renouvellement n’est plus possible',
  'reminder.subjectPaid': '{product} : réglé, le renouvellement est en cours',
  'reminder.lead': 'La période payée {ofYour} prend fin le {expiry}.',
  'reminder.final': 'Ceci est notre dernier rappel pour cette période.',
  'next.title': 'Prochaines étapes',
  'next.invoiceAt':
    'Le {at}, nous établirons la facture de renouvellement et vous l’enverrons par e-mail. Dès son règlement, nous renouvellerons pour {years, plural, one {# an} other {# ans}}.',
  'next.openInvoice':
    'La facture {invoice} reste à régler à hauteur de {open}. Dès son règlement intégral, nous renouvellerons pour {years, plural, one {# an} other {# ans}}. Le paiement doit nous parvenir avant le {deadline} ; à défaut, la facture sera annulée.',
  'next.none':
    'Aucune facture de renouvellement n’est prévue. Si vous ne choisissez pas à temps une autre option de renouvellement, le produit prendra fin à l’échéance.',
  'next.deleted':
    'Conformément à votre choix, nous ne renouvelons pas : vous pouvez utiliser le produit jusqu’à l’échéance, puis il prendra fin. Vous ne recevrez pas de facture.',
  'next.ended':
    'Le renouvellement n’est plus possible : le dernier moment auquel il pouvait être effectué est passé sans que le paiement nous soit parvenu.',
  'next.restore':
    'Vous pouvez néanmoins conserver votre produit : après l’échéance, ouvrez sa page et choisissez « Restaurer ». Le prix et le délai vous y seront indiqués avant la commande. Ne tardez pas, car la restauration n’est possible que pendant un temps limité. En cas de doute, écrivez à {support}.',
  'next.paid':
    'Le renouvellement est réglé et en cours d’exécution. Vous n’avez rien à faire ; nous vous le confirmerons par e-mail.',
  'pay.balance': 'sur le solde de votre compte ({balance}), qui couvre le prix',
  'pay.card': 'par carte bancaire, débitée automatiquement',
  'pay.sepa_debit': 'par prélèvement SEPA automatique',
  'pay.none': 'par virement ou PayPal ; ces moyens ne sont pas automatiques, c’est à vous de régler la facture',
  'pay.balanceShort': '{balance} (ne couvre pas le renouvellement)',
  'lastDay.title': 'Date limite conseillée par moyen de paiement',
  'ready.title': 'Tout est-il prêt ?',
  'ready.yes': 'Tout est prêt pour le renouvellement.',
  'ready.no': 'Tout n’est pas encore prêt.',
  'ready.ok': 'en règle',
  'ready.cardOk': 'en règle, valable au-delà de l’échéance',
  'ready.mandateOk': 'en règle, signé et actif',
  'ready.methodMissing': 'aucun moyen de paiement automatique, solde insuffisant',
  'missing.no_method':
    'Aucun moyen de paiement automatique n’est enregistré et votre solde ne couvre pas le prix. Veuillez enregistrer une carte bancaire ou un prélèvement SEPA, approvisionner votre solde, ou régler la facture à temps par virement ou PayPal.',
  'missing.card_expires':
    'Votre carte bancaire expire avant l’échéance. Veuillez enregistrer une carte valable au-delà de cette date.',
  'missing.mandate_pending':
    'Votre mandat SEPA signé ne nous est pas encore parvenu. Sans lui, aucun prélèvement n’est possible. Veuillez le signer ou choisir un autre moyen de paiement.',
  'missing.mandate_revoked':
    'Votre mandat SEPA a été révoqué. Veuillez en donner un nouveau ou choisir un autre moyen de paiement.',
  'missing.short.card_expires': 'expire avant l’échéance',
  'missing.short.mandate_pending': 'signature manquante',
  'missing.short.mandate_revoked': 'révoqué',

  'registrant.subject':
    '{notice, select, after_expiry {Domaine {product} : l’enregistrement a expiré} other {Domaine {product} : l’enregistrement expire le {day}}}',
  'registrant.lead': 'Vous êtes le titulaire enregistré du domaine {product}. Son enregistrement expire le {expiry}.',
  'registrant.renew':
    'Pour le renouveler, connectez-vous au compte client dans lequel le domaine est géré, ouvrez le domaine et choisissez une option de renouvellement. Il sera renouvelé dès le règlement de la facture. Si une autre personne gère le domaine pour vous, adressez-vous à elle ou écrivez-nous à {support}.',
  'registrant.otherwise':
    'Sans renouvellement, le site web et les adresses e-mail du domaine cesseront de fonctionner après l’expiration, et le domaine finira par être supprimé. Si le renouvellement est déjà prévu ou si vous n’avez plus besoin du domaine, vous n’avez rien à faire.',
  'registrant.expired':
    'Vous êtes le titulaire enregistré du domaine {product}. Son enregistrement a expiré le {expiry} et n’a pas été renouvelé.',
  'registrant.effect': 'Son site web et ses adresses e-mail ont peut-être déjà cessé de fonctionner.',
  'registrant.recover':
    'Vous pouvez encore récupérer le domaine : connectez-vous au compte client dans lequel il est géré, ouvrez le domaine, choisissez « Restaurer » et réglez la facture. Si une autre personne gère le domaine pour vous, adressez-vous à elle ou écrivez-nous à {support}.',
  'registrant.recoverUntil':
    'Le paiement doit nous parvenir avant le {until}. Passé ce délai, le domaine ne pourra plus être récupéré.',
  'registrant.restorePrice': '{amount}, TVA éventuelle comprise (si elle devient nécessaire)',

  'invoice.subject':
    'Facture {invoice} : {purpose, select, order {votre commande {product}} renewal {renouvellement de {product}} restore {restauration de {product}} other {{product}}}',
  'invoice.lead':
    'Veuillez trouver ci-joint, au format PDF, la facture {invoice} {purpose, select, order {de votre commande} renewal {pour le renouvellement {ofYour}} restore {pour la restauration {ofYour}} other {}}.',
  'invoice.card': 'Le montant sera débité automatiquement de votre carte bancaire. Vous n’avez rien à faire.',
  'invoice.sepa_debit':
    'Le montant sera encaissé automatiquement par prélèvement SEPA, en vertu de votre mandat. Merci de veiller à ce que votre compte bancaire soit suffisamment approvisionné.',
  'invoice.manual':
    'Veuillez régler la facture par virement ou en ligne. Ces moyens ne sont pas automatiques : le paiement doit nous parvenir avant le {deadline}.',
  'invoice.then':
    '{purpose, select, order {Nous mettrons tout en place dès le règlement de la facture. À défaut de paiement dans le délai, la commande sera annulée.} restore {Nous procéderons à la restauration dès le règlement intégral de la facture. À défaut de paiement dans le délai, elle sera annulée.} other {Nous procéderons au renouvellement dès le règlement intégral de la facture. À défaut de paiement dans le délai, la facture sera annulée et aucun renouvellement n’aura lieu.}}',
  'transfer.title': 'Coordonnées pour le virement',
  'transfer.reference':
    'Veuillez indiquer exactement cette référence, afin que nous puissions attribuer votre paiement.',

  'extended.subject': 'Délai de paiement prolongé : {product}, facture {invoice}',
  'extended.lead':
    'Vous disposez de plus de temps pour régler la facture {invoice} {ofYour} : le paiement doit désormais nous parvenir avant le {deadline}.',

  'cancellation.subject': 'La facture {invoice} a été annulée : {product}',
  'cancellation.lead':
    'Nous avons annulé la facture {invoice}. Le document d’annulation porte le numéro {cancellation}.',
  'cancellation.reason':
    '{reason, select, option_changed {Motif : l’option de renouvellement a été modifiée et la facture n’y correspond plus.} deadline_passed {Motif : la facture n’a pas été intégralement réglée avant la date limite.} product_ended {Motif : le produit a pris fin.} provider_refused {Motif : le renouvellement a été définitivement refusé. Nous le regrettons.} other {}}',
  'cancellation.credited':
    'Le montant que vous aviez déjà versé, {amount}, figure désormais au solde de votre compte. Les factures en attente seront réglées automatiquement sur ce solde, s’il est suffisant.',
  'cancellation.nothing': 'Vous n’avez plus à régler cette facture.',
  'cancellation.now': 'La page du produit vous indique si un renouvellement ou une restauration est encore possible.',

  'term.subject':
    '{kind, select, renewed {{product} : renouvelé jusqu’au {day}} term_started {{product} : prêt à l’emploi} other {{product} : restauré jusqu’au {day}}}',
  'term.lead':
    '{kind, select, renewed {Nous vous remercions de votre paiement. {your} a été renouvelé pour {years, plural, one {# an} other {# ans}}.} term_started {Nous vous remercions de votre commande. {your} est en place et prêt à l’emploi.} other {Nous vous remercions de votre paiement. {your} a été restauré et renouvelé pour {years, plural, one {# an} other {# ans}}.}}',
  'term.span': 'du {start} au {end}',
  'term.receipt': 'Le reçu est joint au format PDF.',

  'failed.subject':
    '{reason, select, authentication_required {Veuillez valider le paiement : {product}, facture {invoice}} other {Échec du paiement : {product}, facture {invoice}}}',
  'failed.lead':
    '{reason, select, declined {Le paiement de la facture {invoice} par {method} a été refusé.} declined_hard {Le paiement de la facture {invoice} par {method} a été définitivement refusé. {by, select, card {Cette carte ne peut plus être utilisée.} other {Ce moyen de paiement ne peut plus être utilisé.}}} authentication_required {Votre banque vous demande de valider vous-même le paiement de la facture {invoice} par {method}.} other {Le temps restant ne suffit plus pour régler la facture {invoice} par {method}.}}',
  'failed.again': 'Nous ferons une nouvelle tentative le {at}, sauf si vous avez réglé autrement d’ici là.',
  'failed.notAgain': 'Nous ne ferons pas de nouvelle tentative avec ce moyen de paiement.',
  'failed.otherwise':
    'Pour ne rien perdre, veuillez régler à temps d’une autre manière : en ligne, par virement ou PayPal. Le paiement doit nous parvenir avant le {deadline}.',
  'failed.approve': 'Veuillez valider le paiement avant le {deadline}. Vous pouvez aussi régler d’une autre manière.',

  'returned.subject': '{product} : votre banque a rejeté un paiement',
  'returned.lead':
    'Votre banque a rejeté votre paiement de {amount} pour {product}. Un renouvellement déjà effectué reste acquis.',
  'returned.fee': 'Votre compte client a été débité de ce montant et des frais de rejet de {fee}.',
  'returned.noFee': 'Votre compte client a été débité de ce montant.',
  'returned.negative':
    'Le solde de votre compte est maintenant négatif. Veuillez le régulariser par virement ou en ligne. D’ici là, nous ne prélevons plus rien automatiquement et les prochains renouvellements sont suspendus.',

  'late.subject':
    '{reason, select, too_late {{product} : votre paiement est arrivé trop tard} other {{product} : votre paiement a été porté à votre solde}}',
  'late.lead':
    '{reason, select, too_late {Nous vous remercions de votre paiement de {amount}. Il nous est malheureusement parvenu après la date limite, alors que la facture {ofYour} était déjà annulée.} other {Nous vous remercions de votre paiement de {amount}. Il n’y a actuellement aucune facture en attente pour {product}.}}',
  'late.credited':
    'Rien n’est perdu : la totalité du montant figure au solde de votre compte. Les factures en attente et à venir seront réglées automatiquement sur ce solde, s’il est suffisant.',
  'late.now': 'La page du produit vous indique si vous pouvez encore le renouveler ou le restaurer.',

  'ending.subject':
    '{event, select, expired {{product} a expiré} suspended {{product} est suspendu} redemption_started {{product} : seule une restauration peut encore sauver le domaine} deletion_warning {{product} sera supprimé le {day}} other {{product} a été supprimé}}',
  'ending.expired':
    'La période {ofYour} a pris fin le {at} sans renouvellement. {kind, select, domain {Son site web et ses adresses e-mail ont peut-être déjà cessé de fonctionner.} certificate {Les navigateurs et les logiciels de messagerie n’acceptent plus le certificat et avertissent leurs utilisateurs.} other {Il ne peut plus être utilisé.}}',
  'ending.suspended':
    '{your} est suspendu depuis le {at}, faute de renouvellement. Il n’est pas utilisable pour le moment ; vos données sont conservées provisoirement.',
  'ending.redemption_started':
    '{your} est en période de rédemption depuis le {at}. Il n’est plus joignable et ne peut plus être renouvelé : seule une restauration permet de le récupérer.',
  'ending.deletion_warning':
    '{your} sera définitivement supprimé le {at}{kind, select, domain {.} other {, avec toutes ses données. Veuillez sauvegarder ce dont vous avez encore besoin.}}',
  'ending.wanted':
    'Comme vous l’avez souhaité, la période {ofYour} a pris fin le {at} sans renouvellement. Vous n’avez rien à faire.',
  'ending.deleted': '{your} a été supprimé le {at}{kind, select, domain {.} other {, avec toutes ses données.}}',
  'ending.back':
    '{wanted, select, true {Si vous avez changé d’avis :} other {Vous pouvez encore le récupérer :}} choisissez « Restaurer » sur la page du produit et réglez la facture de sorte que le paiement nous parvienne avant le {until}. La restauration coûte {amount}.',
  'ending.certificate':
    'Un certificat expiré ne peut plus être renouvelé. Vous pouvez en commander un nouveau à tout moment.',
  'ending.final': 'Une restauration n’est plus possible.',
} as const satisfies Words;
