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

  // Tracking and claims

  // Institutions
  'inst.tab.overview': 'Overzicht',
  'inst.tab.domains': 'Domeinen',
  'inst.tab.move': 'Andere leverancier',
  'inst.tab.requests': 'Aanvragen',
  'inst.tab.people': 'Personen',
  'inst.before': 'Vorige',
  'inst.after': 'Volgende',
  'inst.copy': 'Kopiëren',
  'inst.copied': 'Gekopieerd',
  'inst.cancel': 'Terug',
  'inst.save': 'Opslaan',
  'inst.yes': 'ja',
  'inst.you': 'u',
  'inst.until': 'tot {day}',
  'inst.reason': 'Reden',
  'inst.standing': 'Stand',
  'inst.certificate': 'Certificaat',
  'inst.certificates': 'Certificaten',
  'inst.ends': 'Eindigt',
  'inst.missing': 'Ontbreekt nog',
  'inst.contract.title': 'Contract {acronym}',
  'inst.contract.state':
    '{state, select, requested {Aangevraagd} active {Van kracht} suspended {Opgeschort} terminated {Beëindigd} other {Ingetrokken}}',
  'inst.contract.sentence':
    '{state, select, requested {U hebt dit contract op {day} aangevraagd. Het is nog niet van kracht.} active {Uw contract is sinds {day} van kracht.} suspended {Uw contract is sinds {day} opgeschort. Tot het wordt hervat, wordt geen certificaat besteld, uitgegeven, vervangen of verlengd. Wat is uitgegeven, blijft geldig tot het verloopt.} terminated {Uw contract is op {day} geëindigd. Er wordt geen nieuw certificaat uitgegeven; wat is uitgegeven, blijft geldig tot het verloopt.} other {De aanvraag is op {day} ingetrokken.}}',
  'inst.contract.next':
    '{yours, plural, =0 {U hebt alles gedaan: nu zijn wij aan zet.} one {U hebt nog één ding te doen} other {U hebt nog # dingen te doen}}{yours, plural, =0 {} other {{ours, select, true {, en wij één.} other {.}}}}',
  'inst.contract.nothing': 'U hoeft niets te doen: certificaten kunnen worden besteld.',
  'inst.contract.reason': 'Reden:',
  'inst.contract.suspended.then': 'Als u niet weet wat helpt, schrijf dan naar {email}.',
  'inst.contract.none': 'Contract voor de certificatendienst',
  'inst.contract.none.lead':
    'Er is nog geen contract. Het gaat in zodra wij hebben bevestigd dat u onze klant bent, het beleid is aanvaard en twee ondertekende exemplaren per post zijn aangekomen.',
  'inst.contract.others': 'Een contract wordt aangevraagd door een beheerder van uw instelling.',
  'inst.contract.ask': 'Contract aanvragen',
  'inst.acronym': 'Acroniem van uw instelling',
  'inst.acronym.hint': 'Bijvoorbeeld UNIV; het staat in het contract.',
  'inst.acronym.fault': 'Hoogstens 30 letters en cijfers, met . _ & - of spaties alleen ertussen.',
  'inst.steps': 'Wat er moet gebeuren, en door wie',
  'inst.step.done': '(gedaan)',
  'inst.step.by': '{who, select, us {(door ons)} other {(door u)}}',
  'inst.step.requested': 'Het contract aanvragen',
  'inst.step.policy': 'Aanvaarden: {title}',
  'inst.step.policy.there': 'Hieronder aanvaarden',
  'inst.step.copy': 'Exemplaar {copy}, ondertekend, per post sturen',
  'inst.step.rejected': 'Wij konden het niet aannemen:',
  'inst.step.customer': 'Bevestigen dat u onze klant bent',
  'inst.step.inForce': 'Het contract is van kracht',
  'inst.copies.send': 'Druk het contract twee keer af, onderteken beide exemplaren en stuur ze naar:',
  'inst.copies': 'Ontvangen exemplaren',
  'inst.copy.received': 'Exemplaar {copy}, {at}{rejected, select, true {, geweigerd:} other {}}',
  'inst.copy.scan': 'Scan',
  'inst.document': 'Het contract als pdf',
  'inst.withdraw': 'Aanvraag intrekken',
  'inst.withdraw.title': 'Aanvraag van contract {acronym} intrekken?',
  'inst.withdraw.lead':
    'Er komt geen contract, en wat ervoor is aanvaard of gestuurd, telt niet meer. U kunt op elk moment een nieuw aanvragen.',
  'inst.former': 'Vroegere contracten',
  'inst.fact.requested': 'Aangevraagd',
  'inst.fact.active': 'Van kracht sinds',
  'inst.fact.firstPeriod': 'Einde van de eerste periode',
  'inst.fact.earliest': 'Opzeggen kan vanaf',
  'inst.fact.letter': 'Aangetekende brief',
  'inst.fact.delivered': 'Bezorgd',
  'inst.fact.effective': 'Contract eindigt op',
  'inst.fact.ended': 'Beëindigd',
  'inst.notice.given':
    '{by, select, institution {U hebt opgezegd: het contract eindigt op {day}.} operator {Wij hebben opgezegd: het contract eindigt op {day}.} other {Wij beëindigen het contract op {day}.}} Vanaf dan wordt niets besteld, opnieuw uitgegeven, vervangen of verlengd.',
  'inst.notice.outliving':
    '{outliving, plural, =0 {Geen certificaat is na die dag nog geldig.} one {Eén certificaat is na die dag nog geldig, tot het verloopt.} other {# certificaten zijn na die dag nog geldig, tot ze verlopen.}}',
  'inst.notice.title': 'Hoe u het contract opzegt',
  'inst.notice.how': 'Opzeggen gaat per aangetekende brief; er is geen knop voor. Stuur die naar:',
  'inst.notice.early': 'De eerste periode duurt een jaar: een brief telt als hij vanaf {day} wordt bezorgd.',
  'inst.notice.today': 'Vandaag bezorgd zou ze ingaan op {day}: op 1 januari, na drie volle maanden.',
  'inst.notice.after':
    'Wij bevestigen ze per e-mail, met de certificaten die langer geldig blijven. Er wordt niets ingetrokken.',
  'inst.policies': 'Beleid',
  'inst.policies.lead':
    'Wat de certificatendienst van instellingen vraagt, en wie wanneer welke versie heeft aanvaard.',
  'inst.policy': 'Beleid',
  'inst.version': 'Versie',
  'inst.accepted': 'Aanvaard',
  'inst.accepted.by': 'Versie {version} door {person}, {at}',
  'inst.accepted.newer': 'Intussen is versie {version} gepubliceerd. Wat is aanvaard, blijft gelden.',
  'inst.accepted.not': 'nog niet',
  'inst.accept': 'Versie {version} aanvaarden',
  'inst.read': 'Gelezen',
  'inst.read.lead': 'Het informeert u; er wordt geen toestemming gevraagd.',
  'inst.read.by': 'Door u gelezen, {at}',
  'inst.ending': 'Certificaten die binnen 30 dagen eindigen',
  'inst.ending.none': 'In de komende 30 dagen eindigt geen certificaat.',
  'inst.ending.more': '{more, plural, one {en nog één} other {en nog #}}',
  'inst.nextOne': 'Het volgende',
  'inst.next':
    '{by, select, renewal {door verlenging} replacement {door vervanging} claim {door heruitgifte} migration {door de overstap} other {door bestelling}}, {day}, van {from}',
  'inst.next.none': 'geen: het wordt niet verlengd',
  'inst.ready': 'Domein daar gevalideerd',
  'inst.ready.yes': 'Alles is er',
  'inst.ready.no': 'Er ontbreekt iets',
  'inst.lack':
    '{what, select, both {validatie en wildcardversie van {domain}} wildcard {wildcardversie van {domain}} other {validatie van {domain}}}',
  'inst.waiting': '{own, select, true {Uw aanvragen die wachten} other {Aanvragen die op uw beslissing wachten}}',
  'inst.domains': 'Domeinen',
  'inst.domains.lead':
    'Een domein wordt één keer geregistreerd en per leverancier één keer gevalideerd, voor alle certificaten met namen eronder. De wildcardversie wordt apart toegevoegd.',
  'inst.domains.none': 'Er is nog geen domein geregistreerd.',
  'inst.domains.all': 'Alle domeinen',
  'inst.domain': 'Domein',
  'inst.control': 'Validatie',
  'inst.control.state': '{state, select, validated {Gevalideerd} pending {Niet gevalideerd} other {Open}}',
  'inst.publish.others': 'Andere manieren',
  'inst.publish.again': 'Wat gepubliceerd blijft',
  'inst.wildcard': 'Wildcard',
  'inst.wildcard.is': '{added, select, true {toegevoegd} other {niet toegevoegd}}',
  'inst.wildcard.not': 'Niet toegevoegd: geen certificaat voor *.{domain}',
  'inst.wildcard.added': '*.{domain} sinds {at}',
  'inst.wildcard.add': '*.{domain} bij {title} toevoegen',
  'inst.register': 'Een domein registreren',
  'inst.register.lead':
    'Vanaf het eerste domein worden certificaten alleen nog besteld voor namen onder geregistreerde domeinen.',
  'inst.register.name': 'Domein',
  'inst.register.hint': 'Bijvoorbeeld example.org, zonder www en zonder *.',
  'inst.register.submit': 'Registreren',
  'inst.fault.name-illegal': 'Dit is geen domeinnaam. Die ziet eruit als example.org.',
  'inst.fault.name-kind': 'Dit is het adres van een computer. Alleen domeinnamen kunnen worden geregistreerd.',
  'inst.fault.name-not-public':
    'Dit is een interne naam. Alleen namen onder een publiek suffix, zoals .org, kunnen worden gecertificeerd.',
  'inst.fault.name-is-public-suffix':
    'Dit is een publiek suffix, waaronder anderen hun namen hebben. Geef een domein daaronder op.',
  'inst.fault.wildcard-illegal': 'Registreer het domein zelf, zonder *. De wildcardversie wordt daarna toegevoegd.',
  'inst.registered': 'Geregistreerd',
  'inst.registered.by': '{at}, door {by, select, operator {ons} other {u}}',
  'inst.certificates.living':
    '{products, plural, =0 {geen met namen eronder} one {één met namen eronder} other {# met namen eronder}}',
  'inst.provider.current': 'uw leverancier',
  'inst.validated': '{at}, via: {how}',
  'inst.validUntil': 'Geldt tot',
  'inst.validUntil.is': '{at}{past, select, true {: voorbij} other {}}',
  'inst.transferred': 'Door ons overgedragen',
  'inst.publish': 'Wat u moet publiceren',
  'inst.publish.one':
    'Een van deze manieren is genoeg. Laat staan wat u publiceert: dan wordt het vanzelf teruggevonden.',
  'inst.publish.each': '{title} controleert elke naam apart: elke naam heeft een eigen record nodig.',
  'inst.method':
    '{method, select, persistent {DNS-record dat blijft} dns {DNS-record} http {Bestand op de webserver} other {E-mail}}',
  'inst.method.covers':
    '{method, select, http {Geldt voor {domain} alleen, niet voor de namen eronder.} other {Geldt voor {domain} en alle namen eronder.}}',
  'inst.record.name': 'Naam',
  'inst.record.type': 'Type',
  'inst.record.value': 'Waarde',
  'inst.file.at': 'Adres',
  'inst.file.content': 'Inhoud',
  'inst.names': '{names, plural, one {Wat één naam eronder nodig heeft} other {Wat # namen eronder nodig hebben}}',
  'inst.check': 'Nu controleren',
  'inst.notShown':
    'Wij hebben net gekeken en het nog niet gevonden. Hieronder staat wat wij hebben gevraagd en wat is geantwoord. Het kan enkele minuten duren voor een nieuw record overal zichtbaar is.',
  'inst.look': 'Laatste controle',
  'inst.look.result': '{passed, select, true {Gevonden} other {Niet gevonden}}: {how}, {at}',
  'inst.look.asked': 'Wat is gevraagd en geantwoord',
  'inst.documentation': 'Documentatie van de leverancier:',
  'inst.remove': 'Dit domein opgeven',
  'inst.remove.title': '{domain} opgeven?',
  'inst.remove.lead':
    'De registratie eindigt, met de validaties en de wildcardversie. Als u het later weer registreert, moet het opnieuw worden gevalideerd. Uitgegeven certificaten blijven geldig.',
  'inst.remove.living':
    '{products, plural, one {Een lopend certificaat heeft het nodig: tot dat eindigt, kan het niet worden opgegeven.} other {# lopende certificaten hebben het nodig: tot die eindigen, kan het niet worden opgegeven.}}',
  'inst.move.none': 'Er is geen andere certificaatleverancier gepland en er was geen overstap.',
  'inst.move.to': 'Overstap naar {to}',
  'inst.move.see': 'Bekijken wat er te doen is',
  'inst.move.state':
    '{state, select, preparing {In voorbereiding} moving {Bezig} paused {Gepauzeerd} rolled_back {Teruggedraaid} other {Voltooid}}',
  'inst.move.sentence':
    '{state, select, preparing {Nieuwe certificaten komen van {to} vanaf {at}.} moving {Nieuwe certificaten komen van {to} sinds {at}. Die van de vorige leverancier blijven geldig tot ze verlopen.} paused {De overstap naar {to} is op dit moment gepauzeerd; wat is overgestapt, blijft zo.} rolled_back {De overstap naar {to} is teruggedraaid. Uw certificaten blijven ongemoeid.} other {De overstap naar {to} is voltooid. U hoeft niets meer te doen.}}',
  'inst.move.domains': '{done} van {all, plural, one {# domein} other {# domeinen}} gevalideerd',
  'inst.move.certificates': '{done} van {all, plural, one {# certificaat} other {# certificaten}} van {to}',
  'inst.move.fromTo': 'Leveranciers',
  'inst.move.fromTo.is': 'van {from} naar {to}',
  'inst.move.started': 'Begonnen',
  'inst.move.cutOver': 'Datum van de overstap',
  'inst.move.firstRisk': 'Eerste certificaat in gevaar eindigt',
  'inst.move.prices': 'Prijzen ongewijzigd tot',
  'inst.move.finished': 'Voltooid',
  'inst.move.rolledBack': 'Teruggedraaid',
  'inst.move.todo': 'Wat alleen u kunt doen',
  'inst.move.nothing': 'Alles is al in orde: u hoeft niets te doen.',
  'inst.move.only':
    'Uw organisatie en uw domeinen hebben wij overgedragen. Dat u een domein beheert, kunt alleen u aantonen, en alleen u kunt de wildcardversie toevoegen. Wij kijken zelf of het gepubliceerd is; u hoeft het niet te melden.',
  'inst.move.effect':
    'Zonder dat wordt het volgende certificaat voor deze namen niet uitgegeven, en waarschuwen browsers uw bezoekers als het huidige eindigt.',
  'inst.move.more':
    '{more, plural, one {Voor nog één domein is er iets te doen} other {Voor nog # domeinen is er iets te doen}}',
  'inst.move.todo.wildcard': 'De wildcardversie *.{domain} toevoegen: een van uw certificaten noemt ze.',
  'inst.move.todo.control': 'Dit record publiceren en laten staan:',
  'inst.move.wildcards':
    'Bij de nieuwe leverancier ontbreekt {without, plural, one {de wildcardversie van één domein} other {de wildcardversie van # domeinen}}. Voeg ze toe op de pagina van het domein als u er certificaten voor wilt.',
  'inst.move.not': 'Wat u niet hoeft te doen',
  'inst.move.not.revoke': 'Iets intrekken: elk certificaat blijft geldig tot het zelf verloopt.',
  'inst.move.not.copy': 'Certificaten overzetten: het volgende voor dezelfde namen komt van de nieuwe leverancier.',
  'inst.move.not.register': 'Uw instelling opnieuw registreren: dat hebben wij gedaan.',
  'inst.move.not.domains': 'Uw domeinen opnieuw registreren: wij hebben ze overgedragen.',
  'inst.move.not.prices': 'Op andere prijzen rekenen: tot de datum hierboven blijven ze zoals ze zijn.',
  'inst.move.list': 'Certificaten',
  'inst.move.listed': 'De eerste {most} van {all} staan hier.',
  'inst.move.csv': 'Allemaal als tabel (CSV)',
  'inst.standing.is':
    '{standing, select, replaced {Komt van {to}} ready {Klaar voor het volgende} at_risk {In gevaar} lapsed {Verlopen} before_cut_over {Het volgende nog van de vorige leverancier} ends {Wordt niet verlengd} other {Beëindigd}}',
  'inst.requests': 'Aanvragen',
  'inst.requests.lead':
    '{own, select, true {Wat u hebt gevraagd. Een beheerder van uw instelling keurt het goed.} other {Wat personen van uw instelling hebben gevraagd die niet zelf mogen bestellen. Het gebeurt zodra u het goedkeurt.}}',
  'inst.requests.none':
    '{own, select, true {U hebt nog niets gevraagd. Wat u bestelt, opnieuw laat uitgeven of laat intrekken, wacht hier op een beheerder.} other {Niemand heeft nog iets gevraagd.}}',
  'inst.requests.all': 'Alle aanvragen',
  'inst.request': 'Aanvraag',
  'inst.request.state':
    '{state, select, pending {Wacht} approved {Goedgekeurd} refused {Geweigerd} withdrawn {Ingetrokken} other {Vervallen}}',
  'inst.asked': '{kind, select, order {Bestelling: {name}} claim {Heruitgifte: {name}} other {Intrekking: {name}}}',
  'inst.askedBy': 'Gevraagd door',
  'inst.askedAt': 'Gevraagd',
  'inst.decideBefore': 'Vervalt',
  'inst.decidedBy': 'Beslist door',
  'inst.decidedAt': 'Beslist',
  'inst.hindered': 'Ze is op {at} goedgekeurd, maar kon niet worden uitgevoerd:',
  'inst.order.name': 'Naam',
  'inst.order.offer': 'Aanbod',
  'inst.order.names': 'Namen in het certificaat',
  'inst.order.years': 'Eerste looptijd',
  'inst.order.insurance': 'Uitgifteverzekering',
  'inst.order.price': 'Prijs',
  'inst.order.free': 'geen factuur',
  'inst.claim.reason': 'Waarom',
  'inst.claim.why':
    '{reason, select, key_lost {De sleutel is verloren} server_failed {De server is uitgevallen} moved_server {Verhuizing naar een andere server} key_compromised {Iemand anders heeft de sleutel misschien} other {Een andere reden}}',
  'inst.claim.note': 'Opmerking',
  'inst.claim.revoke': 'De vorige intrekken',
  'inst.revoke': 'Wat er gebeurt',
  'inst.revoke.what': 'Het certificaat wordt definitief ingetrokken: browsers aanvaarden het niet meer.',
  'inst.decide': 'Uw beslissing',
  'inst.decide.lead':
    '{kind, select, order {Keurt u het goed, dan wordt meteen besteld en gaat de factuur naar uw instelling.} claim {Keurt u het goed, dan wordt het certificaat opnieuw uitgegeven.} other {Keurt u het goed, dan wordt het certificaat meteen ingetrokken; dat is onomkeerbaar.}}',
  'inst.approve': 'Goedkeuren',
  'inst.approve.for': 'Goedkeuren voor {amount}',
  'inst.refuse': 'Weigeren',
  'inst.refuse.title': 'Of weigeren',
  'inst.refuse.reason': 'Reden',
  'inst.refuse.hint': '{name} krijgt die per e-mail te lezen.',
  'inst.refuse.fault': 'Geef een reden, van 3 tot 500 tekens.',
  'inst.withdrawRequest': 'Intrekken',
  'inst.withdrawRequest.lead': 'Zolang niemand heeft beslist, kunt u uw aanvraag intrekken.',
  'inst.withdrawRequest.submit': 'Mijn aanvraag intrekken',
  'inst.people': 'Personen',
  'inst.people.lead':
    'Beheerders bestellen, valideren, betalen, keuren goed en nodigen uit. Aanvragers zien alles en vragen om bestellingen, heruitgiften en intrekkingen.',
  'inst.people.none': 'Er is nog niemand uitgenodigd: alleen wie het adres van dit account heeft, handelt ervoor.',
  'inst.people.all': 'Alle personen',
  'inst.person': 'Persoon',
  'inst.name': 'Naam',
  'inst.email': 'E-mailadres',
  'inst.role': 'Rol',
  'inst.role.is': '{role, select, administrator {Beheerder} other {Aanvrager}}',
  'inst.role.does':
    '{role, select, administrator {mag alles doen voor de instelling} other {ziet alles en vraagt het een beheerder}}',
  'inst.locale': 'Taal van e-mails en pagina’s',
  'inst.locale.is': '{locale, select, de {Duits} fr {Frans} nl {Nederlands} other {Engels}}',
  'inst.person.active': 'Actief',
  'inst.person.invited': '{open, select, true {Uitgenodigd} other {Uitnodiging verlopen}}',
  'inst.invite': 'Iemand uitnodigen',
  'inst.invite.lead': 'Er gaat een link naar dit adres; die werkt één keer, zeven dagen lang.',
  'inst.invite.submit': 'Uitnodiging sturen',
  'inst.invited': 'Uitgenodigd',
  'inst.invited.by': '{at}, door {by}',
  'inst.joined': 'Aanvaard',
  'inst.change': 'Wijzigen',
  'inst.again': 'Nieuwe link',
  'inst.again.lead':
    '{state, select, active {Om in te loggen is deze link niet nodig. Hij is voor wie de persoonlijke API-sleutel kwijt is: zodra de link is gebruikt, eindigt de vorige sleutel.} other {De vorige link eindigt en er wordt een nieuwe gestuurd.}}',
  'inst.again.submit': 'Opnieuw uitnodigen',
  'inst.person.remove': 'Verwijderen',
  'inst.person.remove.title': '{name} verwijderen?',
  'inst.person.remove.lead':
    '{isSelf, select, true {U wordt meteen uitgelogd; uw sleutel en uw open aanvragen eindigen. Iemand anders zou u opnieuw moeten uitnodigen.} other {De persoon wordt meteen uitgelogd; sleutel, uitnodiging en open aanvragen eindigen. Wat eerder is gedaan, blijft zo.}}',
  'inst.fault.name': 'Geef een naam op, van hoogstens 100 tekens.',
  'inst.fault.email': 'Dit is geen e-mailadres. Dat ziet eruit als anna@example.com.',
  'said.contract-requested': 'Dank u: het contract is aangevraagd. Hieronder staat wat er nu moet gebeuren.',
  'said.contract-withdrawn': 'De aanvraag is ingetrokken.',
  'said.policy-accepted': 'Dank u: uw aanvaarding is genoteerd.',
  'said.policy-read': 'Dank u: genoteerd dat u het hebt gelezen.',
  'said.domain-registered':
    'Geregistreerd. Toon nu aan dat u het domein beheert: een van de manieren hieronder is genoeg.',
  'said.domain-shown': 'Gevonden: het domein is gevalideerd.',
  'said.domain-removed': 'Het domein is niet meer geregistreerd.',
  'said.wildcard-added': 'De wildcardversie is toegevoegd.',
  'said.request-approved': 'Goedgekeurd. Het wordt uitgevoerd, en wie het vroeg, krijgt bericht.',
  'said.request-refused': 'Geweigerd. Er gebeurt niets, en wie het vroeg, krijgt bericht.',
  'said.request-withdrawn': 'Uw aanvraag is ingetrokken.',
  'said.person-invited': 'De uitnodiging is onderweg.',
  'said.person-changed': 'Opgeslagen.',
  'said.person-removed': 'Verwijderd en overal uitgelogd.',
  'refusal.name-taken':
    'Een andere klant heeft deze naam, een erboven of een eronder. Is hij van u, schrijf ons dan: wij zoeken uit wie gelijk heeft.',
  'refusal.domain-in-use':
    'Lopende certificaten hebben namen onder dit domein. Het kan worden opgegeven zodra die zijn geëindigd.',
  'refusal.person-exists': 'Iemand met dit adres is al uitgenodigd of actief.',
  'refusal.last-administrator':
    'Dit is de laatste beheerder. Nodig eerst een andere uit, die moet aanvaarden; wie alleen is uitgenodigd, telt niet.',
  'refusal.approval-closed':
    'Over deze aanvraag is al beslist, of ze is ingetrokken of vervallen. De stand staat hieronder.',
  'refusal.own-request': 'Niemand keurt goed wat hij zelf heeft gevraagd: dat moet een andere beheerder doen.',
  'refusal.not-administrator': 'Alleen een beheerder van uw instelling kan dit beslissen.',
  'refusal.no-longer-possible': 'Wat is gevraagd, kan zo niet meer. Weiger het en laat het opnieuw vragen.',
  'refusal.too-many-requests': 'Vijftig aanvragen van u wachten al. Trek er enkele in, of laat erover beslissen.',
  'refusal.contract-required': 'Daarvoor is een contract voor de certificatendienst nodig dat van kracht is.',
  'refusal.contract-suspended': 'Uw contract is opgeschort: tot het wordt hervat, wordt geen certificaat uitgegeven.',
  'refusal.contract-exists': 'Er is al een contract, of er is een aangevraagd. Het staat hieronder.',
  'refusal.contract-ended': 'Dit contract is voorbij: er kan niets meer aan worden veranderd.',
  'refusal.contract-state': 'Dat past niet meer bij de stand van het contract. Die staat hieronder.',
  'refusal.acronym-taken': 'Een andere instelling heeft dit acroniem al. Kies een ander, of schrijf ons.',
  'invitation.pages':
    'Voor de pagina’s hebt u geen sleutel nodig: meld u daar aan met uw e-mailadres. De sleutel is voor programma’s en de opdrachtregel.',
  'invitation.signIn': 'Aanmelden',

  // Buttons that the law wants
} as const satisfies Words;
