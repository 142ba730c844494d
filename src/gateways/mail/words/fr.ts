import { findingsFr } from '../../../words/findings/fr';
import { contractWords } from './contract/fr';
import type { Words } from './en';
import { migrationFr } from './migration/fr';
import { moneyWords } from './money/fr';

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
    '{kind, select, expired {Expiré le} suspended {Suspendu depuis le} redemption_started {En récupération depuis le} deletion_warning {Suppression le} deleted {Supprimé le} other {Date}}',
  'label.names': 'Noms',
  'label.validUntil': 'Certificat jusqu’au',
  'label.revokedBy': 'Révoqué au plus tard',
  'label.serial': 'Numéro de série',
  'label.claim': 'Demande',
  'label.reason': 'Motif',
  'label.quoted': 'Motif indiqué',
  'label.toValidate': 'À valider',
  'label.place': 'Contrôlé',
  'label.servedUntil': 'Valable là jusqu’au',
  'label.askedBy': 'Demandé par',
  'label.current': 'Certificat actuel',
  'label.code': 'Code de confirmation',
  'label.codeEnds': 'Valable jusqu’au',
  'label.lastCheck': 'Dernier contrôle',
  'label.givenUpAt': 'Annulation le',
  'label.credited': 'Crédité',

  'link.option': 'Voir ou modifier l’option de renouvellement',
  'link.product': 'Ouvrir la page du produit',
  'link.restore': 'Restaurer maintenant',
  'link.invoice': 'Voir la facture',
  'link.pay': 'Payer en ligne',
  'link.paypal': 'Payer par PayPal',
  'link.approve': 'Valider le paiement',
  'link.download': 'Télécharger le certificat',
  'link.validate': 'Voir ce qu’il faut publier',
  'link.confirm': 'Voir et confirmer la demande',
  'link.csr': 'Déposer la requête (CSR)',
  'link.claim': 'Suivre la demande',
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
  'pay.none':
    'par virement{paypal, select, true { ou PayPal} other {}}{paypal, select, true { ; ces moyens ne sont pas automatiques} other { ; ce moyen n’est pas automatique}}, c’est à vous de régler la facture',
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
    'Aucun moyen de paiement automatique n’est enregistré et votre solde ne couvre pas le prix. Veuillez enregistrer une carte bancaire ou un prélèvement SEPA, approvisionner votre solde, ou régler la facture à temps par virement{paypal, select, true { ou PayPal} other {}}.',
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
    '{reason, select, option_changed {Motif : l’option de renouvellement a été modifiée et la facture n’y correspond plus.} contract_ended {Motif : le contrat dans le cadre duquel le produit est fourni a pris fin.} deadline_passed {Motif : la facture n’a pas été intégralement réglée avant la date limite.} product_ended {Motif : le produit a pris fin.} provider_refused {Motif : le renouvellement a été définitivement refusé. Nous le regrettons.} withdrawn {Motif : vous vous êtes rétracté du contrat.} other {}}',
  'cancellation.credited':
    'Le montant que vous aviez déjà versé, {amount}, figure désormais au solde de votre compte. Les factures en attente seront réglées automatiquement sur ce solde, s’il est suffisant.',
  'cancellation.nothing': 'Vous n’avez plus à régler cette facture.',
  'cancellation.now': 'La page du produit vous indique si un renouvellement ou une restauration est encore possible.',

  'refund.subject': 'Une partie de la facture {invoice} est remboursée : {product}',
  'refund.lead':
    '{product} a pris fin avant le terme que vous aviez payé. Nous vous remboursons le reste ; le document porte le numéro {cancellation}.',
  'refund.credited':
    'Ce montant figure désormais au solde de votre compte : {amount}. Les factures en attente seront réglées automatiquement sur ce solde, s’il est suffisant ; nous versons le reste si vous nous écrivez.',
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
    'Pour ne rien perdre, veuillez régler à temps d’une autre manière : en ligne{paypal, select, true {, par virement ou PayPal} other { ou par virement}}. Le paiement doit nous parvenir avant le {deadline}.',
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
    '{your} est en période de récupération depuis le {at}. Il n’est plus joignable et ne peut plus être renouvelé : seule une restauration permet de le récupérer.',
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

  'issued.subject':
    '{cause, select, order {{product} : votre certificat est prêt, veuillez l’installer} renewal {{product} : nouveau certificat après le renouvellement, à installer} replacement {{product} : nouveau certificat à installer (rien à payer)} claim {{product} : réémis suite à la demande {claim}, à installer} migration {{product} : certificat de la nouvelle autorité, à installer} other {{product} : nouveau certificat, à installer}}',
  'issued.lead':
    '{cause, select, order {Nous vous remercions de votre commande. {your} a été émis.} renewal {Votre période a été renouvelée et nous avons donc émis un nouveau certificat pour {product}.} replacement {Un certificat ne peut pas rester valable aussi longtemps que la période que vous avez payée. C’est pourquoi nous avons émis le suivant pour {product}. Il fait partie de votre période : il n’y a rien à payer, il suffit de l’installer.} claim {Comme vous l’avez souhaité par la demande {claim}, nous avons émis un nouveau certificat pour {product}. Il est gratuit pour vous.} migration {Vos certificats proviennent désormais d’une autre autorité de certification. Voici le premier de cette autorité pour {product} ; il n’y a rien à payer.} other {Nous avons émis un nouveau certificat pour {product}.}}',
  'issued.install':
    'Veuillez l’installer : téléchargez le certificat avec sa chaîne sur la page du produit et placez-le sur tous les serveurs qui l’utilisent. Il correspond à la clé privée avec laquelle la requête (CSR) a été créée. Vous seul détenez cette clé : nous ne pouvons donc pas l’installer à votre place.',
  'issued.former':
    'Le certificat précédent reste valable jusqu’à sa propre fin. Veuillez installer le nouveau avant cette date.',
  'issued.formerRevoked':
    'Le certificat précédent ne reste pas valable : il a été révoqué ou le sera, au plus tard le {at}. Veuillez installer le nouveau avant cette date, ou aussitôt.',
  'issued.claimed':
    'Si vous avez demandé la révocation du certificat précédent ou signalé que sa clé est compromise, nous le révoquons et vous en informons par un message distinct. Sinon, il reste valable jusqu’à sa propre fin.',
  'issued.next':
    'Vers le {at}, nous émettrons le certificat suivant dans le cadre de votre période payée, sans facture, et nous vous écrirons de nouveau.',
  'issued.last': 'Il n’aura plus à être remplacé pendant la période payée.',
  'absent.subject': '{product} : certificat pas encore installé, celui en service expire le {day}',
  'absent.lead':
    'Comme vous l’avez souhaité, nous avons contrôlé {place}. {served, select, older {Le certificat présenté est un ancien certificat émis par nos soins, et non le certificat actuel pour {product}.} other {Le certificat présenté ne vient pas de chez nous et n’est pas le certificat actuel pour {product}.}}',
  'absent.effect':
    'Il expire le {until}. À partir de ce moment, les navigateurs avertissent tous les visiteurs et les programmes refusent la connexion.',
  'absent.todo':
    'Veuillez installer le certificat actuel d’ici là : téléchargez-le avec sa chaîne sur la page du produit et placez-le sur ce serveur. Souvent, il s’y trouve déjà et il suffit de recharger le serveur.',
  'absent.then':
    'Nous contrôlons de nouveau de nous-mêmes et n’écrivons plus à ce sujet dès que nous le voyons. Si un autre endroit doit être contrôlé, ou aucun, modifiez-le auprès de votre produit.',
  'revoked.subject': '{product} : un certificat a été révoqué',
  'revoked.lead':
    '{reason, select, key_compromised {Un certificat pour {product} a été révoqué, car sa clé privée a été signalée comme compromise.} superseded {Un certificat pour {product} a été révoqué, car un plus récent prend sa place.} requested {Comme vous l’avez souhaité, un certificat pour {product} a été révoqué.} other {Un certificat pour {product} a été révoqué.}}',
  'revoked.effect':
    'C’est définitif : les navigateurs et les logiciels de messagerie ne lui font plus confiance, où qu’il soit encore installé.',
  'revoked.todo':
    'Veuillez vous assurer que chacun de vos serveurs utilise un autre certificat valable. Ceux en vigueur figurent sur la page du produit.',
  'revoked.key':
    'Sa clé ne sera plus acceptée. Pour le prochain certificat, veuillez créer une nouvelle clé et une nouvelle requête (CSR).',
  'revoked.without':
    'Si vous n’en avez pas d’autre : pendant la période payée, vous pouvez y demander une réémission, gratuite avec l’assurance d’émission. Vous pouvez aussi commander un nouveau certificat à tout moment.',
  'announced.subject':
    '{product} : le certificat sera révoqué d’ici un jour{next, select, csr {, veuillez déposer une nouvelle requête (CSR)} other {}}',
  'announced.lead':
    'La clé privée d’un certificat pour {product} nous a été signalée comme compromise. Les règles des certificats nous obligent à le révoquer : au plus tard le {at}. Les navigateurs et les logiciels de messagerie ne lui feront alors plus confiance, où qu’il soit installé.',
  'announced.todo':
    '{next, select, csr {Veuillez créer dès maintenant une nouvelle clé et, avec elle, une nouvelle requête (CSR), puis déposer la requête. Nous émettons alors aussitôt le prochain certificat ; il n’y a rien à payer. Installez-le avant le {at}.} issued {Nous émettons aussitôt le prochain certificat avec la requête (CSR) que vous avez déposée à cet effet et vous écrivons. Il n’y a rien à payer. Veuillez l’installer avant le {at}.} other {Veuillez veiller à ce que chacun de vos serveurs utilise d’ici là un autre certificat.}}',
  'announced.key':
    'La clé signalée n’est plus acceptée pour aucun certificat. Si possible, cherchez comment d’autres y ont eu accès, pour que la prochaine soit sûre.',
  'next.todo': 'Ce qu’il faut faire',
  'validate.subject':
    '{again, select, true {{product} : validation toujours manquante{inForce, select, true {, le certificat prend fin le {day}} other {}}} other {{product} : veuillez valider {count, plural, one {le domaine} other {# domaines}}}}',
  'validate.lead':
    '{inForce, select, true {Avant que nous puissions émettre le prochain certificat pour {product}, vous devez montrer de nouveau que vous contrôlez {count, plural, one {ce domaine} other {ces domaines}}.} other {Avant que nous puissions émettre le certificat pour {product}, vous devez montrer que vous contrôlez {count, plural, one {ce domaine} other {ces domaines}}.}}',
  'validate.again':
    '{inForce, select, true {Nous vous l’avons déjà demandé et la validation manque toujours. Sans elle, nous ne pouvons pas émettre le prochain certificat : l’actuel prend fin le {until}, et les navigateurs avertiront alors tous vos visiteurs.} other {Nous vous l’avons déjà demandé et la validation manque toujours. Sans elle, nous ne pouvons pas émettre le certificat.}}',
  'validate.publish':
    'Ce qu’il faut publier est indiqué sur la page du produit{count, plural, one {} other { pour chaque domaine}} : en général un enregistrement DNS. Vous pouvez aussi y vérifier aussitôt si nous le trouvons, et voir les questions posées et les réponses reçues.',
  'validate.stays':
    'Veuillez laisser l’enregistrement DNS en place. Tant qu’il y est, nous répétons nous-mêmes les validations suivantes et vous n’avez plus à vous en occuper.',
  'validate.then': 'Dès que tout est trouvé, nous émettons le certificat et vous écrivons.',
  'validate.inForce': 'Votre certificat actuel reste valable jusqu’au {until}.',
  'validate.givenUp':
    'Si la validation n’est pas complète d’ici le {at}, nous annulons la commande et ce que vous avez payé est porté au solde de votre compte.',
  'unproven.subject': '{product} : {domain} n’a pas pu être validé',
  'unproven.lead':
    'Lors du dernier contrôle de {domain}, nous n’avons pas trouvé ce qui doit être publié pour montrer que vous contrôlez ce domaine.',
  'unproven.todo':
    'Veuillez comparer ce qui est publié avec ce qu’indique la page du produit et le corriger. Vous pouvez y vérifier aussitôt si nous le trouvons.',
  'unproven.then':
    'Dès que nous le trouvons, tout continue de soi-même. Si vous laissez ensuite l’enregistrement DNS en place, les validations suivantes ne vous demanderont plus rien.',
  'code.subject': '{domain} : code pour confirmer un certificat',
  'code.lead':
    'Un certificat pour {domain} a été commandé chez nous. Avant que nous l’émettions, une personne qui contrôle ce domaine doit donner son accord. Cette adresse est l’une de celles que les règles des certificats désignent à cet effet.',
  'code.agree': 'Si vous êtes d’accord, ouvrez cette page et appuyez sur le bouton :',
  'code.pass':
    'Ou transmettez ce code à la personne qui a commandé le certificat. Quiconque le possède peut confirmer en votre nom :',
  'code.ignore':
    'Si vous n’êtes pas au courant ou n’êtes pas d’accord, ne faites rien. Sans confirmation, ce message reste sans effet.',
  'csr.subject':
    '{again, select, true {{product} : requête de certificat (CSR) toujours manquante{inForce, select, true {, le certificat prend fin le {day}} other {}}} other {{product} : veuillez déposer une requête de certificat (CSR)}}',
  'csr.lead':
    'Pour le prochain certificat pour {product}, nous avons besoin d’une nouvelle requête de certificat (CSR) de votre part : nous n’en avons pas encore, ou la précédente ne doit plus être utilisée.',
  'csr.again':
    '{inForce, select, true {Nous vous l’avons déjà demandé et la requête manque toujours. Sans elle, nous ne pouvons pas émettre le prochain certificat : l’actuel prend fin le {until}, et les navigateurs avertiront alors tous vos visiteurs.} other {Nous vous l’avons déjà demandé et la requête manque toujours. Sans elle, nous ne pouvons pas émettre le certificat.}}',
  'csr.make':
    'Créez une nouvelle clé et, avec elle, une requête (CSR) pour les mêmes noms, puis déposez la requête sur la page du produit. Vous pouvez aussi y faire créer les deux dans votre navigateur : la clé privée reste chez vous, nous ne la voyons jamais.',
  'csr.then':
    'Nous émettons ensuite le certificat et vous écrivons. Pendant votre période payée, il n’y a rien à payer pour cela.',
  'caa.subject': '{product} : un enregistrement CAA ne permet pas le certificat',
  'caa.lead':
    'Nous ne pouvons pas encore émettre le certificat pour {product} : les enregistrements CAA du DNS nomment les autorités de certification qui peuvent émettre pour un domaine, et la nôtre n’en fait pas partie.',
  'caa.todo':
    'Veuillez ajouter à votre DNS un enregistrement CAA qui autorise notre autorité, sous le nom indiqué ci-dessus, ou supprimer celui qui l’exclut.',
  'caa.then':
    'Nous vérifions de nouveau nous-mêmes et émettons le certificat dès qu’il est permis. D’ici là, nous ne vous écrivons plus à ce sujet.',
  'refused.subject':
    '{product} : l’autorité de certification a refusé {cause, select, order {votre commande} other {le nouveau certificat}}',
  'refused.lead':
    'L’autorité de certification a définitivement refusé d’émettre {cause, select, order {le certificat {product} que vous avez commandé} renewal {le certificat pour {product} après le renouvellement} replacement {le prochain certificat pour {product}} claim {le certificat pour {product} que vous avez demandé} other {le nouveau certificat pour {product}}}. Nous le regrettons.',
  'refused.order':
    'Nous avons donc annulé la commande. Ce que vous avez payé est porté au solde de votre compte ; vous recevez l’annulation par un e-mail distinct.',
  'refused.former':
    '{cause, select, claim {Votre demande ne peut donc malheureusement pas aboutir. Sauf si vous avez demandé sa révocation ou si sa clé est compromise, le certificat précédent reste valable jusqu’à sa propre fin.} other {Votre certificat actuel n’est pas concerné : il reste valable jusqu’à sa propre fin. Sans nouveau certificat, les navigateurs avertiront ensuite vos visiteurs.}}',
  'refused.watched': 'Nos équipes sont informées et s’en occupent.',
  'refused.mend':
    'Si vous pouvez supprimer ce motif, par exemple un enregistrement CAA de votre DNS qui n’autorise pas cette autorité, veuillez le faire. Si vous ne savez pas ce qu’il signifie, écrivez à {support}.',
  'claim.reason':
    '{reason, select, key_lost {clé privée perdue} server_failed {panne du serveur} moved_server {passage à un autre serveur} key_compromised {clé privée compromise} other {autre motif}}',
  'claim.accepted': '{product} : demande {claim} acceptée',
  'claim.acceptedLead':
    'Nous avons accepté votre demande {claim} de réémission {ofYour}. Elle est couverte par votre assurance d’émission : il n’y a rien à payer.',
  'claim.then':
    'Le nouveau certificat porte les mêmes noms et garde la validité restante. Dès qu’il est émis, nous vous écrivons. Si un domaine doit être validé auparavant, nous vous le dirons par un message distinct. Vous pouvez suivre chaque étape sur la page du produit.',
  'claim.former':
    'Si vous avez demandé la révocation du certificat précédent, nous le révoquons et vous écrivons. Sinon, il reste valable jusqu’à sa propre fin.',
  'claim.compromised':
    'La clé compromise est désormais bloquée pour tous. Les certificats auxquels elle appartient seront révoqués dès que le nouveau sera émis, au plus tard 24\u00a0heures après votre demande. Veuillez alors installer le nouveau sans attendre.',
  'claim.compromisedAnyway':
    'Indépendamment de cela, la clé compromise est désormais bloquée pour tous, et les certificats auxquels elle appartient seront révoqués au plus tard 24\u00a0heures après votre demande. Veuillez vous procurer un autre certificat d’ici là.',
  'claim.refused': '{product} : demande {claim} refusée',
  'claim.refusedLead':
    'Nous ne pouvons malheureusement pas donner suite à votre demande {claim} de réémission {ofYour}.',
  'claim.why.insurance-required':
    'Les réémissions gratuites font partie de l’assurance d’émission, et votre période en cours n’en comporte pas.',
  'claim.helps.insurance-required':
    'Vous pouvez commander un nouveau certificat avec les mêmes données au plein tarif. L’assurance d’émission s’achète avec une commande ou un renouvellement, et non entre les deux : vous pouvez la choisir sur la page du produit pour la prochaine période.',
  'claim.why.term-ended': 'La période payée est terminée. Un certificat n’est réémis que pendant cette période.',
  'claim.helps.term-ended': 'Vous pouvez commander à tout moment un nouveau certificat avec les mêmes données.',
  'claim.why.term-not-started':
    'Le premier certificat de votre commande n’a pas encore été émis : il n’y en a donc pas encore à remplacer.',
  'claim.helps.term-not-started':
    'Ce qui manque encore est indiqué sur la page du produit. Dès qu’il est émis, vous pourrez demander une réémission.',
  'claim.why.same-key':
    'Votre requête (CSR) contient la clé d’un certificat antérieur. Quiconque s’est procuré cette clé pourrait continuer à s’en servir.',
  'claim.helps.same-key':
    'Le mieux est de créer une nouvelle clé et une nouvelle requête et de renouveler votre demande avec celle-ci. Si vous voulez garder la clé malgré tout, renouvelez votre demande en acceptant expressément la même clé.',
  'claim.why.compromised-key':
    'La clé de votre requête (CSR) est connue ou signalée comme compromise. Aucun certificat n’est plus émis pour elle.',
  'claim.helps.compromised-key':
    'Veuillez créer une nouvelle clé et une nouvelle requête et renouveler votre demande avec celle-ci. La page du produit peut créer les deux dans votre navigateur.',
  'claim.why.authority-refused':
    'Nous avions accepté la demande, mais l’autorité de certification a définitivement refusé d’émettre le certificat.',
  'claim.helps.authority-refused':
    'Nous vous avons transmis son motif par un e-mail distinct. Une fois ce motif supprimé, vous pouvez renouveler votre demande. Si vous ne savez pas ce qu’il signifie, écrivez à {support}.',
  'claim.why.other': 'Elle ne remplit pas les conditions d’une réémission.',
  'claim.helps.other':
    'La page du produit vous indique ce qui est possible maintenant. Si vous ne savez pas pourquoi, écrivez à {support}.',
  'givenUp.subject': '{product} : commande annulée, faute de validation',
  'givenUp.lead':
    'Nous avons longtemps attendu la validation complète {count, plural, one {du domaine} other {des domaines}} et vous l’avons rappelée plusieurs fois. Sans elle, nous n’avons pas pu émettre {product} et avons maintenant annulé la commande.',
  'givenUp.credited':
    'Votre argent n’est pas perdu : {amount} figurent au solde de votre compte. Les factures en attente et à venir seront réglées automatiquement sur ce solde, s’il est suffisant.',
  'givenUp.again': 'Si vous avez encore besoin du certificat, vous pouvez le commander de nouveau à tout moment.',
  'label.invited': 'Personne invitée',
  'label.invitedBy': 'Invitation de',
  'label.request': 'Demande',
  'label.decideBefore': 'À décider avant',
  'link.accept': 'Voir et accepter l’invitation',
  'link.decide': 'Voir la demande et décider',
  'link.request': 'Voir la demande',
  asked:
    '{asked, select, order {commande de {product}} claim {réémission d’un certificat de {product}} revocation {révocation d’un certificat de {product}} other {{product}}}',
  'signIn.subject': 'Se connecter à {house}',
  'signIn.lead':
    'Quelqu’un, vous très probablement, souhaite se connecter aux pages client de {house} avec cette adresse.',
  'link.signIn': 'Se connecter',
  'signIn.once':
    'Le lien ne sert qu’une fois. La page qu’il ouvre vous demande d’appuyer sur un bouton : vous n’êtes connecté qu’ensuite.',
  'signIn.ignore': 'Si ce n’était pas vous, ne faites rien : sans ce lien, personne n’entre, et rien n’a été modifié.',

  'address.subject': 'Confirmez votre nouvelle adresse e-mail chez {house}',
  'address.lead':
    'Le compte de {former} chez {house} doit recevoir cette adresse e-mail : pour les messages et pour se connecter.',
  'link.address': 'Confirmer l’adresse',
  'address.then': 'La page qui s’ouvre vous demande d’appuyer sur un bouton. Jusque-là, tout reste tel quel.',
  'address.ignore': 'Si vous ne savez pas de quoi il s’agit, ne faites rien : rien ne sera modifié.',
  'addressChanged.subject': 'L’adresse e-mail de votre compte chez {house} a été modifiée',
  'addressChanged.lead':
    'Désormais, les messages concernant votre compte chez {house} vont à la nouvelle adresse, et vous vous connectez avec elle. Celui-ci est le dernier à cette adresse.',
  'addressChanged.otherwise': 'Si ce n’était pas vous, écrivez immédiatement à {support}.',
  'label.newAddress': 'Nouvelle adresse',
  'label.changedAt': 'Modifiée',

  'receipt.subject':
    '{kind, select, cancel_receipt {Réception de votre résiliation} other {Réception de votre rétractation}} : {product}',
  'receipt.lead':
    'Nous avons reçu votre {kind, select, cancel_receipt {résiliation} other {rétractation}} le {at}. Conservez ce message : il en est l’accusé de réception.',
  'receipt.content': 'Ce que vous avez déclaré',
  'receipt.declared':
    '{kind, select, cancel_receipt {{cause, select, true {Je résilie le contrat pour motif grave} other {Je résilie le contrat}}} other {Je me rétracte du contrat}}',
  'receipt.soonest': 'le plus tôt possible',
  'receipt.next': 'Ce qui va suivre',
  'receipt.seenTo':
    'Nous l’examinons et répondons à cette adresse. Le jour de réception indiqué ci-dessus fait foi, quelle que soit la durée.',
  'receipt.ends':
    '{kind, select, withdraw_receipt {{product} a pris fin ; vous ne devez plus rien.} other {{term, select, true {{product} prend fin avec le terme payé, le {at}. Il n’y aura ni renouvellement ni autre facture.} other {{product} prend fin le {at}. Il n’y aura ni renouvellement ni autre facture.}}}}',
  'receipt.noRefund': 'Le terme payé est utilisé jusqu’à sa fin ; il n’y a donc rien à rembourser.',
  'receipt.nothingPaid': 'Rien n’avait été payé ; il n’y a donc rien à rembourser.',
  'receipt.refund':
    '{kind, select, withdraw_receipt {Le remboursement figure au solde de votre compte. Ce que vous n’aviez pas payé avec ce solde, nous vous le reversons dans les 14 jours, par le moyen que vous avez utilisé. Pour la conserver comme solde, écrivez-nous.} other {Le remboursement figurera au solde de votre compte à la fin, pour le temps restant du terme payé. Si vous souhaitez un versement, écrivez-nous.}}',
  'receipt.back':
    'Si vous n’avez pas fait cette déclaration ou si vous changez d’avis, choisissez une autre option de renouvellement : jusqu’à la fin, cela annule la résiliation. Si quelque chose est inexact, écrivez à {support}.',
  'receipt.otherwise':
    'Si vous n’avez pas fait cette déclaration, ou si quelque chose est inexact, écrivez immédiatement à {support}{kind, select, cancel_receipt { : tant que rien n’a pris fin, il est possible de revenir en arrière.} other {.}}',
  'declaredEnd.subject': '{product} : la résiliation prend effet le {day}',
  'declaredEnd.lead':
    '{your} : une résiliation a été déclarée sur notre page, sans connexion, le {at}. Le contrat prend donc fin avec la période payée, sans renouvellement ni autre facture.',
  'declaredEnd.wanted': 'Si c’est ce que vous souhaitez, vous n’avez rien à faire.',
  'declaredEnd.otherwise':
    'Si ce n’était pas vous, ou si vous avez changé d’avis, revenez en arrière : choisissez une autre option de renouvellement sur la page du produit avant {until}. Il n’est pas nécessaire de se connecter.',
  'label.takenBackBefore': 'Peut être annulée avant',
  'label.declaredBy': 'Déclaré par',
  'label.declaredReference': 'Numéro de facture ou de commande',
  'label.declarationNumber': 'Numéro de la déclaration',
  'label.termPaid': 'Terme payé',
  'label.declaration': 'Déclaration',
  'label.email': 'Adresse e-mail',
  'label.contract': 'Contrat',
  'label.wish': 'Fin souhaitée',
  'label.receivedAt': 'Reçue',
  'label.usedUntil': 'Utilisé jusqu’au',
  'label.refund': 'Remboursement',

  'invite.subject': '{renewal, select, true {Nouvel accès à {house}} other {Invitation à {house}}}',
  'invite.lead':
    '{staff, select, true {Vous êtes invité à rejoindre l’équipe de {house}.} other {Vous êtes invité à agir pour {institution} auprès de {house}.}}',
  'invite.role':
    '{role, select, staff {Vous pourrez alors faire tout ce que font les opérateurs.} administrator {En tant qu’administrateur, vous pourrez alors commander, valider des domaines, demander des réémissions et payer, approuver les demandes des autres et inviter des personnes.} other {En tant que demandeur, vous pourrez alors tout consulter et demander des commandes, des réémissions et des révocations ; un administrateur les approuve.}}',
  'invite.accept':
    'Veuillez ouvrir la page et y accepter l’invitation. Elle affiche alors votre clé d’API personnelle, une seule fois.{staff, select, true {} other { Avec cette adresse, vous pourrez ensuite vous connecter aux pages, sans clé.}}',
  'invite.renewal': 'La clé que vous avez jusqu’à présent cesse d’être valable dès que vous acceptez.',
  'invite.ignore':
    'Veuillez ne pas transmettre ce lien : la première personne qui accepte l’invitation sur sa page reçoit la clé. Si vous ne savez pas de quoi il s’agit, ignorez simplement cet e-mail ; il ne se passera rien.',
  'approve.subject': 'À décider : {what}',
  'approve.lead': '{requestedBy} demande ce qui suit : {what}. Ce sera exécuté dès qu’un administrateur l’approuve.',
  'approve.how':
    'Connectez-vous pour l’approuver ou la refuser sur sa page ; vous y voyez tout ce qui est demandé. Ce que quelqu’un a demandé lui-même doit être approuvé par quelqu’un d’autre.',
  'approve.otherwise': 'Si personne ne décide avant le {at}, la demande expire et rien n’est fait.',
  'decided.subject': '{approved, select, true {Approuvé} other {Refusé}} : {what}',
  'decided.lead':
    '{approved, select, true {{decidedBy} a approuvé votre demande : {what}. Elle est en cours d’exécution.} other {{decidedBy} a refusé votre demande : {what}. Rien n’a été fait.}}',

  'label.supportReference': 'Référence du dossier',
  'label.customer': 'Client',
  'label.writtenBy': 'Écrit par',
  'label.accountManager': 'Gestionnaire de compte',
  'label.order': 'Commande auprès de l’autorité de certification',
  'label.attached': 'Pièces jointes',
  'label.notTaken': 'Non reprises',
  'support.subject': 'Demande d’assistance {reference} : {subject}',
  'support.received': 'Nous avons bien reçu votre demande et l’avons transmise. Sa référence est {reference}.',
  'support.toProvider': 'L’assistance de {desk} y répondra ; vous recevrez la réponse de notre part par e-mail.',
  'support.toServiceDesk': 'Notre service d’assistance y répondra par e-mail.',
  'support.instead':
    'De telles demandes vont d’habitude à {provider}, mais nous n’y avons pas d’adresse de tickets. Notre service d’assistance s’en charge donc.',
  'support.manager': 'Votre gestionnaire de compte : {name} ({email}).',
  'support.toReply': 'Pour ajouter quelque chose, répondez à ce message : votre réponse sera jointe à la même demande.',
  'support.yourWords': 'Votre message',
  'support.answered':
    '{author, select, operator {Notre service d’assistance a} other {L’assistance a}} répondu à votre demande {reference} :',
  'support.refused':
    '{name} ({reason, select, too_large {trop volumineux} too_large_together {trop volumineux avec les autres} too_many {trop de fichiers} program {pourrait être exécuté} private_key {contient une clé privée} other {non autorisé}})',
  'support.facts': 'Précisions',
  'support.deskReply': 'Une réponse à ce message parvient au client et est conservée sous la référence.',
  'support.deskInstead':
    'Cette demande revient d’habitude à {provider}, pour lequel aucune adresse de tickets n’est configurée.',
  ...contractWords,
  ...moneyWords,
  ...migrationFr,
  ...findingsFr,
} as const satisfies Words;
