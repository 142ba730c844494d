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
  'said.support-sent': 'Verstuurd. U krijgt een kopie per e-mail; het antwoord komt daar en hier.',
  'said.support-closed': 'Afgesloten. Is er nog iets, schrijf dan gewoon opnieuw.',
  'said.support-reopened': 'Weer geopend.',
  'said.waits-for-administrator':
    'Uw verzoek is bewaard. Het wacht op een beheerder van uw instelling, die bericht heeft gekregen.',
  'said.claimed': 'Aangevraagd. Deze pagina toont elke stap zodra die gebeurt.',
  'said.ordered': 'Besteld. De factuur komt per e-mail en staat onder “Facturen”.',
  'said.revoked': 'Gedaan. Het certificaat is ingetrokken of wordt dat binnen enkele minuten.',
  'said.endpoint': 'Opgeslagen. We kijken daar of het huidige certificaat geïnstalleerd is.',
  'said.endpoint-checked': 'We hebben gekeken; het resultaat staat hieronder.',
  'said.endpoint-removed': 'We kijken daar niet meer.',
  'said.request-taken': 'Overgenomen. Het volgende certificaat wordt voor dit verzoek uitgegeven.',
  'said.domain-shown': 'Gevonden. De zeggenschap over het domein is aangetoond; we gaan vanzelf verder.',
  'said.domain-not-shown':
    'We hebben gekeken en het nog niet gevonden. Hieronder staat wat is gevraagd en geantwoord; DNS kan even duren.',
  'said.code-sent': 'De code is onderweg naar dat adres.',
  'refusal.insurance-required':
    'Deze looptijd is niet verzekerd; gratis heruitgiften horen bij de uitgifteverzekering.',
  'refusal.term-ended':
    'De betaalde looptijd is voorbij. Heruitgeven kan alleen binnen de looptijd; daarna bestelt u opnieuw.',
  'refusal.term-not-started':
    'Het eerste certificaat van deze bestelling moet nog worden uitgegeven. Er valt nog niets opnieuw uit te geven.',
  'refusal.same-key':
    'Het verzoek bevat de sleutel van een eerder certificaat. Maak een nieuwe sleutel, of zeg uitdrukkelijk dat u de oude wilt.',
  'refusal.compromised-key':
    'Deze sleutel is bekend of gemeld als gecompromitteerd en wordt nooit meer gebruikt. Maak een nieuwe.',
  'refusal.not-a-certificate': 'Dit is geen certificaat; er valt niets opnieuw uit te geven.',
  'refusal.certificate-ended': 'Dit certificaat is al verlopen of ingetrokken.',
  'refusal.validation-method-ended': 'Deze manier van aantonen is niet meer toegestaan. Kies hieronder een andere.',
  'refusal.too-many-mails': 'Er is voorlopig genoeg verstuurd. Wacht even.',
  'tracking.ask': 'Hulp vragen',
  'tracking.empty': 'Hier is nog niets. Elke bestelling, aanvraag en vraag komt hier met haar stappen.',
  'tracking.none': 'Niets gevonden. Probeer een ander filter.',
  'tracking.waiting': '{waiting, plural, one {Eén zaak wacht op u} other {# zaken wachten op u}}',
  'tracking.others': 'Al het andere, nieuwste eerst',
  'tracking.kind':
    '{kind, select, order {Bestelling} claim {Aanvraag tot heruitgifte} validation {Domeinvalidatie} request {Hulpvraag} other {Wacht op goedkeuring}}',
  'tracking.kinds':
    '{kind, select, order {Bestellingen} claim {Heruitgiften} validation {Domeinvalidaties} request {Hulpvragen} approval {Wacht op goedkeuring} other {Alles}}',
  'tracking.filter.kind': 'Tonen',
  'tracking.filter.search': 'Naam bevat',
  'tracking.filter.waiting': 'alleen wat op mij wacht',
  'tracking.filter.submit': 'Filteren',
  'tracking.todo':
    '{waits, select, payment {Factuur betalen} csr {Verzoek (CSR) indienen} validation {Domein aantonen} other {Antwoord lezen}}',
  'tracking.steps': '{steps, plural, one {# stap} other {# stappen}}',
  'tracking.pages': 'Pagina’s',
  'tracking.newer': 'Nieuwer',
  'tracking.older': 'Ouder',
  'tracking.state.claim':
    '{state, select, received {Onderweg} waiting_for_validation {Wacht op validatie} issued {Uitgegeven} completed {Uitgegeven} refused {Geweigerd} other {{state}}}',
  'tracking.state.validation': '{state, select, waiting {Nog aan te tonen} other {Aangetoond}}',
  'tracking.state.request': '{state, select, open {Bij de helpdesk} answered {Beantwoord} other {Afgesloten}}',
  'tracking.state.approval':
    '{state, select, order {Bestelling gevraagd} claim {Heruitgifte gevraagd} other {Intrekking gevraagd}}',
  'tracking.step.order':
    '{step, select, order_placed {Besteld} imported {Overgenomen} payment_received {Betaling ontvangen} invoice_cancelled {Factuur geannuleerd} validation_requested {Bewijs voor {about} gevraagd} validation_passed {Zeggenschap over {about} aangetoond} certificate_issued {Certificaat uitgegeven} issuance_failed {Kon nog niet worden uitgegeven; we proberen het opnieuw} term_started {Ingericht, de looptijd is begonnen} cancelled {Geannuleerd} other {{step}}}',
  'tracking.step.claim':
    '{step, select, received {Ontvangen} accepted {Gecontroleerd en aanvaard} waiting_for_validation {Wacht op het bewijs van zeggenschap} issued {Nieuw certificaat uitgegeven} revoked {Oud certificaat ingetrokken} refused {Geweigerd} other {{step}}}',
  'tracking.step.validation':
    '{step, select, validation_requested {Gevraagd} validation_passed {Aangetoond {about, select, email {per e-mail} http {met een bestand} other {via DNS}}} other {Gekeken en nog niet gevonden}}',
  'tracking.step.request': '{about, select, customer {U schreef} other {Antwoord}}',
  'tracking.step.approval': 'Gevraagd',
  'tracking.claim.title': 'Heruitgifte van {name}',
  'tracking.claim.steps': 'Stappen',
  'tracking.claim.facts': 'Uw aanvraag',
  'tracking.claim.product': 'Certificaat',
  'tracking.claim.reason': 'Reden',
  'tracking.claim.note': 'Opmerking',
  'tracking.claim.id': 'Nummer',
  'tracking.claim.ahead.issued': 'Het nieuwe certificaat wordt uitgegeven',
  'tracking.claim.ahead.revoked':
    'Het oude certificaat wordt ingetrokken{compromised, select, true { zodra het nieuwe er is,} other {}} uiterlijk op {at}',
  'tracking.claim.refused': 'Ze is geweigerd',
  'tracking.claim.again': 'Opnieuw beginnen',
  'tracking.claim.validate': 'Wat nog ontbreekt',
  'tracking.claim.validate.lead':
    'De zeggenschap over {domains} moet opnieuw worden aangetoond. Zodra dat gebeurd is, geven we het certificaat uit.',
  'tracking.claim.underWay': 'We zijn bezig',
  'tracking.claim.underWay.lead': 'U hoeft niets te doen. Meestal duurt het minder dan een minuut.',
  'tracking.claim.done': 'Uw nieuwe certificaat',
  'tracking.claim.done.lead': 'Installeer het met de sleutel die u hebt bewaard.',
  'support.new': 'Hulp vragen',
  'support.kind.legend': 'Waar gaat het over?',
  'support.kind':
    '{kind, select, technical {Een certificaat, de uitgifte of de validatie} other {Contract, factuur of iets anders}}',
  'support.kind.lead':
    '{kind, select, technical {Gaat naar de aanbieder van het certificaat, met het bestelnummer.} other {Gaat naar onze servicedesk.}}',
  'support.about': 'Betreft: {name}{serial, select, none {} other { (serienummer {serial})}}',
  'support.subject': 'Onderwerp',
  'support.subject.fault': 'Geef een onderwerp, op één regel van hoogstens 120 tekens.',
  'support.words': 'Uw bericht',
  'support.words.hint': 'Stuur nooit een privésleutel, aan niemand.',
  'support.words.fault': 'Schrijf iets: gewone tekst, zonder verborgen tekens en zonder privésleutel.',
  'support.send': 'Versturen',
  'support.author': '{author, select, customer {U} desk {Helpdesk} other {Ons team}}',
  'support.size': '{kb, plural, one {# KB} other {# KB}}',
  'support.refused':
    '{files, plural, one {Eén bestand is niet aangenomen: {names}} other {# bestanden zijn niet aangenomen: {names}}}',
  'support.facts': '{reference} · {kind, select, technical {aan de certificaataanbieder} other {aan de servicedesk}}',
  'support.product': 'Product',
  'support.reply': 'Antwoorden',
  'support.reply.closed': 'Opnieuw schrijven; dan is ze weer open',
  'support.close': 'Het is opgelost, afsluiten',
  'support.reopen': 'Weer openen',
  'claim.title': '{name} opnieuw uitgeven',
  'claim.stages': 'Stappen',
  'claim.stage': '{stage, select, why {Waarom} key {Sleutel en verzoek} check {Controle} other {Klaar}}',
  'claim.why': 'Waarom hebt u een nieuw certificaat nodig?',
  'claim.lead':
    'Het is gratis, zo vaak u wilt{end, select, none {.} other {: u bent verzekerd. Het nieuwe certificaat heeft de resterende geldigheid, binnen de looptijd tot {end}.}}',
  'claim.why.legend': 'Reden',
  'claim.why.fault': 'Kies een reden.',
  'claim.reason':
    '{reason, select, key_lost {De privésleutel is kwijt} server_failed {De server is uitgevallen} moved_server {De website verhuist naar een andere server} key_compromised {Iemand anders heeft misschien de privésleutel} other {Iets anders}}',
  'claim.compromised':
    'De oude sleutel wordt meteen en voorgoed geblokkeerd. De certificaten ervan worden ingetrokken zodra het nieuwe is uitgegeven, uiterlijk 24 uur na uw aanvraag.',
  'claim.revoke.legend': 'Wat gebeurt er met het oude certificaat?',
  'claim.revoke':
    '{revoke, select, keep {Het blijft geldig tot het einde (niet als iemand anders de sleutel heeft)} when_replaced {Het wordt ingetrokken zodra het nieuwe is uitgegeven} other {Het wordt meteen ingetrokken, nog voor het nieuwe er is}}',
  'claim.next': 'Verder: sleutel en verzoek',
  'claim.check.submit': 'Verder: controleren',
  'claim.found': 'Wat we hebben gevonden',
  'claim.found.good': 'Het verzoek is in orde.',
  'claim.found.key': 'Sleutel',
  'claim.found.algorithm': '{algorithm, select, rsa {RSA, {bits} bits} p256 {ECDSA P-256} other {ECDSA P-384}}',
  'claim.found.fingerprint': 'Vingerafdruk van de sleutel (SHA-256)',
  'claim.follows': 'Wat er nu gebeurt',
  'claim.follows.administrator': 'Eerst keurt een beheerder van uw instelling het goed.',
  'claim.follows.free': 'Het nieuwe certificaat heeft dezelfde namen en de resterende geldigheid. Het kost niets.',
  'claim.follows.validation':
    'Waar het bewijs van een domein niet meer geldt, vragen we erom; anders wordt het meteen uitgegeven.',
  'claim.follows.old':
    '{revoke, select, at_once {Het oude certificaat wordt meteen ingetrokken.} when_replaced {Het oude certificaat wordt ingetrokken zodra het nieuwe is uitgegeven.} other {{compromised, select, true {De oude sleutel wordt meteen geblokkeerd; de certificaten ervan worden ingetrokken zodra het nieuwe is uitgegeven, uiterlijk over 24 uur.} other {Het oude certificaat blijft geldig tot het einde.}}}}',
  'claim.sameKey':
    'Dit verzoek bevat de sleutel van een eerder certificaat. Wie die sleutel heeft, zou hem kunnen blijven gebruiken; een nieuwe is veiliger.',
  'claim.sameKey.accept': 'Ik wil toch de oude sleutel',
  'claim.note': 'Opmerking (niet verplicht)',
  'claim.submit': 'Nieuw certificaat aanvragen',
  'claim.submit.ask': 'Een beheerder erom vragen',
  'claim.cannot': 'Een gratis heruitgifte is niet mogelijk',
  'claim.cannot.insure':
    'De verzekering kan bij een bestelling of de volgende verlenging worden toegevoegd, niet tussendoor.',
  'claim.cannot.revoke': 'Een certificaat intrekken kan altijd en is gratis:',
  'claim.anew': 'Wat helpt: een nieuwe bestelling',
  'claim.anew.lead':
    'Hetzelfde certificaat voor één jaar{insured, select, true { met verzekering} other {}} kost {price}. Alles is ingevuld; u hebt alleen een sleutel nodig.',
  'claim.anew.go': 'Deze bestelling bekijken',
  'claim.order.title': 'Opnieuw bestellen',
  'claim.order.offer': 'Aanbod',
  'claim.order.years': 'Looptijd',
  'claim.order.insurance': 'Uitgifteverzekering',
  'claim.order.insured':
    '{insured, select, true {{extra, select, true {erbij, {price} van de prijs} other {inbegrepen}}} other {niet verkrijgbaar bij dit aanbod}}',
  'claim.order.total': 'Te betalen',
  'claim.order.gross': 'inclusief btw',
  'claim.order.submit': 'Bestellen met betalingsverplichting',
  'claim.order.ask': 'Een beheerder erom vragen',
  'csr.make': 'Sleutel en verzoek hier maken',
  'csr.make.lead':
    'Uw browser maakt beide. De privésleutel verlaat deze pagina nooit: u bewaart hem als bestand, en wij zien hem nooit.',
  'csr.algorithm': 'Soort sleutel',
  'csr.algorithms':
    '{algorithm, select, p256 {ECDSA P-256 (aanbevolen)} p384 {ECDSA P-384} rsa2048 {RSA 2048 (voor oude apparaten)} rsa3072 {RSA 3072} other {RSA 4096 (duurt even)}}',
  'csr.make.submit': 'Sleutel en verzoek maken',
  'csr.making': 'Uw browser maakt de sleutel …',
  'csr.failed': 'Uw browser kon geen sleutel maken. Plak hieronder een verzoek.',
  'csr.made':
    'Bewaar nu de privésleutel. Hij bestaat alleen op deze pagina; verlaat u die, dan is hij weg en kan niemand hem terughalen.',
  'csr.save.pem': 'Privésleutel bewaren (PEM)',
  'csr.password': 'Of met een wachtwoord, als PKCS#12',
  'csr.password.hint': 'Minstens 8 tekens, zonder accenten. Het blijft op deze pagina; noteer het.',
  'csr.password.short': 'Minstens 8 tekens: letters zonder accenten, cijfers, leestekens.',
  'csr.save.p12': 'Bewaren als PKCS#12',
  'csr.saved': 'Bewaard. Bewaar het bestand veilig en ga hieronder verder.',
  'csr.saveFirst': 'Bewaar eerst de privésleutel: zonder hem hebt u niets aan het certificaat.',
  'csr.paste': 'Het verzoek (CSR)',
  'csr.paste.lead': 'Hierboven gemaakt of van uw server geplakt. We raden telkens een nieuwe sleutel aan.',
  'csr.label': 'Verzoek in PEM',
  'csr.hint':
    'Vanaf -----BEGIN CERTIFICATE REQUEST-----{names, select, none {.} other {, voor: {names}.}} Nooit de privésleutel.',
  'csr.keyPasted':
    'Dat was een privésleutel. Hij is niet verstuurd, en we hebben hem uit dit veld gehaald. Plak hier het verzoek (CSR).',
  'csr.faults':
    '{faults, plural, one {Dit klopt niet aan het verzoek:} other {Deze # punten kloppen niet aan het verzoek:}}',
  'csr.openssl': 'Liever op uw eigen server maken',
  'csr.openssl.lead': 'Eén regel met OpenSSL 3; de sleutel blijft in key.pem, request.csr plakt u hier:',
  'csr.fault.private-key-disclosed':
    'Dit bevatte een privésleutel. We hebben hem niet bewaard, maar hij is onderweg geweest: beschouw hem als onthuld, maak een nieuwe en stuur alleen het verzoek.',
  'csr.fault.csr-too-large': 'Het is te lang: een verzoek heeft hoogstens 16.384 tekens.',
  'csr.fault.csr-malformed':
    'Dit is geen volledig verzoek in PEM. Plak het geheel, van -----BEGIN CERTIFICATE REQUEST----- tot -----END CERTIFICATE REQUEST-----.',
  'csr.fault.authority-asked-for': 'Het vraagt een certificaat dat andere mag uitgeven. Maak het zonder CA-rechten.',
  'csr.fault.signature-algorithm':
    'Het is ondertekend op een manier die niet meer wordt aanvaard. Gebruik SHA-256, SHA-384 of SHA-512.',
  'csr.fault.signature-invalid': 'De handtekening is niet van de eigen sleutel, of het is gewijzigd. Maak het opnieuw.',
  'csr.fault.key-algorithm':
    'Sleutels van deze soort worden niet aangeboden. Gebruik RSA vanaf 2048 bits, P-256 of P-384.',
  'csr.fault.key-malformed': 'De sleutel erin is niet goed gevormd. Maak sleutel en verzoek opnieuw.',
  'csr.fault.key-size': 'De sleutel is te kort of te lang. RSA heeft minstens 2048 bits.',
  'csr.fault.key-exponent': 'De exponent van de sleutel is niet toegestaan. Maak een nieuwe met een recent programma.',
  'csr.fault.key-weak':
    'De sleutel is zwak: hij kan geraden of ontbonden worden. Maak een nieuwe met een recent programma.',
  'csr.fault.names-missing':
    'Het noemt geen domein. Zet de namen in de extensie SubjectAltName; de common name alleen telt niet.',
  'csr.fault.names-too-many': 'Het heeft {about} namen; een certificaat heeft er hoogstens 100.',
  'csr.fault.names-not-offered':
    'Het aanbod dekt deze namen niet: {about}. Vraag één naam, of kies een aanbod voor wildcards of meer namen.',
  'csr.fault.name-repeated': '{about} staat er twee keer in. Vraag hem één keer.',
  'csr.fault.name-kind': 'Het noemt iets dat geen domeinnaam is, zoals een adres. Laat het weg. {about}',
  'csr.fault.name-illegal':
    '{about} is niet geschreven zoals een domeinnaam mag zijn. Alleen letters, cijfers, streepjes en punten.',
  'csr.fault.name-not-ascii': '{about} heeft letters die geen certificaat heeft. Schrijf hem in de vorm met xn--.',
  'csr.fault.name-not-public':
    '{about} is een interne naam. Alleen namen onder een openbare extensie, zoals .com, worden gecertificeerd.',
  'csr.fault.name-is-public-suffix':
    '{about} is een extensie waaronder anderen namen hebben. Noem een eigen domein daaronder.',
  'csr.fault.wildcard-illegal':
    '{about}: een wildcard is het hele eerste deel en niets anders, zoals in *.example.com.',
  'csr.fault.common-name-foreign': 'De common name {about} staat niet bij de namen. Voeg hem toe of laat hem weg.',
  'csr.fault.product-name-absent': '{about} staat niet bij de namen. Vraag hem ook.',
  'csr.fault.key-barred':
    'Deze sleutel is gemeld als gecompromitteerd of hoorde bij het getroffen certificaat. Hij wordt nooit meer gebruikt: maak een nieuwe.',
  'csr.fault.key-foreign': 'Deze sleutel is van een andere klant. Maak er zelf een.',
  'csr.fault.names-differ':
    'De namen moeten dezelfde zijn als eerst: {about}. Andere namen zijn een nieuwe bestelling.',
  'csr.fault.name-unregistered': '{about} valt onder geen van uw geregistreerde domeinen. Registreer eerst het domein.',
  'csr.fault.wildcard-unregistered': '{about} is een wildcard. Voeg eerst de wildcardversie van uw domein toe.',
  'dcv.title': 'Domeinen van {name} aantonen',
  'dcv.title.short': 'Domeinvalidatie',
  'dcv.lead':
    '{open, plural, =0 {Alles is aangetoond; er is niets te doen.} one {Eén domein moet nog worden aangetoond. Een van de manieren is genoeg; de eerste is de gemakkelijkste.} other {# domeinen moeten nog worden aangetoond. Per domein is één manier genoeg; de eerste is de gemakkelijkste.}}',
  'dcv.administrator':
    'U kunt publiceren wat hieronder staat; dat er wordt gekeken, vraagt een beheerder, of doen wij regelmatig zelf.',
  'dcv.valid':
    'Aangetoond {method, select, email {per e-mail} http {met een bestand} other {via DNS}}; het geldt tot {until}.',
  'dcv.ways': 'Hoe het kan worden aangetoond',
  'dcv.method':
    '{method, select, persistent {DNS-record dat mag blijven (aanbevolen)} dns {DNS-record} http {Bestand op de webserver} other {Code per e-mail}}',
  'dcv.method.lead':
    '{method, select, persistent {Laat het staan, dan gebeuren latere validaties zonder u.} dns {Eén van deze records is genoeg. Ook een alias (CNAME) mag blijven.} http {Zet een bestand met deze inhoud op dit adres.} other {We sturen een code naar een adres van het domein.{until, select, none {} other { Toegestaan tot {until}.}}}}',
  'dcv.type': 'Type',
  'dcv.name': '{type, select, file {Adres} other {Naam}}',
  'dcv.value': '{type, select, file {Inhoud} other {Waarde}}',
  'dcv.copy': 'Kopiëren',
  'dcv.copied': 'Gekopieerd',
  'dcv.check': 'Nu controleren',
  'dcv.mail.to': 'Naar welk adres?',
  'dcv.mail.send': 'Code versturen',
  'dcv.mail.code': 'Code uit de e-mail',
  'dcv.mail.confirm': 'Bevestigen',
  'dcv.mail.wrong': 'Dat is niet de code van de laatste e-mail, of hij is verlopen.',
  'dcv.looks': 'Laatste controles',
  'dcv.look':
    '{method, select, persistent {DNS-record dat mag blijven} dns {DNS-record} http {Bestand} other {Code per e-mail}}: {finding, select, passed {gevonden} nothing {nog niets} unreachable {geen antwoord} other {er staat iets anders}}',
  'dcv.look.asked': 'Wat is gevraagd en geantwoord ({count})',
  'cert.title': 'Certificaten van {name}',
  'cert.all': 'Alle certificaten',
  'cert.all.title': 'Alles wat is uitgegeven',
  'cert.none':
    'Er is nog geen certificaat van kracht. Het wordt uitgegeven zodra de bestelling betaald is en de domeinen zijn aangetoond.',
  'cert.missing':
    '{missing, select, validation {Het volgende certificaat wacht op het bewijs van de domeinen.} csr {Het volgende certificaat wacht op een verzoek (CSR) van u.} other {Het volgende certificaat wacht op de controle van uw organisatie. Wij zorgen ervoor.}}',
  'cert.missing.go': '{missing, select, validation {Aantonen} other {Verzoek indienen}}',
  'cert.current': 'Van kracht',
  'cert.toBeRevoked': 'Het wordt ingetrokken, uiterlijk op {at}.',
  'cert.names': 'Namen',
  'cert.valid': 'Geldig',
  'cert.replaced': 'Door ons vervangen op',
  'cert.replaced.never': 'Het eindigt met de looptijd',
  'cert.serial': 'Serienummer',
  'cert.fingerprint': 'Vingerafdruk (SHA-256)',
  'cert.claim': 'Opnieuw laten uitgeven',
  'cert.claim.notCovered': 'Een gratis heruitgifte is nu niet mogelijk; de volgende pagina zegt waarom, en wat helpt.',
  'cert.request': 'Ander verzoek (CSR) indienen',
  'cert.download': 'Downloaden',
  'cert.download.full': 'Certificaat met keten downloaden',
  'cert.form.file': 'Bestand',
  'cert.form.for': 'Voor',
  'cert.form':
    '{form, select, chain {Certificaat met keten (PEM)} pem {Alleen certificaat (PEM)} intermediates {Alleen keten (PEM)} der {Alleen certificaat (DER)} other {Certificaat met keten (PKCS#7)}}',
  'cert.form.use':
    '{form, select, chain {nginx, Apache, HAProxy en de meeste servers} pem {servers die de keten apart willen} intermediates {dezelfde, ernaast} der {Java, Windows, appliances} other {IIS, Tomcat}}',
  'cert.install': 'Installeren',
  'cert.install.lead':
    'Telkens een of twee regels. fullchain.pem is het certificaat met keten, key.pem de sleutel die u hebt bewaard; vul de paden van uw server in.',
  'cert.endpoint': 'Is het geïnstalleerd?',
  'cert.endpoint.lead':
    'Noem uw server; we kijken of hij het huidige certificaat toont, en schrijven als een oud bijna afloopt.',
  'cert.endpoint.seen':
    '{result, select, current {{at}: het huidige certificaat is geïnstalleerd.} older {{at}: er wordt nog een ouder certificaat getoond{until, select, none {} other {, tot {until}}}.} foreign {{at}: er wordt een ander certificaat getoond, dat niet van ons is{until, select, none {} other {; het eindigt op {until}}}.} other {{at}: de server heeft niet geantwoord.}}',
  'cert.endpoint.host': 'Servernaam of openbaar adres',
  'cert.endpoint.host.fault': 'Geef een hostnaam of een adres dat op internet bereikbaar is.',
  'cert.endpoint.port': 'Poort',
  'cert.endpoint.port.fault': 'Een getal van 1 tot 65535.',
  'cert.endpoint.save': 'Opslaan',
  'cert.endpoint.check': 'Nu kijken',
  'cert.endpoint.remove': 'Niet meer kijken',
  'cert.coverage': 'Uitgifteverzekering',
  'cert.coverage.state':
    '{insured, select, true {Deze looptijd is verzekerd{included, select, true {; dat hoort bij het aanbod} other {}}. Heruitgiften zijn gratis.} other {Deze looptijd is niet verzekerd.}}',
  'cert.coverage.days': '{days, plural, one {# dag} other {# dagen}}',
  'cert.coverage.paid': 'Betaald',
  'cert.coverage.covered': 'Tot nu toe gedekt',
  'cert.coverage.remaining': 'Resterend',
  'cert.coverage.reissues':
    '{count, plural, =0 {Tot nu toe is niets opnieuw uitgegeven.} one {Eén heruitgifte tot nu toe; zonder verzekering had die {price} (netto) gekost.} other {# heruitgiften tot nu toe; zonder verzekering hadden die {price} (netto) gekost.}}',
  'cert.coverage.next':
    '{next, select, true {Ook de volgende looptijd is verzekerd.} other {De volgende looptijd is niet verzekerd.}}',
  'cert.claims': 'Aanvragen tot heruitgifte',
  'cert.help': 'Klopt er iets niet?',
  'cert.help.lead': 'Schrijf ons; product en bestelnummer zijn ingevuld.',
  'cert.cause': 'Uitgegeven voor',
  'cert.causes':
    '{cause, select, order {de bestelling} renewal {de verlenging} replacement {tijdige vervanging} claim {een heruitgifte} other {een wissel van aanbieder}}',
  'cert.end': 'Intrekking',
  'cert.revoked':
    'ingetrokken op {at}{reason, select, key_compromised { (sleutel gecompromitteerd)} superseded { (vervangen)} other {}}',
  'cert.revoke': 'Intrekken',
  'cert.revoke.title': 'Dit certificaat intrekken?',
  'cert.revoke.lead':
    'Het is gratis en definitief: browsers zullen dit certificaat weigeren.{current, select, true { Het is het geldende; zonder een ander is uw site niet meer veilig bereikbaar.} other {}}',
  'cert.revoke.claim':
    'Hebt u ook een nieuw nodig? Vraag dan een heruitgifte aan, die het oude intrekt als het nieuwe er is:',
  'cert.revoke.submit': 'Definitief intrekken',
  'cert.revoke.ask': 'Een beheerder erom vragen',
  'cert.revoke.leave': 'Laat het zo',
  'cert.request.title': 'Verzoek (CSR) voor {name}',
  'cert.request.lead':
    '{waits, select, true {Het volgende certificaat wacht op dit verzoek.} other {Het geldt vanaf de volgende vervanging; het geldende certificaat blijft.}}',
  'cert.request.reuse': 'Vervangingen mogen het opnieuw gebruiken, zodat niemand iets hoeft te doen',
  'cert.request.submit': 'Indienen',

  // Institutions

  // Buttons that the law wants
} as const satisfies Words;
