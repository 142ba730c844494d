import { findingsDe } from '../../words/findings/de';
import type { Words } from './en';

export const de = {
  moment: '{at, date, day} um {at, time, clock}\u00a0Uhr\u00a0({zone})',

  kind: '{kind, select, domain {Domain} certificate {Zertifikat} mailspace {Mailspace} webspace {Webspace} vserver {vServer} other {Produkt}}',
  state:
    '{state, select, ordered {Bestellt} active {Aktiv} expired {Abgelaufen} suspended {Gesperrt} redemption {In Redemption} pending_delete {Wird gelöscht} deleted {Gelöscht} cancelled {Gekündigt} transferred {Zu einem anderen Anbieter umgezogen} other {{state}}}',
  option:
    '{option, select, one_year_delayed {1 Jahr verzögert} one_year_immediate {1 Jahr sofort} multi_year {Mehrere Jahre} delete_at_expiry {Löschen zum Laufzeitende} other {{option}}}',
  optionYears: '{option} ({years, plural, one {# Jahr} other {# Jahre}})',
  years: '{years, plural, one {# Jahr} other {# Jahre}}',

  'next.title': 'So geht es weiter',
  'next.order':
    'Wir richten alles ein, sobald die Rechnung unten bezahlt ist. Geht die Zahlung nicht vor {deadline} bei uns ein, wird die Bestellung storniert.',
  'next.renewal':
    'Wir verlängern, sobald die Rechnung unten vollständig bezahlt ist. Geht die Zahlung nicht vor {deadline} bei uns ein, wird die Rechnung storniert und es findet keine Verlängerung statt.',
  'next.renewalEarly':
    'Wir verlängern, sobald die Rechnung unten vollständig bezahlt ist. Geht die Zahlung nicht vor {deadline} bei uns ein, wird die Rechnung storniert, und die nächste kommt rechtzeitig vor dem Laufzeitende.',
  'next.restore':
    'Wir stellen wieder her, sobald die Rechnung unten vollständig bezahlt ist. Geht die Zahlung nicht vor {deadline} bei uns ein, wird die Rechnung storniert.',
  'next.collected':
    '{method, select, card {Wir belasten Ihre Kreditkarte am {at}.} other {Eine Lastschrift ist unterwegs; sie wird am {at} eingezogen.}} {purpose, select, order {Dann richten wir alles ein.} renewal {Dann verlängern wir.} other {Dann stellen wir es wieder her.}} Sie müssen nichts tun.',
  'next.underWay':
    '{purpose, select, order {Ihre Bestellung ist bezahlt und wird gerade eingerichtet.} renewal {Die Verlängerung ist bezahlt und wird gerade ausgeführt.} other {Die Wiederherstellung ist bezahlt und wird gerade ausgeführt.}} Sie müssen nichts weiter tun; wir bestätigen es Ihnen per E-Mail.',
  'next.control':
    'Bitte weisen Sie nach, dass {count, plural, one {die Domain {domains} Ihnen untersteht} other {diese # Domains Ihnen unterstehen: {domains}}}. Sobald wir den Nachweis finden, wird das Zertifikat ausgestellt.',
  'next.csr': 'Bitte reichen Sie eine Anfrage (CSR) ein: für sie wird das nächste Zertifikat ausgestellt.',
  'next.givenUp':
    'Ist es bis {at} nicht geschehen, wird die Bestellung storniert, und was Sie bezahlt haben, wird Ihrem Guthaben gutgeschrieben.',
  'next.usable': 'Das Zertifikat, das in Kraft ist, können Sie bis {until} benutzen.',
  'next.revoked':
    'Das gültige Zertifikat wurde am {at} widerrufen, und kein anderes ist in Kraft. Fordern Sie eine Neuausstellung an, dann kommt ein neues.',
  'next.awaitedGo': '{place, select, validations {Domain nachweisen} other {Anfrage einreichen}}',
  'next.awaitedSignIn':
    'Was zu veröffentlichen ist, und einen Knopf, der sofort prüft, sehen Sie nach der Anmeldung; der Link dazu kommt an Ihre E-Mail-Adresse.',
  'next.invoiceAt':
    'Am {at} erstellen wir die Verlängerungsrechnung und senden sie Ihnen per E-Mail. Sobald sie bezahlt ist, verlängern wir um {years, plural, one {# Jahr} other {# Jahre}}.',
  'next.invoiceNow':
    'Die Verlängerungsrechnung wird gerade erstellt und kommt per E-Mail. Sobald sie bezahlt ist, verlängern wir um {years, plural, one {# Jahr} other {# Jahre}}.',
  'next.paused':
    'Der Betreiber hat dieses Produkt{since, select, none {} other { seit {since}}} angehalten. Bis es weitergeht, geschieht nichts von selbst: keine Rechnung, keine Verlängerung, keine Erinnerung. Was Sie inzwischen bezahlen oder wählen, bleibt vorgemerkt und wird dann ausgeführt.',
  'next.held':
    'Ihr Vertrag ist ausgesetzt. Bis er weitergeht, wird kein Zertifikat ausgestellt oder verlängert; was ausgestellt ist, bleibt gültig.{end, select, none {} other { Die Laufzeit endet am {end}.}}',
  'next.outOfContract':
    'Ihr Vertrag {contract, select, since {hat am {at} geendet} until {endet am {at}} other {hat geendet}}: Danach gibt es keine Verlängerung und kein anderes Zertifikat. Was ausgestellt ist, bleibt gültig. Die Laufzeit endet am {end}.',
  'next.ends':
    'Wie von Ihnen gewünscht, gibt es keine Verlängerung und keine Rechnung. Sie können das Produkt bis {end} nutzen; dann endet es.',
  'next.endsEarly':
    'Sie haben vor dem Ende der Laufzeit gekündigt. Sie können das Produkt bis {end} nutzen; dann endet es, und der Rest der bezahlten Laufzeit wird erstattet. Bis dahin nimmt eine andere Verlängerungsoption das zurück.',
  'next.tooLate':
    'Für eine Verlängerung ist es zu spät: Der letzte Zeitpunkt, zu dem sie hätte ausgeführt werden können, ist ohne Zahlungseingang verstrichen. Die Laufzeit endet am {end}.',
  'next.tooLateRestore': 'Danach ist auf dieser Seite für begrenzte Zeit eine Wiederherstellung möglich.',
  'next.refused':
    'Die Verlängerung wurde von der Registrierungsstelle oder vom Hoster endgültig abgelehnt. Was Sie gezahlt hatten, steht als Guthaben in Ihrem Konto. Die Laufzeit endet am {end}.',
  'next.restorable':
    'Die Laufzeit ist ohne Verlängerung zu Ende gegangen. Eine Wiederherstellung ist noch möglich, wenn die Zahlung vor {until} bei uns eingeht.',
  'next.restorableWanted':
    'Wie von Ihnen gewünscht, wurde nicht verlängert. Falls Sie es sich anders überlegt haben: Eine Wiederherstellung ist noch möglich, wenn die Zahlung vor {until} bei uns eingeht.',
  'next.over':
    'Das Produkt ist beendet und kann nicht mehr verlängert oder wiederhergestellt werden. Sie können es neu bestellen.',

  'facts.title': 'Auf einen Blick',
  'facts.end': '{past, select, true {Laufzeitende war} other {Laufzeitende}}',
  'facts.endsEarly': 'Endet vorzeitig',
  'facts.start': 'Laufzeitbeginn',
  'facts.option': 'Verlängerungsoption',
  'facts.invoiceAt': 'Verlängerungsrechnung',
  'facts.lastSafe': 'Letzter sicherer Zeitpunkt zum Verlängern',
  'facts.recoverable': 'Wiederherstellbar bis',
  'facts.none': 'Die erste Laufzeit beginnt, wenn die Bestellung bezahlt und eingerichtet ist.',
  'facts.never': 'keiner: Es endete, bevor es eingerichtet war',
  'facts.passed': '{percent} % der Laufzeit sind vergangen',

  'invoice.title': 'Offene Rechnung',
  'invoice.number': 'Nummer',
  'invoice.open': 'Zu zahlen',
  'invoice.deadline': 'Zahlungseingang vor',
  'invoice.pdf': 'Rechnung als PDF',
  'invoice.card':
    'Wir buchen den Betrag automatisch von Ihrer Kreditkarte ab. Sie können auch per Überweisung bezahlen:',
  'invoice.sepa_debit':
    'Wir ziehen den Betrag automatisch per SEPA-Lastschrift ein. Falls das scheitert, bezahlen Sie per Überweisung:',
  'invoice.none': 'Von selbst wird nichts eingezogen. Sie können auch per Überweisung bezahlen:',
  'invoice.byCard': 'Mit Karte bezahlen',
  'invoice.signIn': 'Dafür melden Sie sich an: Ein Link kommt an Ihre E-Mail-Adresse.',
  'transfer.payee': 'Empfänger',
  'transfer.reference': 'Verwendungszweck',

  'form.title': 'Verlängerungsoption',
  'form.lead': 'Was soll am Ende der Laufzeit geschehen?',
  'form.current': 'gilt jetzt',
  'form.submit': 'Diese Option speichern',
  'form.yearsLabel': 'Anzahl der Jahre',
  'form.ordered': 'Was Sie jetzt wählen, gilt mit der ersten Laufzeit.',
  'form.underWay': 'Die bezahlte Verlängerung bleibt; eine andere Wahl gilt für die Laufzeit danach.',
  'form.openInvoice':
    'Eine andere Wahl storniert die offene Rechnung, wenn sie nicht mehr passt; was Sie davon bezahlt haben, wird Ihrem Guthaben gutgeschrieben.',
  'form.tooLate': 'Die Option konnte bis {lastSafe} geändert werden.',
  'choice.issued': 'Die Rechnung ist erstellt, siehe oben. Wir verlängern, wenn sie bezahlt ist.',
  'choice.one_year_delayed': 'Die Rechnung für ein weiteres Jahr kommt am {at}. Wir verlängern, wenn sie bezahlt ist.',
  'choice.one_year_delayed.now':
    'Die Rechnung für ein weiteres Jahr kommt sofort. Wir verlängern, wenn sie bezahlt ist.',
  'choice.one_year_immediate':
    'Die Rechnung für ein weiteres Jahr kommt sofort. Wir verlängern, wenn sie bezahlt ist; das Jahr schließt an das Laufzeitende an, nichts geht verloren.',
  'choice.multi_year':
    'Die Rechnung für die gewählten Jahre kommt sofort. Wir verlängern, wenn sie bezahlt ist; die Jahre schließen an das Laufzeitende an.',
  'choice.delete_at_expiry':
    'Keine Verlängerung, keine Rechnung, keine Erinnerungen. Sie können das Produkt bis {end} nutzen; dann endet es{kind, select, certificate {} domain {} other {, und seine Daten werden gelöscht}}.',
  'choice.ordered':
    '{option, select, one_year_delayed {Gegen Ende der ersten Laufzeit kommt die Rechnung für ein weiteres Jahr.} one_year_immediate {Die Rechnung für ein weiteres Jahr kommt, sobald die erste Laufzeit beginnt.} multi_year {Die Rechnung für die gewählten Jahre kommt, sobald die erste Laufzeit beginnt.} other {Keine Verlängerung: Das Produkt endet mit der ersten Laufzeit.}}',
  'price.once': '{amount}, inkl. etwaiger USt.',
  'price.years': '{amount} für {years, plural, one {# Jahr} other {# Jahre}}',
  'pay.title': 'So wird bezahlt:',
  'pay.balance': 'Aus Ihrem Guthaben von {balance}.',
  'pay.card': 'Automatisch per Kreditkarte.',
  'pay.sepa_debit': 'Automatisch per SEPA-Lastschrift.',
  'pay.none': 'Von Ihnen, wie es in der Rechnung steht: Es wird nichts automatisch eingezogen.',

  'restore.title': 'Wiederherstellen',
  'restore.lead':
    'Mit der Wiederherstellung verlängern wir um ein Jahr ab dem alten Laufzeitende. Sie kostet {amount}, inkl. etwaiger USt.',
  'restore.submit': 'Kostenpflichtig wiederherstellen ({amount})',

  'reminders.title': 'Erinnerungen vor dem Ablauf',
  'reminders.on':
    'E-Mails 95, 60, 30, 7 und 2 Tage vor dem Ende einer Laufzeit sind eingeschaltet, für alle Ihre Produkte.',
  'reminders.off':
    'Sie sind ausgeschaltet, für alle Ihre Produkte. Rechnungen kommen weiterhin per E-Mail, ebenso Mitteilungen, zu denen wir durch Gesetz oder ICANN verpflichtet sind.',
  'reminders.turnOff': 'Erinnerungen abschalten',
  'reminders.turnOn': 'Erinnerungen einschalten',

  'unsubscribe.title': 'Erinnerungen abschalten?',
  'unsubscribe.lead':
    'Sie erhalten dann keine E-Mails mehr, bevor eine Domain oder ein Produkt abläuft. Das gilt für alle Produkte Ihres Kontos. Rechnungen kommen weiterhin.',
  'unsubscribe.done': 'Die Erinnerungen sind abgeschaltet.',
  'unsubscribe.undo': 'Auf der Seite Ihres Produkts können Sie sie wieder einschalten.',
  'unsubscribe.back': 'Zum Produkt',

  'confirm.title': 'Ein Zertifikat bestätigen',
  'confirm.lead':
    'Bei uns wurde ein Zertifikat für {domain} bestellt. Wenn Sie die Kontrolle über diese Domain haben und zustimmen, bestätigen Sie es hier.',
  'confirm.domain': 'Domain',
  'confirm.askedBy': 'Bestellt von',
  'confirm.until': 'Zu bestätigen vor',
  'confirm.submit': 'Ja, ich stimme zu',
  'confirm.otherwise': 'Wenn Sie nicht zustimmen, schließen Sie diese Seite einfach: Dann geschieht nichts.',
  'confirm.confirmed': 'Bestätigt: {domain}',
  'confirm.confirmed.then': 'Vielen Dank. Sie müssen nichts weiter tun.',
  'confirm.over': 'Nicht mehr zu bestätigen: {domain}',
  'confirm.over.then':
    'Die Zeit dafür ist abgelaufen, oder es wird nicht mehr gebraucht. Wer das Zertifikat bestellt hat, kann erneut anfragen.',

  'said.option-changed': 'Gespeichert. Ab jetzt gilt diese Option.',
  'said.option-next-term':
    'Gespeichert. Eine ausgeführte Verlängerung bleibt; die Option gilt für die Laufzeit danach.',
  'said.on-its-way': 'Notiert. Es dauert etwas länger als sonst; bitte laden Sie die Seite in einer Minute neu.',
  'said.reminders-on': 'Die Erinnerungen sind eingeschaltet.',
  'said.reminders-off': 'Die Erinnerungen sind abgeschaltet.',
  'said.restore-ordered': 'Die Wiederherstellung ist bestellt. Die Rechnung kommt per E-Mail und steht auch unten.',

  'refusal.option-not-allowed':
    'Diese Option gibt es für dieses Produkt nicht. Bitte wählen Sie eine der unten stehenden.',
  'refusal.beyond-horizon':
    'So viele Jahre im Voraus lässt die Registrierungsstelle nicht zu. Bitte wählen Sie weniger Jahre.',
  'refusal.too-late': 'Dafür ist es zu spät. Was noch möglich ist, steht unten.',
  'refusal.product-ended':
    'Die Laufzeit ist zu Ende, deshalb kann die Option nicht mehr geändert werden. Was noch möglich ist, steht unten.',
  'refusal.not-restorable':
    'Das Produkt ist nicht abgelaufen, es gibt also nichts wiederherzustellen. Unten können Sie es verlängern.',
  'refusal.other': 'Das ist im Moment nicht möglich. Was möglich ist, steht unten.',
  'refusal.years': 'Bitte wählen Sie, wie viele Jahre es sein sollen: 2 bis {most}.',
  'refusal.choice': 'Bitte wählen Sie eine der Optionen.',

  'trouble.not_found': 'Hier ist nichts.',
  'trouble.foreign':
    'Dieses Formular kam von einer anderen Seite, deshalb wurde nichts geändert. Bitte öffnen Sie den Link in Ihrer E-Mail noch einmal.',
  'trouble.unavailable':
    'Diese Seite kann gerade nicht angezeigt werden. Es ist nichts verloren; bitte versuchen Sie es in ein paar Minuten noch einmal.',
  'trouble.number': 'Wenn Sie uns deswegen schreiben, nennen Sie bitte diese Nummer: {id}',

  'foot.link': 'Diese Seite öffnet sich für jeden, der ihre Adresse hat. Bitte geben Sie sie nicht weiter.',
  'home.text':
    'Alles zu Ihren Produkten finden Sie hinter den Links in unseren E-Mails: Termine, Rechnungen und was Sie wählen können. Bei allem anderen schreiben Sie uns.',

  'foot.zone': 'Alle Zeiten: {zone}.',
  'invitation.title': 'Einladung annehmen',
  'invitation.lead':
    '{staff, select, true {Sie sind eingeladen, zum Team zu gehören.} other {Sie sind eingeladen, für {institution} zu handeln.}}',
  'invitation.for': 'Für',
  'invitation.as': 'Als',
  'invitation.invitedBy': 'Eingeladen von',
  'invitation.until': 'Anzunehmen vor',
  'invitation.role':
    '{role, select, staff {Mitglied des Teams} administrator {Administrator: bestellt, validiert, verlangt Neuausstellungen, bezahlt, gibt frei, lädt ein} other {Anforderer: sieht alles und fragt Bestellungen, Neuausstellungen und Widerrufe an}}',
  'invitation.renewal': 'Sie haben schon einen Schlüssel. Er endet, sobald Sie annehmen, und Sie erhalten einen neuen.',
  'invitation.policies': 'Was für den Dienst gilt',
  'invitation.policiesShown':
    'Bitte lesen Sie dies, bevor Sie annehmen. Dass es Ihnen gezeigt wurde und in welcher Fassung, wird festgehalten; es dient der Information, Ihre Zustimmung wird damit nicht verlangt.',
  'invitation.policyVersion': 'Fassung {version}',
  'invitation.policiesChanged':
    'Inzwischen ist eine Richtlinie neu veröffentlicht worden. Bitte sehen Sie sie an und nehmen Sie dann an.',
  'invitation.submit': 'Annehmen',
  'invitation.otherwise': 'Wenn Sie das nicht möchten, schließen Sie diese Seite einfach: Dann geschieht nichts.',
  'invitation.accepted': 'Angenommen',
  'invitation.key':
    'Das ist Ihr persönlicher API-Schlüssel. Er wird nur dieses eine Mal gezeigt: Kopieren Sie ihn jetzt an einen sicheren Ort, und geben Sie ihn niemandem.',
  'invitation.lost': 'Wenn Sie ihn verlieren, kann Ihnen die einladende Person einen neuen Link schicken.',
  'invitation.over':
    '{state, select, used {Diese Einladung wurde schon angenommen} expired {Diese Einladung ist abgelaufen} other {Diese Einladung wurde zurückgezogen}}',
  'invitation.over.then':
    'Wenn Sie mehrere Einladungen erhalten haben, verwenden Sie die neueste. Sonst kann Ihnen die einladende Person eine neue schicken.',
  'trouble.too_many':
    'Das war etwas zu oft. Es wurde nichts geändert; bitte warten Sie eine Minute und versuchen Sie es noch einmal.',

  // Signing in, and the head of every page
  'shell.skip': 'Zum Inhalt',
  'shell.ways': 'Ihr Konto',
  'shell.switch': 'Konto wechseln',
  'shell.signOut': 'Abmelden',
  'shell.waiting': 'offen:',
  'way.products': 'Meine Produkte',
  'way.invoices': 'Rechnungen',
  'way.payment-methods': 'Zahlungsarten',
  'way.tracking': 'Tracking',
  'way.institution': 'Einrichtung',
  'way.settings': 'Einstellungen',
  'signIn.title': 'Anmelden',
  'signIn.lead':
    'Geben Sie die E-Mail-Adresse an, an die Ihre Rechnungen gehen oder unter der Sie eingeladen wurden. Wir senden einen Link dorthin; ein Passwort gibt es nicht.',
  'signIn.email': 'E-Mail-Adresse',
  'signIn.emailWrong': 'Das ist keine E-Mail-Adresse. Sie sieht so aus: anna@example.com.',
  'signIn.submit': 'Link zusenden',
  'signIn.sent': 'Sehen Sie in Ihr Postfach',
  'signIn.sent.lead':
    'Wenn wir diese Adresse kennen, ist ein Link dorthin unterwegs. Er gilt einmal und 15 Minuten lang.',
  'signIn.sent.otherwise':
    'Nichts kommt an? Sehen Sie bei den unerwünschten E-Mails nach, und ob es die Adresse ist, an die Ihre Rechnungen gehen.',
  'signIn.again': 'Neuen Link anfordern',
  'signIn.confirm': 'Noch ein Klick',
  'signIn.confirm.lead': 'Sie melden sich in diesem Browser als {email} an.',
  'signIn.otherBrowser':
    'Dieser Link wurde in einem anderen Browser oder unter einer anderen unserer Adressen angefordert. Fahren Sie nur fort, wenn Sie selbst es waren.',
  'signIn.ended':
    '{what, select, form {Ihre Sitzung ist beendet, und was Sie abgeschickt haben, wurde nicht ausgeführt und zu Ihrer Sicherheit nicht aufgehoben. Melden Sie sich an; danach sind Sie wieder auf der Seite.} other {Ihre Sitzung ist beendet. Melden Sie sich an; danach sind Sie wieder auf der Seite.}}',
  'signIn.confirm.submit': 'Anmelden',
  'signIn.over':
    '{state, select, used {Dieser Link wurde schon benutzt} expired {Dieser Link ist abgelaufen} other {Dieser Link gilt nicht}}',
  'signIn.over.then':
    'Ein Link gilt einmal und 15 Minuten lang. Wenn Sie mehrere bekommen haben, nehmen Sie den neuesten, oder fordern Sie einen neuen an.',
  'accounts.title': 'Für welches Konto?',
  'accounts.lead': 'Ihre Adresse gehört zu mehreren Konten. Sie können jederzeit wechseln.',
  'accounts.choose': '{name}{role, select, none {} administrator { (Administrator)} other { (Anforderer)}}',
  'problem.validation':
    '{faults, plural, one {Eine Angabe stimmt noch nicht, siehe unten.} other {# Angaben stimmen noch nicht, siehe unten.}} Es wurde nichts geändert.',
  'problem.forbidden': 'Das darf nur ein Administrator Ihrer Einrichtung.',
  'problem.sentBefore':
    'Dieses Formular wurde schon mit anderen Angaben gesendet. Bitte sehen Sie nach, was jetzt gilt, und senden Sie es gegebenenfalls noch einmal.',
  'problem.changedMeanwhile':
    'Es wurde inzwischen geändert, vielleicht in einem anderen Fenster. Jetzt wurde nichts geändert: So ist der Stand.',

  // My products
  'products.count': '{count, plural, =0 {} one {# Produkt} other {# Produkte}}',
  'products.none': 'Sie haben noch keine Produkte',
  'products.none.then': 'Was Sie bei uns bestellen, erscheint hier, mit seinen Terminen und dem, was daraus wird.',
  'products.noneFit': 'Kein Produkt passt zu dieser Auswahl.',
  'products.allEnded':
    '{count, plural, one {Ihr einziges Produkt ist beendet.} other {Alle Ihre # Produkte sind beendet.}}',
  'products.showEnded': 'Beendete zeigen',
  'products.showAll': 'Alle Produkte zeigen',
  'products.needYou': '{count, plural, one {# Produkt braucht} other {# Produkte brauchen}} Sie:',
  'products.needing':
    '{need, select, invoice {{count, plural, one {# offene Rechnung} other {# offene Rechnungen}}} payment {{count, plural, one {# Zahlung gescheitert} other {# Zahlungen gescheitert}}} proof {{count, plural, one {# Zertifikat wartet auf Sie} other {# Zertifikate warten auf Sie}}} other {{count, plural, one {# endet bald} other {# enden bald}}}}',
  'products.filter': 'Produkte auswählen',
  'products.search': 'Name',
  'products.kind': 'Art',
  'products.anyKind': 'Alle Arten',
  'products.state': 'Zustand',
  'products.current': 'Alle laufenden',
  'products.all': 'Alle, auch beendete',
  'products.needs': 'Braucht mich',
  'products.noNeed': 'Egal',
  'products.need':
    '{need, select, any {Irgendetwas} invoice {Offene Rechnung} payment {Zahlung gescheitert} proof {Zertifikat wartet auf mich} other {Endet bald}} ({count, number})',
  'products.order': 'Reihenfolge',
  'products.orderBy': '{order, select, name {Nach Namen} expiry {Nach Laufzeitende} other {Neueste zuerst}}',
  'products.apply': 'Zeigen',
  'products.fitting': '{count, plural, one {# Produkt} other {# Produkte}} in dieser Auswahl',
  'products.name': 'Produkt',
  'products.expiry': 'Laufzeitende',
  'products.option': 'Option',
  'products.next': 'So geht es weiter',
  'products.failing': 'Zahlung gescheitert',
  'products.pages': 'Seiten der Liste',
  'products.previous': '← Zurück',
  'products.following': 'Weiter →',
  'brief.pay': '{amount} zu zahlen vor {deadline}',
  'brief.collected':
    '{method, select, card {{amount} werden am {at} von Ihrer Karte abgebucht} other {Lastschrift über {amount} unterwegs, Einzug am {at}}}',
  'brief.underWay':
    '{purpose, select, order {Bezahlt, wird eingerichtet} renewal {Bezahlt, wird verlängert} other {Bezahlt, wird wiederhergestellt}}',
  'brief.awaited':
    '{count, plural, =0 {Anfrage (CSR) einreichen} one {Eine Domain nachweisen} other {# Domains nachweisen}}{before, select, none {} other {, vor {before}}}',
  'brief.revoked': 'Kein Zertifikat in Kraft: widerrufen am {at}',
  'brief.invoice': 'Rechnung über {amount} am {at}',
  'brief.invoiceNow': 'Rechnung über {amount}, wird gerade erstellt',
  'brief.paused':
    'Vom Betreiber angehalten{since, select, none {} other { seit {since}}}; bis es weitergeht, geschieht nichts',
  'brief.held': 'Wartet: Der Vertrag ist ausgesetzt',
  'brief.outOfContract':
    'Endet: Der Vertrag {contract, select, since {hat am {at} geendet} until {endet am {at}} other {hat geendet}}',
  'brief.ends': 'Endet ohne Verlängerung, nichts zu zahlen',
  'brief.endsEarly': 'Endet vorzeitig, nichts zu zahlen',
  'brief.tooLate': 'Endet: zu spät für eine Verlängerung',
  'brief.refused': 'Endet: die Verlängerung wurde abgelehnt',
  'brief.restorable': 'Wiederherstellbar für {amount} bis {until}',
  'brief.over': 'Beendet',

  'product.back': '← Meine Produkte',
  'product.readOnly':
    'Die Verlängerungsoption ändert, kündigt und stellt wieder her nur eine Administratorin oder ein Administrator Ihrer Einrichtung.',
  'product.pay': 'Zur Rechnung und bezahlen',
  'product.invoice': 'Zur Rechnung',
  'product.restore': 'Wiederherstellen',
  'product.restoreFor': 'Für {amount} wiederherstellen',
  'product.cancel': 'Sofort kündigen',
  'product.leave': 'Alles so lassen',
  'product.further': 'Weiteres',
  'product.forecast': 'Was kommt, wenn sich nichts ändert',
  'product.timeline': 'Was bisher geschah',
  'product.older': 'Älteres →',
  'product.latest': '← Neuestes',
  'product.by': 'Von {name}.',
  'product.approved': 'Angefragt von {by}, freigegeben von {approver}.',
  'product.toInvoice': 'Rechnung',
  'product.toClaim': 'Neuausstellung verfolgen',

  'term.title': 'Die Laufzeit im Bild',
  'term.tone':
    '{tone, select, paid {Bezahlt} grace {{kind, select, domain {Noch wiederherstellbar} other {Daten bleiben erhalten}}} redemption {Wiederherstellbar, mit Gebühr} over {Wird gelöscht} invoice {Rechnung zu zahlen} certificate {Zertifikat gültig} other {Zertifikat widerrufen}}',
  'term.mail':
    '{state, select, done {E-Mail gesendet} coming {E-Mail kommt noch} if {E-Mail, falls nicht verlängert} other {Keine E-Mail}}',
  'term.nextCertificate': 'Nächstes Zertifikat',
  'term.wide': 'Die letzten {days} Tage sind breiter gezeichnet.',
  'term.dates': 'Alle Termine dieser Laufzeit',
  'term.today': 'Heute',
  'term.lane': '{lane, select, term {Laufzeit} mail {E-Mails} invoice {Rechnung} other {Zertifikate}}',
  'term.start': 'Die Laufzeit beginnt',
  'term.end': 'Die Laufzeit endet',
  'term.endsEarly': 'Endet vorzeitig, wie von Ihnen erklärt',
  'term.lastSafe': 'Letzter sicherer Zeitpunkt zum Verlängern',
  'term.reminder':
    'Erinnerung {days, plural, one {# Tag} other {# Tage}} vor dem Ende: {state, select, done {gesendet an {recipient}} bounced {gesendet an {recipient}, kam zurück} coming {wird gesendet} off {wird nach jetzigem Stand nicht gesendet} other {nicht gesendet}}{reason, select, setting_off {, weil Erinnerungen abgeschaltet sind} delete_at_expiry {, weil das Produkt ohnehin enden soll} outage {, wegen einer Störung; stattdessen kam eine spätere} other {}}',
  'term.notice':
    'Mitteilung an den Domaininhaber, {notice, select, one_month {einen Monat vor dem Ende} one_week {eine Woche vor dem Ende} other {nach dem Ende, falls nicht verlängert wird}}: {state, select, done {gesendet an {recipient}} bounced {gesendet an {recipient}, kam zurück} coming {wird gesendet, wie es die ICANN verlangt} other {nicht von uns gesendet}}{reason, select, registrar_sends {, weil der Registrar sie sendet} other {}}',
  'term.declaredEnd':
    'Zweite E-Mail zur Kündigung ohne Anmeldung: {state, select, done {gesendet an {recipient}} bounced {gesendet an {recipient}, kam zurück} other {wird gesendet}}',
  'term.invoice': '{state, select, done {Die Rechnung wurde erstellt} other {Die Verlängerungsrechnung kommt}}',
  'term.deadline': 'Vorher muss die Zahlung eingegangen sein',
  'term.redemption':
    '{state, select, if {Falls nicht verlängert wird: Die Redemption beginnt, eine Wiederherstellung kostet mehr} other {Die Redemption beginnt: Eine Wiederherstellung kostet mehr}}',
  'term.pendingDelete':
    '{state, select, if {Falls nicht verlängert wird: Eine Wiederherstellung ist nicht mehr möglich} other {Eine Wiederherstellung ist nicht mehr möglich}}',
  'term.delete':
    '{state, select, if {Falls nicht verlängert wird: Das Produkt wird gelöscht} other {Das Produkt wird gelöscht}}',
  'term.recoverable':
    '{state, select, if {Falls nicht verlängert wird: Bis hierhin ist eine Wiederherstellung möglich} other {Bis hierhin ist eine Wiederherstellung möglich}}',
  'term.certificate':
    'Zertifikat ausgestellt{cause, select, claim { als Neuausstellung} replacement {, ersetzt das vorige} migration {, von einem anderen Anbieter} other {}}, gültig bis {until}',
  'term.certificateRevoked': 'Zertifikat ausgestellt, widerrufen am {until}',
  'term.replace': 'Das nächste Zertifikat wird ausgestellt, ohne Kosten',

  'option.look': 'Ansehen, was sich ändert',
  'option.title': 'Option von {name} ändern?',
  'option.from': 'Bisher',
  'option.to': 'Ab jetzt',
  'option.invoice': 'Rechnung',
  'option.now': 'sofort',
  'option.amount': 'Betrag',
  'option.newEnd': 'Laufzeitende, sobald bezahlt ist',
  'option.means': 'Das bedeutet',
  'option.nextTerm':
    'Eine Verlängerung ist bereits erfolgt und bleibt: Bis {until} ist bezahlt. Ihre Wahl gilt für das, was danach kommt.',
  'option.kept': 'Die offene Rechnung {number} bleibt, wie sie ist, zu zahlen vor {deadline}.',
  'option.cancels':
    'Die offene Rechnung {number} wird storniert.{paid, select, none {} other { Die {paid}, die Sie davon bezahlt haben, werden Ihrem Guthaben gutgeschrieben.}}',
  'option.confirm': '{costs, select, true {Kostenpflichtig verlängern ({amount})} other {Option ändern}}',
  'option.inForce': 'Diese Option gilt bereits. Es wurde nichts geändert.',

  'cancel.title': '{name} sofort kündigen?',
  'cancel.confirm': 'Ja, jetzt kündigen',
  'cancel.atOnce':
    '{kind, select, domain {Die Domain endet jetzt: Websites und E-Mail darunter funktionieren nicht mehr.} certificate {Das Produkt endet jetzt: Weitere Zertifikate gibt es nicht.} mailspace {Der Mailspace endet jetzt, und seine E-Mails werden gelöscht.} webspace {Der Webspace endet jetzt, und seine Daten werden gelöscht.} other {Der Server endet jetzt, und seine Daten werden gelöscht.}}',
  'cancel.rest': 'Bezahlt ist bis {end}. Von der restlichen Zeit wird mit diesem Schritt nichts erstattet.',
  'cancel.consumers':
    'Als Verbraucher können Sie eine Laufzeit, die sich von selbst verlängert hat, mit höchstens einem Monat Frist kündigen und bekommen den Rest erstattet.',
  'cancel.certificates':
    'Bereits ausgestellte Zertifikate bleiben bis zu ihrem eigenen Ende gültig, sofern Sie sie nicht widerrufen.',
  'cancel.forGood': 'Das lässt sich nicht rückgängig machen.',
  'cancel.otherwise':
    'Wenn Sie das Produkt bis zum Laufzeitende nutzen möchten, wählen Sie stattdessen „Löschen zum Laufzeitende“.',
  'restore.of': '{name} wiederherstellen?',
  'restore.renewal': 'Verlängerung um ein Jahr',
  'restore.fee': 'Gebühr für die Wiederherstellung',
  'said.product-cancelled': 'Gekündigt. Wir bestätigen es Ihnen per E-Mail.',
  'said.insurance-changed': 'Gespeichert. Es gilt ab der nächsten Laufzeit.',

  'certificate.title': 'Zertifikat',
  'certificate.inForce': 'Zertifikat gültig bis',
  'certificate.none': 'keines in Kraft',
  'certificate.revoked': 'keines: widerrufen am {at}',
  'certificate.insured': 'Neuausstellung versichert, diese Laufzeit',
  'certificate.insuredNext': 'Neuausstellung versichert, nächste Laufzeit',
  'certificate.yesNo': '{yes, select, true {ja} other {nein}}',
  'certificate.claim': 'Neuausstellung anfordern',
  'certificate.tracking': 'Zertifikate und Downloads',
  'insurance.change':
    '{insured, select, true {Versicherung für die nächste Laufzeit abwählen} other {Nächste Laufzeit versichern}}',
  'insurance.title': 'Versicherung von {name}',
  'insurance.lead':
    'Mit der Ausstellungsversicherung erhalten Sie kostenlos ein neues Zertifikat, wann immer ein Schlüssel verloren geht, ein Server ausfällt oder umzieht. Sie gilt für ganze Laufzeiten: Die laufende bleibt, wie sie ist.',
  'insurance.means':
    '{insured, select, true {Die nächste Laufzeit ist versichert. Ohne Versicherung ist die nächste Rechnung um {amount} pro Jahr niedriger.} other {Die nächste Laufzeit ist nicht versichert. Mit Versicherung ist die nächste Rechnung um {amount} pro Jahr höher.}} Der Betrag versteht sich inkl. etwaiger USt.',
  'insurance.confirm':
    '{insured, select, true {Für die nächste Laufzeit abwählen} other {Nächste Laufzeit für {amount} pro Jahr versichern}}',

  'forecast.title': 'Was kommt: {name}',
  'forecast.lead':
    'So kommt es bis {until}, wenn sich nichts ändert: Niemand zahlt von Hand, Karten und Lastschriften gelingen, und keine Einstellung wird geändert.',
  'forecast.alone':
    'Andere Produkte Ihres Kontos nutzen dasselbe Guthaben. Hier ist gerechnet, als nutzte es nur dieses.',
  'forecast.none': 'Es steht nichts bevor.',
  'forecast.balance': 'Ihr Guthaben beträgt dann {balance}.',
  'forecast.back': '← {name}',

  'fact.order_placed': 'Bestellung über {years, plural, one {# Jahr} other {# Jahre}}',
  'fact.imported': 'Von uns übernommen, bezahlt bis {end}',
  'fact.term_started': 'Eingerichtet; die erste Laufzeit geht bis {end}',
  'fact.renewal_option_changed':
    'Verlängerungsoption: {to, select, one_year_delayed {1 Jahr verzögert} one_year_immediate {1 Jahr sofort} multi_year {{years, plural, one {# Jahr} other {# Jahre}}} other {Löschen zum Laufzeitende}}{by, select, customer {} operator {, durch unseren Support} other {, weil die vorige aufgebraucht ist}}{endsAt, select, none {} other {; es endet am {endsAt}, vor dem Ende der Laufzeit}}',
  'fact.reminder_sent':
    '{final, select, true {Letzte Erinnerung} other {Erinnerung}} per E-Mail, {daysBefore, plural, one {# Tag} other {# Tage}} vor dem Laufzeitende',
  'fact.reminder_skipped': 'Keine Erinnerung {daysBefore, plural, one {# Tag} other {# Tage}} vor dem Laufzeitende',
  'fact.registrant_notice_sent':
    'Mitteilung an den Domaininhaber, {notice, select, one_month {einen Monat vor dem Laufzeitende} one_week {eine Woche vor dem Laufzeitende} other {nach dem Laufzeitende}}',
  'fact.registrant_notice_skipped':
    'Keine Mitteilung an den Domaininhaber, {notice, select, one_month {einen Monat vor dem Laufzeitende} one_week {eine Woche vor dem Laufzeitende} other {nach dem Laufzeitende}}',
  'fact.invoice_issued':
    '{purpose, select, order {Rechnung für die Bestellung} renewal {Verlängerungsrechnung} other {Rechnung für die Wiederherstellung}}{number, select, none {} other { {number}}}: {total}, zu zahlen vor {deadline}',
  'fact.invoice_paid': 'Rechnung vollständig bezahlt',
  'fact.invoice_cancelled': 'Rechnung storniert',
  'fact.payment_received':
    '{amount} eingegangen{method, select, balance { aus Ihrem Guthaben} card { per Kreditkarte} sepa_debit { per Lastschrift} bank_transfer { per Überweisung} paypal { per PayPal} other {}}',
  'fact.payment_failed':
    '{method, select, card {Die Kreditkarte konnte nicht belastet werden} sepa_debit {Die Lastschrift konnte nicht eingezogen werden} other {Die Zahlung ist gescheitert}}',
  'fact.payment_returned': 'Die Bank hat {amount} zurückgebucht; ihre Gebühr von {fee} wurde Ihnen berechnet',
  'fact.balance_credited': '{amount} Ihrem Guthaben gutgeschrieben',
  'fact.renewed': 'Um {years, plural, one {# Jahr} other {# Jahre}} verlängert, bis {end}',
  'fact.expired': 'Laufzeit ohne Verlängerung zu Ende gegangen',
  'fact.suspended': 'Gesperrt: abgeschaltet, die Daten sind noch da',
  'fact.redemption_started': 'Redemption: Eine Wiederherstellung ist noch möglich und kostet mehr',
  'fact.pending_delete': 'Wird gelöscht: Eine Wiederherstellung ist nicht mehr möglich',
  'fact.deleted': 'Gelöscht',
  'fact.restored': 'Wiederhergestellt',
  'fact.transferred': 'Zu einem anderen Anbieter umgezogen',
  'fact.cancelled': 'Gekündigt',
  'fact.provider_failed':
    '{operation, select, create {Die Einrichtung} renew {Die Verlängerung} restore {Die Wiederherstellung} other {Ein Schritt bei unserem Lieferanten}} {permanent, select, true {wurde von der Registrierungsstelle oder vom Hoster endgültig abgelehnt} other {verzögert sich bei der Registrierungsstelle oder beim Hoster; wir versuchen es weiter}}',
  'fact.provider_recovered': 'Die Registrierungsstelle oder der Hoster antwortet wieder',
  'fact.validation_requested': 'Sie wurden gebeten, die Kontrolle über {domain} nachzuweisen',
  'fact.validation_passed': 'Kontrolle über {domain} nachgewiesen; sie gilt bis {validUntil}',
  'fact.validation_failed': 'Die Kontrolle über {domain} ist noch nicht nachgewiesen',
  'fact.certificate_issued':
    'Zertifikat ausgestellt{cause, select, order {} renewal { für die neue Laufzeit} replacement {, ersetzt das vorige} claim { als Neuausstellung} other {, von einem anderen Anbieter}}, gültig bis {notAfter}',
  'fact.certificate_revoked':
    'Zertifikat widerrufen{reason, select, key_compromised {, weil sein Schlüssel nicht mehr geheim ist} superseded {, weil es ersetzt wurde} other {, wie von Ihnen gewünscht}}',
  'fact.claim_accepted':
    'Neuausstellung angefordert: {reason, select, key_lost {Schlüssel verloren} server_failed {Server ausgefallen} moved_server {Server umgezogen} key_compromised {Schlüssel kompromittiert} other {anderer Grund}}',
  'fact.claim_refused':
    'Neuausstellung abgelehnt{problem, select, insurance_required {: Diese Laufzeit ist nicht versichert} term_ended {: Die Laufzeit ist zu Ende} same_key {: Es war der alte Schlüssel} compromised_key {: Es war der kompromittierte Schlüssel} other {}}',
  'fact.claim_completed': 'Neuausstellung fertig: Das neue Zertifikat ist da',
  'fact.issuance_failed':
    'Das Zertifikat konnte nicht ausgestellt werden{permanent, select, true {} other {; wir versuchen es weiter}}',
  'why.reminder_sent': 'Sie haben diese E-Mail erhalten, weil in Ihren Einstellungen Erinnerungen eingeschaltet sind.',
  'why.reminder_skipped':
    '{reason, select, setting_off {Sie haben keine E-Mail erhalten, weil in Ihren Einstellungen Erinnerungen abgeschaltet waren.} delete_at_expiry {Sie haben keine E-Mail erhalten, weil das Produkt zum Laufzeitende gelöscht werden sollte.} other {Sie haben keine E-Mail erhalten, weil es bei uns eine Störung gab; stattdessen kam eine spätere Erinnerung.}}',
  'why.registrant_notice_sent': 'Die ICANN verlangt sie von uns, was auch immer in Ihren Einstellungen steht.',
  'why.registrant_notice_skipped': 'Der Registrar sendet sie selbst.',
  'why.invoice_issued':
    '{purpose, select, order {Sie kam per E-Mail, weil Sie bestellt hatten.} renewal {Sie kam per E-Mail, weil Ihre Verlängerungsoption es so vorsieht; Rechnungen kommen unabhängig von den Erinnerungen.} other {Sie kam per E-Mail, weil Sie die Wiederherstellung bestellt hatten.}}',
  'why.invoice_cancelled':
    '{reason, select, option_changed {Weil Sie eine andere Verlängerungsoption gewählt haben.} deadline_passed {Weil die Zahlung nicht rechtzeitig vollständig eingegangen ist.} product_ended {Weil das Produkt beendet wurde.} provider_refused {Weil die Registrierungsstelle oder der Hoster endgültig abgelehnt hat.} withdrawn {Weil Sie die Bestellung widerrufen haben.} contract_ended {Weil Ihr Vertrag beendet wurde.} other {Weil das Produkt vor dem Ende der Laufzeit geendet hat.}}',
  'why.payment_failed':
    '{reason, select, declined {Sie wurde abgelehnt; wir versuchen es erneut, solange Zeit ist.} declined_hard {Sie wurde endgültig abgelehnt: Bitte bezahlen Sie anders.} authentication_required {Ihre Bank bittet Sie um Freigabe: Der Link steht in unserer E-Mail.} other {Sie wäre zu spät eingegangen: Bitte bezahlen Sie anders.}}',
  'why.balance_credited':
    '{reason, select, overpayment {Es war mehr, als zu zahlen war.} too_late {Die Zahlung kam nach der Frist.} no_open_invoice {Es gab keine offene Rechnung.} invoice_cancelled {Die Rechnung, für die sie war, wurde storniert.} other {Es ist eine Erstattung.}}',
  'why.recipient': 'Gesendet an {recipient}.',
  'why.bounced': 'Sie kam zurück: Bitte prüfen Sie die Adresse in Ihren Einstellungen.',

  // Invoices and payment methods
  'bill.balanceIs': 'Guthaben: {balance}',
  'bill.filter': 'Welche Rechnungen',
  'bill.filter.all': 'Alle',
  'bill.filter.open': 'Offen',
  'bill.filter.paid': 'Bezahlt',
  'bill.filter.cancelled': 'Storniert',
  'bill.search': 'Nach Nummer suchen',
  'bill.search.submit': 'Suchen',
  'bill.none': 'Es gibt noch keine Rechnungen. Die erste kommt mit Ihrer ersten Bestellung, hier und per E-Mail.',
  'bill.noneFound': 'Dazu passt keine Rechnung.',
  'bill.open': 'Zu bezahlen',
  'bill.open.none': 'Zurzeit ist nichts zu bezahlen.',
  'bill.collected': 'Wird per Lastschrift eingezogen',
  'bill.open.more': 'Alle {count, number} offenen Rechnungen',
  'bill.others': 'Bezahlt und storniert',
  'bill.found': 'Gefunden',
  'bill.number': 'Nummer',
  'bill.for': 'Für',
  'bill.purpose':
    '{purpose, select, order {Bestellung} renewal {Verlängerung} other {Wiederherstellung}}, {years, plural, one {# Jahr} other {# Jahre}}',
  'bill.inTime': 'Rechtzeitig',
  'bill.inTime.transfer': 'Überweisung: spätestens {day}',
  'bill.inTime.tooLate': 'Für eine Überweisung zu spät',
  'bill.inTime.card': 'Karte: vor {at}',
  'bill.toPay': 'Zu zahlen',
  'bill.of': 'von {total}',
  'bill.pay': 'Bezahlen',
  'bill.look': 'Ansehen',
  'bill.debitUnderWay': 'Eine Lastschrift ist unterwegs{day, select, none {} other {, Einzug am {day}}}',
  'bill.state': 'Stand',
  'bill.status': '{status, select, open {Offen} paid {Bezahlt} other {Storniert}}',
  'bill.amount': 'Betrag',
  'bill.documents': 'Dokumente',
  'bill.pdf.invoice': 'Rechnung (PDF)',
  'bill.pdf.cancellation': 'Stornorechnung (PDF)',
  'bill.pdf.refund': 'Erstattung (PDF)',
  'bill.pdf.receipt': 'Quittung (PDF)',
  'bill.reason':
    '{reason, select, option_changed {weil eine andere Verlängerungsoption gewählt wurde} deadline_passed {weil sie nicht rechtzeitig bezahlt wurde} product_ended {weil das Produkt geendet hat} provider_refused {weil die Registrierungsstelle oder der Hoster abgelehnt hat} withdrawn {weil Sie die Bestellung widerrufen haben} ended_early {weil das Produkt vor dem Ende der Laufzeit geendet hat} contract_ended {weil der Vertrag geendet hat} other {aus einem anderen Grund}}',
  'bill.pages': 'Seiten',
  'bill.next': 'Nächste Seite',
  copy: 'Kopieren',
  copied: 'Kopiert',
  'bill.copyThis': 'Kopieren: {label}',
  'bill.one': 'Rechnung {number}',
  'bill.back': 'Zu Ihren Rechnungen',
  'bill.issued': 'Ausgestellt am',
  'bill.paidSoFar': 'Bisher bezahlt',
  'bill.before': 'vor {at}',
  'bill.paidOn': 'Bezahlt am',
  'bill.cancelled': 'Storniert am',
  'bill.cancellationNumber': 'Nummer der Stornorechnung',
  'bill.given': 'Was Sie davon bezahlt hatten, {amount}, ist auf Ihrem Guthaben:',
  'bill.refunded': 'Erstattet',
  'bill.refundNumber': 'Nummer der Erstattung',
  'bill.refundedPart': '{amount} am {at}, für die Zeit, die beim vorzeitigen Ende übrig war',
  'bill.paidBack':
    'Was Sie nicht aus Guthaben bezahlt hatten, zahlen wir bis {until} auf dem Weg zurück, auf dem Sie bezahlt haben.',
  'bill.howToPay': 'Wie bezahlt wird',
  'bill.debit': 'Sie brauchen nichts zu tun; sobald sie eingegangen ist, steht es hier.',
  'bill.byCard': 'Sofort per Karte',
  'bill.cardLead': 'Wir belasten {card} sofort mit {amount}, und was die Rechnung bezahlt, beginnt ohne Wartezeit.',
  'bill.payNow': '{amount} jetzt bezahlen',
  'bill.otherCard': 'Lieber mit einer anderen Karte?',
  'bill.setCard': 'Karte wählen',
  'bill.noCard': 'Es gibt noch keine Karte, die belastet werden kann.',
  'bill.cardOver': 'Ihre Karte {card} war bis {end} gültig. Bitte wählen Sie eine andere.',
  'bill.cardDead':
    'Die Bank hat die letzte Belastung endgültig abgelehnt: Mit derselben Karte gelingt auch ein weiterer Versuch nicht. Bitte wählen Sie eine andere. Ist {card} schon eine andere, können Sie mit ihr bezahlen.',
  'bill.payWith': '{amount} mit {card} bezahlen',
  'bill.notYou': 'Bezahlen kann nur ein Administrator Ihrer Einrichtung.',
  'bill.byTransfer': 'Per Überweisung',
  'bill.manual':
    'Das geschieht nicht von selbst: Bitte beauftragen Sie die Überweisung bei Ihrer Bank, mit diesem Verwendungszweck. Sobald das Geld bei uns ist, steht die Rechnung hier als bezahlt.',
  'bill.byPayPal': 'Mit PayPal senden',
  'bill.scan': 'Mit Ihrer Banking-App scannen',
  'bill.qr':
    '{amount, select, none {QR-Code für Banking-Apps: Überweisung an {payee}, Verwendungszweck {reference}, den Betrag wählen Sie} other {QR-Code für Banking-Apps: Überweisung von {amount} an {payee}, Verwendungszweck {reference}}}',
  'bill.days': 'Der letzte sichere Tag',
  'bill.days.lead':
    'Damit das Geld rechtzeitig bei uns ist, Wochenenden und Bankfeiertage eingerechnet, bezahlen Sie bitte spätestens an diesem Tag:',
  'bill.method':
    '{method, select, card {Karte} sepa_debit {SEPA-Lastschrift} bank_transfer {Überweisung} paypal {PayPal} balance {Guthaben} other {Zahlung}}',
  'bill.tooLate': 'jetzt zu spät',
  'bill.mandateBy': 'wenn das Mandat bis dahin gilt',
  'bill.automatic':
    '{automatic, select, card {Wir versuchen es auch von selbst mit Ihrer Karte.} sepa_debit {Wir ziehen den Betrag auch von selbst per SEPA-Lastschrift ein.} other {Von selbst wird nichts eingezogen.}}',
  'bill.payments': 'Was geschehen ist',
  'bill.payment': '{amount} eingegangen ({method})',
  'bill.failure': '{method}: {reason}',
  'bill.failed':
    '{reason, select, declined {von der Bank für jetzt abgelehnt; ein weiterer Versuch kann gelingen} declined_hard {von der Bank endgültig abgelehnt; bitte nehmen Sie eine andere Karte} authentication_required {Ihre Bank will, dass Sie es zuerst bestätigen} too_late_for_method {zu spät für eine Lastschrift} other {es hat nicht geklappt}}',
  'bill.notCharged':
    'Es wurde nichts belastet: {why}. Sie können es noch einmal versuchen, eine andere Karte wählen oder überweisen.',
  'bill.notChargedHard':
    'Es wurde nichts belastet: Die Bank hat diese Karte endgültig abgelehnt. Bitte wählen Sie eine andere Karte, oder überweisen Sie.',
  'said.invoice-paid':
    'Bezahlt, vielen Dank. Was die Rechnung bezahlt, beginnt jetzt; die Quittung steht unten und kommt per E-Mail.',
  'said.payment-under-way':
    'Die Zahlung ist unterwegs; es dauert etwas länger als sonst. Bitte zahlen Sie nicht noch einmal, und laden Sie die Seite in einer Minute neu.',
  'refusal.invoice-not-open':
    'Diese Rechnung ist nicht mehr offen, daher wurde nichts belastet. Unten steht, wie es um sie steht.',
  'refusal.no-usable-method':
    'Es gibt keine Karte, die jetzt belastet werden kann, oder eine Lastschrift ist schon unterwegs. Es wurde nichts belastet.',
  'refusal.payment-failed':
    'Es wurde nichts belastet: Die Karte wurde abgelehnt. Sie können es noch einmal versuchen, eine andere Karte wählen oder überweisen.',
  'refusal.mandate-in-force': 'Es gilt schon ein Mandat. Bitte widerrufen Sie es zuerst, dann erteilen Sie ein neues.',
  'refusal.mandate-not-pending': 'Dieses Mandat wurde inzwischen geändert. Bitte lesen Sie den Text, wie er jetzt ist.',
  'bal.title': 'Guthaben',
  'bal.above': 'Es bezahlt Ihre Rechnungen von selbst, die dringendste zuerst, sobald es eine ganz deckt.',
  'bal.zero': 'Was darauf ist, bezahlt Ihre Rechnungen von selbst, die dringendste zuerst.',
  'bal.below':
    'Es ist unter null, weil eine Lastschrift zurückkam. Bis es ausgeglichen ist, wird nichts von selbst eingezogen und Verlängerungen warten: Bitte laden Sie es auf.',
  'bal.byCard': 'Per Karte aufladen',
  'bal.byCard.lead': '{card} wird belastet, sobald Sie den Betrag bestätigt haben.',
  'bal.noCard': 'Es gibt keine Karte, die belastet werden kann. Wählen Sie zuerst eine, oder überweisen Sie.',
  'bal.amount': 'Betrag in Euro',
  'bal.amount.hint': 'Von {least} bis {most}.',
  'bal.amount.fault':
    '{fault, select, ambiguous {Das lässt sich auf zwei Arten lesen. Bitte schreiben Sie den Betrag mit Cent, zum Beispiel 1234,00 oder 1,23.} other {Bitte geben Sie einen Betrag von {least} bis {most} an, zum Beispiel 50,00.}}',
  'bal.amount.submit': 'Weiter',
  'bal.sure': 'Um {amount} aufladen?',
  'bal.sure.lead':
    'Wir belasten {card} jetzt mit {amount}. Offene Rechnungen, die das Guthaben dann deckt, werden sofort daraus bezahlt.',
  'bal.sure.submit': 'Jetzt {amount} belasten',
  'bal.sure.no': 'Lieber nicht',
  'bal.byTransfer': 'Per Überweisung aufladen',
  'bal.byTransfer.lead':
    'Ein beliebiger Betrag mit diesem Verwendungszweck: Er gehört nur Ihnen. Sobald das Geld bei uns ist, steht es auf dem Guthaben.',
  'bal.movements': 'Was es bewegt hat',
  'bal.none': 'Es gab noch keine Bewegung.',
  'bal.what': 'Was',
  'bal.when': 'Wann',
  'bal.move.topUp': 'Aufgeladen ({method})',
  'bal.move.credited':
    '{reason, select, overpayment {Es wurde mehr bezahlt, als offen war} too_late {Eine Zahlung kam zu spät für ihre Rechnung} no_open_invoice {Eine Zahlung kam ohne offene Rechnung} invoice_cancelled {Eine Zahlung kam für eine stornierte Rechnung} refund {Erstattet} other {Eine Zahlung wurde gutgeschrieben}} ({method})',
  'bal.move.paid':
    '{purpose, select, order {Bestellung bezahlt} renewal {Verlängerung bezahlt} restore {Wiederherstellung bezahlt} other {Rechnung bezahlt}}:',
  'bal.move.refunded': 'Erstattung für den Rest einer Laufzeit:',
  'bal.move.released': 'Zurück aus einer stornierten Rechnung:',
  'bal.move.returned': 'Ihre Bank hat eine Lastschrift zurückgegeben:',
  'bal.move.return_fee': 'Bankgebühr der zurückgegebenen Lastschrift:',
  'bal.move.other': 'Bewegung',
  'said.topped-up': 'Das Guthaben ist aufgeladen. Was es deckt, wird bezahlt.',
  'meth.notYou': 'Nur ein Administrator Ihrer Einrichtung ändert, wie sie bezahlt.',
  'meth.automatic': 'Was von selbst eingezogen wird',
  'meth.automatic.lead':
    'Eine Rechnung wird zuerst aus Ihrem Guthaben bezahlt, wenn es sie ganz deckt. Sonst wird sie eingezogen, wie hier gewählt, sobald sie ausgestellt ist. Eine Änderung wird für offene Rechnungen sofort versucht.',
  'meth.automatic.now':
    '{method, select, card {Zurzeit: Ihre Karte.} sepa_debit {Zurzeit: SEPA-Lastschrift.} broken {Was gewählt ist, lässt sich zurzeit nicht nutzen, siehe unten. Bis dahin bezahlen Sie von Hand.} other {Zurzeit: nichts. Sie bezahlen jede Rechnung selbst.}}',
  'meth.automatic.change': 'Wählen Sie, was von selbst eingezogen wird',
  'meth.automatic.choice':
    '{method, select, card {Karte} sepa_debit {SEPA-Lastschrift} other {Nichts: Ich bezahle jede Rechnung selbst}}',
  'meth.save': 'Speichern',
  'meth.choose': 'Bitte wählen Sie eine der Zahlungsarten.',
  'meth.card': 'Karte',
  'meth.card.none':
    'Es gibt keine Karte. Mit einer ist eine Rechnung in dem Moment bezahlt, in dem sie ausgestellt wird, und Sie können mit einem Klick bezahlen.',
  'meth.card.add': 'Karte wählen',
  'meth.card.replace': 'Andere Karte wählen',
  'meth.card.remove': 'Entfernen',
  'meth.card.valid': 'Kann belastet werden',
  'meth.card.over': 'Nicht mehr gültig',
  'meth.card.end': 'Gültig bis',
  'meth.card.remove.title': '{card} entfernen?',
  'meth.card.remove.lead':
    '{automatic, select, true {Dann wird nichts mehr von selbst eingezogen: Sie bezahlen jede Rechnung selbst, bis Sie etwas anderes wählen. Geplante Versuche mit dieser Karte entfallen.} other {Sie kann dann nicht mehr belastet werden. Was von selbst eingezogen wird, bleibt wie es ist.}}',
  'meth.card.sandbox':
    'Diese Installation ist eine Sandbox: Es fließt kein Geld. Wählen Sie eine ihrer Testkarten; jede tut, was daneben steht.',
  'meth.card.never':
    'Eine Kartennummer wird hier nie eingegeben oder gespeichert: Wir behalten nur ein Token des Kartenabwicklers, die Marke, die letzten vier Ziffern und das Ablaufdatum.',
  'meth.card.which': 'Welche Karte?',
  'meth.card.automatic':
    'Jede Rechnung von selbst damit bezahlen, offene sofort und andere, sobald sie ausgestellt sind',
  'meth.card.use': 'Diese Karte nehmen',
  'meth.card.choose': 'Bitte wählen Sie eine der Karten.',
  'meth.card.noProcessor':
    'Eine Karte können Sie über unseren Support hinterlegen: Diese Installation hat keine Seite eines Kartenabwicklers.',
  'meth.test.succeeds': 'Jede Belastung gelingt.',
  'meth.test.declines_softly': 'Jede Belastung wird für jetzt abgelehnt, als wäre zu wenig Geld da.',
  'meth.test.declines_hard': 'Jede Belastung wird endgültig abgelehnt, wie bei einer gestohlenen Karte.',
  'meth.test.declines_twice': 'Die ersten zwei Belastungen für eine Rechnung werden abgelehnt, die dritte gelingt.',
  'meth.test.times_out': 'Belastet, aber die erste Antwort geht verloren. Belastet wird trotzdem nur einmal.',
  'meth.test.authentication': 'Die Bank will zuerst eine Bestätigung, daher wird nichts belastet.',
  'meth.debit': 'SEPA-Lastschrift',
  'meth.cleared':
    '{cleared, select, true {Für Lastschrift freigeschaltet} other {Nicht für Lastschrift freigeschaltet}}',
  'meth.clearance':
    '{reason, select, no_mandate {Es gibt noch kein Mandat. {may, select, true {Sie können es hier in zwei Schritten erteilen.} other {Ein Administrator Ihrer Einrichtung kann es hier erteilen.}}} not_signed {{may, select, true {Das Mandat wartet auf Ihre Zustimmung: Bitte lesen Sie den Text und erteilen Sie es.} other {Das Mandat wartet auf die Zustimmung eines Administrators Ihrer Einrichtung.}}} revoked {Das Mandat wurde widerrufen. {may, select, true {Sie können ein neues erteilen.} other {Ein Administrator Ihrer Einrichtung kann ein neues erteilen.}}} lapsed {Das Mandat ist erloschen, weil es 36 Monate nicht genutzt wurde. {may, select, true {Sie können ein neues erteilen.} other {Ein Administrator Ihrer Einrichtung kann ein neues erteilen.}}} paused {Ihre Bank hat eine Lastschrift zurückgegeben, und Ihr Guthaben ist unter null. Sobald es ausgeglichen ist, geht es weiter.} other {Rechnungen können von Ihrem Konto eingezogen werden.}}',
  'meth.mandate.state': 'Mandat',
  'meth.mandate.is':
    '{state, select, pending {wartet auf Ihre Zustimmung} active {gilt} revoked {widerrufen} unsigned {nicht erteilt} other {erloschen}}',
  'meth.mandate.reference': 'Mandatsreferenz',
  'meth.mandate.signed': 'Erteilt am',
  'meth.mandates': 'Alle Mandate',
  'meth.mandates.lead': 'Was Sie je erteilt haben, das jüngste zuerst.',
  'meth.mandates.more': 'Frühere nennt Ihnen unser Support.',
  'meth.mandates.dates': 'Verlauf',
  'meth.mandates.when':
    '{state, select, pending {vorbereitet am {at}} active {erteilt am {at}} revoked {widerrufen am {at}} unsigned {nie erteilt, entfallen am {at}} other {erloschen am {at}}}',
  'meth.mandate.give': 'Mandat erteilen',
  'meth.mandate.sign': 'Mandat lesen und erteilen',
  'meth.mandate.revoke': 'Widerrufen',
  'meth.mandate.lead':
    'Mit einem SEPA-Mandat ziehen wir Ihre Rechnungen von Ihrem Bankkonto ein. Zuerst brauchen wir die IBAN; dann lesen Sie den Text und stimmen zu.',
  'meth.mandate.next': 'Weiter zum Text',
  'meth.step': 'Schritt {step, number} von 2',
  'meth.iban.hint': 'Von einem Konto von {name}. Leerzeichen spielen keine Rolle.',
  'meth.iban.fault':
    '{kind, select, empty {Bitte geben Sie die IBAN an.} letters {Eine IBAN hat nur Buchstaben und Ziffern.} country {Eine IBAN beginnt mit den zwei Buchstaben eines Landes, etwa DE oder BE.} not_sepa {In diesem Land gibt es keine SEPA-Lastschrift.} length {Eine IBAN aus {country} hat {should, plural, one {# Zeichen} other {# Zeichen}}; diese hat {is, number}.} check_digits {Die Prüfziffern passen nicht: Ein Zeichen ist falsch, oder zwei sind vertauscht.} other {Die Bank- oder Kontonummer darin gibt es in dieser Form nicht.}}',
  'meth.text.title': 'SEPA-Lastschriftmandat',
  'meth.text.creditor': 'Zahlungsempfänger',
  'meth.text.creditorId': 'Gläubiger-Identifikationsnummer',
  'meth.text.debtor': 'Kontoinhaber',
  'meth.text.kind': 'Zahlungsart',
  'meth.text.recurrent': 'Wiederkehrend',
  'meth.text.date': 'Datum',
  'meth.text.agree': 'Ich habe das Mandat gelesen und stimme ihm zu, für ein Konto, über das ich verfügen darf.',
  'meth.text.unagreed': 'Ohne Ihre Zustimmung gibt es kein Mandat: Bitte setzen Sie den Haken.',
  'meth.text.sign': 'Mandat erteilen',
  'meth.text.other': 'Andere IBAN',
  'meth.revoke': 'Mandat widerrufen?',
  'meth.revoke.lead':
    'Dann wird von {iban} nichts mehr eingezogen. Eine Lastschrift, die unterwegs ist, läuft weiter. Offene Rechnungen sind anders zu bezahlen.',
  'meth.manual': 'Was nicht von selbst geschieht',
  'meth.manual.lead':
    'Damit können Sie auch jede Rechnung bezahlen. Es geschieht aber nicht von selbst: Bezahlt niemand vor der Frist, wird die Rechnung storniert und es gibt keine Verlängerung.',
  'meth.manual.transfer': 'Überweisung',
  'meth.manual.transfer.how':
    'Sie beauftragen sie bei Ihrer Bank. Konto, Verwendungszweck und ein QR-Code stehen auf jeder offenen Rechnung; eine Überweisung dauert in der Regel einen Bankarbeitstag.',
  'meth.manual.paypal.how': 'Sie senden den Betrag selbst, mit dem Verwendungszweck der Rechnung.',
  'meth.manual.open': 'Offene Rechnungen',
  'said.automatic-set': 'Gespeichert. Von nun an wird so eingezogen.',
  'said.card-set': 'Die Karte ist gespeichert. Von selbst wird nichts mit ihr bezahlt.',
  'said.card-collects':
    'Die Karte ist gespeichert. Mit ihr werden von nun an Ihre Rechnungen bezahlt, eine offene sofort.',
  'said.card-removed': 'Die Karte ist entfernt.',
  'said.mandate-signed': 'Vielen Dank, das Mandat gilt. Von nun an ziehen wir Rechnungen per Lastschrift ein.',
  'said.mandate-revoked': 'Das Mandat ist widerrufen. Von Ihrem Konto wird nichts mehr eingezogen.',

  // Settings
  'set.lookOnly':
    'Um das Konto kümmern sich die Administratoren Ihrer Einrichtung. Sie sehen hier, was eingestellt ist, und können Ihre eigene Sprache wählen und Ihre eigenen Sitzungen beenden.',
  'set.save': 'Speichern',
  'set.back': 'Zurück zu den Einstellungen',
  'set.self.title': 'Sie selbst',
  'set.self.lead': 'Sie sind als {name} angemeldet, mit {email}.',
  'set.self.language': 'Ihre Sprache',
  'set.self.hint': 'In ihr sind diese Seiten und die E-Mails an Sie. Für andere ändert sich nichts.',
  'set.changedMeanwhile':
    'Das Konto wurde inzwischen geändert, deshalb wurde nichts gespeichert. Was Sie gewählt oder eingegeben haben, steht noch im Formular: Bitte sehen Sie es durch und speichern Sie noch einmal.',
  'set.reminders.title': 'Erinnerungen',
  'set.reminders.on': 'Eingeschaltet',
  'set.reminders.off': 'Ausgeschaltet',
  'set.reminders.lead':
    '95, 60, 30, 7 und 2 Tage vor dem Laufzeitende sagen wir Ihnen per E-Mail, wie es weitergeht. Rechnungen und gesetzlich verlangte Hinweise kommen in jedem Fall.',
  'set.language.title': '{whose, select, person {Sprache und Zeitzone des Kontos} other {Sprache und Zeitzone}}',
  'set.language': 'Sprache',
  'set.zone': 'Zeitzone',
  'set.language.hint':
    'In ihr sind die E-Mails an {email} und die Seiten für alle, die sich mit dieser Adresse anmelden. Ihre eigenen Seiten sind in Ihrer Sprache.',
  'set.zone.hint':
    '{whose, select, person {In ihr werden alle Zeiten gezeigt, allen, die für das Konto handeln.} other {In ihr werden alle Zeiten gezeigt.}} Fristen bereits gestellter Rechnungen und Laufzeitenden bleiben dieselben Zeitpunkte.',
  'set.contact.title': 'Name und Anschrift',
  'set.contact.lead': 'Sie stehen auf Ihren nächsten Rechnungen; ausgestellte Dokumente bleiben, wie sie sind.',
  'set.name': 'Name',
  'set.street': 'Straße und Hausnummer',
  'set.postalCode': 'Postleitzahl',
  'set.city': 'Ort',
  'set.country': 'Land',
  'set.vatId': 'Umsatzsteuer-ID',
  'set.vatId.hint': 'Nur für Unternehmen, zum Beispiel DE129274202.',
  'set.fault.name': 'Bitte geben Sie einen Namen mit höchstens 200 gewöhnlichen Zeichen an.',
  'set.fault.street': 'Bitte geben Sie Straße und Hausnummer mit höchstens 200 gewöhnlichen Zeichen an.',
  'set.fault.postalCode': 'Bitte geben Sie eine Postleitzahl mit höchstens 20 gewöhnlichen Zeichen an.',
  'set.fault.city': 'Bitte geben Sie einen Ort mit höchstens 100 gewöhnlichen Zeichen an.',
  'set.fault.vatId': 'Das ist keine gültige Umsatzsteuer-ID: Bitte prüfen Sie Land, Länge und Ziffern.',
  'set.address.title': '{whose, select, person {E-Mail-Adresse des Kontos} other {E-Mail-Adresse}}',
  'set.address.lead':
    '{whose, select, person {E-Mails zum Konto gehen an {email}. Sie selbst melden sich mit {own} an: Das bleibt so.} other {E-Mails gehen an {email}, und damit melden Sie sich an.}}',
  'set.address': 'Neue E-Mail-Adresse',
  'set.address.hint':
    'Wir senden einen Link an die neue Adresse. Erst wenn er dort bestätigt wird, gilt sie, und wir sagen es der bisherigen.',
  'set.address.submit': 'Link senden',
  'set.address.waiting': '{email} wartet auf die Bestätigung, bis {until}.',
  'set.address.withdraw': 'Zurücknehmen',
  'set.defaults.title': 'Neue Produkte',
  'set.defaults.lead':
    'Was zum Laufzeitende geschehen soll, wenn eine Bestellung nichts dazu sagt. An vorhandenen Produkten ändert sich nichts.',
  'set.calendar.title': 'Kalender',
  'set.calendar.lead':
    'Erinnerungen, Rechnungen, Fristen und Laufzeitenden der nächsten 13 Monate in Ihrem eigenen Kalender. Wer die Adresse kennt, kann sie lesen.',
  'set.calendar.make': 'Adresse erzeugen',
  'set.calendar.since': 'Es gibt eine Adresse, seit {at}.',
  'set.calendar.renew': 'Neue Adresse erzeugen',
  'set.calendar.renewHint':
    'Eine neue Adresse beendet die bisherige. Sie wird nur einmal gezeigt; ist sie verloren, erzeugen Sie eine neue.',
  'set.calendar.end': 'Kalender beenden',
  'set.calendar.made': 'Ihr Kalender',
  'set.calendar.address':
    'Abonnieren Sie diese Adresse in Ihrem Kalenderprogramm. Sie wird nur dieses eine Mal gezeigt:',
  'set.calendar.subscribe': 'Abonnieren',
  'set.calendar.secret':
    'Behandeln Sie sie wie ein Passwort: Wer sie hat, liest Ihre Termine. In den Einstellungen können Sie sie jederzeit beenden.',
  'set.calendar.shownBefore':
    'Die Adresse wurde schon gezeigt. Ist sie verloren, erzeugen Sie in den Einstellungen eine neue.',
  'set.sessions.title': 'Wo Sie angemeldet sind',
  'set.sessions.lead':
    'Eine Sitzung endet eine Woche nach der letzten Benutzung und einen Monat nach ihrem Beginn. Kennen Sie eine nicht, beenden Sie sie.',
  'set.sessions.browser': 'Browser',
  'set.sessions.began': 'Angemeldet',
  'set.sessions.seen': 'Zuletzt benutzt',
  'set.sessions.here': 'dieser hier',
  'set.sessions.end': 'Beenden',
  'set.sessions.endOf': 'Sitzung in {browser} beenden',
  'set.sessions.endOthers': 'Alle anderen beenden',
  'set.browser': '{browser} unter {system}',
  'set.browser.unknown': 'Unbekannter Browser',
  'set.data.title': 'Ihre Daten',
  'set.data.lead': 'Nehmen Sie alles mit, was wir über Sie wissen: Daten nach Arten, Dokumente als PDF, Zertifikate.',
  'set.data.export': 'Alles herunterladen (ZIP)',
  'set.data.erasure': 'Konto löschen …',
  'set.data.kind':
    '{kind, select, account {Name, Anschriften und Einstellungen} access {Sitzungen, Schlüssel und Links} products {Produkte mit ihrem Verlauf} certificates {Zertifikate und Anträge} messages {E-Mails und Supportanfragen} histories {Der Schlüssel zu Ihren verschlüsselten Verläufen} contracts {Verträge} invoices {Rechnungen und andere Dokumente} books {Buchungen: Beträge und Zeitpunkte, ohne Ihren Namen} clock {Die Testuhr} other {Anderes}}',
  'set.erase.title': 'Konto löschen',
  'set.erase.lead':
    'Hier sehen Sie, was eine Löschung heute bewirken würde. Sie lässt sich nicht rückgängig machen; laden Sie Ihre Daten vorher herunter.',
  'set.erase.living': 'Das muss vorher enden',
  'set.erase.livingLead':
    'Solange etwas weitergeht, wird das Konto gebraucht. Kündigen Sie es, ziehen Sie damit um, oder warten Sie das Ende ab.',
  'set.erase.now': 'Sofort gelöscht',
  'set.erase.stays': 'Bleibt vorerst',
  'set.erase.nothingStays': 'Nichts.',
  'set.erase.because':
    '{kind, select, invoices {Das Gesetz verlangt, dass wir sie aufbewahren.} contracts {Das Gesetz verlangt, dass wir sie aufbewahren.} certificates {Gültige Zertifikate lassen sich prüfen, bis sie enden.} books {Bücher dürfen keine Lücken haben.} other {Sie gehört zur Testumgebung.}}',
  'set.erase.until': 'Gelöscht am {at}.',
  'set.erase.forGood': 'Bleibt auf Dauer.',
  'set.erase.confirm': 'Endgültig löschen',
  'set.erase.balance':
    'Sie haben noch {balance} Guthaben. Schreiben Sie vorher an {support}, damit wir es auszahlen können.',
  'set.erase.confirmLead':
    'Geben Sie zur Bestätigung {email} ein. Danach sind Sie abgemeldet, und niemand kann sich mehr bei diesem Konto anmelden.',
  'set.erase.email': 'E-Mail-Adresse des Kontos',
  'set.erase.emailWrong': 'Das ist nicht die E-Mail-Adresse des Kontos. Es wurde nichts gelöscht.',
  'set.erase.submit': 'Konto löschen',
  'set.erase.stay': 'Lieber nicht',
  'set.erase.done': 'Das Konto ist gelöscht',
  'set.erase.doneLead':
    'Was nicht aufbewahrt werden muss, ist fort, und Sie sind überall abgemeldet. Auf Wiedersehen und vielen Dank.',
  'set.newAddress.title':
    '{state, select, open {E-Mail-Adresse bestätigen} used {Die E-Mail-Adresse ist bestätigt} expired {Dieser Link ist abgelaufen} other {Dieser Link gilt nicht mehr}}',
  'set.newAddress.lead': 'Von da an gehen E-Mails zu diesem Konto an {email}, und Sie melden sich damit an.',
  'set.newAddress.former': 'Bisherige Adresse',
  'set.newAddress.until': 'Zu bestätigen vor',
  'set.newAddress.submit': 'Bestätigen',
  'set.newAddress.otherwise': 'Wenn Sie das nicht möchten, schließen Sie einfach diese Seite: Dann geschieht nichts.',
  'set.newAddress.then':
    '{state, select, used {E-Mails gehen von jetzt an an {email}, und Sie melden sich damit an. Wer angemeldet war, bleibt es.} other {Einen neuen Link können Sie in den Einstellungen anfordern.}}',
  'said.saved': 'Gespeichert.',
  'said.address-sent': 'Der Link ist unterwegs zur neuen Adresse. Er gilt einen Tag lang.',
  'said.address-withdrawn': 'Es bleibt bei der bisherigen Adresse. Der Link bewirkt nichts mehr.',
  'said.calendar-ended': 'Der Kalender ist beendet; seine Adresse zeigt nichts mehr.',
  'said.session-ended': 'Die Sitzung ist beendet.',
  'said.sessions-ended': 'Alle anderen Sitzungen sind beendet.',
  'refusal.account-living':
    'Etwas von diesem Konto geht noch weiter, deshalb wurde nichts gelöscht. Was vorher enden muss, steht unten.',
  'refusal.account-erased': 'Dieses Konto wurde gelöscht.',

  // Tracking and claims
  'said.support-sent': 'Abgeschickt. Sie erhalten eine Kopie per E-Mail; die Antwort kommt dorthin und hierher.',
  'said.support-closed': 'Abgeschlossen. Falls noch etwas offen ist, schreiben Sie einfach wieder.',
  'said.support-reopened': 'Wieder geöffnet.',
  'said.waits-for-administrator':
    'Ihr Wunsch ist notiert. Er wartet auf eine Administratorin oder einen Administrator Ihrer Einrichtung; sie wurden benachrichtigt.',
  'said.claimed': 'Beantragt. Diese Seite zeigt jeden Schritt, sobald er geschieht.',
  'said.ordered': 'Bestellt. Die Rechnung kommt per E-Mail und steht unter „Rechnungen“.',
  'said.revoked': 'Erledigt. Das Zertifikat ist widerrufen oder wird es in wenigen Minuten sein.',
  'said.endpoint': 'Gespeichert. Wir sehen dort nach, ob das aktuelle Zertifikat installiert ist.',
  'said.endpoint-checked': 'Wir haben nachgesehen; das Ergebnis steht unten.',
  'said.endpoint-removed': 'Wir sehen dort nicht mehr nach.',
  'said.request-taken': 'Übernommen. Das nächste Zertifikat wird für diese Anfrage ausgestellt.',
  'said.control-shown': 'Gefunden. Die Kontrolle über die Domain ist nachgewiesen; wir machen von selbst weiter.',
  'said.domain-not-shown':
    'Wir haben nachgesehen und es noch nicht gefunden. Unten steht, was gefragt und geantwortet wurde; DNS kann etwas dauern.',
  'said.code-sent': 'Der Code ist unterwegs an diese Adresse.',
  'refusal.insurance-required':
    'Diese Laufzeit ist nicht versichert; kostenlose Neuausstellungen gehören zur Ausstellungsversicherung.',
  'refusal.term-ended':
    'Die bezahlte Laufzeit ist vorbei. Neu ausgestellt wird nur innerhalb der Laufzeit; danach bestellen Sie neu.',
  'refusal.term-not-started':
    'Das erste Zertifikat dieser Bestellung steht noch aus. Es gibt noch nichts neu auszustellen.',
  'refusal.same-key':
    'Die Anfrage enthält den Schlüssel eines früheren Zertifikats. Bitte erzeugen Sie einen neuen Schlüssel, oder sagen Sie ausdrücklich, dass Sie den alten wollen.',
  'refusal.compromised-key':
    'Dieser Schlüssel ist als kompromittiert bekannt oder gemeldet und wird nie wieder verwendet. Bitte erzeugen Sie einen neuen.',
  'refusal.not-a-certificate': 'Das ist kein Zertifikat; es gibt nichts neu auszustellen.',
  'refusal.certificate-ended': 'Dieses Zertifikat ist schon abgelaufen oder widerrufen.',
  'refusal.validation-method-ended':
    'Dieser Weg des Nachweises ist nicht mehr erlaubt. Bitte wählen Sie unten einen anderen.',
  'refusal.too-many-mails': 'Für den Moment wurde genug verschickt. Bitte warten Sie etwas.',
  'tracking.ask': 'Hilfe anfordern',
  'tracking.empty':
    'Hier ist noch nichts. Jede Bestellung, jeder Antrag und jede Anfrage erscheint hier mit ihren Schritten.',
  'tracking.none': 'Nichts passt dazu. Versuchen Sie einen anderen Filter.',
  'tracking.waiting': '{waiting, plural, one {Eines wartet auf Sie} other {# Dinge warten auf Sie}}',
  'tracking.others': 'Alles andere, das Neueste zuerst',
  'tracking.kind':
    '{kind, select, order {Bestellung} claim {Antrag auf Neuausstellung} validation {Domain-Validierung} request {Support-Anfrage} other {Wartet auf Freigabe}}',
  'tracking.kinds':
    '{kind, select, order {Bestellungen} claim {Neuausstellungen} validation {Domain-Validierungen} request {Support-Anfragen} approval {Wartet auf Freigabe} other {Alles}}',
  'tracking.filter.kind': 'Anzeigen',
  'tracking.filter.search': 'Name enthält',
  'tracking.filter.waiting': 'nur was auf mich wartet',
  'tracking.filter.submit': 'Filtern',
  'tracking.todo':
    '{waits, select, payment {Rechnung bezahlen} csr {Anfrage (CSR) einreichen} validation {Domain nachweisen} other {Antwort lesen}}',
  'tracking.steps': '{steps, plural, one {# Schritt} other {# Schritte}}',
  'tracking.pages': 'Seiten',
  'tracking.newer': 'Neuere',
  'tracking.older': 'Ältere',
  'tracking.state.claim':
    '{state, select, received {In Arbeit} waiting_for_validation {Wartet auf Validierung} issued {Ausgestellt} completed {Ausgestellt} refused {Abgelehnt} other {{state}}}',
  'tracking.state.validation': '{state, select, waiting {Nachweis fehlt} other {Nachgewiesen}}',
  'tracking.state.request': '{state, select, open {Beim Support} answered {Beantwortet} other {Abgeschlossen}}',
  'tracking.state.approval':
    '{state, select, order {Bestellung erbeten} claim {Neuausstellung erbeten} other {Widerruf erbeten}}',
  'tracking.step.order':
    '{step, select, order_placed {Bestellt} imported {Übernommen} payment_received {Zahlung eingegangen} invoice_cancelled {Rechnung storniert} validation_requested {Nachweis für {about} erbeten} validation_passed {Kontrolle über {about} nachgewiesen} certificate_issued {Zertifikat ausgestellt} issuance_failed {Konnte noch nicht ausgestellt werden; wir versuchen es wieder} term_started {Eingerichtet, die Laufzeit hat begonnen} cancelled {Storniert} other {{step}}}',
  'tracking.step.claim':
    '{step, select, received {Eingegangen} accepted {Geprüft und angenommen} waiting_for_validation {Wartet auf den Nachweis der Domain} issued {Neues Zertifikat ausgestellt} revoked {Altes Zertifikat widerrufen} refused {Abgelehnt} other {{step}}}',
  'tracking.step.validation':
    '{step, select, validation_requested {Erbeten} validation_passed {Nachgewiesen {about, select, email {per E-Mail} http {durch eine Datei} other {durch DNS}}} other {Nachgesehen und noch nicht gefunden}}',
  'tracking.step.request': '{about, select, customer {Sie haben geschrieben} other {Antwort}}',
  'tracking.step.approval': 'Erbeten',
  'tracking.claim.title': 'Neuausstellung von {name}',
  'tracking.claim.steps': 'Schritte',
  'tracking.claim.facts': 'Ihr Antrag',
  'tracking.claim.product': 'Zertifikat',
  'tracking.claim.reason': 'Grund',
  'tracking.claim.note': 'Notiz',
  'tracking.claim.id': 'Nummer',
  'tracking.claim.ahead.issued': 'Das neue Zertifikat wird ausgestellt',
  'tracking.claim.ahead.revoked':
    'Das alte Zertifikat wird widerrufen{compromised, select, true {, sobald das neue da ist,} other {}} spätestens am {at}',
  'tracking.claim.refused': 'Er wurde abgelehnt',
  'tracking.claim.again': 'Neu beginnen',
  'tracking.claim.validate': 'Was noch fehlt',
  'tracking.claim.validate.lead':
    'Die Kontrolle über {domains} muss neu nachgewiesen werden. Sobald das geschehen ist, stellen wir das Zertifikat aus.',
  'tracking.claim.underWay': 'Wir sind dabei',
  'tracking.claim.underWay.lead': 'Sie müssen nichts tun. Meist dauert es weniger als eine Minute.',
  'tracking.claim.done': 'Ihr neues Zertifikat',
  'tracking.claim.done.lead': 'Installieren Sie es mit dem Schlüssel, den Sie gespeichert haben.',
  'support.new': 'Hilfe anfordern',
  'support.kind.legend': 'Worum geht es?',
  'support.kind':
    '{kind, select, technical {Ein Zertifikat, seine Ausstellung oder Validierung} other {Vertrag, Rechnung oder etwas anderes}}',
  'support.kind.lead':
    '{kind, select, technical {Geht an den Anbieter des Zertifikats, mit dessen Bestellnummer.} other {Geht an unseren Service.}}',
  'support.about': 'Betrifft: {name}{serial, select, none {} other { (Seriennummer {serial})}}',
  'support.subject': 'Betreff',
  'support.subject.fault': 'Bitte geben Sie einen Betreff an, in einer Zeile mit höchstens 120 Zeichen.',
  'support.words': 'Ihre Nachricht',
  'support.words.hint': 'Senden Sie niemals einen privaten Schlüssel, niemandem.',
  'support.words.fault':
    'Bitte schreiben Sie etwas: einfachen Text, ohne unsichtbare Zeichen und ohne privaten Schlüssel.',
  'support.send': 'Absenden',
  'support.author': '{author, select, customer {Sie} desk {Support} other {Unser Team}}',
  'support.size': '{kb, plural, one {# KB} other {# KB}}',
  'support.refused':
    '{files, plural, one {Eine Datei wurde nicht angenommen: {names}} other {# Dateien wurden nicht angenommen: {names}}}',
  'support.facts': '{reference} · {kind, select, technical {an den Zertifikatsanbieter} other {an den Service}}',
  'support.product': 'Produkt',
  'support.reply': 'Antworten',
  'support.reply.closed': 'Noch einmal schreiben; damit ist sie wieder offen',
  'support.close': 'Erledigt, abschließen',
  'support.reopen': 'Wieder öffnen',
  'claim.title': '{name} neu ausstellen',
  'claim.stages': 'Schritte',
  'claim.stage': '{stage, select, why {Warum} key {Schlüssel und Anfrage} check {Prüfen} other {Fertig}}',
  'claim.why': 'Warum brauchen Sie ein neues Zertifikat?',
  'claim.lead':
    'Es ist kostenlos, so oft Sie möchten{end, select, none {.} other {: Sie sind versichert. Das neue Zertifikat hat die verbleibende Gültigkeit, innerhalb der Laufzeit bis {end}.}}',
  'claim.why.legend': 'Grund',
  'claim.why.fault': 'Bitte wählen Sie einen Grund.',
  'claim.reason':
    '{reason, select, key_lost {Der private Schlüssel ist verloren} server_failed {Der Server ist ausgefallen} moved_server {Die Website zieht auf einen anderen Server um} key_compromised {Jemand anderes könnte den privaten Schlüssel haben} other {Etwas anderes}}',
  'claim.compromised':
    'Der alte Schlüssel wird sofort und für immer gesperrt. Seine Zertifikate werden widerrufen, sobald das neue ausgestellt ist, spätestens 24 Stunden nach Ihrem Antrag.',
  'claim.revoke.legend': 'Was geschieht mit dem alten Zertifikat?',
  'claim.revoke':
    '{revoke, select, keep {Es bleibt bis zu seinem Ende gültig (nicht, wenn jemand anderes den Schlüssel hat)} when_replaced {Es wird widerrufen, sobald das neue ausgestellt ist} other {Es wird sofort widerrufen, noch bevor das neue da ist}}',
  'claim.next': 'Weiter: Schlüssel und Anfrage',
  'claim.check.submit': 'Weiter: prüfen',
  'claim.found': 'Was wir gefunden haben',
  'claim.found.good': 'Die Anfrage ist in Ordnung.',
  'claim.found.key': 'Schlüssel',
  'claim.found.algorithm': '{algorithm, select, rsa {RSA, {bits} Bit} p256 {ECDSA P-256} other {ECDSA P-384}}',
  'claim.found.fingerprint': 'Fingerabdruck des Schlüssels (SHA-256)',
  'claim.follows': 'Was jetzt geschieht',
  'claim.follows.administrator': 'Zuerst gibt es eine Administratorin oder ein Administrator Ihrer Einrichtung frei.',
  'claim.follows.free': 'Das neue Zertifikat hat dieselben Namen und die verbleibende Gültigkeit. Es kostet nichts.',
  'claim.follows.validation':
    'Wo der Nachweis einer Domain nicht mehr gilt, bitten wir darum; sonst wird sofort ausgestellt.',
  'claim.follows.old':
    '{revoke, select, at_once {Das alte Zertifikat wird sofort widerrufen.} when_replaced {Das alte Zertifikat wird widerrufen, sobald das neue ausgestellt ist.} other {{compromised, select, true {Der alte Schlüssel wird sofort gesperrt; seine Zertifikate werden widerrufen, sobald das neue ausgestellt ist, spätestens in 24 Stunden.} other {Das alte Zertifikat bleibt bis zu seinem Ende gültig.}}}}',
  'claim.sameKey':
    'Diese Anfrage enthält den Schlüssel eines früheren Zertifikats. Wer diesen Schlüssel hat, könnte ihn weiter benutzen; ein neuer ist sicherer.',
  'claim.sameKey.accept': 'Ich möchte trotzdem den alten Schlüssel',
  'claim.note.fault':
    'Bitte schreiben Sie einfachen Text, höchstens 500 Zeichen, ohne unsichtbare Zeichen und ohne privaten Schlüssel.',
  'claim.note': 'Notiz (freiwillig)',
  'claim.submit': 'Neues Zertifikat beantragen',
  'claim.submit.ask': 'Um Freigabe bitten',
  'claim.cannot': 'Eine kostenlose Neuausstellung ist nicht möglich',
  'claim.cannot.insure':
    'Die Versicherung kann mit einer Bestellung oder der nächsten Verlängerung dazugenommen werden, nicht dazwischen.',
  'claim.cannot.revoke': 'Ein Zertifikat zu widerrufen ist immer möglich und kostenlos:',
  'claim.anew': 'Was hilft: eine neue Bestellung',
  'claim.anew.lead':
    'Dasselbe Zertifikat für ein Jahr{insured, select, true { mit Versicherung} other {}} kostet {price}. Alles ist ausgefüllt; Sie brauchen nur einen Schlüssel.',
  'claim.anew.go': 'Diese Bestellung ansehen',
  'claim.order.title': 'Neu bestellen',
  'claim.order.offer': 'Angebot',
  'claim.order.years': 'Laufzeit',
  'claim.order.insurance': 'Ausstellungsversicherung',
  'claim.order.insured':
    '{insured, select, true {{extra, select, true {dabei, {price} des Preises} other {enthalten}}} other {bei diesem Angebot nicht erhältlich}}',
  'claim.order.total': 'Zu zahlen',
  'claim.order.gross': 'einschließlich Mehrwertsteuer',
  'claim.order.submit': 'Zahlungspflichtig bestellen',
  'claim.order.ask': 'Um Freigabe bitten',
  'csr.make': 'Schlüssel und Anfrage hier erzeugen',
  'csr.make.lead':
    'Ihr Browser erzeugt beides. Der private Schlüssel verlässt diese Seite nie: Sie speichern ihn als Datei, und wir sehen ihn nie.',
  'csr.algorithm': 'Art des Schlüssels',
  'csr.algorithms':
    '{algorithm, select, p256 {ECDSA P-256 (empfohlen)} p384 {ECDSA P-384} rsa2048 {RSA 2048 (für alte Geräte)} rsa3072 {RSA 3072} other {RSA 4096 (dauert etwas)}}',
  'csr.make.submit': 'Schlüssel und Anfrage erzeugen',
  'csr.making': 'Ihr Browser erzeugt den Schlüssel …',
  'csr.failed': 'Ihr Browser konnte keinen Schlüssel erzeugen. Bitte fügen Sie unten eine Anfrage ein.',
  'csr.made':
    'Speichern Sie jetzt den privaten Schlüssel. Er existiert nur auf dieser Seite; verlassen Sie sie, ist er weg, und niemand kann ihn zurückholen.',
  'csr.save.pem': 'Privaten Schlüssel speichern (PEM)',
  'csr.password': 'Oder mit Passwort, als PKCS#12',
  'csr.password.hint': 'Mindestens 8 Zeichen, ohne Umlaute. Es bleibt auf dieser Seite; notieren Sie es.',
  'csr.password.short': 'Bitte mindestens 8 Zeichen: Buchstaben ohne Umlaute, Ziffern, Satzzeichen.',
  'csr.save.p12': 'Als PKCS#12 speichern',
  'csr.saved': 'Gespeichert. Bewahren Sie die Datei sicher auf, und machen Sie unten weiter.',
  'csr.saveFirst': 'Bitte speichern Sie zuerst den privaten Schlüssel: Ohne ihn nützt das Zertifikat nichts.',
  'csr.paste': 'Die Anfrage (CSR)',
  'csr.paste.lead': 'Oben erzeugt oder von Ihrem Server eingefügt. Wir empfehlen jedes Mal einen neuen Schlüssel.',
  'csr.label': 'Anfrage in PEM',
  'csr.hint':
    'Ab -----BEGIN CERTIFICATE REQUEST-----{names, select, none {.} other {, für: {names}.}} Niemals den privaten Schlüssel.',
  'csr.keyPasted':
    'Das war ein privater Schlüssel. Er wurde nicht gesendet, und wir haben ihn aus dem Feld entfernt. Fügen Sie hier stattdessen die Anfrage (CSR) ein.',
  'csr.faults':
    '{faults, plural, one {Das stimmt an der Anfrage nicht:} other {Diese # Dinge stimmen an der Anfrage nicht:}}',
  'csr.openssl': 'Lieber auf dem eigenen Server erzeugen',
  'csr.openssl.lead': 'Eine Zeile mit OpenSSL 3; der Schlüssel bleibt in key.pem, request.csr fügen Sie hier ein:',
  'csr.fault.private-key-disclosed':
    'Das enthielt einen privaten Schlüssel. Wir haben ihn nicht aufbewahrt, aber er war unterwegs: Betrachten Sie ihn als offengelegt, erzeugen Sie einen neuen, und senden Sie nur die Anfrage dafür.',
  'csr.fault.csr-too-large': 'Sie ist zu lang: Eine Anfrage hat höchstens 16.384 Zeichen.',
  'csr.fault.csr-malformed':
    'Das ist keine vollständige Anfrage in PEM. Fügen Sie sie ganz ein, von -----BEGIN CERTIFICATE REQUEST----- bis -----END CERTIFICATE REQUEST-----.',
  'csr.fault.authority-asked-for':
    'Sie verlangt ein Zertifikat, das andere ausstellen darf. Erzeugen Sie sie ohne CA-Rechte.',
  'csr.fault.signature-algorithm':
    'Sie ist auf eine Weise signiert, die nicht mehr angenommen wird. Signieren Sie mit SHA-256, SHA-384 oder SHA-512.',
  'csr.fault.signature-invalid':
    'Ihre Signatur stammt nicht vom eigenen Schlüssel, oder sie wurde verändert. Erzeugen Sie sie neu.',
  'csr.fault.key-algorithm':
    'Schlüssel dieser Art werden nicht angeboten. Nehmen Sie RSA ab 2048 Bit, P-256 oder P-384.',
  'csr.fault.key-malformed': 'Der Schlüssel darin ist nicht richtig aufgebaut. Erzeugen Sie Schlüssel und Anfrage neu.',
  'csr.fault.key-size': 'Der Schlüssel ist zu kurz oder zu lang. RSA hat mindestens 2048 Bit.',
  'csr.fault.key-exponent':
    'Der Exponent des Schlüssels ist nicht erlaubt. Erzeugen Sie einen neuen mit einem aktuellen Programm.',
  'csr.fault.key-weak':
    'Der Schlüssel ist schwach: Er lässt sich erraten oder zerlegen. Erzeugen Sie einen neuen mit einem aktuellen Programm.',
  'csr.fault.names-missing':
    'Sie nennt keine Domain. Setzen Sie die Namen in die Erweiterung SubjectAltName; der Common Name allein zählt nicht.',
  'csr.fault.names-too-many': 'Sie hat {about} Namen; ein Zertifikat hat höchstens 100.',
  'csr.fault.names-not-offered':
    'Das Angebot deckt diese Namen nicht ab: {about}. Fragen Sie einen Namen an, oder wählen Sie ein Angebot für Wildcards oder mehrere Namen.',
  'csr.fault.name-repeated': '{about} steht doppelt darin. Nennen Sie ihn einmal.',
  'csr.fault.name-kind': 'Sie nennt etwas, das kein Domainname ist, etwa eine Adresse. Lassen Sie es weg. {about}',
  'csr.fault.name-illegal':
    '{about} ist nicht so geschrieben, wie ein Domainname sein darf. Nur Buchstaben, Ziffern, Bindestriche und Punkte.',
  'csr.fault.name-not-ascii':
    '{about} hat Buchstaben, die kein Zertifikat hat. Schreiben Sie ihn in der Form mit xn--.',
  'csr.fault.name-not-public':
    '{about} ist ein interner Name. Zertifiziert werden nur Namen unter einer öffentlichen Endung wie .com.',
  'csr.fault.name-is-public-suffix':
    '{about} ist eine Endung, unter der andere Namen haben. Nennen Sie eine eigene Domain darunter.',
  'csr.fault.wildcard-illegal':
    '{about}: Eine Wildcard ist der ganze erste Teil und nichts anderes, wie in *.example.com.',
  'csr.fault.common-name-foreign':
    'Der Common Name {about} ist nicht unter den Namen. Fügen Sie ihn dort hinzu, oder lassen Sie ihn weg.',
  'csr.fault.product-name-absent': '{about} ist nicht unter den Namen. Fragen Sie ihn mit an.',
  'csr.fault.key-barred':
    'Dieser Schlüssel ist als kompromittiert gemeldet oder gehörte zum betroffenen Zertifikat. Er wird nie wieder verwendet: Erzeugen Sie einen neuen.',
  'csr.fault.key-foreign': 'Dieser Schlüssel gehört jemand anderem. Erzeugen Sie einen eigenen.',
  'csr.fault.names-differ':
    'Die Namen müssen dieselben sein wie bisher: {about}. Andere Namen sind eine neue Bestellung.',
  'csr.fault.name-unregistered':
    '{about} liegt unter keiner Ihrer registrierten Domains. Registrieren Sie die Domain zuerst.',
  'csr.fault.wildcard-unregistered':
    '{about} ist eine Wildcard. Fügen Sie zuerst die Wildcard-Version Ihrer Domain hinzu.',
  'dcv.title': 'Domains von {name} nachweisen',
  'dcv.title.short': 'Domain-Validierung',
  'dcv.lead':
    '{open, plural, =0 {Alles ist nachgewiesen; es ist nichts zu tun.} one {Für eine Domain fehlt der Nachweis. Einer der Wege unten genügt; der erste ist der bequemste.} other {Für # Domains fehlt der Nachweis. Je einer der Wege genügt; der erste ist der bequemste.}}',
  'dcv.administrator':
    'Sie können veröffentlichen, was unten steht; dass nachgesehen wird, veranlasst jemand mit Administratorrechten, oder wir tun es regelmäßig selbst.',
  'dcv.valid':
    'Nachgewiesen {method, select, email {per E-Mail} http {durch eine Datei} other {durch DNS}}; es gilt bis {until}.',
  'dcv.ways': 'Wie es nachgewiesen werden kann',
  'dcv.method':
    '{method, select, persistent {DNS-Eintrag, der bleiben darf (empfohlen)} dns {DNS-Eintrag} http {Datei auf dem Webserver} other {Code per E-Mail}}',
  'dcv.method.lead':
    '{method, select, persistent {Lassen Sie ihn stehen, dann geschehen spätere Validierungen ohne Sie.} dns {Einer dieser Einträge genügt. Auch ein Alias (CNAME) darf bleiben.} http {Legen Sie eine Datei mit diesem Inhalt unter dieser Adresse ab.} other {Wir senden einen Code an eine Adresse der Domain.{until, select, none {} other { Erlaubt bis {until}.}}}}',
  'dcv.type': 'Typ',
  'dcv.name': '{type, select, file {Adresse} other {Name}}',
  'dcv.value': '{type, select, file {Inhalt} other {Wert}}',
  'dcv.check': 'Jetzt prüfen',
  'dcv.mail.to': 'An welche Adresse?',
  'dcv.mail.send': 'Code senden',
  'dcv.mail.code': 'Code aus der E-Mail',
  'dcv.mail.confirm': 'Bestätigen',
  'dcv.mail.wrong': 'Das ist nicht der Code der letzten E-Mail, oder er ist abgelaufen.',
  'reason.said': 'Die Antwort im Wortlaut:',
  'dcv.looks': 'Letzte Prüfungen',
  'dcv.look':
    '{method, select, persistent {DNS-Eintrag, der bleiben darf} dns {DNS-Eintrag} http {Datei} other {Code per E-Mail}}: {passed, select, true {gefunden} other {nicht gefunden}}',
  'dcv.look.asked': 'Was gefragt und geantwortet wurde ({count})',
  'cert.title': 'Zertifikate von {name}',
  'cert.all': 'Alle Zertifikate',
  'cert.all.title': 'Alle ausgestellten',
  'cert.none':
    'Noch ist kein Zertifikat in Kraft. Es wird ausgestellt, sobald die Bestellung bezahlt ist und die Domains nachgewiesen sind.',
  'cert.none.revoked': 'Widerrufen am {at}',
  'cert.none.revoked.lead':
    'Das Zertifikat, das in Kraft war, ist widerrufen: Browser nehmen es nicht mehr an, und kein anderes ist in Kraft. Mit einer Neuausstellung und einem neuen Schlüssel erhalten Sie eines für den Rest der Laufzeit.',
  'cert.missing':
    '{missing, select, validation {Das nächste Zertifikat wartet auf den Nachweis der Domains.} csr {Das nächste Zertifikat wartet auf eine Anfrage (CSR) von Ihnen.} other {Das nächste Zertifikat wartet auf die Prüfung Ihrer Organisation. Wir kümmern uns darum.}}',
  'cert.missing.go': '{missing, select, validation {Nachweisen} other {Anfrage einreichen}}',
  'cert.current': 'In Kraft',
  'cert.toBeRevoked': 'Es wird widerrufen, spätestens am {at}.',
  'cert.names': 'Namen',
  'cert.valid': 'Gültig',
  'cert.replaced': 'Von uns ersetzt am',
  'cert.replaced.never': 'Es endet mit der Laufzeit',
  'cert.serial': 'Seriennummer',
  'cert.fingerprint': 'Fingerabdruck (SHA-256)',
  'cert.claim': 'Neu ausstellen lassen',
  'cert.claim.notCovered':
    'Eine kostenlose Neuausstellung ist derzeit nicht möglich; die nächste Seite sagt, warum, und was hilft.',
  'cert.request': 'Andere Anfrage (CSR) einreichen',
  'cert.download': 'Herunterladen',
  'cert.download.full': 'Zertifikat mit Kette herunterladen',
  'cert.form.file': 'Datei',
  'cert.form.for': 'Für',
  'cert.form':
    '{form, select, chain {Zertifikat mit Kette (PEM)} pem {Nur Zertifikat (PEM)} intermediates {Nur Kette (PEM)} der {Nur Zertifikat (DER)} other {Zertifikat mit Kette (PKCS#7)}}',
  'cert.form.use':
    '{form, select, chain {nginx, Apache, HAProxy und die meisten Server} pem {Server, die die Kette getrennt wollen} intermediates {dieselben, daneben} der {Java, Windows, Appliances} other {IIS, Tomcat}}',
  'cert.install': 'Installieren',
  'cert.install.lead':
    'Je eine Zeile. fullchain.pem ist das Zertifikat mit Kette, key.pem der Schlüssel, den Sie gespeichert haben; setzen Sie die Pfade Ihres Servers ein.',
  'pfx.title': 'Schlüssel und Zertifikat in einer Datei (PKCS#12)',
  'pfx.lead':
    'Für IIS, Java und Windows. Ihr Browser fügt Ihren Schlüssel, das Zertifikat und dessen Kette zu einer Datei mit Passwort zusammen. Der Schlüssel wird nur auf dieser Seite gelesen und nicht gesendet.',
  'pfx.key': 'Ihr privater Schlüssel',
  'pfx.key.hint': 'Die Datei, die Sie gespeichert haben: PEM ohne Passwort, oder PKCS#12 mit dem Passwort darunter.',
  'pfx.password': 'Passwort der Datei',
  'pfx.make': 'Datei erzeugen',
  'pfx.making': 'Ihr Browser erzeugt die Datei …',
  'pfx.saved': 'Gespeichert, mit Schlüssel, Zertifikat und Kette. Notieren Sie das Passwort.',
  'pfx.fault.none': 'Bitte wählen Sie die Datei mit Ihrem privaten Schlüssel.',
  'pfx.fault.unread': 'Diese Datei enthält keinen privaten Schlüssel, den Ihr Browser lesen kann.',
  'pfx.fault.encrypted':
    'Dieser Schlüssel ist verschlüsselt. Nehmen Sie zuerst sein Passwort ab: openssl pkey -in key.pem -out plain.pem',
  'pfx.fault.password': 'Dieses Passwort öffnet die Datei nicht.',
  'pfx.fault.foreign':
    'Dieser Schlüssel gehört zu einem anderen Zertifikat. Wählen Sie den, der mit der Anfrage für dieses erzeugt wurde.',
  'cert.endpoint': 'Ist es installiert?',
  'cert.endpoint.lead':
    'Nennen Sie Ihren Server; wir sehen nach, ob er das aktuelle Zertifikat zeigt, und schreiben, wenn ein altes bald endet.',
  'cert.endpoint.seen':
    '{result, select, current {{at}: Das aktuelle Zertifikat ist installiert.} older {{at}: Es wird noch ein älteres Zertifikat gezeigt{until, select, none {} other {, bis {until}}}.} foreign {{at}: Es wird ein anderes Zertifikat gezeigt, das nicht von uns ist{until, select, none {} other {; es endet am {until}}}.} other {{at}: Der Server hat nicht geantwortet.}}',
  'cert.endpoint.host': 'Servername oder öffentliche Adresse',
  'cert.endpoint.host.fault': 'Bitte geben Sie einen Hostnamen oder eine im Internet erreichbare Adresse an.',
  'cert.endpoint.port': 'Port',
  'cert.endpoint.port.fault': 'Eine Zahl von 1 bis 65535.',
  'cert.endpoint.save': 'Speichern',
  'cert.endpoint.check': 'Jetzt nachsehen',
  'cert.endpoint.remove': 'Nicht mehr nachsehen',
  'cert.coverage': 'Ausstellungsversicherung',
  'cert.coverage.state':
    '{insured, select, true {Diese Laufzeit ist versichert{included, select, true {; das gehört zum Angebot} other {}}. Neuausstellungen sind kostenlos.} other {Diese Laufzeit ist nicht versichert.}}',
  'cert.coverage.days': '{days, plural, one {# Tag} other {# Tage}}',
  'cert.coverage.paid': 'Bezahlt',
  'cert.coverage.covered': 'Bisher abgedeckt',
  'cert.coverage.remaining': 'Verbleibend',
  'cert.coverage.reissues':
    '{count, plural, =0 {Bisher wurde nichts neu ausgestellt.} one {Bisher eine Neuausstellung; ohne Versicherung hätte sie {price} (netto) gekostet.} other {Bisher # Neuausstellungen; ohne Versicherung hätten sie {price} (netto) gekostet.}}',
  'cert.coverage.next':
    '{next, select, true {Auch die nächste Laufzeit ist versichert.} other {Die nächste Laufzeit ist nicht versichert.}}',
  'cert.claims': 'Anträge auf Neuausstellung',
  'cert.help': 'Etwas stimmt nicht?',
  'cert.help.lead': 'Schreiben Sie uns; Produkt und Bestellnummer sind ausgefüllt.',
  'cert.cause': 'Ausgestellt für',
  'cert.causes':
    '{cause, select, order {die Bestellung} renewal {die Verlängerung} replacement {rechtzeitigen Ersatz} claim {eine Neuausstellung} other {einen Anbieterwechsel}}',
  'cert.end': 'Widerruf',
  'cert.revoked':
    'widerrufen am {at}{reason, select, key_compromised { (Schlüssel kompromittiert)} superseded { (ersetzt)} other {}}',
  'cert.revoke': 'Widerrufen',
  'cert.revoke.title': 'Dieses Zertifikat widerrufen?',
  'cert.revoke.lead':
    'Es ist kostenlos und endgültig: Browser werden dieses Zertifikat ablehnen.{current, select, true { Es ist das in Kraft befindliche; ohne ein anderes ist Ihre Seite nicht mehr sicher erreichbar.} other {}}',
  'cert.revoke.claim':
    'Brauchen Sie auch ein neues? Dann beantragen Sie eine Neuausstellung; sie widerruft das alte, wenn das neue da ist:',
  'cert.revoke.submit': 'Endgültig widerrufen',
  'cert.revoke.ask': 'Um Freigabe bitten',
  'cert.revoke.leave': 'Lieber nicht',
  'cert.request.title': 'Anfrage (CSR) für {name}',
  'cert.request.lead':
    '{waits, select, true {Das nächste Zertifikat wartet auf diese Anfrage.} other {Sie gilt ab dem nächsten Ersatz; das Zertifikat in Kraft bleibt.}}',
  'cert.request.reuse': 'Ersatz darf sie wieder verwenden, sodass niemand etwas tun muss',
  'cert.request.submit': 'Einreichen',

  // Institutions
  'inst.tab.overview': 'Überblick',
  'inst.tab.domains': 'Domains',
  'inst.tab.move': 'Anbieterwechsel',
  'inst.tab.requests': 'Anfragen',
  'inst.tab.people': 'Personen',
  'inst.before': 'Zurück',
  'inst.after': 'Weiter',
  'inst.cancel': 'Zurück',
  'inst.save': 'Speichern',
  'inst.yes': 'ja',
  'inst.you': 'Sie',
  'inst.until': 'bis {day}',
  'inst.reason': 'Grund',
  'inst.standing': 'Stand',
  'inst.certificate': 'Zertifikat',
  'inst.certificates': 'Zertifikate',
  'inst.ends': 'Endet',
  'inst.missing': 'Fehlt noch',
  'inst.contract.title': 'Vertrag {acronym}',
  'inst.contract.state':
    '{state, select, requested {Beantragt} active {In Kraft} suspended {Ausgesetzt} terminated {Beendet} other {Zurückgezogen}}',
  'inst.contract.sentence':
    '{state, select, requested {Dieser Vertrag wurde am {day} beantragt. Er ist noch nicht in Kraft.} active {Ihr Vertrag ist seit dem {day} in Kraft.} suspended {Ihr Vertrag ist seit dem {day} ausgesetzt. Bis er wieder aufgenommen wird, wird kein Zertifikat bestellt, ausgestellt, ersetzt oder verlängert. Was ausgestellt ist, bleibt bis zu seinem Ablauf gültig.} terminated {Ihr Vertrag endete am {day}. Es wird kein neues Zertifikat ausgestellt; was ausgestellt ist, bleibt bis zu seinem Ablauf gültig.} other {Der Antrag wurde am {day} zurückgezogen.}}',
  'inst.contract.next':
    '{yours, plural, =0 {Sie haben alles erledigt: Jetzt sind wir an der Reihe.} one {Für Sie bleibt eine Sache zu tun} other {Für Sie bleiben # Dinge zu tun}}{yours, plural, =0 {} other {{ours, select, true {, und eine für uns.} other {.}}}}',
  'inst.contract.nothing': 'Für Sie ist nichts zu tun: Zertifikate können bestellt werden.',
  'inst.contract.reason': 'Grund:',
  'inst.contract.suspended.then': 'Wenn Sie nicht wissen, was hilft, schreiben Sie an {email}.',
  'inst.contract.none': 'Vertrag über den Zertifikatsdienst',
  'inst.contract.none.lead':
    'Es gibt noch keinen Vertrag. Er tritt in Kraft, sobald wir bestätigt haben, dass Sie unser Kunde sind, die Richtlinien akzeptiert sind und zwei unterschriebene Ausfertigungen per Post vorliegen.',
  'inst.contract.others': 'Einen Vertrag beantragt ein Administrator Ihrer Einrichtung.',
  'inst.contract.ask': 'Vertrag beantragen',
  'inst.acronym': 'Kürzel Ihrer Einrichtung',
  'inst.acronym.hint': 'Zum Beispiel UNIV; es steht im Vertrag.',
  'inst.acronym.fault': 'Höchstens 30 Buchstaben und Ziffern, mit . _ & - oder Leerzeichen nur dazwischen.',
  'inst.steps': 'Was zu tun ist, und von wem',
  'inst.step.done': '(erledigt)',
  'inst.step.by': '{who, select, us {(durch uns)} other {(durch Sie)}}',
  'inst.step.requested': 'Vertrag beantragen',
  'inst.step.policy': 'Akzeptieren: {title}',
  'inst.step.policy.there': 'Unten akzeptieren',
  'inst.step.copy': 'Ausfertigung {copy} unterschrieben per Post senden',
  'inst.step.rejected': 'Wir konnten sie nicht annehmen:',
  'inst.step.customer': 'Bestätigen, dass Sie unser Kunde sind',
  'inst.step.inForce': 'Der Vertrag ist in Kraft',
  'inst.copies.send':
    'Bitte drucken Sie den Vertrag zweimal aus, unterschreiben Sie beide Ausfertigungen und senden Sie sie an:',
  'inst.copies': 'Eingetroffene Ausfertigungen',
  'inst.copy.received': 'Ausfertigung {copy}, {at}{rejected, select, true {, zurückgewiesen:} other {}}',
  'inst.copy.scan': 'Scan',
  'inst.document': 'Der Vertrag als PDF',
  'inst.withdraw': 'Antrag zurückziehen',
  'inst.withdraw.title': 'Antrag auf Vertrag {acronym} zurückziehen?',
  'inst.withdraw.lead':
    'Dann kommt kein Vertrag zustande, und was dafür akzeptiert oder gesendet wurde, zählt nicht mehr. Einen neuen können Sie jederzeit beantragen.',
  'inst.former': 'Frühere Verträge',
  'inst.fact.requested': 'Beantragt',
  'inst.fact.active': 'In Kraft seit',
  'inst.fact.firstPeriod': 'Ende der ersten Laufzeit',
  'inst.fact.earliest': 'Kündigung möglich ab',
  'inst.fact.letter': 'Einschreiben',
  'inst.fact.delivered': 'Zugestellt',
  'inst.fact.effective': 'Vertrag endet am',
  'inst.fact.ended': 'Beendet',
  'inst.notice.given':
    '{by, select, institution {Sie haben gekündigt: Der Vertrag endet am {day}.} operator {Wir haben gekündigt: Der Vertrag endet am {day}.} other {Wir beenden den Vertrag am {day}.}} Von da an wird nichts bestellt, neu ausgestellt, ersetzt oder verlängert.',
  'inst.notice.outliving':
    '{outliving, plural, =0 {Kein Zertifikat ist über diesen Tag hinaus gültig.} one {Ein Zertifikat ist über diesen Tag hinaus gültig, bis zu seinem Ablauf.} other {# Zertifikate sind über diesen Tag hinaus gültig, bis zu ihrem Ablauf.}}',
  'inst.notice.title': 'Wie der Vertrag beendet wird',
  'inst.notice.how': 'Gekündigt wird mit eingeschriebenem Brief; einen Knopf dafür gibt es nicht. Senden Sie ihn an:',
  'inst.notice.early':
    'Die erste Laufzeit beträgt ein Jahr: Ein Brief wird ab dem {day} angenommen, gezählt nach seiner Zustellung.',
  'inst.notice.today': 'Heute zugestellt, würde sie am {day} wirksam: am 1. Januar, nach drei vollen Monaten.',
  'inst.notice.after':
    'Wir bestätigen sie per E-Mail, mit den Zertifikaten, die länger gültig bleiben. Widerrufen wird nichts.',
  'inst.policies': 'Richtlinien',
  'inst.policies.lead':
    'Was der Zertifikatsdienst von Einrichtungen verlangt, und wer wann welche Fassung akzeptiert hat.',
  'inst.policy': 'Richtlinie',
  'inst.version': 'Fassung',
  'inst.accepted': 'Akzeptiert',
  'inst.accepted.by': 'Fassung {version} von {person}, {at}',
  'inst.accepted.newer': 'Inzwischen ist Fassung {version} veröffentlicht. Was akzeptiert wurde, gilt weiter.',
  'inst.accepted.not': 'noch nicht',
  'inst.accept': 'Fassung {version} akzeptieren',
  'inst.read': 'Gelesen',
  'inst.read.lead': 'Sie informiert Sie; eine Einwilligung wird nicht verlangt.',
  'inst.read.by': 'Von Ihnen gelesen, {at}',
  'inst.ending': 'Zertifikate, die in den nächsten 30 Tagen enden',
  'inst.ending.none': 'In den nächsten 30 Tagen endet kein Zertifikat.',
  'inst.ending.more': '{more, plural, one {und ein weiteres} other {und # weitere}}',
  'inst.nextOne': 'Das nächste',
  'inst.next':
    '{by, select, renewal {durch Verlängerung} replacement {durch Austausch} claim {durch Neuausstellung} migration {durch den Anbieterwechsel} other {durch Bestellung}}, {day}, von {from}',
  'inst.next.none': 'keines: Es wird nicht verlängert',
  'inst.ready': 'Domain dort validiert',
  'inst.ready.yes': 'Alles vorhanden',
  'inst.ready.no': 'Es fehlt etwas',
  'inst.lack':
    '{what, select, both {Validierung und Wildcard-Version von {domain}} wildcard {Wildcard-Version von {domain}} other {Validierung von {domain}}}',
  'inst.waiting': '{own, select, true {Ihre wartenden Anfragen} other {Anfragen, die auf Ihre Entscheidung warten}}',
  'inst.domains': 'Domains',
  'inst.domains.lead':
    'Eine Domain wird einmal registriert und je Anbieter einmal validiert, für alle Zertifikate mit Namen darunter. Die Wildcard-Version wird eigens hinzugefügt.',
  'inst.domains.none': 'Es ist noch keine Domain registriert.',
  'inst.domains.all': 'Alle Domains',
  'inst.domain': 'Domain',
  'inst.control': 'Validierung',
  'inst.control.state': '{state, select, validated {Validiert} pending {Nicht validiert} other {Offen}}',
  'inst.publish.others': 'Andere Wege',
  'inst.publish.again': 'Was veröffentlicht bleibt',
  'inst.wildcard': 'Wildcard',
  'inst.wildcard.is': '{added, select, true {hinzugefügt} other {nicht hinzugefügt}}',
  'inst.wildcard.not': 'Nicht hinzugefügt: kein Zertifikat für *.{domain}',
  'inst.wildcard.added': '*.{domain} seit {at}',
  'inst.wildcard.add': '*.{domain} bei {title} hinzufügen',
  'inst.register': 'Domain registrieren',
  'inst.register.lead':
    'Ab der ersten Domain werden Zertifikate nur noch für Namen unter registrierten Domains bestellt.',
  'inst.register.name': 'Domain',
  'inst.register.hint': 'Zum Beispiel example.org, ohne www und ohne *.',
  'inst.register.submit': 'Registrieren',
  'inst.fault.name-illegal': 'Das ist kein Domainname. Er sieht aus wie example.org.',
  'inst.fault.name-kind': 'Das ist die Adresse eines Rechners. Registriert werden nur Domainnamen.',
  'inst.fault.name-not-public':
    'Das ist ein interner Name. Zertifiziert werden nur Namen unter einer öffentlichen Endung wie .org.',
  'inst.fault.name-is-public-suffix':
    'Das ist eine öffentliche Endung, unter der andere ihre Namen haben. Bitte nennen Sie eine Domain darunter.',
  'inst.fault.wildcard-illegal':
    'Registrieren Sie die Domain selbst, ohne *. Ihre Wildcard-Version wird danach hinzugefügt.',
  'inst.registered': 'Registriert',
  'inst.registered.by': '{at}, durch {by, select, operator {uns} other {Sie}}',
  'inst.certificates.living':
    '{products, plural, =0 {keines mit Namen darunter} one {eines mit Namen darunter} other {# mit Namen darunter}}',
  'inst.provider.current': 'Ihr Anbieter',
  'inst.validated': '{at}, durch: {how}',
  'inst.validUntil': 'Gilt bis',
  'inst.validUntil.is': '{at}{past, select, true {: vorbei} other {}}',
  'inst.transferred': 'Von uns übertragen',
  'inst.publish': 'Was zu veröffentlichen ist',
  'inst.publish.one':
    'Einer dieser Wege genügt. Lassen Sie stehen, was Sie veröffentlichen: Dann wird es von selbst wiedergefunden.',
  'inst.publish.each': '{title} prüft jeden Namen einzeln: Jeder Name braucht einen eigenen Eintrag.',
  'inst.method':
    '{method, select, persistent {DNS-Eintrag, der bleibt} dns {DNS-Eintrag} http {Datei auf dem Webserver} other {E-Mail}}',
  'inst.method.covers':
    '{method, select, http {Gilt für {domain} allein, nicht für die Namen darunter.} other {Gilt für {domain} und alle Namen darunter.}}',
  'inst.record.name': 'Name',
  'inst.record.type': 'Typ',
  'inst.record.value': 'Wert',
  'inst.file.at': 'Adresse',
  'inst.file.content': 'Inhalt',
  'inst.names': '{names, plural, one {Was ein Name darunter braucht} other {Was # Namen darunter brauchen}}',
  'inst.check': 'Jetzt prüfen',
  'inst.notShown':
    'Wir haben gerade nachgesehen und es noch nicht gefunden. Unten steht, was wir gefragt haben und was geantwortet wurde. Bis ein neuer Eintrag überall zu sehen ist, können einige Minuten vergehen.',
  'inst.look': 'Letzte Prüfung',
  'inst.look.result': '{passed, select, true {Gefunden} other {Nicht gefunden}}: {how}, {at}',
  'inst.look.asked': 'Was gefragt und geantwortet wurde',
  'inst.documentation': 'Dokumentation des Anbieters:',
  'inst.remove': 'Domain aufgeben',
  'inst.remove.title': '{domain} aufgeben?',
  'inst.remove.lead':
    'Die Registrierung endet, mit ihren Validierungen und der Wildcard-Version. Registrieren Sie die Domain später wieder, ist sie neu zu validieren. Ausgestellte Zertifikate bleiben gültig.',
  'inst.remove.living':
    '{products, plural, one {Ein laufendes Zertifikat braucht sie: Bis es geendet hat, kann sie nicht aufgegeben werden.} other {# laufende Zertifikate brauchen sie: Bis sie geendet haben, kann sie nicht aufgegeben werden.}}',
  'inst.move.none': 'Ein Wechsel des Zertifikatsanbieters ist weder geplant noch erfolgt.',
  'inst.move.to': 'Wechsel zu {to}',
  'inst.move.see': 'Ansehen, was zu tun ist',
  'inst.move.state':
    '{state, select, preparing {In Vorbereitung} moving {Im Gange} paused {Angehalten} rolled_back {Zurückgenommen} other {Abgeschlossen}}',
  'inst.move.sentence':
    '{state, select, preparing {Neue Zertifikate kommen von {to}, und zwar ab {at}.} moving {Neue Zertifikate kommen von {to}, seit {at}. Die des bisherigen Anbieters bleiben bis zu ihrem Ablauf gültig.} paused {Der Wechsel zu {to} ist im Augenblick angehalten; was gewechselt ist, bleibt.} rolled_back {Der Wechsel zu {to} wurde zurückgenommen. Ihre Zertifikate sind nicht betroffen.} other {Der Wechsel zu {to} ist abgeschlossen. Für Sie bleibt nichts zu tun.}}',
  'inst.move.domains': '{done} von {all, plural, one {# Domain} other {# Domains}} validiert',
  'inst.move.certificates': '{done} von {all, plural, one {# Zertifikat} other {# Zertifikaten}} von {to}',
  'inst.move.fromTo': 'Anbieter',
  'inst.move.fromTo.is': 'von {from} zu {to}',
  'inst.move.started': 'Begonnen',
  'inst.move.cutOver': 'Umstellung',
  'inst.move.firstRisk': 'Erstes gefährdetes Zertifikat endet',
  'inst.move.prices': 'Preise unverändert bis',
  'inst.move.finished': 'Abgeschlossen',
  'inst.move.rolledBack': 'Zurückgenommen',
  'inst.move.todo': 'Was nur Sie tun können',
  'inst.move.nothing': 'Es ist schon alles vorhanden: Sie müssen nichts tun.',
  'inst.move.only':
    'Ihre Organisation und Ihre Domains haben wir übertragen. Dass Sie eine Domain kontrollieren, können nur Sie nachweisen, und nur Sie können ihre Wildcard-Version hinzufügen. Ob es veröffentlicht ist, sehen wir von selbst nach; melden müssen Sie es nicht.',
  'inst.move.effect':
    'Ohne das gibt es für diese Namen kein nächstes Zertifikat, und Browser warnen Ihre Besucher, wenn das jetzige endet.',
  'inst.move.more':
    '{more, plural, one {Bei einer weiteren Domain ist etwas zu tun} other {Bei # weiteren Domains ist etwas zu tun}}',
  'inst.move.todo.wildcard': 'Die Wildcard-Version *.{domain} hinzufügen: Eines Ihrer Zertifikate nennt sie.',
  'inst.move.todo.control': 'Diesen Eintrag veröffentlichen und stehen lassen:',
  'inst.move.wildcards':
    'Beim neuen Anbieter fehlt {without, plural, one {die Wildcard-Version einer Domain} other {die Wildcard-Version von # Domains}}. Fügen Sie sie auf der Seite der Domain hinzu, falls Sie Zertifikate dafür möchten.',
  'inst.move.not': 'Was Sie nicht tun müssen',
  'inst.move.not.revoke': 'Etwas widerrufen: Jedes Zertifikat bleibt bis zu seinem eigenen Ablauf gültig.',
  'inst.move.not.copy': 'Zertifikate umziehen: Das nächste für dieselben Namen kommt vom neuen Anbieter.',
  'inst.move.not.register': 'Ihre Einrichtung neu registrieren: Das haben wir getan.',
  'inst.move.not.domains': 'Ihre Domains neu registrieren: Wir haben sie übertragen.',
  'inst.move.not.prices': 'Mit anderen Preisen rechnen: Bis zum Datum oben bleiben sie, wie sie sind.',
  'inst.move.list': 'Zertifikate',
  'inst.move.listed': 'Aufgeführt sind die ersten {most} von {all}.',
  'inst.move.csv': 'Alle als Tabelle (CSV)',
  'inst.standing.is':
    '{standing, select, replaced {Kommt von {to}} ready {Bereit für das nächste} at_risk {Gefährdet} lapsed {Abgelaufen} before_cut_over {Das nächste noch vom bisherigen Anbieter} ends {Wird nicht verlängert} other {Beendet}}',
  'inst.requests': 'Anfragen',
  'inst.requests.lead':
    '{own, select, true {Was Sie angefragt haben. Ein Administrator Ihrer Einrichtung genehmigt es.} other {Was Personen Ihrer Einrichtung angefragt haben, die nicht selbst bestellen dürfen. Es geschieht, sobald Sie es genehmigen.}}',
  'inst.requests.none':
    '{own, select, true {Sie haben noch nichts angefragt. Was Sie bestellen, neu ausstellen oder widerrufen lassen, wartet hier auf einen Administrator.} other {Es hat noch niemand etwas angefragt.}}',
  'inst.requests.all': 'Alle Anfragen',
  'inst.request': 'Anfrage',
  'inst.request.state':
    '{state, select, pending {Wartet} approved {Genehmigt} refused {Abgelehnt} withdrawn {Zurückgezogen} other {Verfallen}}',
  'inst.asked': '{kind, select, order {Bestellung: {name}} claim {Neuausstellung: {name}} other {Widerruf: {name}}}',
  'inst.askedBy': 'Angefragt von',
  'inst.askedAt': 'Angefragt',
  'inst.decideBefore': 'Verfällt',
  'inst.decidedBy': 'Entschieden von',
  'inst.decidedAt': 'Entschieden',
  'inst.hindered': 'Sie wurde am {at} genehmigt, konnte aber nicht ausgeführt werden:',
  'inst.order.name': 'Name',
  'inst.order.offer': 'Angebot',
  'inst.order.names': 'Namen im Zertifikat',
  'inst.order.years': 'Erste Laufzeit',
  'inst.order.insurance': 'Ausstellungsversicherung',
  'inst.order.price': 'Preis',
  'inst.order.free': 'keine Rechnung',
  'inst.claim.reason': 'Warum',
  'inst.claim.why':
    '{reason, select, key_lost {Der Schlüssel ist verloren} server_failed {Der Server ist ausgefallen} moved_server {Umzug auf einen anderen Server} key_compromised {Jemand anderes könnte den Schlüssel haben} other {Ein anderer Grund}}',
  'inst.claim.note': 'Anmerkung',
  'inst.claim.revoke': 'Frühere widerrufen',
  'inst.revoke': 'Was geschieht',
  'inst.revoke.what': 'Das Zertifikat wird endgültig widerrufen: Browser akzeptieren es nicht mehr.',
  'inst.decide': 'Ihre Entscheidung',
  'inst.decide.lead':
    '{kind, select, order {Genehmigen Sie sie, wird sofort bestellt, und die Rechnung geht an Ihre Einrichtung.} claim {Genehmigen Sie sie, wird das Zertifikat neu ausgestellt.} other {Genehmigen Sie sie, wird das Zertifikat sofort widerrufen; das lässt sich nicht rückgängig machen.}}',
  'inst.approve': 'Genehmigen',
  'inst.approve.for': 'Für {amount} genehmigen',
  'inst.refuse': 'Ablehnen',
  'inst.refuse.title': 'Oder ablehnen',
  'inst.refuse.reason': 'Grund',
  'inst.refuse.hint': '{name} erfährt ihn per E-Mail.',
  'inst.refuse.fault': 'Bitte nennen Sie einen Grund, mit 3 bis 500 Zeichen.',
  'inst.withdrawRequest': 'Zurückziehen',
  'inst.withdrawRequest.lead': 'Solange niemand entschieden hat, können Sie Ihre Anfrage zurückziehen.',
  'inst.withdrawRequest.submit': 'Meine Anfrage zurückziehen',
  'inst.people': 'Personen',
  'inst.people.lead':
    'Administratoren bestellen, validieren, bezahlen, genehmigen und laden ein. Anforderer sehen alles und fragen Bestellungen, Neuausstellungen und Widerrufe an.',
  'inst.people.none': 'Es ist noch niemand eingeladen: Wer die Adresse dieses Kontos hat, handelt allein dafür.',
  'inst.people.all': 'Alle Personen',
  'inst.person': 'Person',
  'inst.name': 'Name',
  'inst.email': 'E-Mail-Adresse',
  'inst.role': 'Rolle',
  'inst.role.is': '{role, select, administrator {Administrator} other {Anforderer}}',
  'inst.role.does':
    '{role, select, administrator {darf alles für die Einrichtung tun} other {sieht alles und fragt einen Administrator}}',
  'inst.locale': 'Sprache der E-Mails und Seiten',
  'inst.locale.is': '{locale, select, de {Deutsch} fr {Französisch} nl {Niederländisch} other {Englisch}}',
  'inst.person.active': 'Aktiv',
  'inst.person.invited': '{open, select, true {Eingeladen} other {Einladung abgelaufen}}',
  'inst.invite': 'Jemanden einladen',
  'inst.invite.lead': 'Ein Link geht an diese Adresse; er gilt einmal, sieben Tage lang.',
  'inst.invite.submit': 'Einladung senden',
  'inst.invited': 'Eingeladen',
  'inst.invited.by': '{at}, von {by}',
  'inst.joined': 'Angenommen',
  'inst.change': 'Ändern',
  'inst.again': 'Neuer Link',
  'inst.again.lead':
    '{state, select, active {Zum Anmelden braucht es diesen Link nicht. Er ist für alle, die den persönlichen API-Schlüssel verloren haben: Ist der Link eingelöst, endet der frühere Schlüssel.} other {Der bisherige Link endet, und ein neuer wird gesendet.}}',
  'inst.again.submit': 'Erneut einladen',
  'inst.person.remove': 'Entfernen',
  'inst.person.remove.title': '{name} entfernen?',
  'inst.person.remove.lead':
    '{isSelf, select, true {Sie werden sofort abgemeldet, und Ihr Schlüssel und Ihre offenen Anfragen enden. Jemand anderes müsste Sie wieder einladen.} other {Die Person wird sofort abgemeldet; Schlüssel, Einladung und offene Anfragen enden. Was zuvor getan wurde, bleibt bestehen.}}',
  'inst.fault.name': 'Bitte nennen Sie einen Namen, mit höchstens 100 Zeichen.',
  'inst.fault.email': 'Das ist keine E-Mail-Adresse. Sie sieht aus wie anna@example.com.',
  'said.contract-requested': 'Vielen Dank: Der Vertrag ist beantragt. Was als Nächstes zu tun ist, steht unten.',
  'said.contract-withdrawn': 'Der Antrag ist zurückgezogen.',
  'said.policy-accepted': 'Vielen Dank: Ihre Zustimmung ist vermerkt.',
  'said.policy-read': 'Vielen Dank: Dass Sie sie gelesen haben, ist vermerkt.',
  'said.domain-registered':
    'Registriert. Weisen Sie jetzt nach, dass Sie die Domain kontrollieren: Einer der Wege unten genügt.',
  'said.domain-shown': 'Gefunden: Die Domain ist validiert.',
  'said.domain-removed': 'Die Domain ist nicht mehr registriert.',
  'said.wildcard-added': 'Die Wildcard-Version ist hinzugefügt.',
  'said.request-approved': 'Genehmigt. Es wird ausgeführt, und wer angefragt hat, erfährt es.',
  'said.request-refused': 'Abgelehnt. Es geschieht nichts, und wer angefragt hat, erfährt es.',
  'said.request-withdrawn': 'Ihre Anfrage ist zurückgezogen.',
  'said.person-invited': 'Die Einladung ist unterwegs.',
  'said.person-changed': 'Gespeichert.',
  'said.person-removed': 'Entfernt und überall abgemeldet.',
  'refusal.name-taken':
    'Diesen Namen, einen darüber oder einen darunter hält ein anderer Kunde. Ist er Ihrer, schreiben Sie uns: Wir klären, wer recht hat.',
  'refusal.domain-in-use':
    'Laufende Zertifikate haben Namen unter dieser Domain. Sie kann aufgegeben werden, sobald diese geendet haben.',
  'refusal.person-exists': 'Jemand mit dieser Adresse ist schon eingeladen oder aktiv.',
  'refusal.last-administrator':
    'Das ist der letzte Administrator. Laden Sie erst einen anderen ein, der annehmen muss; wer nur eingeladen ist, zählt nicht.',
  'refusal.approval-closed':
    'Über diese Anfrage ist schon entschieden, oder sie ist zurückgezogen oder verfallen. Der Stand steht unten.',
  'refusal.own-request': 'Niemand genehmigt, was er selbst angefragt hat: Das muss ein anderer Administrator tun.',
  'refusal.not-administrator': 'Darüber kann nur ein Administrator Ihrer Einrichtung entscheiden.',
  'refusal.no-longer-possible':
    'Was angefragt wurde, geht so nicht mehr. Lehnen Sie es ab und lassen Sie es neu anfragen.',
  'refusal.too-many-requests':
    'Fünfzig Ihrer Anfragen warten schon. Ziehen Sie einige zurück, oder lassen Sie darüber entscheiden.',
  'refusal.contract-required': 'Dafür braucht es einen Vertrag über den Zertifikatsdienst, der in Kraft ist.',
  'refusal.contract-suspended':
    'Ihr Vertrag ist ausgesetzt: Bis er wieder aufgenommen wird, wird kein Zertifikat ausgestellt.',
  'refusal.contract-exists': 'Es gibt schon einen Vertrag, oder einer ist beantragt. Er steht unten.',
  'refusal.contract-ended': 'Dieser Vertrag ist beendet: Daran lässt sich nichts mehr ändern.',
  'refusal.contract-state': 'Das passt nicht mehr zum Stand des Vertrags. Wie er steht, sehen Sie unten.',
  'refusal.acronym-taken':
    'Dieses Kürzel hat schon eine andere Einrichtung. Bitte wählen Sie ein anderes, oder schreiben Sie uns.',
  'invitation.pages':
    'Für die Seiten brauchen Sie keinen Schlüssel: Melden Sie sich dort mit Ihrer E-Mail-Adresse an. Der Schlüssel ist für Programme und die Befehlszeile.',
  'invitation.signIn': 'Anmelden',

  // Buttons that the law wants
  'law.cancel.button': 'Verträge hier kündigen',
  'law.withdraw.button': 'Vertrag widerrufen',
  'law.cancel.title': 'Vertrag kündigen',
  'law.cancel.lead':
    'Dafür müssen Sie sich nicht anmelden. Wir müssen wissen, wer Sie sind und um welchen Vertrag es geht.',
  'law.cancel.confirm': 'Stimmt das so?',
  'law.cancel.means': 'Mit dem Knopf unten erklären Sie die Kündigung. Vorher ist nichts erklärt.',
  'law.cancel.now': 'jetzt kündigen',
  'law.cancel.received': 'Ihre Kündigung ist eingegangen',
  'law.withdraw.title': 'Vertrag widerrufen',
  'law.withdraw.lead':
    'Verbraucher können einen Vertrag binnen 14 Tagen nach der Bestellung ohne Grund widerrufen. Dafür müssen Sie sich nicht anmelden.',
  'law.withdraw.confirm': 'Stimmt das so?',
  'law.withdraw.means':
    'Mit dem Knopf unten erklären Sie den Widerruf. Vorher ist nichts erklärt. Was Sie widerrufen, endet, und was darin liegt, wird gelöscht.',
  'law.withdraw.now': 'Widerruf bestätigen',
  'law.withdraw.received': 'Ihr Widerruf ist eingegangen',
  'law.name': 'Name',
  'law.email': 'E-Mail-Adresse',
  'law.email.hint': 'Dorthin geht sofort die Bestätigung. Am besten ist die Adresse, an die Ihre Rechnungen kommen.',
  'law.product': 'Produkt oder Vertrag',
  'law.product.hint': 'Zum Beispiel die Domain oder der Name des Zertifikats.',
  'law.reference': 'Rechnungs- oder Bestellnummer',
  'law.reference.hint': 'Falls Sie sie zur Hand haben: Sie hilft uns, den Vertrag zu finden.',
  'law.reference.withdraw':
    'Falls Sie sie zur Hand haben: Mit ihr und der Adresse, an die Ihre Rechnungen kommen, wird es sofort ausgeführt.',
  'law.manner': 'Art der Kündigung',
  'law.ordinary': 'Ordentlich',
  'law.ordinary.means': 'Zum Ende der bezahlten Laufzeit, oder früher, wo das Gesetz es erlaubt.',
  'law.cause': 'Außerordentlich',
  'law.cause.means': 'Aus einem Grund, der es unzumutbar macht weiterzumachen. Bitte sagen Sie, welcher es ist.',
  'law.reason': 'Grund',
  'law.wish': 'Gewünschtes Ende',
  'law.wish.hint': 'Leer lassen für so früh wie möglich.',
  'law.soonest': 'so früh wie möglich',
  'law.goOn': 'Weiter',
  'law.change': 'Etwas ändern',
  'law.received': 'Eingegangen am {at}.',
  'law.receipt':
    'Die Bestätigung ist unterwegs an {email}. Kommt sie nicht, schreiben Sie uns und nennen Sie die Nummer unten.',
  'law.declaration': 'Nummer der Erklärung: {id}',
  'law.again': 'Das Formular kam beschädigt an, deshalb ist noch nichts abgeschickt. Bitte senden Sie es noch einmal.',
  'law.fault.name': 'Bitte geben Sie Ihren Namen an.',
  'law.fault.email': 'Das ist keine E-Mail-Adresse. Sie sieht aus wie anna@example.com.',
  'law.fault.product': 'Bitte sagen Sie, worum es geht.',
  'law.fault.reference': 'Bitte verwenden Sie gewöhnliche Zeichen, höchstens 80.',
  'law.fault.wish': 'Bitte nennen Sie einen Tag, der nicht vergangen ist.',
  'law.fault.mark': 'Darin ist ein Zeichen, das Text verbirgt oder umstellt ({mark}). Bitte tippen Sie die Stelle neu.',
  'law.fault.reason': 'Bitte sagen Sie, warum.',
  ...findingsDe,
} as const satisfies Words;
