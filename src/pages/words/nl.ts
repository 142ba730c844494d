import type { Words } from './en';

export const nl = {
  moment: '{at, date, day} om {at, time, clock}\u00a0uur\u00a0({zone})',

  kind: '{kind, select, domain {Domein} certificate {Certificaat} mailspace {Mailspace} webspace {Webspace} vserver {vServer} other {Product}}',
  state:
    '{state, select, ordered {Besteld} active {Actief} expired {Verlopen} suspended {Geblokkeerd} redemption {In redemption} pending_delete {Wordt verwijderd} deleted {Verwijderd} cancelled {Opgezegd} transferred {Verhuisd} other {{state}}}',
  option:
    '{option, select, one_year_delayed {1 jaar uitgesteld} one_year_immediate {1 jaar direct} multi_year {Meerdere jaren} delete_at_expiry {Verwijderen aan het einde van de looptijd} other {{option}}}',
  optionYears: '{option} ({years, plural, one {# jaar} other {# jaar}})',
  years: '{years, plural, one {# jaar} other {# jaar}}',

  'next.title': 'Zo gaat het verder',
  'next.order':
    'Wij richten alles in zodra de onderstaande factuur is betaald. Heeft de betaling ons niet vóór {deadline} bereikt, dan wordt de bestelling geannuleerd.',
  'next.renewal':
    'Wij verlengen zodra de onderstaande factuur volledig is betaald. Heeft de betaling ons niet vóór {deadline} bereikt, dan wordt de factuur geannuleerd en vindt er geen verlenging plaats.',
  'next.renewalEarly':
    'Wij verlengen zodra de onderstaande factuur volledig is betaald. Heeft de betaling ons niet vóór {deadline} bereikt, dan wordt de factuur geannuleerd en komt de volgende op tijd vóór het einde van de looptijd.',
  'next.restore':
    'Wij herstellen zodra de onderstaande factuur volledig is betaald. Heeft de betaling ons niet vóór {deadline} bereikt, dan wordt de factuur geannuleerd.',
  'next.underWay':
    '{purpose, select, order {Uw bestelling is betaald en wordt nu ingericht.} renewal {De verlenging is betaald en wordt nu uitgevoerd.} other {Het herstel is betaald en wordt nu uitgevoerd.}} U hoeft niets meer te doen; wij bevestigen het per e-mail.',
  'next.invoiceAt':
    'Op {at} maken wij de verlengingsfactuur op en sturen wij u die per e-mail. Zodra deze is betaald, verlengen wij met {years, plural, one {# jaar} other {# jaar}}.',
  'next.invoiceNow':
    'De verlengingsfactuur wordt nu opgemaakt en komt per e-mail. Zodra deze is betaald, verlengen wij met {years, plural, one {# jaar} other {# jaar}}.',
  'next.ends':
    'Zoals u hebt gekozen, komt er geen verlenging en geen factuur. U kunt het product gebruiken tot {end}; daarna eindigt het.',
  'next.tooLate':
    'Voor een verlenging is het te laat: het laatste moment waarop deze nog kon worden uitgevoerd, is zonder betaling verstreken. De looptijd eindigt op {end}.',
  'next.tooLateRestore': 'Daarna is herstel op deze pagina gedurende beperkte tijd mogelijk.',
  'next.refused':
    'De verlenging is definitief geweigerd door het registry of de host. Wat u had betaald, staat als tegoed op uw account. De looptijd eindigt op {end}.',
  'next.restorable':
    'De looptijd is zonder verlenging geëindigd. Herstel is nog mogelijk als de betaling ons vóór {until} bereikt.',
  'next.restorableWanted':
    'Zoals u hebt gekozen, is er niet verlengd. Mocht u zich hebben bedacht: herstel is nog mogelijk als de betaling ons vóór {until} bereikt.',
  'next.over': 'Het product is beëindigd en kan niet meer worden verlengd of hersteld. U kunt het opnieuw bestellen.',

  'facts.title': 'In één oogopslag',
  'facts.end': '{past, select, true {Einde van de looptijd was} other {Einde van de looptijd}}',
  'facts.start': 'Begin van de looptijd',
  'facts.option': 'Verlengingsoptie',
  'facts.invoiceAt': 'Verlengingsfactuur',
  'facts.lastSafe': 'Laatste veilige moment om te verlengen',
  'facts.recoverable': 'Herstel mogelijk tot',
  'facts.none': 'De eerste looptijd begint wanneer de bestelling is betaald en ingericht.',
  'facts.passed': '{percent} % van de looptijd is verstreken',

  'invoice.title': 'Openstaande factuur',
  'invoice.number': 'Nummer',
  'invoice.open': 'Te betalen',
  'invoice.deadline': 'Moet ons bereiken vóór',
  'invoice.pdf': 'Factuur als pdf',
  'invoice.card': 'Wij schrijven het bedrag automatisch af van uw creditcard. U kunt ook per overschrijving betalen:',
  'invoice.sepa_debit':
    'Wij incasseren het bedrag automatisch per SEPA-incasso. Mislukt dat, betaal dan per overschrijving:',
  'invoice.none': 'Dit gaat niet automatisch. Betaal per overschrijving of zoals in de factuur-e-mail staat:',
  'transfer.payee': 'Begunstigde',
  'transfer.reference': 'Kenmerk',

  'form.title': 'Verlengingsoptie',
  'form.lead': 'Wat moet er aan het einde van de looptijd gebeuren?',
  'form.current': 'geldt nu',
  'form.submit': 'Deze optie opslaan',
  'form.yearsLabel': 'Aantal jaren',
  'form.ordered': 'Wat u nu kiest, geldt vanaf de eerste looptijd.',
  'form.underWay': 'De betaalde verlenging blijft; een andere keuze geldt voor de looptijd daarna.',
  'form.openInvoice':
    'Een andere keuze annuleert de openstaande factuur als die niet meer past; wat u daarvan hebt betaald, komt op uw tegoed.',
  'form.tooLate': 'De optie kon tot {lastSafe} worden gewijzigd.',
  'choice.issued': 'De factuur is opgemaakt, zie hierboven. Wij verlengen wanneer deze is betaald.',
  'choice.one_year_delayed': 'De factuur voor nog een jaar komt op {at}. Wij verlengen wanneer deze is betaald.',
  'choice.one_year_delayed.now': 'De factuur voor nog een jaar komt direct. Wij verlengen wanneer deze is betaald.',
  'choice.one_year_immediate':
    'De factuur voor nog een jaar komt direct. Wij verlengen wanneer deze is betaald; het jaar sluit aan op het einde van de looptijd, er gaat niets verloren.',
  'choice.multi_year':
    'De factuur voor de gekozen jaren komt direct. Wij verlengen wanneer deze is betaald; de jaren sluiten aan op het einde van de looptijd.',
  'choice.delete_at_expiry':
    'Geen verlenging, geen factuur, geen herinneringen. U kunt het product gebruiken tot {end}; daarna eindigt het{kind, select, certificate {} domain {} other { en worden de gegevens verwijderd}}.',
  'choice.ordered':
    '{option, select, one_year_delayed {Tegen het einde van de eerste looptijd komt de factuur voor nog een jaar.} one_year_immediate {De factuur voor nog een jaar komt zodra de eerste looptijd begint.} multi_year {De factuur voor de gekozen jaren komt zodra de eerste looptijd begint.} other {Geen verlenging: het product eindigt met de eerste looptijd.}}',
  'price.once': '{amount}, incl. eventuele btw',
  'price.years': '{amount} voor {years, plural, one {# jaar} other {# jaar}}',
  'pay.title': 'Zo wordt betaald',
  'pay.balance': 'Uit uw tegoed van {balance}.',
  'pay.card': 'Automatisch met uw creditcard.',
  'pay.sepa_debit': 'Automatisch per SEPA-incasso.',
  'pay.none': 'Door u, zoals op de factuur staat: er wordt niets automatisch geïncasseerd.',

  'restore.title': 'Herstellen',
  'restore.lead':
    'Met het herstel verlengen wij met een jaar vanaf het oude einde van de looptijd. Het kost {amount}, incl. eventuele btw.',
  'restore.submit': 'Herstel bestellen voor {amount}',

  'reminders.title': 'Herinneringen vóór het einde',
  'reminders.on':
    'E-mails 95, 60, 30, 7 en 2 dagen vóór het einde van een looptijd zijn ingeschakeld, voor al uw producten.',
  'reminders.off':
    'Ze zijn uitgeschakeld, voor al uw producten. Facturen komen nog steeds per e-mail, net als berichten die de wet of ICANN voorschrijft.',
  'reminders.turnOff': 'Herinneringen uitschakelen',
  'reminders.turnOn': 'Herinneringen inschakelen',

  'unsubscribe.title': 'Herinneringen uitschakelen?',
  'unsubscribe.lead':
    'U krijgt dan geen e-mails meer voordat een domein of product verloopt. Dit geldt voor alle producten van uw account. Facturen komen nog steeds.',
  'unsubscribe.done': 'De herinneringen zijn uitgeschakeld.',
  'unsubscribe.undo': 'Op de pagina van uw product kunt u ze weer inschakelen.',
  'unsubscribe.back': 'Naar het product',

  'confirm.title': 'Een certificaat bevestigen',
  'confirm.lead':
    'Bij ons is een certificaat voor {domain} besteld. Beheert u dit domein en gaat u akkoord, bevestig het dan hier.',
  'confirm.domain': 'Domein',
  'confirm.askedBy': 'Besteld door',
  'confirm.until': 'Te bevestigen vóór',
  'confirm.submit': 'Ja, ik ga akkoord',
  'confirm.otherwise': 'Gaat u niet akkoord, sluit dan gewoon deze pagina: er gebeurt dan niets.',
  'confirm.confirmed': 'Bevestigd: {domain}',
  'confirm.confirmed.then': 'Dank u wel. U hoeft verder niets te doen.',
  'confirm.over': 'Niet meer te bevestigen: {domain}',
  'confirm.over.then':
    'De tijd ervoor is voorbij, of het is niet meer nodig. Wie het certificaat heeft besteld, kan het opnieuw vragen.',

  'said.option-changed': 'Opgeslagen. Vanaf nu geldt deze optie.',
  'said.option-next-term': 'Opgeslagen. Een uitgevoerde verlenging blijft; de optie geldt voor de looptijd daarna.',
  'said.on-its-way': 'Genoteerd. Het duurt iets langer dan anders; laad de pagina over een minuut opnieuw.',
  'said.reminders-on': 'De herinneringen zijn ingeschakeld.',
  'said.reminders-off': 'De herinneringen zijn uitgeschakeld.',
  'said.restore-ordered': 'Het herstel is besteld. De factuur komt per e-mail en staat ook hieronder.',

  'refusal.option-not-allowed': 'Deze optie bestaat niet voor dit product. Kies een van de onderstaande.',
  'refusal.beyond-horizon': 'Zoveel jaren vooruit staat het registry niet toe. Kies minder jaren.',
  'refusal.too-late': 'Daarvoor is het te laat. Wat nog mogelijk is, staat hieronder.',
  'refusal.product-ended':
    'De looptijd is geëindigd, dus de optie kan niet meer worden gewijzigd. Wat nog mogelijk is, staat hieronder.',
  'refusal.not-restorable':
    'Het product is niet verlopen, dus er valt niets te herstellen. Hieronder kunt u het verlengen.',
  'refusal.other': 'Dat is op dit moment niet mogelijk. Wat mogelijk is, staat hieronder.',
  'refusal.years': 'Kies hoeveel jaar: 2 tot {most}.',
  'refusal.choice': 'Kies een van de opties.',

  'trouble.not_found': 'Hier is niets.',
  'trouble.foreign':
    'Dit formulier kwam van een andere pagina, dus er is niets gewijzigd. Open de link in uw e-mail opnieuw.',
  'trouble.unavailable':
    'Deze pagina kan nu niet worden getoond. Er is niets verloren; probeer het over een paar minuten opnieuw.',

  'foot.link': 'Deze pagina opent voor iedereen die het adres heeft. Geef het niet door.',
  'home.text':
    'Alles over uw producten vindt u achter de links in onze e-mails: data, facturen en keuzes. Voor al het andere kunt u ons schrijven.',

  'foot.zone': 'Alle tijden: {zone}.',
  'invitation.title': 'De uitnodiging aanvaarden',
  'invitation.lead':
    '{staff, select, true {U bent uitgenodigd om deel uit te maken van het team.} other {U bent uitgenodigd om voor {institution} te handelen.}}',
  'invitation.for': 'Voor',
  'invitation.as': 'Als',
  'invitation.invitedBy': 'Uitgenodigd door',
  'invitation.until': 'Te aanvaarden vóór',
  'invitation.role':
    '{role, select, staff {lid van het team} administrator {beheerder: bestelt, valideert, vraagt heruitgiften aan, betaalt, keurt goed, nodigt uit} other {aanvrager: ziet alles en vraagt bestellingen, heruitgiften en intrekkingen aan}}',
  'invitation.renewal': 'U hebt al een sleutel. Die vervalt zodra u aanvaardt, en u krijgt een nieuwe.',
  'invitation.submit': 'Aanvaarden',
  'invitation.otherwise': 'Wilt u dit niet, sluit deze pagina dan gewoon: er gebeurt dan niets.',
  'invitation.accepted': 'Aanvaard',
  'invitation.key':
    'Dit is uw persoonlijke API-sleutel. Hij wordt alleen deze keer getoond: kopieer hem nu naar een veilige plaats en geef hem aan niemand.',
  'invitation.lost': 'Verliest u hem, dan kan wie u uitnodigde u een andere link sturen.',
  'invitation.over':
    '{state, select, used {Deze uitnodiging is al aanvaard} expired {Deze uitnodiging is verlopen} other {Deze uitnodiging is ingetrokken}}',
  'invitation.over.then':
    'Hebt u meerdere uitnodigingen ontvangen, gebruik dan de laatste. Anders kan wie u uitnodigde u een andere sturen.',
  'trouble.too_many': 'Dat was iets te vaak. Er is niets gewijzigd; wacht een minuut en probeer het opnieuw.',

  // Signing in, and the head of every page
  'shell.skip': 'Naar de inhoud',
  'shell.ways': 'Uw account',
  'shell.switch': 'Account wisselen',
  'shell.signOut': 'Uitloggen',
  'shell.waiting': 'open:',
  'way.products': 'Mijn producten',
  'way.invoices': 'Facturen',
  'way.payment-methods': 'Betaalwijzen',
  'way.tracking': 'Tracking',
  'way.institution': 'Instelling',
  'way.settings': 'Instellingen',
  'signIn.title': 'Inloggen',
  'signIn.lead':
    'Geef het e-mailadres waarop uw facturen binnenkomen, of waarop u bent uitgenodigd. Wij sturen er een link naartoe; een wachtwoord is er niet.',
  'signIn.email': 'E-mailadres',
  'signIn.emailWrong': 'Dit is geen e-mailadres. Het ziet er zo uit: anna@example.com.',
  'signIn.submit': 'Stuur mij de link',
  'signIn.sent': 'Kijk in uw mailbox',
  'signIn.sent.lead': 'Als wij dit adres kennen, is er een link naartoe onderweg. Hij werkt één keer, 15 minuten lang.',
  'signIn.sent.otherwise':
    'Komt er niets? Kijk bij de ongewenste mail, en of het het adres is waarop uw facturen binnenkomen.',
  'signIn.again': 'Nieuwe link aanvragen',
  'signIn.confirm': 'Nog één klik',
  'signIn.confirm.lead': 'U logt in deze browser in als {email}.',
  'signIn.otherBrowser': 'Deze link is in een andere browser aangevraagd. Ga alleen verder als u dat zelf was.',
  'signIn.confirm.submit': 'Inloggen',
  'signIn.over':
    '{state, select, used {Deze link is al gebruikt} expired {Deze link is verlopen} other {Deze link werkt niet}}',
  'signIn.over.then':
    'Een link werkt één keer, 15 minuten lang. Hebt u er meer gekregen, neem dan de laatste, of vraag een nieuwe aan.',
  'accounts.title': 'Voor welk account?',
  'accounts.lead': 'Uw adres hoort bij meer accounts. U kunt altijd wisselen.',
  'accounts.choose': '{name}{role, select, none {} administrator { (beheerder)} other { (aanvrager)}}',
  'problem.validation':
    '{faults, plural, one {Eén gegeven klopt nog niet, zie hieronder.} other {# gegevens kloppen nog niet, zie hieronder.}} Er is niets gewijzigd.',
  'problem.forbidden': 'Dat mag alleen een beheerder van uw instelling.',
  'problem.sentBefore':
    'Dit formulier is al met andere gegevens verstuurd. Kijk wat nu geldt en verstuur het zo nodig opnieuw.',
  'problem.changedMeanwhile':
    'Het is intussen gewijzigd, misschien in een ander venster. Nu is er niets gewijzigd: dit is de stand.',

  // My products

  // Invoices and payment methods

  // Settings
  'set.lookOnly':
    'De beheerders van uw instelling zorgen voor het account. U ziet hier wat er is ingesteld en kunt hieronder uw eigen sessies beëindigen.',
  'set.save': 'Opslaan',
  'set.copy': 'Kopiëren',
  'set.copied': 'Gekopieerd',
  'set.back': 'Terug naar de instellingen',
  'set.reminders.title': 'Herinneringen',
  'set.reminders.on': 'Ingeschakeld',
  'set.reminders.off': 'Uitgeschakeld',
  'set.reminders.lead':
    '95, 60, 30, 7 en 2 dagen voor een vervaldatum vertellen we u per e-mail wat er komt. Facturen en berichten die de wet verlangt, komen in elk geval.',
  'set.language.title': 'Taal en tijdzone',
  'set.language': 'Taal',
  'set.zone': 'Tijdzone',
  'set.zone.hint':
    'Alle tijden worden erin getoond. Termijnen van facturen die u al hebt en vervaldata blijven dezelfde ogenblikken.',
  'set.contact.title': 'Naam en adres',
  'set.contact.lead': 'Ze staan op uw volgende facturen; documenten die al zijn opgesteld, blijven zoals ze zijn.',
  'set.name': 'Naam',
  'set.street': 'Straat en huisnummer',
  'set.postalCode': 'Postcode',
  'set.city': 'Plaats',
  'set.country': 'Land',
  'set.vatId': 'Btw-nummer',
  'set.vatId.hint': 'Alleen voor bedrijven, bijvoorbeeld DE129274202.',
  'set.fault.name': 'Geef een naam van hoogstens 200 gewone tekens.',
  'set.fault.street': 'Geef straat en huisnummer in hoogstens 200 gewone tekens.',
  'set.fault.postalCode': 'Geef een postcode van hoogstens 20 gewone tekens.',
  'set.fault.city': 'Geef een plaats van hoogstens 100 gewone tekens.',
  'set.fault.vatId': 'Dit is geen geldig btw-nummer: controleer land, lengte en cijfers.',
  'set.address.title': 'E-mailadres',
  'set.address.lead': 'E-mails gaan naar {email}, en u logt ermee in.',
  'set.address': 'Nieuw e-mailadres',
  'set.address.hint':
    'We sturen een link naar het nieuwe adres. Pas als het daar is bevestigd, geldt het, en we laten het aan het oude weten.',
  'set.address.submit': 'Link sturen',
  'set.address.waiting': '{email} wacht op bevestiging, tot {until}.',
  'set.address.withdraw': 'Terugnemen',
  'set.defaults.title': 'Nieuwe producten',
  'set.defaults.lead':
    'Wat er aan het einde van de looptijd moet gebeuren als een bestelling er niets over zegt. Aan producten die u hebt, verandert niets.',
  'set.calendar.title': 'Agenda',
  'set.calendar.lead':
    'Herinneringen, facturen, termijnen en vervaldata van de komende 13 maanden in uw eigen agenda. Wie het adres kent, kan ze lezen.',
  'set.calendar.make': 'Adres maken',
  'set.calendar.since': 'Er is een adres sinds {at}.',
  'set.calendar.renew': 'Nieuw adres maken',
  'set.calendar.renewHint':
    'Een nieuw adres beëindigt het oude. Het wordt maar één keer getoond; is het kwijt, maak dan een nieuw.',
  'set.calendar.end': 'Agenda beëindigen',
  'set.calendar.made': 'Uw agenda',
  'set.calendar.address': 'Abonneer u in uw agendaprogramma op dit adres. Het wordt alleen deze ene keer getoond:',
  'set.calendar.subscribe': 'Abonneren',
  'set.calendar.secret':
    'Behandel het als een wachtwoord: wie het heeft, leest uw data. U kunt het in de instellingen altijd beëindigen.',
  'set.calendar.shownBefore': 'Het adres is al getoond. Is het kwijt, maak dan in de instellingen een nieuw.',
  'set.sessions.title': 'Waar u bent ingelogd',
  'set.sessions.lead':
    'Een sessie eindigt een week na het laatste gebruik en een maand na het begin. Kent u er een niet, beëindig die dan.',
  'set.sessions.browser': 'Browser',
  'set.sessions.began': 'Ingelogd',
  'set.sessions.seen': 'Laatst gebruikt',
  'set.sessions.here': 'deze',
  'set.sessions.end': 'Beëindigen',
  'set.sessions.endOf': 'Sessie in {browser} beëindigen',
  'set.sessions.endOthers': 'Alle andere beëindigen',
  'set.browser': '{browser} op {system}',
  'set.browser.unknown': 'Onbekende browser',
  'set.data.title': 'Uw gegevens',
  'set.data.lead': 'Neem alles mee wat we over u weten: gegevens per soort, documenten als pdf, certificaten.',
  'set.data.export': 'Alles downloaden (ZIP)',
  'set.data.erasure': 'Account wissen …',
  'set.data.kind':
    '{kind, select, account {Naam, adressen en instellingen} access {Sessies, sleutels en links} products {Producten met hun verloop} certificates {Certificaten en aanvragen} messages {E-mails en supportverzoeken} histories {De sleutel tot uw versleutelde verlopen} contracts {Contracten} invoices {Facturen en andere documenten} books {Boekingen: bedragen en ogenblikken, zonder uw naam} clock {De testklok} other {Overig}}',
  'set.erase.title': 'Account wissen',
  'set.erase.lead':
    'Hier ziet u wat wissen vandaag zou doen. Het kan niet ongedaan worden gemaakt; download dus eerst uw gegevens.',
  'set.erase.living': 'Dit moet eerst eindigen',
  'set.erase.livingLead':
    'Zolang er iets doorgaat, is het account nodig. Zeg het op, verhuis het, of wacht het einde af.',
  'set.erase.now': 'Meteen gewist',
  'set.erase.stays': 'Blijft voorlopig',
  'set.erase.nothingStays': 'Niets.',
  'set.erase.because':
    '{kind, select, invoices {De wet wil dat we ze bewaren.} contracts {De wet wil dat we ze bewaren.} certificates {Geldige certificaten kunnen worden gecontroleerd tot ze eindigen.} books {Boeken mogen geen gaten hebben.} other {Ze hoort bij de testomgeving.}}',
  'set.erase.until': 'Gewist op {at}.',
  'set.erase.forGood': 'Blijft voorgoed.',
  'set.erase.confirm': 'Voorgoed wissen',
  'set.erase.balance':
    'Er staat nog {balance} op uw tegoed. Schrijf eerst naar {support}, zodat we het kunnen uitbetalen.',
  'set.erase.confirmLead':
    'Typ {email} om te bevestigen. Daarna bent u uitgelogd, en niemand kan nog op dit account inloggen.',
  'set.erase.email': 'E-mailadres van het account',
  'set.erase.emailWrong': 'Dit is niet het e-mailadres van het account. Er is niets gewist.',
  'set.erase.submit': 'Account wissen',
  'set.erase.stay': 'Liever niet',
  'set.erase.done': 'Het account is gewist',
  'set.erase.doneLead': 'Wat niet bewaard hoeft te worden, is weg, en u bent overal uitgelogd. Tot ziens en bedankt.',
  'set.newAddress.title':
    '{state, select, open {E-mailadres bevestigen} used {Het e-mailadres is bevestigd} expired {Deze link is verlopen} other {Deze link werkt niet meer}}',
  'set.newAddress.lead': 'Vanaf dan gaan e-mails over dit account naar {email}, en u logt ermee in.',
  'set.newAddress.former': 'Adres tot nu toe',
  'set.newAddress.until': 'Te bevestigen vóór',
  'set.newAddress.submit': 'Bevestigen',
  'set.newAddress.otherwise': 'Wilt u dit niet, sluit dan gewoon deze pagina: dan gebeurt er niets.',
  'set.newAddress.then':
    '{state, select, used {E-mails gaan vanaf nu naar {email}, en u logt ermee in. Wie ingelogd was, blijft het.} other {Een nieuwe link kunt u in de instellingen aanvragen.}}',
  'said.saved': 'Opgeslagen.',
  'said.address-sent': 'De link is onderweg naar het nieuwe adres. Hij werkt een dag lang.',
  'said.address-withdrawn': 'Het oude adres blijft. De link doet niets meer.',
  'said.calendar-ended': 'De agenda is beëindigd; het adres toont niets meer.',
  'said.session-ended': 'De sessie is beëindigd.',
  'said.sessions-ended': 'Alle andere sessies zijn beëindigd.',
  'refusal.too-many-mails': 'Dat was iets te vaak: wacht een uur, of gebruik de link die het laatst kwam.',
  'refusal.account-living':
    'Iets van dit account gaat nog door, dus er is niets gewist. Wat eerst moet eindigen, staat hieronder.',
  'refusal.account-erased': 'Dit account is gewist.',

  // Tracking and claims

  // Institutions

  // Buttons that the law wants
  'law.cancel.button': 'Contract hier opzeggen',
  'law.withdraw.button': 'Contract hier herroepen',
  'law.cancel.title': 'Contract opzeggen',
  'law.cancel.lead': 'U hoeft hiervoor niet in te loggen. We moeten weten wie u bent en om welk contract het gaat.',
  'law.cancel.confirm': 'Klopt dit?',
  'law.cancel.means': 'Met de knop hieronder verklaart u de opzegging. Eerder is er niets verklaard.',
  'law.cancel.now': 'Nu opzeggen',
  'law.cancel.received': 'Uw opzegging is ontvangen',
  'law.withdraw.title': 'Contract herroepen',
  'law.withdraw.lead':
    'Consumenten kunnen een contract binnen 14 dagen na de bestelling zonder reden herroepen. U hoeft hiervoor niet in te loggen.',
  'law.withdraw.confirm': 'Klopt dit?',
  'law.withdraw.means':
    'Met de knop hieronder verklaart u de herroeping. Eerder is er niets verklaard. Wat u herroept, eindigt, en wat erin staat, wordt gewist.',
  'law.withdraw.now': 'Herroeping bevestigen',
  'law.withdraw.received': 'Uw herroeping is ontvangen',
  'law.name': 'Naam',
  'law.email': 'E-mailadres',
  'law.email.hint': 'Het ontvangstbewijs gaat er meteen naartoe. Het beste is het adres waarop uw facturen komen.',
  'law.product': 'Product of contract',
  'law.product.hint': 'Bijvoorbeeld het domein of de naam van het certificaat.',
  'law.reference': 'Factuur- of bestelnummer',
  'law.reference.hint': 'Als u het bij de hand hebt: het helpt ons het contract te vinden.',
  'law.reference.withdraw':
    'Als u het bij de hand hebt: hiermee, en met het adres waarop uw facturen komen, wordt het meteen uitgevoerd.',
  'law.manner': 'Soort opzegging',
  'law.ordinary': 'Gewoon',
  'law.ordinary.means': 'Aan het einde van de betaalde looptijd, of eerder waar de wet dat toestaat.',
  'law.cause': 'Om dringende reden',
  'law.cause.means': 'Om een reden die doorgaan onredelijk maakt. Zeg alstublieft welke.',
  'law.reason': 'Reden',
  'law.wish': 'Te beëindigen op',
  'law.wish.hint': 'Leeg laten voor zo vroeg mogelijk.',
  'law.soonest': 'zo vroeg mogelijk',
  'law.goOn': 'Verder',
  'law.change': 'Iets wijzigen',
  'law.received': 'Ontvangen op {at}.',
  'law.receipt':
    'Het ontvangstbewijs is onderweg naar {email}. Komt het niet, schrijf ons dan en noem het nummer hieronder.',
  'law.declaration': 'Nummer van de verklaring: {id}',
  'law.fault.name': 'Geef alstublieft uw naam.',
  'law.fault.email': 'Dit is geen e-mailadres. Het ziet eruit als anna@example.com.',
  'law.fault.product': 'Zeg alstublieft waar het om gaat.',
  'law.fault.reference': 'Gebruik gewone tekens, hoogstens 80.',
  'law.fault.reason': 'Zeg alstublieft waarom.',
} as const satisfies Words;
