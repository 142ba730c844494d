import { findingsDe } from '../../../words/findings/de';
import { contractWords } from './contract/de';
import type { Words } from './en';
import { migrationDe } from './migration/de';
import { moneyWords } from './money/de';

export const de = {
  moment: '{at, date, day} um {at, time, clock}\u00a0Uhr\u00a0({zone})',
  day: '{at, date, day}',
  dayShort: '{at, date, dayShort}',
  colon: ':',
  greeting: 'Guten Tag,',
  closing: 'Mit freundlichen Grüßen',

  kind: '{kind, select, domain {Domain} certificate {Zertifikat} mailspace {Mailspace} webspace {Webspace} vserver {vServer} other {Produkt}}',
  your: '{kind, select, domain {Ihre Domain} certificate {Ihr Zertifikat} mailspace {Ihr Mailspace} webspace {Ihr Webspace} vserver {Ihr vServer} other {Ihr Produkt}} {product}',
  ofYour:
    '{kind, select, domain {Ihrer Domain} certificate {Ihres Zertifikats} mailspace {Ihres Mailspace} webspace {Ihres Webspace} vserver {Ihres vServers} other {Ihres Produkts}} {product}',
  option:
    '{option, select, one_year_delayed {1 Jahr verzögert} one_year_immediate {1 Jahr sofort} multi_year {mehrere Jahre ({years, plural, one {# Jahr} other {# Jahre}})} delete_at_expiry {Löschen zum Laufzeitende} other {{option}}}',
  method:
    '{method, select, balance {Guthaben} card {Kreditkarte} sepa_debit {SEPA-Lastschrift} bank_transfer {Überweisung} paypal {PayPal} other {{method}}}',
  price: '{amount} für {years, plural, one {# Jahr} other {# Jahre}}, inkl. etwaiger USt.',
  priceOnce: '{amount}, inkl. etwaiger USt.',
  years: '{years, plural, one {# Jahr} other {# Jahre}}',

  'label.product': 'Produkt',
  'label.expiry': 'Laufzeitende',
  'label.option': 'Verlängerungsoption',
  'label.price': 'Preis der Verlängerung',
  'label.priceRestore': 'Wiederherstellung',
  'label.payment': 'Zahlung',
  'label.balance': 'Guthaben',
  'label.mandate': 'SEPA-Mandat',
  'label.card': 'Kreditkarte',
  'label.invoice': 'Rechnung',
  'label.amount': 'Betrag',
  'label.payBefore': 'Zahlungseingang vor',
  'label.payee': 'Empfänger',
  'label.reference': 'Verwendungszweck',
  'label.term': 'Neue Laufzeit',
  'label.termFirst': 'Laufzeit',
  'label.paid': 'Bezahlt',
  'label.returned': 'Zurückgebuchter Betrag',
  'label.fee': 'Rücklastschriftgebühr',
  'label.recoverableUntil': 'Zahlungseingang vor',
  'label.at':
    '{kind, select, expired {Abgelaufen} suspended {Gesperrt seit} redemption_started {In Redemption seit} deletion_warning {Löschung} deleted {Gelöscht} other {Datum}}',
  'label.names': 'Namen',
  'label.validUntil': 'Zertifikat gültig bis',
  'label.revokedBy': 'Widerruf bis',
  'label.serial': 'Seriennummer',
  'label.claim': 'Antrag',
  'label.reason': 'Grund',
  'label.quoted': 'Genannter Grund',
  'label.toValidate': 'Zu validieren',
  'label.place': 'Geprüft',
  'label.servedUntil': 'Dort gültig bis',
  'label.askedBy': 'Angefragt von',
  'label.current': 'Aktuelles Zertifikat',
  'label.code': 'Bestätigungscode',
  'label.codeEnds': 'Gültig bis',
  'label.lastCheck': 'Letzte Prüfung',
  'label.givenUpAt': 'Stornierung am',
  'label.credited': 'Gutgeschrieben',

  'link.option': 'Verlängerungsoption ansehen oder ändern',
  'link.product': 'Produkt im Kundenkonto öffnen',
  'link.restore': 'Jetzt wiederherstellen',
  'link.invoice': 'Rechnung ansehen',
  'link.pay': 'Online bezahlen',
  'link.paypal': 'Mit PayPal bezahlen',
  'link.approve': 'Zahlung freigeben',
  'link.download': 'Zertifikat herunterladen',
  'link.validate': 'Ansehen, was zu veröffentlichen ist',
  'link.confirm': 'Anfrage ansehen und bestätigen',
  'link.csr': 'Anforderung (CSR) einreichen',
  'link.claim': 'Antrag verfolgen',
  'link.unsubscribe': 'Erinnerungen abschalten',

  'foot.automatic': 'Diese Nachricht wurde automatisch versandt. Bei Fragen schreiben Sie bitte an {support}.',
  'foot.reminder':
    'Sie erhalten diese Erinnerung, weil in den Einstellungen Ihres Kundenkontos „Benachrichtigung beim Auslaufen einer Domain/eines Produkts“ aktiviert ist.',
  'foot.registrant':
    'Zu dieser Nachricht an den Domain-Inhaber verpflichtet uns ICANN (Expired Registration Recovery Policy, ERRP). Sie wird unabhängig von allen Einstellungen im Kundenkonto versandt.',

  'reminder.subject':
    '{final, select, true {Letzte Erinnerung zu } other {}}{product}: Laufzeit endet {days, plural, =0 {heute} =1 {morgen} other {in # Tagen}} ({day})',
  'reminder.subjectEnded':
    '{final, select, true {Letzte Erinnerung zu } other {}}{product}: Verlängerung nicht mehr möglich',
  'reminder.subjectPaid': '{product}: bezahlt, die Verlängerung läuft',
  'reminder.lead': 'die bezahlte Laufzeit {ofYour} endet am {expiry}.',
  'reminder.final': 'Dies ist unsere letzte Erinnerung für diese Laufzeit.',
  'next.title': 'So geht es weiter',
  'next.invoiceAt':
    'Am {at} erstellen wir die Verlängerungsrechnung und senden sie Ihnen per E-Mail. Sobald sie bezahlt ist, verlängern wir um {years, plural, one {# Jahr} other {# Jahre}}.',
  'next.openInvoice':
    'Die Rechnung {invoice} ist noch mit {open} offen. Sobald sie vollständig bezahlt ist, verlängern wir um {years, plural, one {# Jahr} other {# Jahre}}. Die Zahlung muss vor {deadline} bei uns eingehen; andernfalls wird die Rechnung storniert.',
  'next.none':
    'Eine Verlängerungsrechnung ist nicht vorgesehen. Wenn Sie nicht rechtzeitig eine andere Verlängerungsoption wählen, endet das Produkt mit seiner Laufzeit.',
  'next.deleted':
    'Wie von Ihnen gewünscht, verlängern wir nicht: Sie können das Produkt bis zum Laufzeitende nutzen, danach endet es. Eine Rechnung erhalten Sie nicht.',
  'next.ended':
    'Eine Verlängerung ist nicht mehr möglich: Der letzte Zeitpunkt, zu dem sie hätte ausgeführt werden können, ist ohne Zahlungseingang verstrichen.',
  'next.restore':
    'So behalten Sie das Produkt dennoch: Öffnen Sie es nach dem Laufzeitende in Ihrem Kundenkonto und wählen Sie „Wiederherstellen“. Preis und Frist sehen Sie dort vor der Bestellung. Bitte warten Sie damit nicht lange, denn eine Wiederherstellung ist nur für begrenzte Zeit möglich. Wenn etwas unklar ist, schreiben Sie an {support}.',
  'next.paid':
    'Die Verlängerung ist bezahlt und wird gerade ausgeführt. Sie müssen nichts weiter tun; wir bestätigen sie Ihnen per E-Mail.',
  'pay.balance': 'aus Ihrem Guthaben von {balance}, das den Preis deckt',
  'pay.card': 'per Kreditkarte, wird automatisch abgebucht',
  'pay.sepa_debit': 'per SEPA-Lastschrift, wird automatisch eingezogen',
  'pay.none':
    'per Überweisung{paypal, select, true { oder PayPal} other {}}{paypal, select, true {; beides geschieht} other {; das geschieht}} nicht automatisch, bitte bezahlen Sie die Rechnung selbst',
  'pay.balanceShort': '{balance} (deckt die Verlängerung nicht)',
  'lastDay.title': 'Bis wann Sie sicher bezahlen können',
  'ready.title': 'Ist alles bereit?',
  'ready.yes': 'Für die Verlängerung ist alles bereit.',
  'ready.no': 'Es ist noch nicht alles bereit.',
  'ready.ok': 'in Ordnung',
  'ready.cardOk': 'in Ordnung, über das Laufzeitende hinaus gültig',
  'ready.mandateOk': 'in Ordnung, unterschrieben und aktiv',
  'ready.methodMissing': 'keine automatische Zahlungsart, Guthaben reicht nicht aus',
  'missing.no_method':
    'Es ist keine automatische Zahlungsart hinterlegt, und Ihr Guthaben deckt den Preis nicht. Bitte hinterlegen Sie eine Kreditkarte oder eine SEPA-Lastschrift, laden Sie Ihr Guthaben auf oder bezahlen Sie die Rechnung rechtzeitig per Überweisung{paypal, select, true { oder PayPal} other {}}.',
  'missing.card_expires':
    'Ihre Kreditkarte läuft vor dem Laufzeitende ab. Bitte hinterlegen Sie eine Karte, die darüber hinaus gültig ist.',
  'missing.mandate_pending':
    'Ihr unterschriebenes SEPA-Mandat liegt uns noch nicht vor. Ohne dieses können wir nicht per Lastschrift einziehen. Bitte unterschreiben Sie es oder wählen Sie eine andere Zahlungsart.',
  'missing.mandate_revoked':
    'Ihr SEPA-Mandat wurde widerrufen. Bitte erteilen Sie ein neues oder wählen Sie eine andere Zahlungsart.',
  'missing.short.card_expires': 'läuft vor dem Laufzeitende ab',
  'missing.short.mandate_pending': 'Unterschrift fehlt',
  'missing.short.mandate_revoked': 'widerrufen',

  'registrant.subject':
    '{notice, select, after_expiry {Domain {product}: Die Registrierung ist abgelaufen} other {Domain {product}: Die Registrierung läuft am {day} ab}}',
  'registrant.lead': 'Sie sind als Inhaber der Domain {product} eingetragen. Die Registrierung läuft am {expiry} ab.',
  'registrant.renew':
    'So verlängern Sie: Melden Sie sich in dem Kundenkonto an, in dem die Domain verwaltet wird, öffnen Sie die Domain und wählen Sie eine Verlängerungsoption. Sobald die Rechnung bezahlt ist, wird die Domain verlängert. Verwaltet jemand anderes die Domain für Sie, wenden Sie sich bitte dorthin oder schreiben Sie uns an {support}.',
  'registrant.otherwise':
    'Wird die Domain nicht verlängert, sind Website und E-Mail-Adressen nach dem Ablauf nicht mehr erreichbar, und am Ende wird die Domain gelöscht. Ist die Verlängerung bereits veranlasst oder brauchen Sie die Domain nicht mehr, müssen Sie nichts tun.',
  'registrant.expired':
    'Sie sind als Inhaber der Domain {product} eingetragen. Die Registrierung ist am {expiry} abgelaufen und wurde nicht verlängert.',
  'registrant.effect': 'Website und E-Mail-Adressen der Domain sind möglicherweise bereits nicht mehr erreichbar.',
  'registrant.recover':
    'Noch können Sie die Domain zurückholen: Melden Sie sich in dem Kundenkonto an, in dem sie verwaltet wird, öffnen Sie die Domain, wählen Sie „Wiederherstellen“ und bezahlen Sie die Rechnung. Verwaltet jemand anderes die Domain für Sie, wenden Sie sich bitte dorthin oder schreiben Sie uns an {support}.',
  'registrant.recoverUntil':
    'Die Zahlung muss vor {until} bei uns eingehen. Danach kann die Domain nicht mehr wiederhergestellt werden.',
  'registrant.restorePrice': '{amount}, inkl. etwaiger USt. (sobald sie nötig ist)',

  'invoice.subject':
    'Rechnung {invoice}: {purpose, select, order {Ihre Bestellung {product}} renewal {Verlängerung {product}} restore {Wiederherstellung {product}} other {{product}}}',
  'invoice.lead':
    'anbei erhalten Sie die Rechnung {invoice} {purpose, select, order {zu Ihrer Bestellung} renewal {für die Verlängerung {ofYour}} restore {für die Wiederherstellung {ofYour}} other {}} als PDF.',
  'invoice.card': 'Wir buchen den Betrag automatisch von Ihrer Kreditkarte ab. Sie müssen nichts weiter tun.',
  'invoice.sepa_debit':
    'Wir ziehen den Betrag aufgrund Ihres Mandats automatisch per SEPA-Lastschrift ein. Bitte sorgen Sie für ausreichende Deckung Ihres Kontos.',
  'invoice.manual':
    'Bitte bezahlen Sie die Rechnung per Überweisung oder online. Beides geschieht nicht automatisch: Die Zahlung muss vor {deadline} bei uns eingehen.',
  'invoice.then':
    '{purpose, select, order {Sobald die Rechnung bezahlt ist, richten wir alles für Sie ein. Wird sie nicht rechtzeitig bezahlt, wird die Bestellung storniert.} restore {Sobald die Rechnung vollständig bezahlt ist, stellen wir das Produkt wieder her. Wird sie nicht rechtzeitig bezahlt, wird sie storniert.} other {Sobald die Rechnung vollständig bezahlt ist, verlängern wir. Wird sie nicht rechtzeitig bezahlt, wird sie storniert und es findet keine Verlängerung statt.}}',
  'transfer.title': 'Angaben für die Überweisung',
  'transfer.reference': 'Bitte geben Sie genau diesen Verwendungszweck an, damit wir Ihre Zahlung zuordnen können.',

  'extended.subject': 'Mehr Zeit zum Bezahlen: {product}, Rechnung {invoice}',
  'extended.lead':
    'Sie haben mehr Zeit, die Rechnung {invoice} {ofYour} zu bezahlen: Die Zahlung muss nun vor {deadline} bei uns eingehen.',

  'cancellation.subject': 'Rechnung {invoice} wurde storniert: {product}',
  'cancellation.lead': 'wir haben die Rechnung {invoice} storniert. Der Stornobeleg trägt die Nummer {cancellation}.',
  'cancellation.reason':
    '{reason, select, option_changed {Der Grund: Die Verlängerungsoption wurde geändert, und die Rechnung passt nicht mehr dazu.} contract_ended {Der Grund: Der Vertrag, unter dem das Produkt bereitgestellt wird, ist beendet.} deadline_passed {Der Grund: Die Rechnung wurde nicht vor Ablauf der Zahlungsfrist vollständig bezahlt.} product_ended {Der Grund: Das Produkt wurde beendet.} provider_refused {Der Grund: Die Verlängerung wurde endgültig abgelehnt. Wir bedauern das.} withdrawn {Der Grund: Sie haben den Vertrag widerrufen.} other {}}',
  'cancellation.credited':
    'Was Sie bereits gezahlt hatten, {amount}, steht nun als Guthaben in Ihrem Kundenkonto. Offene Rechnungen werden automatisch daraus beglichen, sofern es dafür ausreicht.',
  'cancellation.nothing': 'Diese Rechnung müssen Sie nicht mehr bezahlen.',
  'cancellation.now':
    'Ob jetzt noch eine Verlängerung oder eine Wiederherstellung möglich ist, sehen Sie in Ihrem Kundenkonto.',

  'refund.subject': 'Ein Teil der Rechnung {invoice} wird erstattet: {product}',
  'refund.lead':
    '{product} ist vor der Zeit zu Ende gegangen, die Sie bezahlt hatten. Was davon übrig ist, erstatten wir Ihnen; der Beleg trägt die Nummer {cancellation}.',
  'refund.credited':
    'Der Betrag steht nun als Guthaben in Ihrem Kundenkonto: {amount}. Offene Rechnungen werden automatisch daraus beglichen, sofern es dafür ausreicht; was übrig ist, zahlen wir aus, wenn Sie uns schreiben.',
  'term.subject':
    '{kind, select, renewed {{product}: verlängert bis zum {day}} term_started {{product}: eingerichtet und einsatzbereit} other {{product}: wiederhergestellt bis zum {day}}}',
  'term.lead':
    '{kind, select, renewed {vielen Dank für Ihre Zahlung. {your} ist um {years, plural, one {# Jahr} other {# Jahre}} verlängert.} term_started {vielen Dank für Ihre Bestellung. {your} ist eingerichtet und einsatzbereit.} other {vielen Dank für Ihre Zahlung. {your} ist wiederhergestellt und um {years, plural, one {# Jahr} other {# Jahre}} verlängert.}}',
  'term.span': '{start} bis {end}',
  'term.receipt': 'Die Quittung liegt als PDF bei.',

  'failed.subject':
    '{reason, select, authentication_required {Bitte geben Sie die Zahlung frei: {product}, Rechnung {invoice}} other {Zahlung fehlgeschlagen: {product}, Rechnung {invoice}}}',
  'failed.lead':
    '{reason, select, declined {die Zahlung der Rechnung {invoice} per {method} wurde abgelehnt.} declined_hard {die Zahlung der Rechnung {invoice} per {method} wurde endgültig abgelehnt. {by, select, card {Die Karte kann nicht mehr verwendet werden.} other {Diese Zahlungsart kann nicht mehr verwendet werden.}}} authentication_required {Ihre Bank verlangt, dass Sie die Zahlung der Rechnung {invoice} per {method} selbst freigeben.} other {die verbleibende Zeit reicht nicht mehr aus, um die Rechnung {invoice} per {method} zu bezahlen.}}',
  'failed.again': 'Am {at} versuchen wir es erneut. Bezahlen Sie vorher auf anderem Weg, unterbleibt der Versuch.',
  'failed.notAgain': 'Einen weiteren Versuch mit dieser Zahlungsart unternehmen wir nicht.',
  'failed.otherwise':
    'Damit nichts verloren geht, bezahlen Sie bitte rechtzeitig auf anderem Weg: online{paypal, select, true {, per Überweisung oder PayPal} other { oder per Überweisung}}. Die Zahlung muss vor {deadline} bei uns eingehen.',
  'failed.approve': 'Bitte geben Sie die Zahlung vor {deadline} frei. Sie können auch auf anderem Weg bezahlen.',

  'returned.subject': '{product}: Ihre Bank hat eine Zahlung zurückgebucht',
  'returned.lead':
    'Ihre Bank hat Ihre Zahlung von {amount} für {product} zurückgebucht. Eine bereits ausgeführte Verlängerung bleibt bestehen.',
  'returned.fee': 'Wir haben Ihr Kundenkonto mit dem Betrag und der Rücklastschriftgebühr von {fee} belastet.',
  'returned.noFee': 'Wir haben Ihr Kundenkonto mit dem Betrag belastet.',
  'returned.negative':
    'Damit ist Ihr Guthaben negativ. Bitte gleichen Sie es per Überweisung oder online aus. Bis dahin ziehen wir nichts automatisch ein, und weitere Verlängerungen müssen warten.',

  'late.subject':
    '{reason, select, too_late {{product}: Ihre Zahlung kam zu spät} other {{product}: Ihre Zahlung steht als Guthaben bereit}}',
  'late.lead':
    '{reason, select, too_late {vielen Dank für Ihre Zahlung von {amount}. Leider ist sie erst nach Ablauf der Zahlungsfrist eingegangen, als die Rechnung {ofYour} bereits storniert war.} other {vielen Dank für Ihre Zahlung von {amount}. Für {product} ist derzeit keine Rechnung offen.}}',
  'late.credited':
    'Ihr Geld ist nicht verloren: Der volle Betrag steht als Guthaben in Ihrem Kundenkonto. Offene und künftige Rechnungen werden automatisch daraus beglichen, sofern es dafür ausreicht.',
  'late.now': 'Ob Sie noch verlängern oder wiederherstellen können, sehen Sie in Ihrem Kundenkonto.',

  'ending.subject':
    '{event, select, expired {{product} ist abgelaufen} suspended {{product} ist gesperrt} redemption_started {{product}: Jetzt hilft nur noch eine Wiederherstellung} deletion_warning {{product} wird am {day} gelöscht} other {{product} wurde gelöscht}}',
  'ending.expired':
    'die Laufzeit {ofYour} ist am {at} ohne Verlängerung zu Ende gegangen. {kind, select, domain {Website und E-Mail-Adressen sind möglicherweise bereits nicht mehr erreichbar.} certificate {Browser und E-Mail-Programme akzeptieren das Zertifikat nicht mehr und warnen ihre Nutzer.} other {Eine Nutzung ist nicht mehr möglich.}}',
  'ending.suspended':
    '{your} ist seit {at} gesperrt, weil keine Verlängerung erfolgt ist. Eine Nutzung ist derzeit nicht möglich; Ihre Daten bleiben vorerst erhalten.',
  'ending.redemption_started':
    '{your} befindet sich seit {at} in der Wiederherstellungsphase (Redemption). Die Domain ist nicht mehr erreichbar und kann nicht mehr verlängert werden: Nur eine Wiederherstellung bringt sie zurück.',
  'ending.deletion_warning':
    '{your} wird am {at} endgültig gelöscht{kind, select, domain {.} other {, mit allen Daten. Bitte sichern Sie, was Sie noch benötigen.}}',
  'ending.wanted':
    'wie von Ihnen gewünscht, ist die Laufzeit {ofYour} am {at} ohne Verlängerung zu Ende gegangen. Sie müssen nichts weiter tun.',
  'ending.deleted': '{your} wurde am {at} gelöscht{kind, select, domain {.} other {, mit allen Daten.}}',
  'ending.back':
    '{wanted, select, true {Falls Sie es sich anders überlegt haben:} other {Noch ist nichts verloren:}} Wählen Sie in Ihrem Kundenkonto „Wiederherstellen“ und bezahlen Sie die Rechnung so, dass die Zahlung vor {until} bei uns eingeht. Die Wiederherstellung kostet {amount}.',
  'ending.certificate':
    'Ein abgelaufenes Zertifikat kann nicht mehr verlängert werden. Ein neues können Sie jederzeit bestellen.',
  'ending.final': 'Eine Wiederherstellung ist nicht mehr möglich.',

  'issued.subject':
    '{cause, select, order {{product}: Ihr Zertifikat ist da, bitte installieren} renewal {{product}: neues Zertifikat nach der Verlängerung, bitte installieren} replacement {{product}: Folgezertifikat, bitte installieren (nichts zu bezahlen)} claim {{product}: neu ausgestellt zu Antrag {claim}, bitte installieren} migration {{product}: Zertifikat der neuen Zertifizierungsstelle, bitte installieren} other {{product}: neues Zertifikat, bitte installieren}}',
  'issued.lead':
    '{cause, select, order {vielen Dank für Ihre Bestellung. {your} ist ausgestellt.} renewal {Ihre Laufzeit ist verlängert, und damit haben wir ein neues Zertifikat für {product} ausgestellt.} replacement {ein einzelnes Zertifikat darf nicht so lange gelten wie die Laufzeit, die Sie bezahlt haben. Deshalb haben wir nun das nächste für {product} ausgestellt. Es gehört zu Ihrer Laufzeit: Sie müssen nichts bezahlen, nur installieren.} claim {wie mit Antrag {claim} gewünscht, haben wir ein neues Zertifikat für {product} ausgestellt. Es ist für Sie kostenlos.} migration {Ihre Zertifikate kommen künftig von einer anderen Zertifizierungsstelle. Dies ist das erste von dort für {product}; Sie müssen nichts bezahlen.} other {wir haben ein neues Zertifikat für {product} ausgestellt.}}',
  'issued.install':
    'Bitte installieren Sie es: Laden Sie das Zertifikat mit seiner Kette in Ihrem Kundenkonto herunter und richten Sie es auf allen Servern ein, die es verwenden. Es passt zu dem privaten Schlüssel, mit dem die Anforderung (CSR) erstellt wurde. Diesen Schlüssel haben nur Sie, deshalb können wir Ihnen die Installation nicht abnehmen.',
  'issued.former':
    'Das bisherige Zertifikat bleibt bis zu seinem eigenen Ende gültig. Bitte installieren Sie das neue, bevor es endet.',
  'issued.formerRevoked':
    'Das bisherige Zertifikat bleibt nicht gültig: Es wurde widerrufen oder wird es, spätestens am {at}. Bitte installieren Sie das neue vorher oder sofort.',
  'issued.claimed':
    'Wenn Sie mit dem Antrag den Widerruf des bisherigen Zertifikats gewünscht oder dessen Schlüssel als kompromittiert gemeldet haben, widerrufen wir es und schreiben Ihnen gesondert. Andernfalls bleibt es bis zu seinem eigenen Ende gültig.',
  'issued.next':
    'Etwa am {at} stellen wir innerhalb Ihrer bezahlten Laufzeit das nächste Zertifikat aus, ohne Rechnung, und schreiben Ihnen wieder.',
  'issued.last': 'Innerhalb der bezahlten Laufzeit muss es nicht noch einmal ausgetauscht werden.',
  'absent.subject': '{product}: Zertifikat noch nicht installiert, das verwendete endet am {day}',
  'absent.lead':
    'wie von Ihnen gewünscht, haben wir {place} geprüft. {served, select, older {Dort wird noch ein früheres Zertifikat von uns verwendet, nicht das aktuelle für {product}.} other {Das Zertifikat, das dort verwendet wird, ist nicht von uns und nicht das aktuelle für {product}.}}',
  'absent.effect':
    'Es endet am {until}. Von da an warnen Browser alle Besucher, und Programme verweigern die Verbindung.',
  'absent.todo':
    'Bitte installieren Sie bis dahin das aktuelle Zertifikat: Laden Sie es mit seiner Kette in Ihrem Kundenkonto herunter und richten Sie es auf diesem Server ein. Oft liegt es dort schon, und der Server muss nur neu geladen werden.',
  'absent.then':
    'Wir prüfen von selbst wieder und schreiben nicht mehr darüber, sobald wir es sehen. Soll eine andere Stelle geprüft werden oder keine, ändern Sie das bei Ihrem Produkt.',
  'revoked.subject': '{product}: Ein Zertifikat wurde widerrufen',
  'revoked.lead':
    '{reason, select, key_compromised {ein Zertifikat für {product} wurde widerrufen, weil sein privater Schlüssel als kompromittiert gemeldet wurde.} superseded {ein Zertifikat für {product} wurde widerrufen, weil ein neueres an seine Stelle tritt.} requested {wie von Ihnen gewünscht, wurde ein Zertifikat für {product} widerrufen.} other {ein Zertifikat für {product} wurde widerrufen.}}',
  'revoked.effect':
    'Das ist endgültig: Browser und E-Mail-Programme vertrauen ihm nicht mehr, wo immer es noch installiert ist.',
  'revoked.todo':
    'Bitte stellen Sie sicher, dass jeder Ihrer Server ein anderes, gültiges Zertifikat verwendet. Welche gültig sind, sehen Sie in Ihrem Kundenkonto.',
  'revoked.key':
    'Sein Schlüssel wird nicht wieder angenommen. Bitte erstellen Sie für das nächste Zertifikat einen neuen Schlüssel und eine neue Anforderung (CSR).',
  'revoked.without':
    'Falls Sie kein anderes haben: Während der bezahlten Laufzeit können Sie dort eine Neuausstellung beantragen, mit Ausstellungsversicherung kostenlos. Ein neues Zertifikat bestellen können Sie jederzeit.',
  'announced.subject':
    '{product}: Zertifikat wird innerhalb eines Tages widerrufen{next, select, csr {, bitte neue Anforderung (CSR) einreichen} other {}}',
  'announced.lead':
    'der private Schlüssel eines Zertifikats für {product} wurde uns als kompromittiert gemeldet. Die Regeln für Zertifikate verpflichten uns, es zu widerrufen: spätestens am {at}. Von da an vertrauen ihm Browser und Mailprogramme nicht mehr, wo immer es installiert ist.',
  'announced.todo':
    '{next, select, csr {Bitte erzeugen Sie jetzt einen neuen Schlüssel und damit eine neue Anforderung (CSR), und reichen Sie die Anforderung ein. Wir stellen das nächste Zertifikat dann sofort aus; zu bezahlen ist dafür nichts. Installieren Sie es vor dem {at}.} issued {Wir stellen das nächste Zertifikat sofort mit der Anforderung (CSR) aus, die Sie dafür eingereicht haben, und schreiben Ihnen. Zu bezahlen ist dafür nichts. Bitte installieren Sie es vor dem {at}.} other {Bitte sorgen Sie dafür, dass bis dahin jeder Ihrer Server ein anderes Zertifikat verwendet.}}',
  'announced.key':
    'Der gemeldete Schlüssel wird für kein Zertifikat mehr angenommen. Klären Sie, wenn möglich, wie er in andere Hände kam, damit der nächste sicher ist.',
  'next.todo': 'Was zu tun ist',
  'validate.subject':
    '{again, select, true {{product}: Domainvalidierung fehlt noch{inForce, select, true {, Zertifikat endet am {day}} other {}}} other {{product}: Bitte validieren Sie {count, plural, one {die Domain} other {# Domains}}}}',
  'validate.lead':
    '{inForce, select, true {bevor wir das nächste Zertifikat für {product} ausstellen können, müssen Sie erneut nachweisen, dass Sie die Kontrolle über {count, plural, one {diese Domain} other {diese Domains}} haben.} other {bevor wir das Zertifikat für {product} ausstellen können, müssen Sie nachweisen, dass Sie die Kontrolle über {count, plural, one {diese Domain} other {diese Domains}} haben.}}',
  'validate.again':
    '{inForce, select, true {Wir haben Sie bereits darum gebeten, und die Validierung fehlt noch immer. Ohne sie können wir das nächste Zertifikat nicht ausstellen: Das jetzige endet am {until}, und von da an warnen Browser alle Besucher.} other {Wir haben Sie bereits darum gebeten, und die Validierung fehlt noch immer. Ohne sie können wir das Zertifikat nicht ausstellen.}}',
  'validate.publish':
    'Was zu veröffentlichen ist, sehen Sie in Ihrem Kundenkonto{count, plural, one {} other { für jede Domain}}: in der Regel ein DNS-Eintrag. Dort können Sie auch sofort prüfen, ob wir ihn finden, und sehen, was gefragt und geantwortet wurde.',
  'validate.stays':
    'Bitte lassen Sie den DNS-Eintrag stehen. Solange er da ist, wiederholen wir spätere Validierungen selbst, und Sie müssen dies nicht noch einmal tun.',
  'validate.then': 'Sobald alles gefunden ist, stellen wir das Zertifikat aus und schreiben Ihnen.',
  'validate.inForce': 'Ihr jetziges Zertifikat bleibt bis {until} gültig.',
  'validate.givenUp':
    'Ist die Validierung bis {at} nicht vollständig, stornieren wir die Bestellung, und was Sie bezahlt haben, wird Ihrem Guthaben gutgeschrieben.',
  'unproven.subject': '{product}: {domain} konnte nicht validiert werden',
  'unproven.lead':
    'als wir zuletzt geprüft haben, ob Sie die Kontrolle über {domain} haben, fanden wir nicht, was dafür zu veröffentlichen ist.',
  'unproven.todo':
    'Bitte vergleichen Sie, was veröffentlicht ist, mit den Angaben in Ihrem Kundenkonto, und berichtigen Sie es. Dort können Sie sofort prüfen, ob wir es finden.',
  'unproven.then':
    'Sobald es gefunden ist, geht alles von selbst weiter. Wenn Sie den DNS-Eintrag danach stehen lassen, müssen Sie für spätere Validierungen nichts mehr tun.',
  'code.subject': '{domain}: Code zur Bestätigung eines Zertifikats',
  'code.lead':
    'bei uns wurde ein Zertifikat für {domain} bestellt. Bevor wir es ausstellen, muss jemand zustimmen, der die Kontrolle über diese Domain hat. Diese Adresse gehört zu denen, die die Regeln für Zertifikate dafür nennen.',
  'code.agree': 'Wenn Sie zustimmen, öffnen Sie diese Seite und drücken Sie dort den Knopf:',
  'code.pass':
    'Oder geben Sie diesen Code an die Person weiter, die das Zertifikat bestellt hat. Wer ihn hat, kann in Ihrem Namen bestätigen:',
  'code.ignore':
    'Wenn Sie davon nichts wissen oder nicht zustimmen, tun Sie nichts. Ohne Bestätigung bewirkt diese E-Mail nichts.',
  'csr.subject':
    '{again, select, true {{product}: Zertifikatsanforderung (CSR) fehlt noch{inForce, select, true {, Zertifikat endet am {day}} other {}}} other {{product}: Bitte reichen Sie eine Zertifikatsanforderung (CSR) ein}}',
  'csr.lead':
    'für das nächste Zertifikat für {product} brauchen wir von Ihnen eine neue Zertifikatsanforderung (CSR): Es liegt uns noch keine vor, oder die bisherige darf nicht noch einmal verwendet werden.',
  'csr.again':
    '{inForce, select, true {Wir haben Sie bereits darum gebeten, und die Anforderung fehlt noch immer. Ohne sie können wir das nächste Zertifikat nicht ausstellen: Das jetzige endet am {until}, und von da an warnen Browser alle Besucher.} other {Wir haben Sie bereits darum gebeten, und die Anforderung fehlt noch immer. Ohne sie können wir das Zertifikat nicht ausstellen.}}',
  'csr.make':
    'Erstellen Sie einen neuen Schlüssel und damit eine Anforderung (CSR) für dieselben Namen, und reichen Sie die Anforderung in Ihrem Kundenkonto ein. Dort können Sie auch beides in Ihrem Browser erstellen lassen: Der private Schlüssel bleibt bei Ihnen, wir bekommen ihn nie zu sehen.',
  'csr.then':
    'Danach stellen wir das Zertifikat aus und schreiben Ihnen. Innerhalb Ihrer bezahlten Laufzeit müssen Sie dafür nichts bezahlen.',
  'caa.subject': '{product}: Ein CAA-Eintrag erlaubt das Zertifikat nicht',
  'caa.lead':
    'das Zertifikat für {product} können wir noch nicht ausstellen: CAA-Einträge im DNS nennen die Zertifizierungsstellen, die für eine Domain ausstellen dürfen, und unsere ist nicht darunter.',
  'caa.todo':
    'Bitte ergänzen Sie in Ihrem DNS einen CAA-Eintrag, der unsere Zertifizierungsstelle unter dem oben genannten Namen erlaubt, oder entfernen Sie den, der sie ausschließt.',
  'caa.then':
    'Wir sehen selbst wieder nach und stellen das Zertifikat aus, sobald es erlaubt ist. Bis dahin schreiben wir nicht noch einmal darüber.',
  'refused.subject':
    '{product}: Die Zertifizierungsstelle hat {cause, select, order {Ihre Bestellung} other {das neue Zertifikat}} abgelehnt',
  'refused.lead':
    'die Zertifizierungsstelle hat es endgültig abgelehnt, {cause, select, order {das von Ihnen bestellte Zertifikat {product}} renewal {nach der Verlängerung das Zertifikat für {product}} replacement {das nächste Zertifikat für {product}} claim {das von Ihnen beantragte Zertifikat für {product}} other {das neue Zertifikat für {product}}} auszustellen. Wir bedauern das.',
  'refused.order':
    'Wir haben die Bestellung deshalb storniert. Was Sie bezahlt haben, wird Ihrem Guthaben gutgeschrieben; die Stornierung erhalten Sie mit gesonderter E-Mail.',
  'refused.former':
    '{cause, select, claim {Ihr Antrag hat deshalb leider keinen Erfolg. Sofern Sie nicht den Widerruf gewünscht haben und der Schlüssel nicht kompromittiert ist, bleibt das bisherige Zertifikat bis zu seinem eigenen Ende gültig.} other {Ihr jetziges Zertifikat ist nicht betroffen: Es bleibt bis zu seinem eigenen Ende gültig. Ohne ein neues warnen Browser danach Ihre Besucher.}}',
  'refused.watched': 'Unsere Mitarbeiter sind informiert und gehen der Sache nach.',
  'refused.mend':
    'Können Sie den Grund beseitigen, zum Beispiel einen CAA-Eintrag in Ihrem DNS, der diese Zertifizierungsstelle nicht zulässt, dann tun Sie das bitte. Wenn unklar ist, was gemeint ist, schreiben Sie an {support}.',
  'claim.reason':
    '{reason, select, key_lost {privater Schlüssel verloren} server_failed {Server ausgefallen} moved_server {Umzug auf einen anderen Server} key_compromised {privater Schlüssel kompromittiert} other {anderer Grund}}',
  'claim.accepted': '{product}: Antrag {claim} angenommen',
  'claim.acceptedLead':
    'wir haben Ihren Antrag {claim} auf Neuausstellung {ofYour} angenommen. Die Neuausstellung ist durch Ihre Ausstellungsversicherung gedeckt: Sie müssen nichts bezahlen.',
  'claim.then':
    'Das neue Zertifikat hat dieselben Namen und die verbleibende Gültigkeit. Sobald es ausgestellt ist, schreiben wir Ihnen. Muss vorher eine Domain validiert werden, teilen wir Ihnen das gesondert mit. Jeden Schritt können Sie in Ihrem Kundenkonto verfolgen.',
  'claim.former':
    'Wenn Sie den Widerruf des bisherigen Zertifikats gewünscht haben, widerrufen wir es und schreiben Ihnen. Andernfalls bleibt es bis zu seinem eigenen Ende gültig.',
  'claim.compromised':
    'Der kompromittierte Schlüssel ist ab sofort für alle gesperrt. Die Zertifikate, zu denen er gehört, werden widerrufen, sobald das neue ausgestellt ist, spätestens 24\u00a0Stunden nach Ihrem Antrag. Bitte installieren Sie das neue dann ohne Verzug.',
  'claim.compromisedAnyway':
    'Unabhängig davon ist der kompromittierte Schlüssel ab sofort für alle gesperrt, und die Zertifikate, zu denen er gehört, werden spätestens 24\u00a0Stunden nach Ihrem Antrag widerrufen. Bitte besorgen Sie sich vorher ein anderes Zertifikat.',
  'claim.refused': '{product}: Antrag {claim} abgelehnt',
  'claim.refusedLead': 'leider können wir Ihrem Antrag {claim} auf Neuausstellung {ofYour} nicht entsprechen.',
  'claim.why.insurance-required':
    'Kostenlose Neuausstellungen gehören zur Ausstellungsversicherung, und für Ihre laufende Laufzeit besteht keine.',
  'claim.helps.insurance-required':
    'Sie können ein neues Zertifikat mit denselben Daten zum vollen Preis bestellen. Eine Ausstellungsversicherung gibt es mit einer Bestellung oder einer Verlängerung, nicht dazwischen: Für die nächste Laufzeit können Sie sie in Ihrem Kundenkonto wählen.',
  'claim.why.term-ended':
    'Die bezahlte Laufzeit ist zu Ende. Neu ausgestellt wird ein Zertifikat nur innerhalb der Laufzeit.',
  'claim.helps.term-ended': 'Ein neues Zertifikat mit denselben Daten können Sie jederzeit bestellen.',
  'claim.why.term-not-started':
    'Das erste Zertifikat Ihrer Bestellung ist noch nicht ausgestellt; es gibt also noch keines, das zu ersetzen wäre.',
  'claim.helps.term-not-started':
    'Was dafür noch fehlt, sehen Sie in Ihrem Kundenkonto. Sobald es ausgestellt ist, können Sie eine Neuausstellung beantragen.',
  'claim.why.same-key':
    'Ihre Anforderung (CSR) enthält den Schlüssel eines früheren Zertifikats. Wer in den Besitz dieses Schlüssels gelangt ist, könnte ihn weiter benutzen.',
  'claim.helps.same-key':
    'Am besten erstellen Sie einen neuen Schlüssel und eine neue Anforderung und stellen den Antrag damit noch einmal. Wollen Sie den Schlüssel dennoch behalten, stellen Sie den Antrag erneut und stimmen dabei ausdrücklich zu, dass derselbe Schlüssel verwendet wird.',
  'claim.why.compromised-key':
    'Der Schlüssel in Ihrer Anforderung (CSR) ist als kompromittiert bekannt oder gemeldet. Für ihn wird kein Zertifikat mehr ausgestellt.',
  'claim.helps.compromised-key':
    'Bitte erstellen Sie einen neuen Schlüssel und eine neue Anforderung und stellen Sie den Antrag damit noch einmal. In Ihrem Kundenkonto können Sie beides im Browser erstellen lassen.',
  'claim.why.authority-refused':
    'Wir hatten den Antrag angenommen, aber die Zertifizierungsstelle hat die Ausstellung endgültig abgelehnt.',
  'claim.helps.authority-refused':
    'Deren Begründung haben wir Ihnen mit gesonderter E-Mail gesandt. Ist der Grund beseitigt, können Sie den Antrag noch einmal stellen. Wenn unklar ist, was gemeint ist, schreiben Sie an {support}.',
  'claim.why.other': 'Die Voraussetzungen für eine Neuausstellung sind nicht erfüllt.',
  'claim.helps.other':
    'Was jetzt möglich ist, sehen Sie in Ihrem Kundenkonto. Wenn der Grund unklar ist, schreiben Sie an {support}.',
  'givenUp.subject': '{product}: Bestellung storniert, da die Validierung fehlt',
  'givenUp.lead':
    'auf die vollständige Validierung {count, plural, one {der Domain} other {der Domains}} haben wir lange gewartet und Sie mehrmals daran erinnert. Ohne sie konnten wir {product} nicht ausstellen und haben die Bestellung nun storniert.',
  'givenUp.credited':
    'Ihr Geld ist nicht verloren: {amount} stehen als Guthaben in Ihrem Kundenkonto. Offene und künftige Rechnungen werden automatisch daraus beglichen, sofern es dafür ausreicht.',
  'givenUp.again': 'Wenn Sie das Zertifikat noch brauchen, können Sie es jederzeit neu bestellen.',
  'label.invited': 'Eingeladen',
  'label.invitedBy': 'Eingeladen von',
  'label.request': 'Anfrage',
  'label.decideBefore': 'Zu entscheiden vor',
  'link.accept': 'Einladung ansehen und annehmen',
  'link.decide': 'Anfrage ansehen und entscheiden',
  'link.request': 'Anfrage ansehen',
  asked:
    '{asked, select, order {Bestellung von {product}} claim {Neuausstellung eines Zertifikats von {product}} revocation {Widerruf eines Zertifikats von {product}} other {{product}}}',
  'signIn.subject': 'Bei {house} anmelden',
  'signIn.lead':
    'jemand, wahrscheinlich Sie selbst, möchte sich mit dieser Adresse auf den Kundenseiten von {house} anmelden.',
  'link.signIn': 'Anmelden',
  'signIn.once':
    'Der Link gilt einmal. Die Seite, die er öffnet, bittet Sie um einen Klick: Erst damit sind Sie angemeldet.',
  'signIn.ignore':
    'Waren Sie es nicht, so tun Sie nichts: Ohne diesen Link kommt niemand hinein, und es wurde nichts geändert.',

  'address.subject': 'Ihre neue E-Mail-Adresse bei {house} bestätigen',
  'address.lead':
    'Das Konto von {former} bei {house} soll diese E-Mail-Adresse bekommen: für E-Mails und zum Anmelden.',
  'link.address': 'Adresse bestätigen',
  'address.then': 'Die Seite, die sich öffnet, bittet Sie, einen Knopf zu drücken. Bis dahin bleibt alles, wie es ist.',
  'address.ignore': 'Wenn Sie nicht wissen, worum es geht, tun Sie einfach nichts: Dann ändert sich nichts.',
  'addressChanged.subject': 'Die E-Mail-Adresse Ihres Kontos bei {house} wurde geändert',
  'addressChanged.lead':
    'Von jetzt an gehen E-Mails zu Ihrem Konto bei {house} an die neue Adresse, und Sie melden sich mit ihr an. Dies ist die letzte an diese Adresse.',
  'addressChanged.otherwise': 'Waren Sie das nicht, schreiben Sie bitte sofort an {support}.',
  'label.newAddress': 'Neue Adresse',
  'label.changedAt': 'Geändert',

  'receipt.subject':
    '{kind, select, cancel_receipt {Eingang Ihrer Kündigung} other {Eingang Ihres Widerrufs}}: {product}',
  'receipt.lead':
    'wir haben {kind, select, cancel_receipt {Ihre Kündigung} other {Ihren Widerruf}} am {at} erhalten. Bewahren Sie diese Nachricht auf: Sie ist Ihre Bestätigung.',
  'receipt.content': 'Was Sie erklärt haben',
  'receipt.declared':
    '{kind, select, cancel_receipt {{cause, select, true {Ich kündige den Vertrag außerordentlich} other {Ich kündige den Vertrag ordentlich}}} other {Ich widerrufe den Vertrag}}',
  'receipt.soonest': 'so früh wie möglich',
  'receipt.next': 'So geht es weiter',
  'receipt.seenTo':
    'Wir sehen es uns an und antworten an diese Adresse. Es zählt der oben genannte Tag des Eingangs, wie lange das auch dauert.',
  'receipt.ends':
    '{kind, select, withdraw_receipt {{product} ist beendet; Sie schulden nichts mehr dafür.} other {{term, select, true {{product} endet mit der bezahlten Laufzeit am {at}. Es gibt keine Verlängerung und keine weitere Rechnung.} other {{product} endet am {at}. Es gibt keine Verlängerung und keine weitere Rechnung.}}}}',
  'receipt.noRefund': 'Die bezahlte Laufzeit wird bis zu ihrem Ende genutzt, deshalb ist nichts zu erstatten.',
  'receipt.nothingPaid': 'Es war noch nichts dafür bezahlt, deshalb ist nichts zu erstatten.',
  'receipt.refund':
    '{kind, select, withdraw_receipt {Die Erstattung steht als Guthaben in Ihrem Kundenkonto. Was Sie nicht aus Guthaben bezahlt hatten, zahlen wir innerhalb von 14 Tagen auf dem Weg zurück, auf dem Sie bezahlt haben. Möchten Sie sie als Guthaben behalten, schreiben Sie uns.} other {Die Erstattung steht nach dem Ende als Guthaben in Ihrem Kundenkonto, für die Zeit, die von der bezahlten Laufzeit übrig ist. Wenn wir sie auszahlen sollen, schreiben Sie uns.}}',
  'receipt.back':
    'Haben Sie das nicht erklärt oder es sich anders überlegt, wählen Sie eine andere Verlängerungsoption: Bis zum Ende nimmt das die Kündigung zurück. Stimmt etwas nicht, schreiben Sie bitte an {support}.',
  'receipt.otherwise':
    'Haben Sie das nicht erklärt, oder stimmt etwas nicht, schreiben Sie bitte sofort an {support}{kind, select, cancel_receipt {: Solange nichts beendet ist, lässt es sich zurücknehmen.} other {.}}',
  'declaredEnd.subject': '{product}: Die Kündigung wird am {day} wirksam',
  'declaredEnd.lead':
    '{your} wurde am {at} auf unserer Seite gekündigt, ohne Anmeldung. Der Vertrag endet deshalb mit der bezahlten Laufzeit, ohne Verlängerung und ohne weitere Rechnung.',
  'declaredEnd.wanted': 'Wenn Sie das so wollen, müssen Sie nichts tun.',
  'declaredEnd.otherwise':
    'Waren Sie das nicht, oder haben Sie es sich anders überlegt, so nehmen Sie es zurück: Wählen Sie auf der Produktseite eine andere Verlängerungsoption, vor {until}. Dafür müssen Sie sich nicht anmelden.',
  'label.takenBackBefore': 'Rücknahme möglich vor',
  'label.declaredBy': 'Erklärt von',
  'label.declaredReference': 'Rechnungs- oder Bestellnummer',
  'label.declarationNumber': 'Nummer der Erklärung',
  'label.termPaid': 'Bezahlte Laufzeit',
  'label.declaration': 'Erklärung',
  'label.email': 'E-Mail-Adresse',
  'label.contract': 'Vertrag',
  'label.wish': 'Gewünschtes Ende',
  'label.receivedAt': 'Eingegangen',
  'label.usedUntil': 'Genutzt bis',
  'label.refund': 'Erstattung',

  'invite.subject': '{renewal, select, true {Neuer Zugang zu {house}} other {Einladung zu {house}}}',
  'invite.lead':
    '{staff, select, true {Sie sind eingeladen, zum Team von {house} zu gehören.} other {Sie sind eingeladen, bei {house} für {institution} zu handeln.}}',
  'invite.role':
    '{role, select, staff {Sie können dann alles tun, was Betreiber tun.} administrator {Als Administrator können Sie dann bestellen, Domains validieren, Neuausstellungen verlangen und bezahlen, Anfragen anderer freigeben und Personen einladen.} other {Als Anforderer sehen Sie dann alles und können Bestellungen, Neuausstellungen und Widerrufe anfragen; ein Administrator gibt sie frei.}}',
  'invite.accept':
    'Bitte öffnen Sie die Seite und nehmen Sie dort an. Sie zeigt Ihnen dann Ihren persönlichen API-Schlüssel, dieses eine Mal.{staff, select, true {} other { Mit dieser Adresse können Sie sich dann auf den Seiten anmelden, ohne Schlüssel.}}',
  'invite.renewal': 'Der Schlüssel, den Sie bisher haben, endet, sobald Sie annehmen.',
  'invite.ignore':
    'Bitte geben Sie den Link nicht weiter: Wer die Einladung auf der Seite zuerst annimmt, erhält den Schlüssel. Wenn Sie nicht wissen, worum es geht, beachten Sie diese E-Mail einfach nicht; dann geschieht nichts.',
  'approve.subject': 'Bitte entscheiden: {what}',
  'approve.lead':
    '{requestedBy} bittet um Folgendes: {what}. Es wird ausgeführt, sobald ein Administrator es freigibt.',
  'approve.how':
    'Melden Sie sich an und genehmigen Sie sie oder lehnen Sie sie ab, auf ihrer Seite; dort steht alles, was angefragt wurde. Was jemand selbst angefragt hat, muss jemand anderes genehmigen.',
  'approve.otherwise': 'Wenn bis {at} niemand entscheidet, verfällt die Anfrage und es geschieht nichts.',
  'decided.subject': '{approved, select, true {Freigegeben} other {Abgelehnt}}: {what}',
  'decided.lead':
    '{approved, select, true {{decidedBy} hat Ihre Anfrage freigegeben: {what}. Sie wird ausgeführt.} other {{decidedBy} hat Ihre Anfrage abgelehnt: {what}. Es ist nichts geschehen.}}',

  'label.supportReference': 'Vorgang',
  'label.customer': 'Kunde',
  'label.writtenBy': 'Geschrieben von',
  'label.accountManager': 'Kundenbetreuung',
  'label.order': 'Bestellung bei der Zertifizierungsstelle',
  'label.attached': 'Angehängt',
  'label.notTaken': 'Nicht angenommen',
  'support.subject': 'Supportanfrage {reference}: {subject}',
  'support.received': 'wir haben Ihre Anfrage erhalten und weitergegeben. Ihre Vorgangsnummer lautet {reference}.',
  'support.toProvider': 'Der Support von {desk} wird sie beantworten; die Antwort erhalten Sie von uns per E-Mail.',
  'support.toServiceDesk': 'Unser Servicedesk wird sie per E-Mail beantworten.',
  'support.instead':
    'Solche Anfragen gehen sonst an {provider}, dort haben wir aber keine Ticketadresse. Deshalb kümmert sich unser Servicedesk darum.',
  'support.manager': 'Ihre Kundenbetreuung: {name} ({email}).',
  'support.toReply':
    'Wenn Sie etwas ergänzen möchten, antworten Sie auf diese Nachricht: Ihre Antwort gehört dann zum selben Vorgang.',
  'support.yourWords': 'Was Sie geschrieben haben',
  'support.answered':
    '{author, select, operator {unser Servicedesk hat} other {der Support hat}} Ihre Anfrage {reference} beantwortet:',
  'support.refused':
    '{name} ({reason, select, too_large {zu groß} too_large_together {zusammen mit den anderen zu groß} too_many {zu viele Dateien} program {könnte ausgeführt werden} private_key {enthält einen privaten Schlüssel} other {nicht zulässig}})',
  'support.facts': 'Angaben',
  'support.deskReply': 'Eine Antwort auf diese Nachricht geht an den Kunden und bleibt unter dem Vorgang erhalten.',
  'support.deskInstead': 'Das wäre für {provider}, wofür keine Ticketadresse eingerichtet ist.',
  ...contractWords,
  ...moneyWords,
  ...migrationDe,
  ...findingsDe,
} as const satisfies Words;
