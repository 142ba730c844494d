import type { contractWords as en } from './en';

/** Contracten van instellingen. */
export const contractWords = {
  'label.acronym': 'Acroniem',
  'label.institution': 'Organisatie',
  'label.policy': 'Te aanvaarden',
  'label.signedCopy': 'Ondertekend',
  'label.eligible': 'Klant',
  'label.sendTo': 'Exemplaren naar',
  'label.firstPeriod': 'Eerste periode tot',
  'label.effective': 'Einde van het contract',
  'label.letter': 'Aangetekende brief',
  'label.delivered': 'Bezorgd op',
  'contract.copyMissing': 'exemplaar {copy}, door {side, select, operator {de organisatie} other {u}} ondertekend',
  'contract.accept':
    'Lees {count, plural, one {het beleid} other {de beleidsregels}} en aanvaard {count, plural, one {het} other {ze}} op de klantenpagina’s. U meldt zich daar aan met uw e-mailadres; wij sturen u een link.',
  'link.institution': 'Uw contract op de klantenpagina’s',
  'contract.notEligible':
    '{side, select, operator {bevestig dat de organisatie klant is, of laat haar weten dat zij dat niet is} other {wij moeten nog bevestigen dat u onze klant bent}}',
  'contract.requested.subject': 'Contract {acronym}: aangevraagd, wat nog ontbreekt',
  'contract.requested.lead':
    '{side, select, operator {{institution} heeft een contract voor de certificatendienst aangevraagd.} other {Dank u voor de aanvraag van een contract voor de certificatendienst. Het gaat in zodra alles hieronder er is.}}',
  'contract.missing.subject': 'Contract {acronym}: nog onvolledig',
  'contract.missing.lead':
    '{side, select, operator {De aanvraag van {institution} is nog onvolledig.} other {Uw aanvraag is nog onvolledig. Als u het contract niet meer nodig hebt, kunt u de aanvraag intrekken.}}',
  'contract.sign':
    'Druk het bijgevoegde contract twee keer af, onderteken beide exemplaren en stuur ze naar het adres hieronder.',
  'contract.rejected.subject': 'Contract {acronym}: stuur exemplaar {copy} opnieuw',
  'contract.rejected.lead':
    'Wij hebben exemplaar {copy} van het contract ontvangen, maar kunnen het zo niet aanvaarden.',
  'contract.activated.subject': 'Contract {acronym}: van kracht',
  'contract.activated.lead':
    '{side, select, operator {Het contract met {institution} is van kracht.} other {Beide ondertekende exemplaren zijn er en er ontbreekt niets meer: uw contract is van kracht. U kunt nu certificaten bestellen.}}',
  'contract.activated.then':
    'Na de eerste periode kan elke partij opzeggen per aangetekende brief, ten minste drie maanden vóór de 1 januari waarop de opzegging ingaat.',
  'contract.suspended.subject': 'Contract {acronym}: opgeschort',
  'contract.suspended.lead':
    '{side, select, operator {Het contract met {institution} is opgeschort.} other {Wij hebben uw contract opgeschort.}} Tot het wordt hervat, wordt geen certificaat besteld, uitgegeven, vervangen of verlengd. Uitgegeven certificaten blijven geldig tot ze verlopen.',
  'contract.resumed.subject': 'Contract {acronym}: hervat',
  'contract.resumed.lead':
    '{side, select, operator {Het contract met {institution} is weer van kracht.} other {Uw contract is weer van kracht.}} Wat intussen moest gebeuren, gebeurt nu.',
  'contract.withdrawn.subject': 'Contract {acronym}: aanvraag ingetrokken',
  'contract.withdrawn.lead':
    '{side, select, operator {De aanvraag van {institution} is ingetrokken.} other {Uw aanvraag van een contract is ingetrokken.}} Er hoeft niets meer te gebeuren.',
  'contract.notice.subject': 'Contract {acronym}: opgezegd per {day}',
  'contract.notice.lead':
    '{by, select, operator {{side, select, operator {Het contract met {institution} eindigt door uw opzegging.} other {Uw contract eindigt door onze opzegging.}}} other {{side, select, operator {{institution} heeft opgezegd.} other {Wij bevestigen uw opzegging.}}}} Ze gaat in op {effective}.',
  'contract.notice.then':
    'Vanaf dan wordt geen certificaat meer besteld, opnieuw uitgegeven, vervangen of verlengd. Uitgegeven certificaten blijven geldig tot ze verlopen. Tot dan kan de opzegging met instemming van de andere partij worden ingetrokken.',
  'contract.unNotice.subject': 'Contract {acronym}: de opzegging is ingetrokken',
  'contract.unNotice.lead':
    '{by, select, operator {{side, select, operator {Uw opzegging} other {Onze opzegging}}} other {{side, select, operator {De opzegging van {institution}} other {Uw opzegging}}}} is ingetrokken met instemming van de andere partij. {ends, select, yes {Het contract eindigt toch op {effective}, door {side, select, operator {uw} other {ons}} besluit.} other {Het contract loopt door; het eindigt niet op {day}.}}',
  'contract.reminder.subject': 'Contract {acronym}: eindigt over {days, plural, one {# dag} other {# dagen}}, op {day}',
  'contract.reminder.lead':
    '{side, select, operator {Het contract met {institution} eindigt} other {Uw contract eindigt}} over {days, plural, one {# dag} other {# dagen}}, op {effective}. Vanaf dan wordt geen certificaat meer besteld, opnieuw uitgegeven, vervangen of verlengd.',
  'contract.terminated.subject': 'Contract {acronym}: beëindigd',
  'contract.terminated.lead':
    '{side, select, operator {Het contract met {institution} is beëindigd.} other {Uw contract is beëindigd.}} Er wordt geen certificaat meer onder besteld, opnieuw uitgegeven, vervangen of verlengd. Uitgegeven certificaten blijven geldig tot ze verlopen.',
  'contract.outlive':
    '{count, plural, =0 {Geen certificaat is geldig na het einde van het contract.} one {Eén certificaat is geldig na het einde van het contract:} other {# certificaten zijn geldig na het einde van het contract:}}',
  'contract.until': 'tot {day}',
  'contract.waiting':
    '{count, plural, one {Eén bestelling heeft} other {# bestellingen hebben}} nog geen certificaat. Wat tegen het einde niet is uitgegeven, wordt geannuleerd; wat ervoor is betaald, staat dan als tegoed op het account.',
  'contract.more': '{count, plural, one {En nog één.} other {En nog #.}}',
  'claim.why.contract-required':
    'Certificaten worden alleen uitgegeven onder een contract dat van kracht is, en het uwe is beëindigd.',
  'claim.helps.contract-required':
    'Wat is uitgegeven, blijft geldig tot het verloopt. Vraag voor nieuwe certificaten een nieuw contract aan.',
  'claim.why.contract-suspended': 'Uw contract is opgeschort: tot het wordt hervat, wordt geen certificaat uitgegeven.',
  'claim.helps.contract-suspended':
    'Zodra het contract is hervat, kunt u uw aanvraag opnieuw indienen. Als u niet weet waarom het is opgeschort, schrijf dan naar {support}.',
} as const satisfies Record<keyof typeof en, string>;
