import { findingsNl } from '../../words/findings/nl';
import type { Words } from './en';

export const nl = {
  moment: '{at, date, day} om {at, time, clock}\u00a0uur\u00a0({zone})',

  kind: '{kind, select, domain {Domein} certificate {Certificaat} mailspace {Mailspace} webspace {Webspace} vserver {vServer} other {Product}}',
  state:
    '{state, select, ordered {Besteld} active {Actief} expired {Verlopen} suspended {Opgeschort} redemption {In redemption} pending_delete {Wordt verwijderd} deleted {Verwijderd} cancelled {Opgezegd} transferred {Verhuisd} other {{state}}}',
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
  'next.collected':
    '{method, select, card {Wij belasten uw creditcard op {at}.} other {Een incasso is onderweg; die wordt geïnd op {at}.}} {purpose, select, order {Daarna richten wij alles in.} renewal {Daarna verlengen wij.} other {Daarna herstellen wij het.}} U hoeft niets te doen.',
  'next.underWay':
    '{purpose, select, order {Uw bestelling is betaald en wordt nu ingericht.} renewal {De verlenging is betaald en wordt nu uitgevoerd.} other {Het herstel is betaald en wordt nu uitgevoerd.}} U hoeft niets meer te doen; wij bevestigen het per e-mail.',
  'next.control':
    'Toon aan dat u zeggenschap hebt over {count, plural, one {het domein {domains}} other {deze # domeinen: {domains}}}. Zodra wij het bewijs vinden, wordt het certificaat uitgegeven.',
  'next.csr': 'Dien een verzoek (CSR) in: daarvoor wordt het volgende certificaat uitgegeven.',
  'next.givenUp':
    'Is het vóór {at} niet gebeurd, dan wordt de bestelling geannuleerd en wordt wat u hebt betaald op uw tegoed bijgeschreven.',
  'next.usable': 'Het certificaat dat van kracht is, kunt u gebruiken tot {until}.',
  'next.revoked':
    'Het geldige certificaat is op {at} ingetrokken, en er is geen ander van kracht. Vraag een heruitgifte aan, dan komt er een nieuw.',
  'next.awaitedGo': '{place, select, validations {Domein aantonen} other {Verzoek indienen}}',
  'next.awaitedSignIn':
    'Wat u moet publiceren, en een knop die meteen controleert, ziet u na het inloggen; de link daarvoor komt op uw e-mailadres.',
  'next.invoiceAt':
    'Op {at} maken wij de verlengingsfactuur op en sturen wij u die per e-mail. Zodra deze is betaald, verlengen wij met {years, plural, one {# jaar} other {# jaar}}.',
  'next.invoiceNow':
    'De verlengingsfactuur wordt nu opgemaakt en komt per e-mail. Zodra deze is betaald, verlengen wij met {years, plural, one {# jaar} other {# jaar}}.',
  'next.paused':
    'De exploitant heeft dit product{since, select, none {} other { sinds {since}}} stilgelegd. Tot het verdergaat, gebeurt er niets vanzelf: geen factuur, geen verlenging, geen herinnering. Wat u intussen betaalt of kiest, blijft bewaard en wordt dan uitgevoerd.',
  'next.held':
    'Uw contract is opgeschort. Tot het verdergaat, wordt er geen certificaat uitgegeven of verlengd; wat is uitgegeven, blijft geldig.{end, select, none {} other { De looptijd eindigt op {end}.}}',
  'next.outOfContract':
    'Uw contract {contract, select, since {is op {at} geëindigd} until {eindigt op {at}} other {is geëindigd}}: daarna is er geen verlenging en geen ander certificaat. Wat is uitgegeven, blijft geldig. De looptijd eindigt op {end}.',
  'next.ends':
    'Zoals u hebt gekozen, komt er geen verlenging en geen factuur. U kunt het product gebruiken tot {end}; daarna eindigt het.',
  'next.endsEarly':
    'U hebt opgezegd vóór het einde van de looptijd. U kunt het product gebruiken tot {end}; daarna eindigt het en wordt de rest van de betaalde looptijd terugbetaald. Tot dan draait een andere verlengingsoptie dat terug.',
  'next.tooLate':
    'Voor een verlenging is het te laat: het laatste moment waarop deze nog kon worden uitgevoerd, is zonder betaling verstreken. De looptijd eindigt op {end}.',
  'next.tooLateRestore': 'Daarna is herstel op deze pagina gedurende beperkte tijd mogelijk.',
  'next.refused':
    'De verlenging is definitief geweigerd door het register of de host. Wat u had betaald, staat als tegoed op uw account. De looptijd eindigt op {end}.',
  'next.restorable':
    'De looptijd is zonder verlenging geëindigd. Herstel is nog mogelijk als de betaling ons vóór {until} bereikt.',
  'next.restorableWanted':
    'Zoals u hebt gekozen, is er niet verlengd. Mocht u zich hebben bedacht: herstel is nog mogelijk als de betaling ons vóór {until} bereikt.',
  'next.over': 'Het product is beëindigd en kan niet meer worden verlengd of hersteld. U kunt het opnieuw bestellen.',

  'facts.title': 'In één oogopslag',
  'facts.end': '{past, select, true {Einde van de looptijd was} other {Einde van de looptijd}}',
  'facts.endsEarly': 'Eindigt voortijdig',
  'facts.start': 'Begin van de looptijd',
  'facts.option': 'Verlengingsoptie',
  'facts.invoiceAt': 'Verlengingsfactuur',
  'facts.lastSafe': 'Laatste veilige moment om te verlengen',
  'facts.recoverable': 'Herstel mogelijk tot',
  'facts.none': 'De eerste looptijd begint wanneer de bestelling is betaald en ingericht.',
  'facts.never': 'geen: het eindigde voordat het was ingericht',
  'facts.passed': '{percent} % van de looptijd is verstreken',

  'invoice.title': 'Openstaande factuur',
  'invoice.number': 'Nummer',
  'invoice.open': 'Te betalen',
  'invoice.deadline': 'Moet ons bereiken vóór',
  'invoice.pdf': 'Factuur als pdf',
  'invoice.card': 'Wij schrijven het bedrag automatisch af van uw creditcard. U kunt ook per overschrijving betalen:',
  'invoice.sepa_debit':
    'Wij incasseren het bedrag automatisch per SEPA-incasso. Mislukt dat, betaal dan per overschrijving:',
  'invoice.none': 'Er wordt niets vanzelf geïncasseerd. U kunt ook per overschrijving betalen:',
  'invoice.byCard': 'Met kaart betalen',
  'invoice.signIn': 'Daarvoor meldt u zich aan: er komt een link op uw e-mailadres.',
  'transfer.payee': 'Begunstigde',
  'transfer.reference': 'Betalingskenmerk',

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
  'pay.title': 'Zo wordt betaald:',
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
  'refusal.beyond-horizon': 'Zoveel jaren vooruit staat het register niet toe. Kies minder jaren.',
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
  'trouble.number': 'Als u ons hierover schrijft, vermeld dan dit nummer: {id}',

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
  'way.institution': 'Organisatie',
  'way.settings': 'Instellingen',
  'signIn.title': 'Aanmelden',
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
  'signIn.confirm.lead': 'U meldt zich in deze browser aan als {email}.',
  'signIn.otherBrowser':
    'Deze link is in een andere browser of op een ander adres van ons aangevraagd. Ga alleen verder als u dat zelf was.',
  'signIn.ended':
    '{what, select, form {Uw sessie is beëindigd. Wat u hebt verstuurd, is niet uitgevoerd en voor uw veiligheid niet bewaard. Meld u aan, dan komt u terug op de pagina.} other {Uw sessie is beëindigd. Meld u aan, dan komt u terug op de pagina.}}',
  'signIn.confirm.submit': 'Aanmelden',
  'signIn.over':
    '{state, select, used {Deze link is al gebruikt} expired {Deze link is verlopen} other {Deze link werkt niet}}',
  'signIn.over.then':
    'Een link werkt één keer, 15 minuten lang. Hebt u er meer gekregen, neem dan de laatste, of vraag een nieuwe aan.',
  'accounts.title': 'Voor welk account?',
  'accounts.lead': 'Uw adres hoort bij meer accounts. U kunt altijd wisselen.',
  'accounts.choose': '{name}{role, select, none {} administrator { (beheerder)} other { (aanvrager)}}',
  'problem.validation':
    '{faults, plural, one {Eén gegeven klopt nog niet, zie hieronder.} other {# gegevens kloppen nog niet, zie hieronder.}} Er is niets gewijzigd.',
  'problem.forbidden': 'Dat mag alleen een beheerder van uw organisatie.',
  'problem.sentBefore':
    'Dit formulier is al met andere gegevens verstuurd. Kijk wat nu geldt en verstuur het zo nodig opnieuw.',
  'problem.changedMeanwhile':
    'Het is intussen gewijzigd, misschien in een ander venster. Nu is er niets gewijzigd: dit is de stand.',

  // My products
  'products.count': '{count, plural, =0 {} one {# product} other {# producten}}',
  'products.none': 'U hebt nog geen producten',
  'products.none.then': 'Wat u bij ons bestelt, verschijnt hier, met de data en wat ervan wordt.',
  'products.noneFit': 'Geen product past bij deze keuze.',
  'products.allEnded':
    '{count, plural, one {Uw enige product is beëindigd.} other {Al uw # producten zijn beëindigd.}}',
  'products.showEnded': 'Beëindigde tonen',
  'products.showAll': 'Alle producten tonen',
  'products.needYou': '{count, plural, one {# product heeft} other {# producten hebben}} u nodig:',
  'products.needing':
    '{need, select, invoice {{count, plural, one {# openstaande factuur} other {# openstaande facturen}}} payment {{count, plural, one {# betaling mislukt} other {# betalingen mislukt}}} proof {{count, plural, one {# certificaat wacht op u} other {# certificaten wachten op u}}} other {{count, plural, one {# eindigt binnenkort} other {# eindigen binnenkort}}}}',
  'products.filter': 'Producten kiezen',
  'products.search': 'Naam',
  'products.kind': 'Soort',
  'products.anyKind': 'Alle soorten',
  'products.state': 'Status',
  'products.current': 'Alle lopende',
  'products.all': 'Alle, ook beëindigde',
  'products.needs': 'Heeft mij nodig',
  'products.noNeed': 'Maakt niet uit',
  'products.need':
    '{need, select, any {Om wat dan ook} invoice {Openstaande factuur} payment {Betaling mislukt} proof {Certificaat wacht op mij} other {Eindigt binnenkort}} ({count, number})',
  'products.order': 'Volgorde',
  'products.orderBy': '{order, select, name {Op naam} expiry {Op einde van de looptijd} other {Nieuwste eerst}}',
  'products.apply': 'Tonen',
  'products.fitting': '{count, plural, one {# product} other {# producten}} in deze keuze',
  'products.name': 'Product',
  'products.expiry': 'Einde looptijd',
  'products.option': 'Optie',
  'products.next': 'Zo gaat het verder',
  'products.failing': 'Betaling mislukt',
  'products.pages': 'Pagina’s van de lijst',
  'products.previous': '← Vorige',
  'products.following': 'Volgende →',
  'brief.pay': '{amount} te betalen vóór {deadline}',
  'brief.collected':
    '{method, select, card {{amount} wordt op {at} van uw kaart afgeschreven} other {Incasso van {amount} onderweg, geïnd op {at}}}',
  'brief.underWay':
    '{purpose, select, order {Betaald, wordt ingericht} renewal {Betaald, wordt verlengd} other {Betaald, wordt hersteld}}',
  'brief.awaited':
    '{count, plural, =0 {Verzoek (CSR) indienen} one {Eén domein aantonen} other {# domeinen aantonen}}{before, select, none {} other { vóór {before}}}',
  'brief.revoked': 'Geen certificaat van kracht: ingetrokken op {at}',
  'brief.invoice': 'Factuur van {amount} op {at}',
  'brief.invoiceNow': 'Factuur van {amount}, wordt nu opgemaakt',
  'brief.paused':
    'Stilgelegd door de exploitant{since, select, none {} other { sinds {since}}}; tot het verdergaat, gebeurt er niets',
  'brief.held': 'Wacht: het contract is opgeschort',
  'brief.outOfContract':
    'Eindigt: het contract {contract, select, since {is op {at} geëindigd} until {eindigt op {at}} other {is geëindigd}}',
  'brief.ends': 'Eindigt zonder verlenging, niets te betalen',
  'brief.endsEarly': 'Eindigt voortijdig, niets te betalen',
  'brief.tooLate': 'Eindigt: te laat voor een verlenging',
  'brief.refused': 'Eindigt: de verlenging is geweigerd',
  'brief.restorable': 'Herstel mogelijk voor {amount} tot {until}',
  'brief.over': 'Beëindigd',

  'product.back': '← Mijn producten',
  'product.readOnly': 'Alleen een beheerder van uw organisatie wijzigt de verlengingsoptie, zegt op of herstelt.',
  'product.pay': 'Naar de factuur, om te betalen',
  'product.invoice': 'Naar de factuur',
  'product.restore': 'Herstellen',
  'product.restoreFor': 'Herstellen voor {amount}',
  'product.cancel': 'Direct opzeggen',
  'product.leave': 'Alles zo laten',
  'product.further': 'Verder',
  'product.forecast': 'Wat er komt als er niets verandert',
  'product.timeline': 'Wat er is gebeurd',
  'product.older': 'Ouder →',
  'product.latest': '← Nieuwste',
  'product.by': 'Door {name}.',
  'product.approved': 'Aangevraagd door {by}, goedgekeurd door {approver}.',
  'product.toInvoice': 'Factuur',
  'product.toClaim': 'Heruitgifte volgen',

  'term.title': 'De looptijd in beeld',
  'term.tone':
    '{tone, select, paid {Betaald} grace {{kind, select, domain {Nog te herstellen} other {Gegevens blijven bewaard}}} redemption {Te herstellen, tegen kosten} over {Wordt verwijderd} invoice {Factuur te betalen} certificate {Certificaat geldig} other {Certificaat ingetrokken}}',
  'term.mail':
    '{state, select, done {E-mail verstuurd} coming {E-mail komt nog} if {E-mail, als niet wordt verlengd} other {Geen e-mail}}',
  'term.nextCertificate': 'Volgend certificaat',
  'term.wide': 'De laatste {days} dagen zijn breder getekend.',
  'term.dates': 'Alle data van deze looptijd',
  'term.today': 'Vandaag',
  'term.lane': '{lane, select, term {Looptijd} mail {E-mails} invoice {Factuur} other {Certificaten}}',
  'term.start': 'De looptijd begint',
  'term.end': 'De looptijd eindigt',
  'term.endsEarly': 'Eindigt voortijdig, zoals u hebt verklaard',
  'term.lastSafe': 'Laatste veilige moment om te verlengen',
  'term.reminder':
    'Herinnering {days, plural, one {# dag} other {# dagen}} vóór het einde: {state, select, done {verstuurd naar {recipient}} bounced {verstuurd naar {recipient}, en teruggekomen} coming {wordt verstuurd} off {wordt zoals het nu staat niet verstuurd} other {niet verstuurd}}{reason, select, setting_off {, omdat herinneringen zijn uitgeschakeld} delete_at_expiry {, omdat het product toch moet eindigen} outage {, door een storing; in plaats daarvan kwam een latere} other {}}',
  'term.notice':
    'Bericht aan de domeinhouder, {notice, select, one_month {een maand vóór het einde} one_week {een week vóór het einde} other {na het einde, als niet wordt verlengd}}: {state, select, done {verstuurd naar {recipient}} bounced {verstuurd naar {recipient}, en teruggekomen} coming {wordt verstuurd, zoals ICANN voorschrijft} other {niet door ons verstuurd}}{reason, select, registrar_sends {, omdat de registrar het verstuurt} other {}}',
  'term.declaredEnd':
    'Tweede bericht over de opzegging zonder in te loggen: {state, select, done {verstuurd naar {recipient}} bounced {verstuurd naar {recipient}, en teruggekomen} other {wordt verstuurd}}',
  'term.invoice': '{state, select, done {De factuur is opgemaakt} other {De verlengingsfactuur komt}}',
  'term.deadline': 'De betaling moet ons hebben bereikt vóór',
  'term.redemption':
    '{state, select, if {Als niet wordt verlengd: de redemption begint, herstel kost meer} other {De redemption begint: herstel kost meer}}',
  'term.pendingDelete':
    '{state, select, if {Als niet wordt verlengd: herstel is niet meer mogelijk} other {Herstel is niet meer mogelijk}}',
  'term.delete':
    '{state, select, if {Als niet wordt verlengd: het product wordt verwijderd} other {Het product wordt verwijderd}}',
  'term.recoverable':
    '{state, select, if {Als niet wordt verlengd: tot hier is herstel mogelijk} other {Tot hier is herstel mogelijk}}',
  'term.certificate':
    'Certificaat uitgegeven{cause, select, claim { als heruitgifte} replacement {, vervangt het vorige} migration {, door een andere aanbieder} other {}}, geldig tot {until}',
  'term.certificateRevoked': 'Certificaat uitgegeven, ingetrokken op {until}',
  'term.replace': 'Het volgende certificaat wordt uitgegeven, zonder kosten',

  'option.look': 'Bekijken wat er verandert',
  'option.title': 'De optie van {name} wijzigen?',
  'option.from': 'Tot nu toe',
  'option.to': 'Vanaf nu',
  'option.invoice': 'Factuur',
  'option.now': 'direct',
  'option.amount': 'Bedrag',
  'option.newEnd': 'Einde van de looptijd zodra is betaald',
  'option.means': 'Wat dit betekent',
  'option.nextTerm':
    'Een verlenging is al gedaan en blijft: er is betaald tot {until}. Uw keuze geldt voor wat daarna komt.',
  'option.kept': 'De openstaande factuur {number} blijft zoals ze is, te betalen vóór {deadline}.',
  'option.cancels':
    'De openstaande factuur {number} wordt geannuleerd.{paid, select, none {} other { De {paid} die u daarvan hebt betaald, komen op uw tegoed.}}',
  'option.confirm': '{costs, select, true {Verlengen en {amount} betalen} other {Optie wijzigen}}',
  'option.inForce': 'Deze optie geldt al. Er is niets gewijzigd.',

  'cancel.title': '{name} direct opzeggen?',
  'cancel.confirm': 'Ja, nu opzeggen',
  'cancel.atOnce':
    '{kind, select, domain {Het domein eindigt nu: websites en e-mail eronder werken niet meer.} certificate {Het product eindigt nu: er komen geen certificaten meer.} mailspace {De mailspace eindigt nu, en de e-mails worden verwijderd.} webspace {De webspace eindigt nu, en de gegevens worden verwijderd.} other {De server eindigt nu, en de gegevens worden verwijderd.}}',
  'cancel.rest': 'Er is betaald tot {end}. Met deze stap wordt niets van de resterende tijd terugbetaald.',
  'cancel.consumers':
    'Als consument kunt u een looptijd die vanzelf is verlengd met hoogstens een maand opzegtermijn beëindigen en krijgt u de rest terug.',
  'cancel.certificates':
    'Certificaten die al zijn uitgegeven, blijven geldig tot hun eigen einde, tenzij u ze intrekt.',
  'cancel.forGood': 'Dit kan niet ongedaan worden gemaakt.',
  'cancel.otherwise':
    'Wilt u het tot het einde van de looptijd gebruiken, kies dan “Verwijderen aan het einde van de looptijd”.',
  'restore.of': '{name} herstellen?',
  'restore.renewal': 'Verlenging met een jaar',
  'restore.fee': 'Kosten van het herstel',
  'said.product-cancelled': 'Opgezegd. Wij bevestigen het per e-mail.',
  'said.insurance-changed': 'Opgeslagen. Het geldt vanaf de volgende looptijd.',

  'certificate.title': 'Certificaat',
  'certificate.inForce': 'Certificaat geldig tot',
  'certificate.none': 'geen van kracht',
  'certificate.revoked': 'geen: ingetrokken op {at}',
  'certificate.insured': 'Heruitgifte verzekerd, deze looptijd',
  'certificate.insuredNext': 'Heruitgifte verzekerd, volgende looptijd',
  'certificate.yesNo': '{yes, select, true {ja} other {nee}}',
  'certificate.claim': 'Heruitgifte aanvragen',
  'certificate.tracking': 'Certificaten en downloads',
  'insurance.change':
    '{insured, select, true {Verzekering voor de volgende looptijd weglaten} other {Volgende looptijd verzekeren}}',
  'insurance.title': 'Verzekering van {name}',
  'insurance.lead':
    'Met de uitgifteverzekering krijgt u gratis een nieuw certificaat wanneer een sleutel verloren gaat, een server uitvalt of verhuist. Ze geldt voor hele looptijden: de lopende blijft zoals ze is.',
  'insurance.means':
    '{insured, select, true {De volgende looptijd is verzekerd. Zonder verzekering is de volgende factuur {amount} per jaar lager.} other {De volgende looptijd is niet verzekerd. Met verzekering is de volgende factuur {amount} per jaar hoger.}} Het bedrag is incl. eventuele btw.',
  'insurance.confirm':
    '{insured, select, true {Weglaten voor de volgende looptijd} other {Volgende looptijd verzekeren voor {amount} per jaar}}',

  'forecast.title': 'Wat komt: {name}',
  'forecast.lead':
    'Zo komt het tot {until} als er niets verandert: niemand betaalt met de hand, kaarten en incasso’s lukken, en er wordt geen instelling gewijzigd.',
  'forecast.alone':
    'Andere producten van uw account gebruiken hetzelfde tegoed. Hier is gerekend alsof alleen dit product het gebruikt.',
  'forecast.none': 'Er staat niets te gebeuren.',
  'forecast.balance': 'Uw tegoed is dan {balance}.',
  'forecast.back': '← {name}',

  'fact.order_placed': 'Bestelling voor {years, plural, one {# jaar} other {# jaar}}',
  'fact.imported': 'Door ons overgenomen, betaald tot {end}',
  'fact.term_started': 'Ingericht; de eerste looptijd loopt tot {end}',
  'fact.renewal_option_changed':
    'Verlengingsoptie: {to, select, one_year_delayed {1 jaar uitgesteld} one_year_immediate {1 jaar direct} multi_year {{years, plural, one {# jaar} other {# jaar}}} other {verwijderen aan het einde van de looptijd}}{by, select, customer {} operator {, door onze support} other {, omdat de vorige is opgebruikt}}{endsAt, select, none {} other {; het eindigt op {endsAt}, vóór het einde van de looptijd}}',
  'fact.reminder_sent':
    '{final, select, true {Laatste herinnering} other {Herinnering}} per e-mail, {daysBefore, plural, one {# dag} other {# dagen}} vóór het einde van de looptijd',
  'fact.reminder_skipped':
    'Geen herinnering {daysBefore, plural, one {# dag} other {# dagen}} vóór het einde van de looptijd',
  'fact.registrant_notice_sent':
    'Bericht aan de domeinhouder, {notice, select, one_month {een maand vóór het einde van de looptijd} one_week {een week vóór het einde van de looptijd} other {na het einde van de looptijd}}',
  'fact.registrant_notice_skipped':
    'Geen bericht aan de domeinhouder, {notice, select, one_month {een maand vóór het einde van de looptijd} one_week {een week vóór het einde van de looptijd} other {na het einde van de looptijd}}',
  'fact.invoice_issued':
    '{purpose, select, order {Factuur voor de bestelling} renewal {Verlengingsfactuur} other {Factuur voor het herstel}}{number, select, none {} other { {number}}}: {total}, te betalen vóór {deadline}',
  'fact.invoice_paid': 'Factuur volledig betaald',
  'fact.invoice_cancelled': 'Factuur geannuleerd',
  'fact.payment_received':
    '{amount} ontvangen{method, select, balance { uit uw tegoed} card { met uw creditcard} sepa_debit { per incasso} bank_transfer { per overschrijving} paypal { via PayPal} other {}}',
  'fact.payment_failed':
    '{method, select, card {De creditcard kon niet worden belast} sepa_debit {De incasso kon niet worden gedaan} other {De betaling is mislukt}}',
  'fact.payment_returned': 'De bank heeft {amount} teruggeboekt; haar kosten van {fee} zijn u in rekening gebracht',
  'fact.balance_credited': '{amount} op uw tegoed bijgeschreven',
  'fact.renewed': 'Met {years, plural, one {# jaar} other {# jaar}} verlengd, tot {end}',
  'fact.expired': 'Looptijd zonder verlenging geëindigd',
  'fact.suspended': 'Opgeschort: uitgeschakeld, de gegevens zijn er nog',
  'fact.redemption_started': 'Redemption: herstel is nog mogelijk, en kost meer',
  'fact.pending_delete': 'Wordt verwijderd: herstel is niet meer mogelijk',
  'fact.deleted': 'Verwijderd',
  'fact.restored': 'Hersteld',
  'fact.transferred': 'Naar een andere aanbieder verhuisd',
  'fact.cancelled': 'Opgezegd',
  'fact.provider_failed':
    '{operation, select, create {De inrichting} renew {De verlenging} restore {Het herstel} other {Een stap bij onze aanbieder}} {permanent, select, true {is door het register of de host definitief geweigerd} other {loopt vertraging op bij het register of de host; wij blijven het proberen}}',
  'fact.provider_recovered': 'Het register of de host antwoordt weer',
  'fact.validation_requested': 'U bent gevraagd te tonen dat u {domain} beheert',
  'fact.validation_passed': 'Beheer van {domain} getoond; het telt tot {validUntil}',
  'fact.validation_failed': 'Het beheer van {domain} kon nog niet worden getoond',
  'fact.certificate_issued':
    'Certificaat uitgegeven{cause, select, order {} renewal { voor de nieuwe looptijd} replacement {, vervangt het vorige} claim { als heruitgifte} other {, door een andere aanbieder}}, geldig tot {notAfter}',
  'fact.certificate_revoked':
    'Certificaat ingetrokken{reason, select, key_compromised {, omdat de sleutel niet meer geheim is} superseded {, omdat het is vervangen} other {, zoals u hebt gevraagd}}',
  'fact.claim_accepted':
    'Heruitgifte aangevraagd: {reason, select, key_lost {sleutel verloren} server_failed {server uitgevallen} moved_server {server verhuisd} key_compromised {sleutel gecompromitteerd} other {andere reden}}',
  'fact.claim_refused':
    'Heruitgifte geweigerd{problem, select, insurance_required {: deze looptijd is niet verzekerd} term_ended {: de looptijd is voorbij} same_key {: het was de oude sleutel} compromised_key {: het was de gecompromitteerde sleutel} other {}}',
  'fact.claim_completed': 'Heruitgifte klaar: het nieuwe certificaat is er',
  'fact.issuance_failed':
    'Het certificaat kon niet worden uitgegeven{permanent, select, true {} other {; wij blijven het proberen}}',
  'why.reminder_sent': 'U kreeg deze e-mail omdat herinneringen in uw instellingen zijn ingeschakeld.',
  'why.reminder_skipped':
    '{reason, select, setting_off {U kreeg geen e-mail omdat herinneringen in uw instellingen waren uitgeschakeld.} delete_at_expiry {U kreeg geen e-mail omdat het product aan het einde van de looptijd zou worden verwijderd.} other {U kreeg geen e-mail door een storing bij ons; in plaats daarvan kwam een latere herinnering.}}',
  'why.registrant_notice_sent': 'ICANN verplicht ons ertoe, wat er ook in uw instellingen staat.',
  'why.registrant_notice_skipped': 'De registrar verstuurt het zelf.',
  'why.invoice_issued':
    '{purpose, select, order {Ze kwam per e-mail omdat u had besteld.} renewal {Ze kwam per e-mail omdat uw verlengingsoptie dat zo regelt; facturen komen los van de herinneringen.} other {Ze kwam per e-mail omdat u het herstel had besteld.}}',
  'why.invoice_cancelled':
    '{reason, select, option_changed {Omdat u een andere verlengingsoptie hebt gekozen.} deadline_passed {Omdat de betaling niet op tijd volledig binnen was.} product_ended {Omdat het product is beëindigd.} provider_refused {Omdat het register of de host definitief weigerde.} withdrawn {Omdat u de bestelling hebt herroepen.} contract_ended {Omdat uw contract is beëindigd.} other {Omdat het product vóór het einde van de looptijd is geëindigd.}}',
  'why.payment_failed':
    '{reason, select, declined {Geweigerd; wij proberen het opnieuw zolang er tijd is.} declined_hard {Definitief geweigerd: betaal op een andere manier.} authentication_required {Uw bank vraagt om uw goedkeuring: de link staat in onze e-mail.} other {Het zou te laat zijn gekomen: betaal op een andere manier.}}',
  'why.balance_credited':
    '{reason, select, overpayment {Het was meer dan er te betalen was.} too_late {De betaling kwam na de termijn.} no_open_invoice {Er stond geen factuur open.} invoice_cancelled {De factuur waarvoor het was, is geannuleerd.} other {Het is een terugbetaling.}}',
  'why.recipient': 'Verstuurd naar {recipient}.',
  'why.bounced': 'Het kwam terug: kijk het adres in uw instellingen na.',

  // Invoices and payment methods
  'bill.balanceIs': 'Tegoed: {balance}',
  'bill.filter': 'Welke facturen',
  'bill.filter.all': 'Alle',
  'bill.filter.open': 'Open',
  'bill.filter.paid': 'Betaald',
  'bill.filter.cancelled': 'Geannuleerd',
  'bill.search': 'Zoeken op nummer',
  'bill.search.submit': 'Zoeken',
  'bill.none': 'Er zijn nog geen facturen. De eerste komt met uw eerste bestelling, hier en per e-mail.',
  'bill.noneFound': 'Geen enkele factuur past daarbij.',
  'bill.open': 'Te betalen',
  'bill.open.none': 'Er is op dit moment niets te betalen.',
  'bill.collected': 'Wordt per incasso geïnd',
  'bill.open.more': 'Alle {count, number} open facturen',
  'bill.others': 'Betaald en geannuleerd',
  'bill.found': 'Gevonden',
  'bill.number': 'Nummer',
  'bill.for': 'Voor',
  'bill.purpose':
    '{purpose, select, order {Bestelling} renewal {Verlenging} other {Herstel}}, {years, plural, one {# jaar} other {# jaar}}',
  'bill.inTime': 'Op tijd',
  'bill.inTime.transfer': 'Overschrijving: uiterlijk {day}',
  'bill.inTime.tooLate': 'Te laat voor een overschrijving',
  'bill.inTime.card': 'Kaart: vóór {at}',
  'bill.toPay': 'Te betalen',
  'bill.of': 'van {total}',
  'bill.pay': 'Betalen',
  'bill.look': 'Bekijken',
  'bill.debitUnderWay': 'Een incasso is onderweg{day, select, none {} other {, geïnd op {day}}}',
  'bill.state': 'Status',
  'bill.status': '{status, select, open {Open} paid {Betaald} other {Geannuleerd}}',
  'bill.amount': 'Bedrag',
  'bill.documents': 'Documenten',
  'bill.pdf.invoice': 'Factuur (PDF)',
  'bill.pdf.cancellation': 'Annulering (PDF)',
  'bill.pdf.refund': 'Terugbetaling (PDF)',
  'bill.pdf.receipt': 'Ontvangstbewijs (PDF)',
  'bill.reason':
    '{reason, select, option_changed {omdat een andere verlengingsoptie is gekozen} deadline_passed {omdat zij niet op tijd is betaald} product_ended {omdat het product is geëindigd} provider_refused {omdat het register of de host heeft geweigerd} withdrawn {omdat u de bestelling hebt herroepen} ended_early {omdat het product vóór het einde van de looptijd is geëindigd} contract_ended {omdat het contract is geëindigd} other {om een andere reden}}',
  'bill.pages': 'Pagina’s',
  'bill.next': 'Volgende pagina',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  'bill.copyThis': 'Kopiëren: {label}',
  'bill.one': 'Factuur {number}',
  'bill.back': 'Naar uw facturen',
  'bill.issued': 'Opgemaakt op',
  'bill.paidSoFar': 'Al betaald',
  'bill.before': 'vóór {at}',
  'bill.paidOn': 'Betaald op',
  'bill.cancelled': 'Geannuleerd op',
  'bill.cancellationNumber': 'Nummer van de annulering',
  'bill.given': 'Wat u ervan had betaald, {amount}, staat op uw tegoed:',
  'bill.refunded': 'Terugbetaald',
  'bill.refundNumber': 'Nummer van de terugbetaling',
  'bill.refundedPart': '{amount} op {at}, voor de tijd die over was bij het voortijdige einde',
  'bill.paidBack':
    'Wat u niet uit uw tegoed had betaald, betalen wij uiterlijk {until} terug op de manier waarop u hebt betaald.',
  'bill.howToPay': 'Hoe er wordt betaald',
  'bill.debit': 'U hoeft niets te doen; zodra hij is verwerkt, staat het hier.',
  'bill.byCard': 'Direct met kaart',
  'bill.cardLead': 'Wij schrijven {amount} meteen af van {card}, en waar de factuur voor is, begint zonder wachten.',
  'bill.payNow': 'Nu {amount} betalen',
  'bill.otherCard': 'Liever met een andere kaart?',
  'bill.setCard': 'Kaart kiezen',
  'bill.noCard': 'Er is nog geen kaart waarvan kan worden afgeschreven.',
  'bill.cardOver': 'Uw kaart {card} was geldig tot en met {end}. Kies alstublieft een andere.',
  'bill.cardDead':
    'De bank heeft de laatste afschrijving definitief geweigerd: een nieuwe poging met dezelfde kaart lukt niet. Kies een andere. Is {card} al een andere, dan kunt u daarmee betalen.',
  'bill.payWith': '{amount} betalen met {card}',
  'bill.notYou': 'Alleen een beheerder van uw organisatie betaalt.',
  'bill.byTransfer': 'Per overschrijving',
  'bill.manual':
    'Dit gaat niet vanzelf: geef uw bank alstublieft opdracht tot de overschrijving, met dit betalingskenmerk. Zodra het geld bij ons is, staat de factuur hier als betaald.',
  'bill.byPayPal': 'Met PayPal versturen',
  'bill.scan': 'Scan met uw bankapp',
  'bill.qr':
    '{amount, select, none {QR-code voor bankapps: overschrijving aan {payee}, betalingskenmerk {reference}, het bedrag kiest u zelf} other {QR-code voor bankapps: overschrijving van {amount} aan {payee}, betalingskenmerk {reference}}}',
  'bill.days': 'De laatste veilige dag',
  'bill.days.lead':
    'Betaal alstublieft uiterlijk op deze dag, dan is het geld op tijd bij ons; weekends en bankfeestdagen zijn meegerekend:',
  'bill.method':
    '{method, select, card {Kaart} sepa_debit {SEPA-incasso} bank_transfer {Overschrijving} paypal {PayPal} balance {Tegoed} other {Betaling}}',
  'bill.tooLate': 'nu te laat',
  'bill.mandateBy': 'als het mandaat dan geldt',
  'bill.automatic':
    '{automatic, select, card {Wij proberen ook vanzelf uw kaart.} sepa_debit {Wij incasseren het bedrag ook vanzelf (SEPA).} other {Er wordt niets vanzelf geïncasseerd.}}',
  'bill.payments': 'Wat er is gebeurd',
  'bill.payment': '{amount} ontvangen ({method})',
  'bill.failure': '{method}: {reason}',
  'bill.failed':
    '{reason, select, declined {voorlopig geweigerd door de bank; een nieuwe poging kan lukken} declined_hard {definitief geweigerd door de bank; neem alstublieft een andere kaart} authentication_required {uw bank wil dat u het eerst bevestigt} too_late_for_method {te laat voor een incasso} other {het is niet gelukt}}',
  'bill.notCharged':
    'Er is niets afgeschreven: {why}. U kunt het opnieuw proberen, een andere kaart kiezen of overschrijven.',
  'bill.notChargedHard':
    'Er is niets afgeschreven: de bank heeft deze kaart definitief geweigerd. Kies een andere kaart, of schrijf het bedrag over.',
  'said.invoice-paid':
    'Betaald, dank u wel. Waar de factuur voor is, begint nu; het ontvangstbewijs staat hieronder en komt per e-mail.',
  'said.payment-under-way':
    'De betaling is onderweg; het duurt iets langer dan anders. Betaal niet nog eens en herlaad de pagina over een minuut.',
  'refusal.invoice-not-open':
    'Deze factuur staat niet meer open, dus er is niets afgeschreven. Hieronder staat hoe het ervoor staat.',
  'refusal.no-usable-method':
    'Er is nu geen kaart waarvan kan worden afgeschreven, of er is al een incasso onderweg. Er is niets afgeschreven.',
  'refusal.payment-failed':
    'Er is niets afgeschreven: de kaart is geweigerd. U kunt het opnieuw proberen, een andere kaart kiezen of overschrijven.',
  'refusal.mandate-in-force': 'Er geldt al een mandaat. Trek dat eerst in en geef dan een nieuw.',
  'refusal.mandate-not-pending': 'Dit mandaat is intussen gewijzigd. Lees alstublieft de huidige tekst.',
  'bal.title': 'Tegoed',
  'bal.above': 'Het betaalt uw facturen vanzelf, de dringendste eerst, zodra het er een helemaal dekt.',
  'bal.zero': 'Wat erop staat, betaalt uw facturen vanzelf, de dringendste eerst.',
  'bal.below':
    'Het staat onder nul, omdat een incasso is teruggekomen. Tot het weer op nul staat, wordt er niets vanzelf geïncasseerd en wachten verlengingen: vul het alstublieft aan.',
  'bal.byCard': 'Aanvullen met kaart',
  'bal.byCard.lead': 'Van {card} wordt afgeschreven zodra u het bedrag hebt bevestigd.',
  'bal.noCard': 'Er is geen kaart waarvan kan worden afgeschreven. Kies er eerst een, of schrijf over.',
  'bal.amount': 'Bedrag in euro',
  'bal.amount.hint': 'Van {least} tot {most}.',
  'bal.amount.fault':
    '{fault, select, ambiguous {Dit kan op twee manieren worden gelezen. Schrijf het bedrag alstublieft met centen, bijvoorbeeld 1234,00 of 1,23.} other {Geef alstublieft een bedrag van {least} tot {most}, bijvoorbeeld 50,00.}}',
  'bal.amount.submit': 'Verder',
  'bal.sure': 'Met {amount} aanvullen?',
  'bal.sure.lead':
    'Wij schrijven nu {amount} af van {card}. Open facturen die het tegoed dan dekt, worden er meteen van betaald.',
  'bal.sure.submit': 'Nu {amount} afschrijven',
  'bal.sure.no': 'Liever niet',
  'bal.byTransfer': 'Aanvullen per overschrijving',
  'bal.byTransfer.lead':
    'Elk bedrag, met dit betalingskenmerk: dat is alleen van u. Zodra het geld bij ons is, staat het op het tegoed.',
  'bal.movements': 'Wat het heeft veranderd',
  'bal.none': 'Er is nog niets gebeurd.',
  'bal.what': 'Wat',
  'bal.when': 'Wanneer',
  'bal.move.topUp': 'Aangevuld ({method})',
  'bal.move.credited':
    '{reason, select, overpayment {Er is meer betaald dan er openstond} too_late {Een betaling kwam te laat voor haar factuur} no_open_invoice {Een betaling kwam zonder open factuur} invoice_cancelled {Een betaling kwam voor een geannuleerde factuur} refund {Terugbetaald} other {Een betaling is bijgeschreven}} ({method})',
  'bal.move.paid':
    '{purpose, select, order {Bestelling betaald} renewal {Verlenging betaald} restore {Herstel betaald} other {Factuur betaald}}:',
  'bal.move.refunded': 'Terugbetaling van de rest van een looptijd:',
  'bal.move.released': 'Terug van een geannuleerde factuur:',
  'bal.move.returned': 'Uw bank heeft een incasso teruggegeven:',
  'bal.move.return_fee': 'Bankkosten van de teruggegeven incasso:',
  'bal.move.other': 'Beweging',
  'said.topped-up': 'Het tegoed is aangevuld. Wat het dekt, wordt betaald.',
  'meth.notYou': 'Alleen een beheerder van uw organisatie wijzigt hoe zij betaalt.',
  'meth.automatic': 'Wat vanzelf wordt geïncasseerd',
  'meth.automatic.lead':
    'Een factuur wordt eerst van uw tegoed betaald, als dat haar helemaal dekt. Anders wordt zij geïncasseerd zoals hier gekozen, zodra zij is opgemaakt. Een wijziging wordt voor open facturen meteen geprobeerd.',
  'meth.automatic.now':
    '{method, select, card {Op dit moment: uw kaart.} sepa_debit {Op dit moment: SEPA-incasso.} broken {Wat gekozen is, kan nu niet worden gebruikt, zie hieronder. Tot dan betaalt u zelf.} other {Op dit moment: niets. U betaalt elke factuur zelf.}}',
  'meth.automatic.change': 'Kies wat vanzelf wordt geïncasseerd',
  'meth.automatic.choice':
    '{method, select, card {Kaart} sepa_debit {SEPA-incasso} other {Niets: ik betaal elke factuur zelf}}',
  'meth.save': 'Opslaan',
  'meth.choose': 'Kies alstublieft een van de manieren.',
  'meth.card': 'Kaart',
  'meth.card.none':
    'Er is geen kaart. Met een kaart is een factuur betaald zodra zij is opgemaakt, en kunt u met één klik betalen.',
  'meth.card.add': 'Kaart kiezen',
  'meth.card.replace': 'Andere kaart kiezen',
  'meth.card.remove': 'Verwijderen',
  'meth.card.valid': 'Kan worden gebruikt',
  'meth.card.over': 'Niet meer geldig',
  'meth.card.end': 'Geldig tot en met',
  'meth.card.remove.title': '{card} verwijderen?',
  'meth.card.remove.lead':
    '{automatic, select, true {Dan wordt er niets meer vanzelf geïncasseerd: u betaalt elke factuur zelf tot u iets anders kiest. Geplande pogingen met deze kaart vervallen.} other {Er kan dan niet meer van worden afgeschreven. Wat vanzelf wordt geïncasseerd, blijft zoals het is.}}',
  'meth.card.sandbox':
    'Deze installatie is een sandbox: er gaat geen geld om. Kies een van de testkaarten; elke doet wat ernaast staat.',
  'meth.card.never':
    'Een kaartnummer wordt hier nooit ingevuld of bewaard: wij houden alleen een token van de kaartverwerker, het merk, de laatste vier cijfers en de einddatum.',
  'meth.card.which': 'Welke kaart?',
  'meth.card.automatic': 'Vanzelf elke factuur ermee betalen, open facturen meteen en andere zodra zij zijn opgemaakt',
  'meth.card.use': 'Deze kaart nemen',
  'meth.card.choose': 'Kies alstublieft een van de kaarten.',
  'meth.card.noProcessor':
    'Een kaart kunt u via onze support doorgeven: deze installatie heeft geen pagina van een kaartverwerker.',
  'meth.test.succeeds': 'Elke afschrijving lukt.',
  'meth.test.declines_softly': 'Elke afschrijving wordt voorlopig geweigerd, alsof er te weinig geld is.',
  'meth.test.declines_hard': 'Elke afschrijving wordt definitief geweigerd, zoals bij een gestolen kaart.',
  'meth.test.declines_twice': 'De eerste twee afschrijvingen voor een factuur worden geweigerd, de derde lukt.',
  'meth.test.times_out':
    'Schrijft af, maar het eerste antwoord gaat verloren. Er wordt toch maar één keer afgeschreven.',
  'meth.test.authentication': 'De bank wil eerst een bevestiging, dus er wordt niets afgeschreven.',
  'meth.debit': 'SEPA-incasso',
  'meth.cleared': '{cleared, select, true {Vrijgegeven voor incasso} other {Niet vrijgegeven voor incasso}}',
  'meth.clearance':
    '{reason, select, no_mandate {Er is nog geen mandaat. {may, select, true {U kunt het hier in twee stappen geven.} other {Een beheerder van uw organisatie kan het hier geven.}}} not_signed {{may, select, true {Het mandaat wacht op uw toestemming: lees de tekst en onderteken het.} other {Het mandaat wacht op de toestemming van een beheerder van uw organisatie.}}} revoked {Het mandaat is ingetrokken. {may, select, true {U kunt een nieuw geven.} other {Een beheerder van uw organisatie kan een nieuw geven.}}} lapsed {Het mandaat is vervallen, omdat het 36 maanden niet is gebruikt. {may, select, true {U kunt een nieuw geven.} other {Een beheerder van uw organisatie kan een nieuw geven.}}} paused {Uw bank heeft een incasso teruggegeven en uw tegoed staat onder nul. Zodra het weer op nul staat, gaat het verder.} other {Facturen kunnen van uw rekening worden geïncasseerd.}}',
  'meth.mandate.state': 'Mandaat',
  'meth.mandate.is':
    '{state, select, pending {wacht op uw toestemming} active {geldt} revoked {ingetrokken} unsigned {niet getekend} other {vervallen}}',
  'meth.mandate.reference': 'Mandaatreferentie',
  'meth.mandate.signed': 'Ondertekend op',
  'meth.mandates': 'Alle mandaten',
  'meth.mandates.lead': 'Alles wat u ooit hebt gegeven, het nieuwste eerst.',
  'meth.mandates.more': 'Eerdere vindt onze support voor u.',
  'meth.mandates.dates': 'Verloop',
  'meth.mandates.when':
    '{state, select, pending {voorbereid op {at}} active {ondertekend op {at}} revoked {ingetrokken op {at}} unsigned {nooit ondertekend, weggevallen op {at}} other {vervallen op {at}}}',
  'meth.mandate.give': 'Mandaat geven',
  'meth.mandate.sign': 'Mandaat lezen en ondertekenen',
  'meth.mandate.revoke': 'Intrekken',
  'meth.mandate.lead':
    'Met een SEPA-mandaat incasseren wij uw facturen van uw bankrekening. Eerst hebben wij de IBAN nodig; daarna leest u de tekst en stemt u in.',
  'meth.mandate.next': 'Verder naar de tekst',
  'meth.step': 'Stap {step, number} van 2',
  'meth.iban.hint': 'Van een rekening van {name}. Spaties maken niet uit.',
  'meth.iban.fault':
    '{kind, select, empty {Geef alstublieft de IBAN.} letters {Een IBAN heeft alleen letters en cijfers.} country {Een IBAN begint met de twee letters van een land, zoals DE of BE.} not_sepa {In dit land bestaat geen SEPA-incasso.} length {Een IBAN van {country} heeft {should, plural, one {# teken} other {# tekens}}; deze heeft er {is, number}.} check_digits {De controlecijfers kloppen niet: een teken is fout, of er zijn er twee verwisseld.} other {Het bank- of rekeningnummer erin bestaat niet in deze vorm.}}',
  'meth.text.title': 'SEPA-incassomandaat',
  'meth.text.creditor': 'Incassant',
  'meth.text.creditorId': 'Incassant-ID',
  'meth.text.debtor': 'Rekeninghouder',
  'meth.text.kind': 'Soort betaling',
  'meth.text.recurrent': 'Doorlopend',
  'meth.text.date': 'Datum',
  'meth.text.agree': 'Ik heb het mandaat gelezen en stem ermee in, voor een rekening waarover ik mag beschikken.',
  'meth.text.unagreed': 'Zonder uw toestemming is er geen mandaat: vink alstublieft het vakje aan.',
  'meth.text.sign': 'Mandaat ondertekenen',
  'meth.text.other': 'Andere IBAN',
  'meth.revoke': 'Mandaat intrekken?',
  'meth.revoke.lead':
    'Dan wordt er niets meer geïncasseerd van {iban}. Een incasso die onderweg is, gaat door. Open facturen moeten anders worden betaald.',
  'meth.manual': 'Wat niet vanzelf gaat',
  'meth.manual.lead':
    'U kunt elke factuur ook zo betalen. Het gaat alleen niet vanzelf: betaalt niemand vóór de termijn, dan wordt de factuur geannuleerd en is er geen verlenging.',
  'meth.manual.transfer': 'Overschrijving',
  'meth.manual.transfer.how':
    'U geeft uw bank de opdracht. Rekening, betalingskenmerk en een QR-code staan op elke open factuur; een overschrijving duurt doorgaans één bankwerkdag.',
  'meth.manual.paypal.how': 'U verstuurt het bedrag zelf, met het betalingskenmerk van de factuur.',
  'meth.manual.open': 'Open facturen',
  'said.automatic-set': 'Opgeslagen. Vanaf nu wordt er zo geïncasseerd.',
  'said.card-set': 'De kaart is opgeslagen. Er wordt niets vanzelf mee betaald.',
  'said.card-collects': 'De kaart is opgeslagen. Vanaf nu worden uw facturen ermee betaald, een open factuur meteen.',
  'said.card-removed': 'De kaart is verwijderd.',
  'said.mandate-signed': 'Dank u wel, het mandaat geldt. Vanaf nu worden facturen geïncasseerd.',
  'said.mandate-revoked': 'Het mandaat is ingetrokken. Er wordt niets meer van uw rekening geïncasseerd.',

  // Settings
  'set.lookOnly':
    'De beheerders van uw organisatie zorgen voor het account. U ziet hier wat er is ingesteld, en kunt uw eigen taal kiezen en uw eigen sessies beëindigen.',
  'set.save': 'Opslaan',
  'set.back': 'Terug naar de instellingen',
  'set.self.title': 'Uzelf',
  'set.self.lead': 'U bent aangemeld als {name}, met {email}.',
  'set.self.language': 'Uw taal',
  'set.self.hint': 'Deze pagina’s en de e-mails aan u zijn in die taal. Voor anderen verandert er niets.',
  'set.changedMeanwhile':
    'Het account is intussen gewijzigd, daarom is er niets opgeslagen. Wat u hebt gekozen of ingevuld, staat nog in het formulier: kijk het na en sla het opnieuw op.',
  'set.reminders.title': 'Herinneringen',
  'set.reminders.on': 'Ingeschakeld',
  'set.reminders.off': 'Uitgeschakeld',
  'set.reminders.lead':
    '95, 60, 30, 7 en 2 dagen voor een vervaldatum vertellen we u per e-mail wat er komt. Facturen en berichten die de wet verlangt, komen in elk geval.',
  'set.language.title': '{whose, select, person {Taal en tijdzone van het account} other {Taal en tijdzone}}',
  'set.language': 'Taal',
  'set.zone': 'Tijdzone',
  'set.language.hint':
    'De e-mails aan {email} zijn in die taal, net als de pagina’s van wie zich met dat adres aanmeldt. Uw eigen pagina’s zijn in uw taal.',
  'set.zone.hint':
    '{whose, select, person {Alle tijden worden erin getoond, aan iedereen die voor het account handelt.} other {Alle tijden worden erin getoond.}} Termijnen van facturen die u al hebt en vervaldata blijven dezelfde ogenblikken.',
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
  'set.address.title': '{whose, select, person {E-mailadres van het account} other {E-mailadres}}',
  'set.address.lead':
    '{whose, select, person {E-mails over het account gaan naar {email}. U meldt zich zelf aan met {own}: dat blijft zo.} other {E-mails gaan naar {email}, en u meldt zich ermee aan.}}',
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
  'set.sessions.title': 'Waar u bent aangemeld',
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
    'Typ {email} om te bevestigen. Daarna bent u afgemeld, en niemand kan zich nog bij dit account aanmelden.',
  'set.erase.email': 'E-mailadres van het account',
  'set.erase.emailWrong': 'Dit is niet het e-mailadres van het account. Er is niets gewist.',
  'set.erase.submit': 'Account wissen',
  'set.erase.stay': 'Liever niet',
  'set.erase.done': 'Het account is gewist',
  'set.erase.doneLead': 'Wat niet bewaard hoeft te worden, is weg, en u bent overal uitgelogd. Tot ziens en bedankt.',
  'set.newAddress.title':
    '{state, select, open {E-mailadres bevestigen} used {Het e-mailadres is bevestigd} expired {Deze link is verlopen} other {Deze link werkt niet meer}}',
  'set.newAddress.lead': 'Vanaf dan gaan e-mails over dit account naar {email}, en u meldt zich ermee aan.',
  'set.newAddress.former': 'Adres tot nu toe',
  'set.newAddress.until': 'Te bevestigen vóór',
  'set.newAddress.submit': 'Bevestigen',
  'set.newAddress.otherwise': 'Wilt u dit niet, sluit dan gewoon deze pagina: dan gebeurt er niets.',
  'set.newAddress.then':
    '{state, select, used {E-mails gaan vanaf nu naar {email}, en u meldt zich ermee aan. Wie aangemeld was, blijft het.} other {Een nieuwe link kunt u in de instellingen aanvragen.}}',
  'said.saved': 'Opgeslagen.',
  'said.address-sent': 'De link is onderweg naar het nieuwe adres. Hij werkt een dag lang.',
  'said.address-withdrawn': 'Het oude adres blijft. De link doet niets meer.',
  'said.calendar-ended': 'De agenda is beëindigd; het adres toont niets meer.',
  'said.session-ended': 'De sessie is beëindigd.',
  'said.sessions-ended': 'Alle andere sessies zijn beëindigd.',
  'refusal.account-living':
    'Iets van dit account gaat nog door, dus er is niets gewist. Wat eerst moet eindigen, staat hieronder.',
  'refusal.account-erased': 'Dit account is gewist.',

  // Tracking and claims
  'said.support-sent': 'Verstuurd. U krijgt een kopie per e-mail; het antwoord komt daar en hier.',
  'said.support-closed': 'Afgesloten. Is er nog iets, schrijf dan gewoon opnieuw.',
  'said.support-reopened': 'Weer geopend.',
  'said.waits-for-administrator':
    'Uw verzoek is bewaard. Het wacht op een beheerder van uw organisatie, die bericht heeft gekregen.',
  'said.claimed': 'Aangevraagd. Deze pagina toont elke stap zodra die gebeurt.',
  'said.ordered': 'Besteld. De factuur komt per e-mail en staat onder “Facturen”.',
  'said.revoked': 'Gedaan. Het certificaat is ingetrokken of wordt dat binnen enkele minuten.',
  'said.endpoint': 'Opgeslagen. We kijken daar of het huidige certificaat geïnstalleerd is.',
  'said.endpoint-checked': 'We hebben gekeken; het resultaat staat hieronder.',
  'said.endpoint-removed': 'We kijken daar niet meer.',
  'said.request-taken': 'Overgenomen. Het volgende certificaat wordt voor dit verzoek uitgegeven.',
  'said.control-shown': 'Gevonden. Het beheer van het domein is aangetoond; we gaan vanzelf verder.',
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
    '{step, select, received {Ontvangen} accepted {Gecontroleerd en aanvaard} waiting_for_validation {Wacht op het bewijs van beheer} issued {Nieuw certificaat uitgegeven} revoked {Oud certificaat ingetrokken} refused {Geweigerd} other {{step}}}',
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
    'Het beheer van {domains} moet opnieuw worden aangetoond. Zodra dat gebeurd is, geven we het certificaat uit.',
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
  'claim.follows.administrator': 'Eerst keurt een beheerder van uw organisatie het goed.',
  'claim.follows.free': 'Het nieuwe certificaat heeft dezelfde namen en de resterende geldigheid. Het kost niets.',
  'claim.follows.validation':
    'Waar het bewijs van een domein niet meer geldt, vragen we erom; anders wordt het meteen uitgegeven.',
  'claim.follows.old':
    '{revoke, select, at_once {Het oude certificaat wordt meteen ingetrokken.} when_replaced {Het oude certificaat wordt ingetrokken zodra het nieuwe is uitgegeven.} other {{compromised, select, true {De oude sleutel wordt meteen geblokkeerd; de certificaten ervan worden ingetrokken zodra het nieuwe is uitgegeven, uiterlijk over 24 uur.} other {Het oude certificaat blijft geldig tot het einde.}}}}',
  'claim.sameKey':
    'Dit verzoek bevat de sleutel van een eerder certificaat. Wie die sleutel heeft, zou hem kunnen blijven gebruiken; een nieuwe is veiliger.',
  'claim.sameKey.accept': 'Ik wil toch de oude sleutel',
  'claim.note.fault': 'Schrijf gewone tekst, hoogstens 500 tekens, zonder verborgen tekens en zonder privésleutel.',
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
  'dcv.check': 'Nu controleren',
  'dcv.mail.to': 'Naar welk adres?',
  'dcv.mail.send': 'Code versturen',
  'dcv.mail.code': 'Code uit de e-mail',
  'dcv.mail.confirm': 'Bevestigen',
  'dcv.mail.wrong': 'Dat is niet de code van de laatste e-mail, of hij is verlopen.',
  'reason.said': 'Het antwoord zoals het kwam:',
  'dcv.looks': 'Laatste controles',
  'dcv.look':
    '{method, select, persistent {DNS-record dat mag blijven} dns {DNS-record} http {Bestand} other {Code per e-mail}}: {passed, select, true {gevonden} other {niet gevonden}}',
  'dcv.look.asked': 'Wat is gevraagd en geantwoord ({count})',
  'cert.title': 'Certificaten van {name}',
  'cert.all': 'Alle certificaten',
  'cert.all.title': 'Alles wat is uitgegeven',
  'cert.none':
    'Er is nog geen certificaat van kracht. Het wordt uitgegeven zodra de bestelling betaald is en de domeinen zijn aangetoond.',
  'cert.none.revoked': 'Ingetrokken op {at}',
  'cert.none.revoked.lead':
    'Het certificaat dat van kracht was, is ingetrokken: browsers accepteren het niet meer, en er is geen ander van kracht. Een heruitgifte, met een nieuwe sleutel, geeft u er een voor de rest van de looptijd.',
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
    'Telkens één regel. fullchain.pem is het certificaat met keten, key.pem de sleutel die u hebt bewaard; vul de paden van uw server in.',
  'pfx.title': 'Sleutel en certificaat in één bestand (PKCS#12)',
  'pfx.lead':
    'Voor IIS, Java en Windows. Uw browser voegt uw sleutel, het certificaat en de keten samen in één bestand met een wachtwoord. De sleutel wordt alleen op deze pagina gelezen en niet verzonden.',
  'pfx.key': 'Uw privésleutel',
  'pfx.key.hint': 'Het bestand dat u hebt opgeslagen: PEM zonder wachtwoord, of PKCS#12 met het wachtwoord hieronder.',
  'pfx.password': 'Wachtwoord van het bestand',
  'pfx.make': 'Bestand maken',
  'pfx.making': 'Uw browser maakt het bestand …',
  'pfx.saved': 'Opgeslagen, met sleutel, certificaat en keten. Noteer het wachtwoord.',
  'pfx.fault.none': 'Kies het bestand met uw privésleutel.',
  'pfx.fault.unread': 'Dit bestand bevat geen privésleutel die uw browser kan lezen.',
  'pfx.fault.encrypted':
    'Deze sleutel is versleuteld. Haal eerst het wachtwoord eraf: openssl pkey -in key.pem -out plain.pem',
  'pfx.fault.password': 'Dit wachtwoord opent het bestand niet.',
  'pfx.fault.foreign':
    'Deze sleutel hoort bij een ander certificaat. Kies de sleutel die met het verzoek voor dit certificaat is gemaakt.',
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
  'inst.tab.overview': 'Overzicht',
  'inst.tab.domains': 'Domeinen',
  'inst.tab.move': 'Andere aanbieder',
  'inst.tab.requests': 'Aanvragen',
  'inst.tab.people': 'Personen',
  'inst.before': 'Vorige',
  'inst.after': 'Volgende',
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
  'inst.contract.others': 'Een contract wordt aangevraagd door een beheerder van uw organisatie.',
  'inst.contract.ask': 'Contract aanvragen',
  'inst.acronym': 'Acroniem van uw organisatie',
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
    'Wat de certificatendienst van organisaties vraagt, en wie wanneer welke versie heeft aanvaard.',
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
    'Een domein wordt één keer geregistreerd en per aanbieder één keer gevalideerd, voor alle certificaten met namen eronder. De wildcardversie wordt apart toegevoegd.',
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
  'inst.provider.current': 'uw aanbieder',
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
  'inst.documentation': 'Documentatie van de aanbieder:',
  'inst.remove': 'Dit domein opgeven',
  'inst.remove.title': '{domain} opgeven?',
  'inst.remove.lead':
    'De registratie eindigt, met de validaties en de wildcardversie. Als u het later weer registreert, moet het opnieuw worden gevalideerd. Uitgegeven certificaten blijven geldig.',
  'inst.remove.living':
    '{products, plural, one {Een lopend certificaat heeft het nodig: tot dat eindigt, kan het niet worden opgegeven.} other {# lopende certificaten hebben het nodig: tot die eindigen, kan het niet worden opgegeven.}}',
  'inst.move.none': 'Er is geen andere certificaataanbieder gepland en er was geen overstap.',
  'inst.move.to': 'Overstap naar {to}',
  'inst.move.see': 'Bekijken wat er te doen is',
  'inst.move.state':
    '{state, select, preparing {In voorbereiding} moving {Bezig} paused {Gepauzeerd} rolled_back {Teruggedraaid} other {Voltooid}}',
  'inst.move.sentence':
    '{state, select, preparing {Nieuwe certificaten komen van {to} vanaf {at}.} moving {Nieuwe certificaten komen van {to} sinds {at}. Die van de vorige aanbieder blijven geldig tot ze verlopen.} paused {De overstap naar {to} is op dit moment gepauzeerd; wat is overgestapt, blijft zo.} rolled_back {De overstap naar {to} is teruggedraaid. Uw certificaten blijven ongemoeid.} other {De overstap naar {to} is voltooid. U hoeft niets meer te doen.}}',
  'inst.move.domains': '{done} van {all, plural, one {# domein} other {# domeinen}} gevalideerd',
  'inst.move.certificates': '{done} van {all, plural, one {# certificaat} other {# certificaten}} van {to}',
  'inst.move.fromTo': 'Aanbieders',
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
    'Bij de nieuwe aanbieder ontbreekt {without, plural, one {de wildcardversie van één domein} other {de wildcardversie van # domeinen}}. Voeg ze toe op de pagina van het domein als u er certificaten voor wilt.',
  'inst.move.not': 'Wat u niet hoeft te doen',
  'inst.move.not.revoke': 'Iets intrekken: elk certificaat blijft geldig tot het zelf verloopt.',
  'inst.move.not.copy': 'Certificaten overzetten: het volgende voor dezelfde namen komt van de nieuwe aanbieder.',
  'inst.move.not.register': 'Uw organisatie opnieuw registreren: dat hebben wij gedaan.',
  'inst.move.not.domains': 'Uw domeinen opnieuw registreren: wij hebben ze overgedragen.',
  'inst.move.not.prices': 'Op andere prijzen rekenen: tot de datum hierboven blijven ze zoals ze zijn.',
  'inst.move.list': 'Certificaten',
  'inst.move.listed': 'De eerste {most} van {all} staan hier.',
  'inst.move.csv': 'Allemaal als tabel (CSV)',
  'inst.standing.is':
    '{standing, select, replaced {Komt van {to}} ready {Klaar voor het volgende} at_risk {In gevaar} lapsed {Verlopen} before_cut_over {Het volgende nog van de vorige aanbieder} ends {Wordt niet verlengd} other {Beëindigd}}',
  'inst.requests': 'Aanvragen',
  'inst.requests.lead':
    '{own, select, true {Wat u hebt gevraagd. Een beheerder van uw organisatie keurt het goed.} other {Wat personen van uw organisatie hebben gevraagd die niet zelf mogen bestellen. Het gebeurt zodra u het goedkeurt.}}',
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
    '{kind, select, order {Keurt u het goed, dan wordt meteen besteld en gaat de factuur naar uw organisatie.} claim {Keurt u het goed, dan wordt het certificaat opnieuw uitgegeven.} other {Keurt u het goed, dan wordt het certificaat meteen ingetrokken; dat is onomkeerbaar.}}',
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
    '{role, select, administrator {mag alles doen voor de organisatie} other {ziet alles en vraagt het een beheerder}}',
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
  'refusal.not-administrator': 'Alleen een beheerder van uw organisatie kan dit beslissen.',
  'refusal.no-longer-possible': 'Wat is gevraagd, kan zo niet meer. Weiger het en laat het opnieuw vragen.',
  'refusal.too-many-requests': 'Vijftig aanvragen van u wachten al. Trek er enkele in, of laat erover beslissen.',
  'refusal.contract-required': 'Daarvoor is een contract voor de certificatendienst nodig dat van kracht is.',
  'refusal.contract-suspended': 'Uw contract is opgeschort: tot het wordt hervat, wordt geen certificaat uitgegeven.',
  'refusal.contract-exists': 'Er is al een contract, of er is een aangevraagd. Het staat hieronder.',
  'refusal.contract-ended': 'Dit contract is voorbij: er kan niets meer aan worden veranderd.',
  'refusal.contract-state': 'Dat past niet meer bij de stand van het contract. Die staat hieronder.',
  'refusal.acronym-taken': 'Een andere organisatie heeft dit acroniem al. Kies een ander, of schrijf ons.',
  'invitation.pages':
    'Voor de pagina’s hebt u geen sleutel nodig: meld u daar aan met uw e-mailadres. De sleutel is voor programma’s en de opdrachtregel.',
  'invitation.signIn': 'Aanmelden',

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
  'law.wish': 'Gewenst einde',
  'law.wish.hint': 'Leeg laten voor zo vroeg mogelijk.',
  'law.soonest': 'zo vroeg mogelijk',
  'law.goOn': 'Verder',
  'law.change': 'Iets wijzigen',
  'law.received': 'Ontvangen op {at}.',
  'law.receipt':
    'Het ontvangstbewijs is onderweg naar {email}. Komt het niet, schrijf ons dan en noem het nummer hieronder.',
  'law.declaration': 'Nummer van de verklaring: {id}',
  'law.again':
    'Het formulier kwam beschadigd aan, daarom is er nog niets verzonden. Verstuur het alstublieft nog een keer.',
  'law.fault.name': 'Geef alstublieft uw naam.',
  'law.fault.email': 'Dit is geen e-mailadres. Het ziet eruit als anna@example.com.',
  'law.fault.product': 'Zeg alstublieft waar het om gaat.',
  'law.fault.reference': 'Gebruik gewone tekens, hoogstens 80.',
  'law.fault.wish': 'Geef een dag op die niet voorbij is.',
  'law.fault.mark': 'Er staat een teken in dat tekst verbergt of omkeert ({mark}). Typ die plek opnieuw.',
  'law.fault.reason': 'Zeg alstublieft waarom.',
  ...findingsNl,
} as const satisfies Words;
