import { findingsNl } from '../../../words/findings/nl';
import { contractWords } from './contract/nl';
import type { Words } from './en';
import { migrationNl } from './migration/nl';
import { moneyWords } from './money/nl';

export const nl = {
  moment: '{at, date, day} om {at, time, clock}\u00a0uur\u00a0({zone})',
  day: '{at, date, day}',
  dayShort: '{at, date, dayShort}',
  colon: ':',
  greeting: 'Goedendag,',
  closing: 'Met vriendelijke groet',

  kind: '{kind, select, domain {Domein} certificate {Certificaat} mailspace {Mailspace} webspace {Webspace} vserver {vServer} other {Product}}',
  your: '{kind, select, domain {Uw domein} certificate {Uw certificaat} mailspace {Uw mailspace} webspace {Uw webspace} vserver {Uw vServer} other {Uw product}} {product}',
  ofYour:
    '{kind, select, domain {van uw domein} certificate {van uw certificaat} mailspace {van uw mailspace} webspace {van uw webspace} vserver {van uw vServer} other {van uw product}} {product}',
  option:
    '{option, select, one_year_delayed {1 jaar uitgesteld} one_year_immediate {1 jaar direct} multi_year {meerdere jaren ({years, plural, one {# jaar} other {# jaar}})} delete_at_expiry {verwijderen aan het einde van de looptijd} other {{option}}}',
  method:
    '{method, select, balance {tegoed} card {creditcard} sepa_debit {SEPA-incasso} bank_transfer {overschrijving} paypal {PayPal} other {{method}}}',
  price: '{amount} voor {years, plural, one {# jaar} other {# jaar}}, inclusief eventuele btw',
  priceOnce: '{amount}, inclusief eventuele btw',
  years: '{years, plural, one {# jaar} other {# jaar}}',

  'label.product': 'Product',
  'label.expiry': 'Einde looptijd',
  'label.option': 'Verlengingsoptie',
  'label.price': 'Prijs van de verlenging',
  'label.priceRestore': 'Prijs van het herstel',
  'label.payment': 'Betaling',
  'label.balance': 'Tegoed',
  'label.mandate': 'SEPA-machtiging',
  'label.card': 'Creditcard',
  'label.invoice': 'Factuur',
  'label.amount': 'Bedrag',
  'label.payBefore': 'Betaling ontvangen vóór',
  'label.payee': 'Begunstigde',
  'label.reference': 'Betalingskenmerk',
  'label.term': 'Nieuwe looptijd',
  'label.termFirst': 'Looptijd',
  'label.paid': 'Betaald',
  'label.returned': 'Gestorneerde betaling',
  'label.fee': 'Storneringskosten',
  'label.recoverableUntil': 'Betaling ontvangen vóór',
  'label.at':
    '{kind, select, expired {Verlopen op} suspended {Opgeschort sinds} redemption_started {In herstelperiode sinds} deletion_warning {Verwijdering op} deleted {Verwijderd op} other {Datum}}',
  'label.names': 'Namen',
  'label.validUntil': 'Certificaat geldig tot',
  'label.revokedBy': 'Ingetrokken uiterlijk',
  'label.serial': 'Serienummer',
  'label.claim': 'Aanvraag',
  'label.reason': 'Reden',
  'label.quoted': 'Opgegeven reden',
  'label.toValidate': 'Te valideren',
  'label.place': 'Gecontroleerd',
  'label.servedUntil': 'Daar geldig tot',
  'label.askedBy': 'Gevraagd door',
  'label.current': 'Huidig certificaat',
  'label.code': 'Bevestigingscode',
  'label.codeEnds': 'Geldig tot',
  'label.lastCheck': 'Laatste controle',
  'label.givenUpAt': 'Annulering op',
  'label.credited': 'Bijgeschreven',

  'link.option': 'Verlengingsoptie bekijken of wijzigen',
  'link.product': 'Productpagina openen',
  'link.restore': 'Nu herstellen',
  'link.invoice': 'Factuur bekijken',
  'link.pay': 'Online betalen',
  'link.paypal': 'Met PayPal betalen',
  'link.approve': 'Betaling goedkeuren',
  'link.download': 'Certificaat downloaden',
  'link.validate': 'Bekijken wat u moet publiceren',
  'link.confirm': 'Verzoek bekijken en bevestigen',
  'link.csr': 'Certificaatverzoek (CSR) indienen',
  'link.claim': 'Aanvraag volgen',
  'link.unsubscribe': 'Herinneringen uitschakelen',

  'foot.automatic': 'Dit bericht is automatisch verzonden. Hebt u vragen, schrijf dan naar {support}.',
  'foot.reminder':
    'U ontvangt deze herinnering omdat “Melding bij het aflopen van een domein/product” in uw accountinstellingen is ingeschakeld.',
  'foot.registrant':
    'ICANN verplicht ons dit bericht aan de domeinhouder te sturen (Expired Registration Recovery Policy). Het staat los van alle accountinstellingen.',

  'reminder.subject':
    '{final, select, true {Laatste herinnering voor } other {}}{product}: looptijd eindigt {days, plural, =0 {vandaag} =1 {morgen} other {over # dagen}} ({day})',
  'reminder.subjectEnded':
    '{final, select, true {Laatste herinnering voor } other {}}{product}: verlenging niet meer mogelijk',
  'reminder.subjectPaid': '{product}: betaald, de verlenging loopt',
  'reminder.lead': 'De betaalde looptijd {ofYour} eindigt op {expiry}.',
  'reminder.final': 'Dit is onze laatste herinnering voor deze looptijd.',
  'next.title': 'Wat er nu gebeurt',
  'next.invoiceAt':
    'Op {at} maken wij de verlengingsfactuur op en sturen wij u deze per e-mail. Zodra die is betaald, verlengen wij met {years, plural, one {# jaar} other {# jaar}}.',
  'next.openInvoice':
    'Van factuur {invoice} staat nog {open} open. Zodra deze volledig is betaald, verlengen wij met {years, plural, one {# jaar} other {# jaar}}. De betaling moet vóór {deadline} bij ons binnen zijn; anders wordt de factuur geannuleerd.',
  'next.none':
    'Er is geen verlengingsfactuur gepland. Kiest u niet op tijd een andere verlengingsoptie, dan eindigt het product met zijn looptijd.',
  'next.deleted':
    'Zoals u hebt gekozen, verlengen wij niet: u kunt het product tot het einde van de looptijd gebruiken, daarna stopt het. U ontvangt geen factuur.',
  'next.ended':
    'Verlengen is niet meer mogelijk: het laatste moment waarop de verlenging kon worden uitgevoerd, is verstreken zonder dat wij een betaling hebben ontvangen.',
  'next.restore':
    'Zo behoudt u het product toch: open na het einde van de looptijd de productpagina en kies “Herstellen”. U ziet daar de prijs en de termijn voordat u bestelt. Wacht er niet te lang mee, want herstel is slechts beperkte tijd mogelijk. Is er iets onduidelijk, schrijf dan naar {support}.',
  'next.paid':
    'De verlenging is betaald en wordt nu uitgevoerd. U hoeft niets te doen; wij bevestigen het u per e-mail.',
  'pay.balance': 'uit uw tegoed van {balance}, dat de prijs dekt',
  'pay.card': 'per creditcard, automatisch afgeschreven',
  'pay.sepa_debit': 'per SEPA-incasso, automatisch geïncasseerd',
  'pay.none':
    'per overschrijving{paypal, select, true { of PayPal} other {}}; dit gaat niet automatisch, betaal de factuur daarom zelf',
  'pay.balanceShort': '{balance} (dekt de verlenging niet)',
  'lastDay.title': 'Laatste veilige dag om te betalen',
  'ready.title': 'Is alles gereed?',
  'ready.yes': 'Alles is gereed voor de verlenging.',
  'ready.no': 'Nog niet alles is gereed.',
  'ready.ok': 'in orde',
  'ready.cardOk': 'in orde, geldig tot na het einde van de looptijd',
  'ready.mandateOk': 'in orde, ondertekend en actief',
  'ready.methodMissing': 'geen automatische betaalwijze, tegoed te laag',
  'missing.no_method':
    'Er is geen automatische betaalwijze ingesteld en uw tegoed dekt de prijs niet. Stel een creditcard of SEPA-incasso in, vul uw tegoed aan of betaal de factuur op tijd per overschrijving{paypal, select, true { of PayPal} other {}}.',
  'missing.card_expires':
    'Uw creditcard verloopt vóór het einde van de looptijd. Voeg een kaart toe die daarna nog geldig is.',
  'missing.mandate_pending':
    'Wij hebben uw ondertekende SEPA-machtiging nog niet ontvangen. Zonder machtiging kunnen wij niet incasseren. Onderteken deze of kies een andere betaalwijze.',
  'missing.mandate_revoked':
    'Uw SEPA-machtiging is ingetrokken. Geef een nieuwe machtiging af of kies een andere betaalwijze.',
  'missing.short.card_expires': 'verloopt vóór het einde van de looptijd',
  'missing.short.mandate_pending': 'handtekening ontbreekt',
  'missing.short.mandate_revoked': 'ingetrokken',

  'registrant.subject':
    '{notice, select, after_expiry {Domein {product}: de registratie is verlopen} other {Domein {product}: de registratie verloopt op {day}}}',
  'registrant.lead': 'U bent de geregistreerde houder van het domein {product}. De registratie verloopt op {expiry}.',
  'registrant.renew':
    'Zo verlengt u: meld u aan bij het klantaccount waarin het domein wordt beheerd, open het domein en kies een verlengingsoptie. Zodra de factuur is betaald, wordt het domein verlengd. Beheert iemand anders het domein voor u, neem dan met die persoon contact op of schrijf ons via {support}.',
  'registrant.otherwise':
    'Wordt het domein niet verlengd, dan werken de website en de e-mailadressen na de verloopdatum niet meer en wordt het domein uiteindelijk verwijderd. Is de verlenging al geregeld of hebt u het domein niet meer nodig, dan hoeft u niets te doen.',
  'registrant.expired':
    'U bent de geregistreerde houder van het domein {product}. De registratie is op {expiry} verlopen en is niet verlengd.',
  'registrant.effect': 'De website en de e-mailadressen van het domein werken mogelijk al niet meer.',
  'registrant.recover':
    'U kunt het domein nog terugkrijgen: meld u aan bij het klantaccount waarin het wordt beheerd, open het domein, kies “Herstellen” en betaal de factuur. Beheert iemand anders het domein voor u, neem dan met die persoon contact op of schrijf ons via {support}.',
  'registrant.recoverUntil':
    'De betaling moet vóór {until} bij ons binnen zijn. Daarna kan het domein niet meer worden hersteld.',
  'registrant.restorePrice': '{amount}, inclusief eventuele btw (zodra dat nodig is)',

  'invoice.subject':
    'Factuur {invoice}: {purpose, select, order {uw bestelling {product}} renewal {verlenging {product}} restore {herstel {product}} other {{product}}}',
  'invoice.lead':
    'Bijgaand ontvangt u als pdf factuur {invoice} {purpose, select, order {voor uw bestelling} renewal {voor de verlenging {ofYour}} restore {voor het herstel {ofYour}} other {}}.',
  'invoice.card': 'Wij schrijven het bedrag automatisch af van uw creditcard. U hoeft niets te doen.',
  'invoice.sepa_debit':
    'Wij incasseren het bedrag automatisch per SEPA-incasso op grond van uw machtiging. Zorg voor voldoende saldo op uw bankrekening.',
  'invoice.manual':
    'Betaal de factuur per overschrijving of online. Dit gaat niet automatisch: de betaling moet vóór {deadline} bij ons binnen zijn.',
  'invoice.then':
    '{purpose, select, order {Zodra de factuur is betaald, richten wij alles voor u in. Wordt zij niet op tijd betaald, dan wordt de bestelling geannuleerd.} restore {Zodra de factuur volledig is betaald, herstellen wij het product. Wordt zij niet op tijd betaald, dan wordt zij geannuleerd.} other {Zodra de factuur volledig is betaald, verlengen wij. Wordt zij niet op tijd betaald, dan wordt zij geannuleerd en vindt er geen verlenging plaats.}}',
  'transfer.title': 'Gegevens voor de overschrijving',
  'transfer.reference': 'Vermeld precies dit betalingskenmerk, zodat wij uw betaling kunnen toewijzen.',

  'extended.subject': 'Meer tijd om te betalen: {product}, factuur {invoice}',
  'extended.lead':
    'U hebt meer tijd om factuur {invoice} {ofYour} te betalen: de betaling moet nu vóór {deadline} bij ons binnen zijn.',

  'cancellation.subject': 'Factuur {invoice} is geannuleerd: {product}',
  'cancellation.lead': 'Wij hebben factuur {invoice} geannuleerd. Het annuleringsdocument heeft nummer {cancellation}.',
  'cancellation.reason':
    '{reason, select, option_changed {De reden: de verlengingsoptie is gewijzigd en de factuur past daar niet meer bij.} contract_ended {De reden: het contract waaronder het product wordt geleverd, is beëindigd.} deadline_passed {De reden: de factuur is niet vóór de uiterste betaaldatum volledig betaald.} product_ended {De reden: het product is beëindigd.} provider_refused {De reden: de verlenging is definitief geweigerd. Dat spijt ons.} withdrawn {De reden: u hebt de overeenkomst herroepen.} other {}}',
  'cancellation.credited':
    'Wat u al had betaald, {amount}, staat nu op uw tegoed. Openstaande facturen worden daar automatisch uit betaald als het tegoed toereikend is.',
  'cancellation.nothing': 'U hoeft deze factuur niet meer te betalen.',
  'cancellation.now': 'Op de productpagina ziet u of verlengen of herstellen nu nog mogelijk is.',

  'refund.subject': 'Een deel van factuur {invoice} wordt terugbetaald: {product}',
  'refund.lead':
    '{product} is geëindigd vóór de tijd die u had betaald. Wat daarvan over is, geven wij terug; het document heeft nummer {cancellation}.',
  'refund.credited':
    'Dit bedrag staat nu op uw tegoed: {amount}. Openstaande facturen worden daar automatisch uit betaald als het tegoed toereikend is; wat over is, betalen wij uit als u ons schrijft.',
  'term.subject':
    '{kind, select, renewed {{product}: verlengd tot {day}} term_started {{product}: ingericht en klaar voor gebruik} other {{product}: hersteld tot {day}}}',
  'term.lead':
    '{kind, select, renewed {Hartelijk dank voor uw betaling. {your} is met {years, plural, one {# jaar} other {# jaar}} verlengd.} term_started {Hartelijk dank voor uw bestelling. {your} is ingericht en klaar voor gebruik.} other {Hartelijk dank voor uw betaling. {your} is hersteld en met {years, plural, one {# jaar} other {# jaar}} verlengd.}}',
  'term.span': '{start} tot {end}',
  'term.receipt': 'Het betalingsbewijs is als pdf bijgevoegd.',

  'failed.subject':
    '{reason, select, authentication_required {Keur de betaling goed: {product}, factuur {invoice}} other {Betaling mislukt: {product}, factuur {invoice}}}',
  'failed.lead':
    '{reason, select, declined {De betaling van factuur {invoice} per {method} is geweigerd.} declined_hard {De betaling van factuur {invoice} per {method} is definitief geweigerd. {by, select, card {De kaart kan niet meer worden gebruikt.} other {Deze betaalwijze kan niet meer worden gebruikt.}}} authentication_required {Uw bank vraagt u de betaling van factuur {invoice} per {method} zelf goed te keuren.} other {Er is niet genoeg tijd meer om factuur {invoice} per {method} te betalen.}}',
  'failed.again': 'Op {at} proberen wij het opnieuw, tenzij u vóór die tijd op een andere manier hebt betaald.',
  'failed.notAgain': 'Wij proberen het niet opnieuw met deze betaalwijze.',
  'failed.otherwise':
    'Betaal op tijd op een andere manier, zodat er niets verloren gaat: online{paypal, select, true {, per overschrijving of PayPal} other { of per overschrijving}}. De betaling moet vóór {deadline} bij ons binnen zijn.',
  'failed.approve': 'Keur de betaling goed vóór {deadline}. U kunt ook op een andere manier betalen.',

  'returned.subject': '{product}: uw bank heeft een betaling gestorneerd',
  'returned.lead':
    'Uw bank heeft uw betaling van {amount} voor {product} gestorneerd. Een verlenging die al is uitgevoerd, blijft van kracht.',
  'returned.fee': 'Wij hebben het bedrag en de storneringskosten van {fee} van uw tegoed afgeboekt.',
  'returned.noFee': 'Wij hebben het bedrag van uw tegoed afgeboekt.',
  'returned.negative':
    'Uw tegoed is daardoor negatief. Vul het aan per overschrijving of online. Tot die tijd incasseren wij niets automatisch en moeten verdere verlengingen wachten.',

  'late.subject':
    '{reason, select, too_late {{product}: uw betaling kwam te laat} other {{product}: uw betaling staat op uw tegoed}}',
  'late.lead':
    '{reason, select, too_late {Hartelijk dank voor uw betaling van {amount}. Helaas is die na de uiterste betaaldatum binnengekomen, toen de factuur {ofYour} al was geannuleerd.} other {Hartelijk dank voor uw betaling van {amount}. Er staat op dit moment geen factuur open voor {product}.}}',
  'late.credited':
    'Er is niets verloren: het volledige bedrag staat op uw tegoed. Openstaande en toekomstige facturen worden daar automatisch uit betaald als het tegoed toereikend is.',
  'late.now': 'Op de productpagina ziet u of u nog kunt verlengen of herstellen.',

  'ending.subject':
    '{event, select, expired {{product} is verlopen} suspended {{product} is opgeschort} redemption_started {{product}: alleen herstel kan het domein nog redden} deletion_warning {{product} wordt op {day} verwijderd} other {{product} is verwijderd}}',
  'ending.expired':
    'De looptijd {ofYour} is op {at} zonder verlenging geëindigd. {kind, select, domain {De website en de e-mailadressen werken mogelijk al niet meer.} certificate {Browsers en e-mailprogramma’s accepteren het certificaat niet meer en waarschuwen hun gebruikers.} other {Het kan niet meer worden gebruikt.}}',
  'ending.suspended':
    '{your} is sinds {at} opgeschort, omdat er niet is verlengd. Gebruik is op dit moment niet mogelijk; uw gegevens blijven voorlopig bewaard.',
  'ending.redemption_started':
    '{your} bevindt zich sinds {at} in de herstelperiode (redemption). Het is niet meer bereikbaar en kan niet meer worden verlengd: alleen herstel brengt het terug.',
  'ending.deletion_warning':
    '{your} wordt op {at} definitief verwijderd{kind, select, domain {.} other {, met alle gegevens. Bewaar wat u nog nodig hebt.}}',
  'ending.wanted':
    'Zoals u hebt gewenst, is de looptijd {ofYour} op {at} zonder verlenging geëindigd. U hoeft niets te doen.',
  'ending.deleted': '{your} is op {at} verwijderd{kind, select, domain {.} other {, met alle gegevens.}}',
  'ending.back':
    '{wanted, select, true {Hebt u zich bedacht?} other {U kunt het nog terugkrijgen.}} Kies “Herstellen” op de productpagina en betaal de factuur zo dat de betaling vóór {until} bij ons binnen is. Het herstel kost {amount}.',
  'ending.certificate':
    'Een verlopen certificaat kan niet meer worden verlengd. U kunt op elk moment een nieuw bestellen.',
  'ending.final': 'Herstel is niet meer mogelijk.',

  'issued.subject':
    '{cause, select, order {{product}: uw certificaat is klaar om te installeren} renewal {{product}: nieuw certificaat na de verlenging, graag installeren} replacement {{product}: volgend certificaat, graag installeren (niets te betalen)} claim {{product}: opnieuw uitgegeven voor aanvraag {claim}, graag installeren} migration {{product}: certificaat van de nieuwe certificaatautoriteit, graag installeren} other {{product}: nieuw certificaat, graag installeren}}',
  'issued.lead':
    '{cause, select, order {Hartelijk dank voor uw bestelling. {your} is uitgegeven.} renewal {Uw looptijd is verlengd en daarmee hebben wij een nieuw certificaat voor {product} uitgegeven.} replacement {Eén certificaat mag niet zo lang geldig zijn als de looptijd die u hebt betaald. Daarom hebben wij nu het volgende voor {product} uitgegeven. Het hoort bij uw looptijd: u hoeft niets te betalen, alleen te installeren.} claim {Zoals u met aanvraag {claim} hebt gevraagd, hebben wij een nieuw certificaat voor {product} uitgegeven. Het is voor u gratis.} migration {Uw certificaten komen voortaan van een andere certificaatautoriteit. Dit is het eerste van daar voor {product}; u hoeft niets te betalen.} other {Wij hebben een nieuw certificaat voor {product} uitgegeven.}}',
  'issued.install':
    'Installeer het: download het certificaat met zijn keten op de productpagina en plaats het op alle servers die het gebruiken. Het past bij de privésleutel waarmee het certificaatverzoek (CSR) is gemaakt. Die sleutel hebt alleen u, daarom kunnen wij de installatie niet voor u doen.',
  'issued.former': 'Het vorige certificaat blijft geldig tot zijn eigen einde. Installeer het nieuwe vóór die tijd.',
  'issued.formerRevoked':
    'Het vorige certificaat blijft niet geldig: het is ingetrokken of wordt dat, uiterlijk op {at}. Installeer het nieuwe vóór die tijd, of meteen.',
  'issued.claimed':
    'Hebt u met de aanvraag om intrekking van het vorige certificaat gevraagd of gemeld dat de sleutel ervan gecompromitteerd is, dan trekken wij het in en schrijven wij u daarover apart. Anders blijft het geldig tot zijn eigen einde.',
  'issued.next':
    'Rond {at} geven wij binnen uw betaalde looptijd het volgende certificaat uit, zonder factuur, en schrijven wij u weer.',
  'issued.last': 'Binnen de betaalde looptijd hoeft het niet nog eens te worden vervangen.',
  'absent.subject': '{product}: certificaat nog niet geïnstalleerd, het gebruikte eindigt op {day}',
  'absent.lead':
    'Zoals u hebt gevraagd, hebben wij {place} gecontroleerd. {served, select, older {Daar wordt nog een eerder certificaat van ons gebruikt, niet het huidige voor {product}.} other {Het certificaat dat daar wordt gebruikt, is niet van ons en is niet het huidige voor {product}.}}',
  'absent.effect':
    'Het eindigt op {until}. Vanaf dat moment waarschuwen browsers alle bezoekers en weigeren programma’s de verbinding.',
  'absent.todo':
    'Installeer vóór die tijd het huidige certificaat: download het met zijn keten op de productpagina en plaats het op deze server. Vaak staat het er al en hoeft de server alleen opnieuw te worden geladen.',
  'absent.then':
    'Wij controleren vanzelf opnieuw en schrijven er niet meer over zodra wij het zien. Moet een andere plek worden gecontroleerd, of geen, wijzig dat dan bij uw product.',
  'revoked.subject': '{product}: een certificaat is ingetrokken',
  'revoked.lead':
    '{reason, select, key_compromised {Een certificaat voor {product} is ingetrokken, omdat de privésleutel ervan als gecompromitteerd is gemeld.} superseded {Een certificaat voor {product} is ingetrokken, omdat een nieuwer ervoor in de plaats komt.} requested {Zoals u hebt gevraagd, is een certificaat voor {product} ingetrokken.} other {Een certificaat voor {product} is ingetrokken.}}',
  'revoked.effect':
    'Dat is definitief: browsers en e-mailprogramma’s vertrouwen het niet meer, waar het ook nog geïnstalleerd is.',
  'revoked.todo':
    'Zorg ervoor dat elk van uw servers een ander, geldig certificaat gebruikt. Welke geldig zijn, ziet u op de productpagina.',
  'revoked.key':
    'De sleutel wordt niet meer geaccepteerd. Maak voor het volgende certificaat een nieuwe sleutel en een nieuw certificaatverzoek (CSR).',
  'revoked.without':
    'Hebt u geen ander? Tijdens de betaalde looptijd kunt u daar heruitgifte aanvragen, gratis met uitgifteverzekering. Een nieuw certificaat bestellen kan op elk moment.',
  'announced.subject':
    '{product}: certificaat wordt binnen een dag ingetrokken{next, select, csr {, dien een nieuw verzoek (CSR) in} other {}}',
  'announced.lead':
    'De privésleutel van een certificaat voor {product} is bij ons als gecompromitteerd gemeld. De regels voor certificaten verplichten ons het in te trekken: uiterlijk op {at}. Vanaf dan vertrouwen browsers en mailprogramma’s het niet meer, waar het ook is geïnstalleerd.',
  'announced.todo':
    '{next, select, csr {Maak nu een nieuwe sleutel en daarmee een nieuw verzoek (CSR), en dien het verzoek in. Wij geven het volgende certificaat dan meteen uit; u hoeft daar niets voor te betalen. Installeer het vóór {at}.} issued {Wij geven het volgende certificaat meteen uit met het verzoek (CSR) dat u daarvoor hebt ingediend, en schrijven u. U hoeft daar niets voor te betalen. Installeer het vóór {at}.} other {Zorg ervoor dat elk van uw servers vóór die tijd een ander certificaat gebruikt.}}',
  'announced.key':
    'De gemelde sleutel wordt voor geen enkel certificaat meer aanvaard. Zoek zo mogelijk uit hoe anderen eraan kwamen, zodat de volgende veilig is.',
  'next.todo': 'Wat u moet doen',
  'validate.subject':
    '{again, select, true {{product}: domeinvalidatie ontbreekt nog{inForce, select, true {, certificaat eindigt op {day}} other {}}} other {{product}: valideer {count, plural, one {het domein} other {# domeinen}}}}',
  'validate.lead':
    '{inForce, select, true {Voordat wij het volgende certificaat voor {product} kunnen uitgeven, moet u opnieuw aantonen dat u {count, plural, one {dit domein} other {deze domeinen}} beheert.} other {Voordat wij het certificaat voor {product} kunnen uitgeven, moet u aantonen dat u {count, plural, one {dit domein} other {deze domeinen}} beheert.}}',
  'validate.again':
    '{inForce, select, true {Wij hebben u hier al eerder om gevraagd en de validatie ontbreekt nog steeds. Zonder validatie kunnen wij het volgende certificaat niet uitgeven: het huidige eindigt op {until}, en vanaf dan waarschuwen browsers alle bezoekers.} other {Wij hebben u hier al eerder om gevraagd en de validatie ontbreekt nog steeds. Zonder validatie kunnen wij het certificaat niet uitgeven.}}',
  'validate.publish':
    'Wat u moet publiceren, staat {count, plural, one {} other {per domein }}op de productpagina: meestal een DNS-record. Daar kunt u ook meteen controleren of wij het vinden, en zien wat er is gevraagd en geantwoord.',
  'validate.stays':
    'Laat het DNS-record staan. Zolang het er staat, herhalen wij latere validaties zelf en hoeft u dit niet nog eens te doen.',
  'validate.then': 'Zodra alles is gevonden, geven wij het certificaat uit en schrijven wij u.',
  'validate.inForce': 'Uw huidige certificaat blijft geldig tot {until}.',
  'validate.givenUp':
    'Is de validatie op {at} niet volledig, dan annuleren wij de bestelling en wordt wat u hebt betaald op uw tegoed bijgeschreven.',
  'unproven.subject': '{product}: {domain} kon niet worden gevalideerd',
  'unproven.lead':
    'Toen wij voor het laatst controleerden of u {domain} beheert, vonden wij niet wat daarvoor moet worden gepubliceerd.',
  'unproven.todo':
    'Vergelijk wat er is gepubliceerd met wat de productpagina aangeeft, en verbeter het. Daar kunt u meteen controleren of wij het vinden.',
  'unproven.then':
    'Zodra het is gevonden, gaat alles vanzelf verder. Laat u het DNS-record daarna staan, dan hoeft u voor latere validaties niets meer te doen.',
  'code.subject': '{domain}: code om een certificaat te bevestigen',
  'code.lead':
    'Bij ons is een certificaat voor {domain} besteld. Voordat wij het uitgeven, moet iemand die dit domein beheert akkoord gaan. Dit adres is een van de adressen die de regels voor certificaten daarvoor noemen.',
  'code.agree': 'Gaat u akkoord, open dan deze pagina en druk daar op de knop:',
  'code.pass':
    'Of geef deze code door aan wie het certificaat heeft besteld. Wie hem heeft, kan in uw naam bevestigen:',
  'code.ignore':
    'Weet u hier niets van of gaat u niet akkoord, doe dan niets. Zonder bevestiging heeft deze e-mail geen gevolgen.',
  'csr.subject':
    '{again, select, true {{product}: certificaatverzoek (CSR) ontbreekt nog{inForce, select, true {, certificaat eindigt op {day}} other {}}} other {{product}: dien een certificaatverzoek (CSR) in}}',
  'csr.lead':
    'Voor het volgende certificaat voor {product} hebben wij een nieuw certificaatverzoek (CSR) van u nodig: wij hebben er nog geen, of het vorige mag niet nog eens worden gebruikt.',
  'csr.again':
    '{inForce, select, true {Wij hebben u hier al eerder om gevraagd en het verzoek ontbreekt nog steeds. Zonder verzoek kunnen wij het volgende certificaat niet uitgeven: het huidige eindigt op {until}, en vanaf dan waarschuwen browsers alle bezoekers.} other {Wij hebben u hier al eerder om gevraagd en het verzoek ontbreekt nog steeds. Zonder verzoek kunnen wij het certificaat niet uitgeven.}}',
  'csr.make':
    'Maak een nieuwe sleutel en daarmee een certificaatverzoek (CSR) voor dezelfde namen, en dien het verzoek in op de productpagina. U kunt daar ook beide in uw browser laten maken: de privésleutel blijft bij u, wij krijgen die nooit te zien.',
  'csr.then':
    'Daarna geven wij het certificaat uit en schrijven wij u. Binnen uw betaalde looptijd hoeft u daar niets voor te betalen.',
  'caa.subject': '{product}: een CAA-record staat het certificaat niet toe',
  'caa.lead':
    'Wij kunnen het certificaat voor {product} nog niet uitgeven: CAA-records in het DNS noemen de certificaatautoriteiten die voor een domein mogen uitgeven, en de onze staat er niet bij.',
  'caa.todo':
    'Voeg aan uw DNS een CAA-record toe dat onze autoriteit toestaat, onder de naam die hierboven staat, of verwijder het record dat haar uitsluit.',
  'caa.then':
    'Wij kijken zelf opnieuw en geven het certificaat uit zodra het is toegestaan. Tot die tijd schrijven wij er niet nog eens over.',
  'refused.subject':
    '{product}: de certificaatautoriteit heeft {cause, select, order {uw bestelling} other {het nieuwe certificaat}} geweigerd',
  'refused.lead':
    'De certificaatautoriteit heeft definitief geweigerd {cause, select, order {het door u bestelde certificaat {product}} renewal {na de verlenging het certificaat voor {product}} replacement {het volgende certificaat voor {product}} claim {het door u aangevraagde certificaat voor {product}} other {het nieuwe certificaat voor {product}}} uit te geven. Dat spijt ons.',
  'refused.order':
    'Wij hebben de bestelling daarom geannuleerd. Wat u hebt betaald, wordt op uw tegoed bijgeschreven; de annulering ontvangt u in een aparte e-mail.',
  'refused.former':
    '{cause, select, claim {Uw aanvraag kan daarom helaas niet worden uitgevoerd. Tenzij u om intrekking hebt gevraagd of de sleutel gecompromitteerd is, blijft het vorige certificaat geldig tot zijn eigen einde.} other {Voor uw huidige certificaat heeft dit geen gevolgen: het blijft geldig tot zijn eigen einde. Zonder een nieuw waarschuwen browsers daarna uw bezoekers.}}',
  'refused.watched': 'Onze medewerkers zijn op de hoogte en zoeken het uit.',
  'refused.mend':
    'Kunt u de reden wegnemen, bijvoorbeeld een CAA-record in uw DNS dat deze certificaatautoriteit niet toestaat, doe dat dan. Is onduidelijk wat er wordt bedoeld, schrijf dan naar {support}.',
  'claim.reason':
    '{reason, select, key_lost {privésleutel verloren} server_failed {server uitgevallen} moved_server {verhuisd naar een andere server} key_compromised {privésleutel gecompromitteerd} other {andere reden}}',
  'claim.accepted': '{product}: aanvraag {claim} aanvaard',
  'claim.acceptedLead':
    'Wij hebben uw aanvraag {claim} voor heruitgifte {ofYour} aanvaard. De heruitgifte is gedekt door uw uitgifteverzekering: u hoeft niets te betalen.',
  'claim.then':
    'Het nieuwe certificaat heeft dezelfde namen en de resterende geldigheid. Zodra het is uitgegeven, schrijven wij u. Moet er eerst een domein worden gevalideerd, dan laten wij u dat apart weten. Elke stap kunt u op de productpagina volgen.',
  'claim.former':
    'Hebt u om intrekking van het vorige certificaat gevraagd, dan trekken wij het in en schrijven wij u. Anders blijft het geldig tot zijn eigen einde.',
  'claim.compromised':
    'De gecompromitteerde sleutel is vanaf nu voor iedereen geblokkeerd. De certificaten waar hij bij hoort, worden ingetrokken zodra het nieuwe is uitgegeven, uiterlijk 24\u00a0uur na uw aanvraag. Installeer het nieuwe dan zonder uitstel.',
  'claim.compromisedAnyway':
    'Los daarvan is de gecompromitteerde sleutel vanaf nu voor iedereen geblokkeerd, en worden de certificaten waar hij bij hoort uiterlijk 24\u00a0uur na uw aanvraag ingetrokken. Zorg vóór die tijd voor een ander certificaat.',
  'claim.refused': '{product}: aanvraag {claim} geweigerd',
  'claim.refusedLead': 'Helaas kunnen wij niet voldoen aan uw aanvraag {claim} voor heruitgifte {ofYour}.',
  'claim.why.insurance-required':
    'Gratis heruitgifte hoort bij de uitgifteverzekering, en die geldt niet voor uw lopende looptijd.',
  'claim.helps.insurance-required':
    'U kunt een nieuw certificaat met dezelfde gegevens bestellen tegen de volle prijs. De uitgifteverzekering koopt u bij een bestelling of een verlenging, niet tussentijds: voor de volgende looptijd kunt u haar kiezen op de productpagina.',
  'claim.why.term-ended':
    'De betaalde looptijd is voorbij. Een certificaat wordt alleen binnen de looptijd opnieuw uitgegeven.',
  'claim.helps.term-ended': 'Een nieuw certificaat met dezelfde gegevens kunt u op elk moment bestellen.',
  'claim.why.term-not-started':
    'Het eerste certificaat van uw bestelling is nog niet uitgegeven; er is dus nog geen certificaat om te vervangen.',
  'claim.helps.term-not-started':
    'Wat daarvoor nog ontbreekt, ziet u op de productpagina. Zodra het is uitgegeven, kunt u heruitgifte aanvragen.',
  'claim.why.same-key':
    'Uw certificaatverzoek (CSR) bevat de sleutel van een eerder certificaat. Wie die sleutel in handen heeft gekregen, zou hem kunnen blijven gebruiken.',
  'claim.helps.same-key':
    'Maak bij voorkeur een nieuwe sleutel en een nieuw verzoek en dien daarmee opnieuw een aanvraag in. Wilt u de sleutel toch houden, dien dan opnieuw een aanvraag in en aanvaard daarbij uitdrukkelijk dezelfde sleutel.',
  'claim.why.compromised-key':
    'De sleutel in uw certificaatverzoek (CSR) is bekend of gemeld als gecompromitteerd. Er wordt geen certificaat meer voor uitgegeven.',
  'claim.helps.compromised-key':
    'Maak een nieuwe sleutel en een nieuw verzoek en dien daarmee opnieuw een aanvraag in. Op de productpagina kunt u beide in uw browser laten maken.',
  'claim.why.authority-refused':
    'Wij hadden de aanvraag aanvaard, maar de certificaatautoriteit heeft definitief geweigerd het certificaat uit te geven.',
  'claim.helps.authority-refused':
    'De reden hebben wij u in een aparte e-mail gestuurd. Is die weggenomen, dan kunt u opnieuw een aanvraag indienen. Is onduidelijk wat er wordt bedoeld, schrijf dan naar {support}.',
  'claim.why.other': 'De aanvraag voldoet niet aan de voorwaarden voor heruitgifte.',
  'claim.helps.other':
    'Wat nu mogelijk is, ziet u op de productpagina. Weet u niet waarom, schrijf dan naar {support}.',
  'givenUp.subject': '{product}: bestelling geannuleerd, omdat de validatie ontbreekt',
  'givenUp.lead':
    'Wij hebben lang op de volledige validatie van {count, plural, one {het domein} other {de domeinen}} gewacht en u er meerdere keren aan herinnerd. Zonder validatie konden wij {product} niet uitgeven; wij hebben de bestelling nu geannuleerd.',
  'givenUp.credited':
    'Uw geld is niet verloren: {amount} staat op uw tegoed. Openstaande en toekomstige facturen worden daar automatisch uit betaald als het tegoed toereikend is.',
  'givenUp.again': 'Hebt u het certificaat nog nodig, dan kunt u het op elk moment opnieuw bestellen.',
  'label.invited': 'Uitgenodigd',
  'label.invitedBy': 'Uitgenodigd door',
  'label.request': 'Aanvraag',
  'label.decideBefore': 'Te beslissen vóór',
  'link.accept': 'De uitnodiging bekijken en aanvaarden',
  'link.decide': 'De aanvraag bekijken en beslissen',
  'link.request': 'De aanvraag bekijken',
  asked:
    '{asked, select, order {bestelling van {product}} claim {heruitgifte van een certificaat van {product}} revocation {intrekking van een certificaat van {product}} other {{product}}}',
  'signIn.subject': 'Inloggen bij {house}',
  'signIn.lead': 'Iemand, waarschijnlijk uzelf, wil zich met dit adres aanmelden op de klantpagina’s van {house}.',
  'link.signIn': 'Inloggen',
  'signIn.once':
    'De link werkt één keer. De pagina die hij opent vraagt u op een knop te drukken: pas dan bent u aangemeld.',
  'signIn.ignore': 'Was u het niet, doe dan niets: zonder deze link komt niemand binnen, en er is niets gewijzigd.',

  'address.subject': 'Bevestig uw nieuwe e-mailadres bij {house}',
  'address.lead': 'Het account van {former} bij {house} moet dit e-mailadres krijgen: voor e-mails en om in te loggen.',
  'link.address': 'Adres bevestigen',
  'address.then': 'De pagina die opent, vraagt u op een knop te drukken. Tot dan blijft alles zoals het is.',
  'address.ignore': 'Weet u niet waar dit over gaat, doe dan niets: dan verandert er niets.',
  'addressChanged.subject': 'Het e-mailadres van uw account bij {house} is gewijzigd',
  'addressChanged.lead':
    'Vanaf nu gaan e-mails over uw account bij {house} naar het nieuwe adres, en u meldt zich ermee aan. Dit is de laatste naar dit adres.',
  'addressChanged.otherwise': 'Was u het niet, schrijf dan meteen naar {support}.',
  'label.newAddress': 'Nieuw adres',
  'label.changedAt': 'Gewijzigd',

  'receipt.subject':
    '{kind, select, cancel_receipt {Ontvangst van uw opzegging} other {Ontvangst van uw herroeping}}: {product}',
  'receipt.lead':
    'Wij hebben uw {kind, select, cancel_receipt {opzegging} other {herroeping}} ontvangen op {at}. Bewaar dit bericht: het is uw ontvangstbewijs.',
  'receipt.content': 'Wat u hebt verklaard',
  'receipt.declared':
    '{kind, select, cancel_receipt {{cause, select, true {Ik zeg de overeenkomst om dringende reden op} other {Ik zeg de overeenkomst op}}} other {Ik herroep de overeenkomst}}',
  'receipt.soonest': 'zo vroeg mogelijk',
  'receipt.next': 'Hoe het verdergaat',
  'receipt.seenTo':
    'Wij kijken ernaar en antwoorden op dit adres. De hierboven genoemde dag van ontvangst telt, hoe lang dat ook duurt.',
  'receipt.ends':
    '{kind, select, withdraw_receipt {{product} is beëindigd; u bent er niets meer voor verschuldigd.} other {{term, select, true {{product} eindigt met de betaalde looptijd op {at}. Er komt geen verlenging en geen verdere factuur.} other {{product} eindigt op {at}. Er komt geen verlenging en geen verdere factuur.}}}}',
  'receipt.noRefund': 'De betaalde looptijd wordt tot het einde gebruikt, dus er is niets terug te betalen.',
  'receipt.nothingPaid': 'Er was nog niets voor betaald, dus er is niets terug te betalen.',
  'receipt.refund':
    '{kind, select, withdraw_receipt {De terugbetaling staat op uw tegoed. Wat u niet uit uw tegoed had betaald, betalen wij binnen 14 dagen terug op de manier waarop u hebt betaald. Wilt u het als tegoed houden, schrijf ons dan.} other {De terugbetaling komt na het einde op uw tegoed, voor de tijd die van de betaalde looptijd over is. Wilt u het laten uitbetalen, schrijf ons dan.}}',
  'receipt.back':
    'Hebt u dit niet verklaard of bent u van gedachten veranderd, kies dan een andere verlengingsoptie: tot het einde draait dat de opzegging terug. Klopt er iets niet, schrijf dan naar {support}.',
  'receipt.otherwise':
    'Hebt u dit niet verklaard, of klopt er iets niet, schrijf dan meteen naar {support}{kind, select, cancel_receipt {: zolang er niets is beëindigd, kan het worden teruggedraaid.} other {.}}',
  'declaredEnd.subject': '{product}: de opzegging gaat in op {day}',
  'declaredEnd.lead':
    '{your} is op {at} op onze pagina opgezegd, zonder in te loggen. Het contract eindigt daarom met de betaalde looptijd, zonder verlenging en zonder verdere factuur.',
  'declaredEnd.wanted': 'Als u dat wilt, hoeft u niets te doen.',
  'declaredEnd.otherwise':
    'Was u het niet, of hebt u zich bedacht, draai het dan terug: kies op de productpagina een andere verlengingsoptie vóór {until}. Daarvoor hoeft u niet in te loggen.',
  'label.takenBackBefore': 'Kan worden teruggedraaid vóór',
  'label.declaredBy': 'Verklaard door',
  'label.declaredReference': 'Factuur- of bestelnummer',
  'label.declarationNumber': 'Nummer van de verklaring',
  'label.termPaid': 'Betaalde looptijd',
  'label.declaration': 'Verklaring',
  'label.email': 'E-mailadres',
  'label.contract': 'Overeenkomst',
  'label.wish': 'Gewenst einde',
  'label.receivedAt': 'Ontvangen',
  'label.usedUntil': 'Gebruikt tot',
  'label.refund': 'Terugbetaling',

  'invite.subject': '{renewal, select, true {Nieuwe toegang tot {house}} other {Uitnodiging voor {house}}}',
  'invite.lead':
    '{staff, select, true {U bent uitgenodigd om deel uit te maken van het team van {house}.} other {U bent uitgenodigd om bij {house} voor {institution} te handelen.}}',
  'invite.role':
    '{role, select, staff {U kunt dan alles doen wat beheerders van de dienst doen.} administrator {Als beheerder kunt u dan bestellen, domeinen valideren, heruitgiften aanvragen en betalen, aanvragen van anderen goedkeuren en personen uitnodigen.} other {Als aanvrager ziet u dan alles en kunt u bestellingen, heruitgiften en intrekkingen aanvragen; een beheerder keurt ze goed.}}',
  'invite.accept':
    'Open de pagina en aanvaard daar de uitnodiging. Ze toont dan uw persoonlijke API-sleutel, deze ene keer.{staff, select, true {} other { Met dit adres kunt u zich daarna aanmelden op de pagina’s, zonder sleutel.}}',
  'invite.renewal': 'De sleutel die u tot nu toe hebt, vervalt zodra u aanvaardt.',
  'invite.ignore':
    'Geef de link niet door: wie de uitnodiging op haar pagina het eerst aanvaardt, krijgt de sleutel. Weet u niet waar dit over gaat, negeer deze e-mail dan gewoon; er gebeurt dan niets.',
  'approve.subject': 'Beslissing gevraagd: {what}',
  'approve.lead':
    '{requestedBy} vraagt het volgende aan: {what}. Het wordt uitgevoerd zodra een beheerder het goedkeurt.',
  'approve.how':
    'Meld u aan en keur de aanvraag goed of weiger ze op haar pagina; daar staat alles wat is gevraagd. Wat iemand zelf heeft gevraagd, moet iemand anders goedkeuren.',
  'approve.otherwise': 'Als niemand vóór {at} beslist, vervalt de aanvraag en gebeurt er niets.',
  'decided.subject': '{approved, select, true {Goedgekeurd} other {Geweigerd}}: {what}',
  'decided.lead':
    '{approved, select, true {{decidedBy} heeft uw aanvraag goedgekeurd: {what}. Ze wordt uitgevoerd.} other {{decidedBy} heeft uw aanvraag geweigerd: {what}. Er is niets gebeurd.}}',

  'label.supportReference': 'Dossiernummer',
  'label.customer': 'Klant',
  'label.writtenBy': 'Geschreven door',
  'label.accountManager': 'Uw accountmanager',
  'label.order': 'Bestelling bij de certificaatautoriteit',
  'label.attached': 'Bijlagen',
  'label.notTaken': 'Niet overgenomen',
  'support.subject': 'Supportaanvraag {reference}: {subject}',
  'support.received': 'We hebben uw aanvraag ontvangen en doorgegeven. Het dossiernummer is {reference}.',
  'support.toProvider': 'De supportdesk van {desk} zal ze beantwoorden; u krijgt het antwoord van ons per e-mail.',
  'support.toServiceDesk': 'Onze servicedesk zal ze per e-mail beantwoorden.',
  'support.instead':
    'Zulke aanvragen gaan gewoonlijk naar {provider}, maar daar hebben we geen ticketadres. Daarom behandelt onze servicedesk ze.',
  'support.manager': 'Uw accountmanager is {name} ({email}).',
  'support.toReply': 'Wilt u iets toevoegen, beantwoord dan dit bericht: uw antwoord komt bij dezelfde aanvraag.',
  'support.yourWords': 'Wat u hebt geschreven',
  'support.answered':
    '{author, select, operator {Onze servicedesk heeft} other {De supportdesk heeft}} uw aanvraag {reference} beantwoord:',
  'support.refused':
    '{name} ({reason, select, too_large {te groot} too_large_together {te groot samen met de andere} too_many {te veel bestanden} program {zou uitgevoerd kunnen worden} private_key {bevat een privésleutel} other {niet toegestaan}})',
  'support.facts': 'Gegevens',
  'support.deskReply': 'Een antwoord op dit bericht gaat naar de klant en wordt onder het dossiernummer bewaard.',
  'support.deskInstead': 'Dit is gewoonlijk voor {provider}, waarvoor geen ticketadres is ingesteld.',
  ...contractWords,
  ...moneyWords,
  ...migrationNl,
  ...findingsNl,
} as const satisfies Words;
