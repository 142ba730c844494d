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
  'set.lookOnly':
    'Um das Konto kümmern sich die Administratoren Ihrer Einrichtung. Sie sehen hier, was eingestellt ist, und können unten Ihre eigenen Sitzungen beenden.',
  'set.save': 'Speichern',
  'set.copy': 'Kopieren',
  'set.copied': 'Kopiert',
  'set.back': 'Zurück zu den Einstellungen',
  'set.reminders.title': 'Erinnerungen',
  'set.reminders.on': 'Eingeschaltet',
  'set.reminders.off': 'Ausgeschaltet',
  'set.reminders.lead':
    '95, 60, 30, 7 und 2 Tage vor dem Laufzeitende sagen wir Ihnen per E-Mail, wie es weitergeht. Rechnungen und gesetzlich verlangte Hinweise kommen in jedem Fall.',
  'set.language.title': 'Sprache und Zeitzone',
  'set.language': 'Sprache',
  'set.zone': 'Zeitzone',
  'set.zone.hint':
    'In ihr werden alle Zeiten gezeigt. Fristen bereits gestellter Rechnungen und Laufzeitenden bleiben dieselben Zeitpunkte.',
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
  'set.address.title': 'E-Mail-Adresse',
  'set.address.lead': 'E-Mails gehen an {email}, und damit melden Sie sich an.',
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
  'refusal.too-many-mails':
    'Das war etwas zu oft: Bitte warten Sie eine Stunde, oder nehmen Sie den Link, der zuletzt kam.',
  'refusal.account-living':
    'Etwas von diesem Konto geht noch weiter, deshalb wurde nichts gelöscht. Was vorher enden muss, steht unten.',
  'refusal.account-erased': 'Dieses Konto wurde gelöscht.',

  // Tracking and claims

  // Institutions

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
  'law.wish': 'Beendet zum',
  'law.wish.hint': 'Leer lassen für den frühestmöglichen Zeitpunkt.',
  'law.soonest': 'zum frühestmöglichen Zeitpunkt',
  'law.goOn': 'Weiter',
  'law.change': 'Etwas ändern',
  'law.received': 'Eingegangen am {at}.',
  'law.receipt':
    'Die Bestätigung ist unterwegs an {email}. Kommt sie nicht, schreiben Sie uns und nennen Sie die Nummer unten.',
  'law.declaration': 'Nummer der Erklärung: {id}',
  'law.fault.name': 'Bitte geben Sie Ihren Namen an.',
  'law.fault.email': 'Das ist keine E-Mail-Adresse. Sie sieht aus wie anna@example.com.',
  'law.fault.product': 'Bitte sagen Sie, worum es geht.',
  'law.fault.reference': 'Bitte verwenden Sie gewöhnliche Zeichen, höchstens 80.',
  'law.fault.reason': 'Bitte sagen Sie, warum.',
} as const satisfies Words;
