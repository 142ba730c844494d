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
  'next.underWay':
    '{purpose, select, order {Ihre Bestellung ist bezahlt und wird gerade eingerichtet.} renewal {Die Verlängerung ist bezahlt und wird gerade ausgeführt.} other {Die Wiederherstellung ist bezahlt und wird gerade ausgeführt.}} Sie müssen nichts weiter tun; wir bestätigen es Ihnen per E-Mail.',
  'next.invoiceAt':
    'Am {at} erstellen wir die Verlängerungsrechnung und senden sie Ihnen per E-Mail. Sobald sie bezahlt ist, verlängern wir um {years, plural, one {# Jahr} other {# Jahre}}.',
  'next.invoiceNow':
    'Die Verlängerungsrechnung wird gerade erstellt und kommt per E-Mail. Sobald sie bezahlt ist, verlängern wir um {years, plural, one {# Jahr} other {# Jahre}}.',
  'next.ends':
    'Wie von Ihnen gewünscht, gibt es keine Verlängerung und keine Rechnung. Sie können das Produkt bis {end} nutzen; dann endet es.',
  'next.tooLate':
    'Für eine Verlängerung ist es zu spät: Der letzte Zeitpunkt, zu dem sie hätte ausgeführt werden können, ist ohne Zahlungseingang verstrichen. Die Laufzeit endet am {end}.',
  'next.tooLateRestore': 'Danach ist auf dieser Seite für begrenzte Zeit eine Wiederherstellung möglich.',
  'next.refused':
    'Die Verlängerung wurde von der Registrierungsstelle oder vom Host endgültig abgelehnt. Was Sie gezahlt hatten, steht als Guthaben in Ihrem Account. Die Laufzeit endet am {end}.',
  'next.restorable':
    'Die Laufzeit ist ohne Verlängerung zu Ende gegangen. Eine Wiederherstellung ist noch möglich, wenn die Zahlung vor {until} bei uns eingeht.',
  'next.restorableWanted':
    'Wie von Ihnen gewünscht, wurde nicht verlängert. Falls Sie es sich anders überlegt haben: Eine Wiederherstellung ist noch möglich, wenn die Zahlung vor {until} bei uns eingeht.',
  'next.over':
    'Das Produkt ist beendet und kann nicht mehr verlängert oder wiederhergestellt werden. Sie können es neu bestellen.',

  'facts.title': 'Auf einen Blick',
  'facts.end': '{past, select, true {Laufzeitende war} other {Laufzeitende}}',
  'facts.start': 'Laufzeitbeginn',
  'facts.option': 'Verlängerungsoption',
  'facts.invoiceAt': 'Verlängerungsrechnung',
  'facts.lastSafe': 'Letzter sicherer Zeitpunkt zum Verlängern',
  'facts.recoverable': 'Wiederherstellbar bis',
  'facts.none': 'Die erste Laufzeit beginnt, wenn die Bestellung bezahlt und eingerichtet ist.',
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
  'invoice.none':
    'Das geschieht nicht automatisch. Bitte bezahlen Sie per Überweisung oder so, wie es in der Rechnungs-E-Mail steht:',
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
  'pay.title': 'So wird bezahlt',
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
    'Sie erhalten dann keine E-Mails mehr, bevor eine Domain oder ein Produkt abläuft. Das gilt für alle Produkte Ihres Accounts. Rechnungen kommen weiterhin.',
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
    '{role, select, staff {Mitglied des Teams} administrator {Administrator: bestellt, validiert, verlangt Neuausstellungen, bezahlt, gibt frei, lädt ein} other {Anfragender: sieht alles und fragt Bestellungen, Neuausstellungen und Widerrufe an}}',
  'invitation.renewal': 'Sie haben schon einen Schlüssel. Er endet, sobald Sie annehmen, und Sie erhalten einen neuen.',
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
    'Nichts kommt an? Sehen Sie beim unerwünschten E-Mail nach, und ob es die Adresse ist, an die Ihre Rechnungen gehen.',
  'signIn.again': 'Neuen Link anfordern',
  'signIn.confirm': 'Noch ein Klick',
  'signIn.confirm.lead': 'Sie melden sich in diesem Browser als {email} an.',
  'signIn.otherBrowser':
    'Dieser Link wurde in einem anderen Browser angefordert. Fahren Sie nur fort, wenn Sie selbst es waren.',
  'signIn.confirm.submit': 'Anmelden',
  'signIn.over':
    '{state, select, used {Dieser Link wurde schon benutzt} expired {Dieser Link ist abgelaufen} other {Dieser Link gilt nicht}}',
  'signIn.over.then':
    'Ein Link gilt einmal und 15 Minuten lang. Wenn Sie mehrere bekommen haben, nehmen Sie den neuesten, oder fordern Sie einen neuen an.',
  'accounts.title': 'Für welches Konto?',
  'accounts.lead': 'Ihre Adresse gehört zu mehreren Konten. Sie können jederzeit wechseln.',
  'accounts.choose': '{name}{role, select, none {} administrator { (Administrator)} other { (Antragsteller)}}',
  'problem.validation':
    '{faults, plural, one {Eine Angabe stimmt noch nicht, siehe unten.} other {# Angaben stimmen noch nicht, siehe unten.}} Es wurde nichts geändert.',
  'problem.forbidden': 'Das darf nur ein Administrator Ihrer Einrichtung.',
  'problem.sentBefore':
    'Dieses Formular wurde schon mit anderen Angaben gesendet. Bitte sehen Sie nach, was jetzt gilt, und senden Sie es gegebenenfalls noch einmal.',
  'problem.changedMeanwhile':
    'Es wurde inzwischen geändert, vielleicht in einem anderen Fenster. Jetzt wurde nichts geändert: So ist der Stand.',

  // My products

  // Invoices and payment methods

  // Settings

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
  'said.domain-shown': 'Gefunden. Die Kontrolle über die Domain ist nachgewiesen; wir machen von selbst weiter.',
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
  'dcv.copy': 'Kopieren',
  'dcv.copied': 'Kopiert',
  'dcv.check': 'Jetzt prüfen',
  'dcv.mail.to': 'An welche Adresse?',
  'dcv.mail.send': 'Code senden',
  'dcv.mail.code': 'Code aus der E-Mail',
  'dcv.mail.confirm': 'Bestätigen',
  'dcv.mail.wrong': 'Das ist nicht der Code der letzten E-Mail, oder er ist abgelaufen.',
  'dcv.looks': 'Letzte Prüfungen',
  'dcv.look':
    '{method, select, persistent {DNS-Eintrag, der bleiben darf} dns {DNS-Eintrag} http {Datei} other {Code per E-Mail}}: {finding, select, passed {gefunden} nothing {noch nichts da} unreachable {keine Antwort} other {dort steht etwas anderes}}',
  'dcv.look.asked': 'Was gefragt und geantwortet wurde ({count})',
  'cert.title': 'Zertifikate von {name}',
  'cert.all': 'Alle Zertifikate',
  'cert.all.title': 'Alle ausgestellten',
  'cert.none':
    'Noch ist kein Zertifikat in Kraft. Es wird ausgestellt, sobald die Bestellung bezahlt ist und die Domains nachgewiesen sind.',
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
    'Je ein bis zwei Zeilen. fullchain.pem ist das Zertifikat mit Kette, key.pem der Schlüssel, den Sie gespeichert haben; setzen Sie die Pfade Ihres Servers ein.',
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

  // Buttons that the law wants
} as const satisfies Words;
