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
  'invitation.policies': 'Wat voor de dienst geldt',
  'invitation.policiesShown':
    'Lees dit voordat u aanvaardt. Dat het u is getoond, en in welke versie, wordt vastgelegd; het is informatie en vraagt niet om uw toestemming.',
  'invitation.policyVersion': 'versie {version}',
  'invitation.policiesChanged': 'Intussen is een beleid opnieuw gepubliceerd. Bekijk het en aanvaard dan.',
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

  // Tracking and claims

  // Institutions

  // Buttons that the law wants
} as const satisfies Words;
