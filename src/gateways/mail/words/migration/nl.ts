import type { MigrationWords } from './en';

export const migrationNl: MigrationWords = {
  'migration.task':
    '{both, select, true {de wildcardversie *.{domain} toevoegen en aantonen dat u het domein beheert} wildcard {de wildcardversie *.{domain} toevoegen, als u die wilt gebruiken} other {aantonen dat u het domein beheert}}',
  'label.migrationDomain': 'Domein',
  'label.migrationTodo': 'Te doen',
  'label.migrationPublish': 'Te publiceren DNS-record',
  'label.migrationEnds': 'Eerste certificaat eindigt',
  'label.cutOver': 'Datum van de overstap',
  'label.certificates': 'Certificaten',
  'label.pricesFrozen': 'Prijzen ongewijzigd tot',
  'label.carriedOver': 'Door ons overgedragen',
  'label.migration': 'Overstap',
  'migration.startedSubject':
    '{count, plural, =0 {Uw certificaten gaan van {from} naar {to}: u hoeft niets te doen} other {Uw certificaten gaan van {from} naar {to}: wat u moet doen}}',
  'migration.where':
    'Op de klantenpagina’s voegt u wildcardversies toe, laat u ons meteen opnieuw kijken en ziet u hoe ver elk domein is. U meldt zich daar aan met uw e-mailadres; wij sturen u een link.',
  'link.domains': 'Uw domeinen',
  'migration.startedLead':
    'Op {cutOver} wijzigen wij de certificaataanbieder van {institution}: vanaf dan komen nieuwe certificaten van {to} in plaats van {from}.',
  'migration.stays':
    'Er wordt niets ingetrokken: elk lopend certificaat blijft geldig tot zijn eigen einde. Het volgende voor dezelfde namen komt van {to}. U hoeft zich niet opnieuw te registreren.',
  'migration.only':
    'De gegevens van uw organisatie en uw domeinen hebben wij overgedragen. Twee dingen kunt alleen u doen, omdat niemand anders dat mag: aantonen dat u elk domein beheert, en de wildcardversie van een domein toevoegen als u daar certificaten voor gebruikt.',
  'migration.nothing': 'Alles is al in orde: u hoeft niets te doen.',
  'migration.publishOnce':
    'Publiceer het record en laat het staan: wij zoeken het zelf op, en voor latere certificaten hoeft u het niet opnieuw te doen.',
  'migration.more': '{more, plural, one {Er is nog # domein} other {Er zijn nog # domeinen}} waarvoor iets te doen is.',
  'migration.effect':
    'Zonder dat komt er geen nieuw certificaat voor de betrokken namen. Als het huidige eindigt, waarschuwen browsers uw bezoekers.',
  'migration.reminderSubject':
    '{urgency, select, last {Laatste herinnering: } urgent {Dringend: } other {}}{count, plural, one {een domein is} other {# domeinen zijn}} niet klaar bij {to}, het eerste certificaat eindigt op {day}',
  'migration.reminderLead':
    '{urgency, select, last {Er resten nog maar enkele dagen.} urgent {De tijd dringt.} soon {Er resten nog maar enkele weken.} other {Er is nog tijd, maar er is nog iets te doen.}} Certificaten van {institution} gaan van {from} naar {to}, en voor {count, plural, one {één domein} other {# domeinen}} kan het volgende certificaat nog niet worden uitgegeven.',
  'migration.cutOverSubject': 'Uw certificaten komen nu van {to}',
  'migration.cutOverLead':
    'De overstap van {institution} is bezig: nieuwe certificaten komen nu van {to}. Die van {from} blijven geldig tot hun eigen einde.',
  'migration.ready': 'Elk domein met een lopend certificaat is klaar: u hoeft niets te doen.',
  'migration.notReady': 'Voor deze domeinen is er nog iets te doen:',
  'migration.finishedSubject': 'De overstap naar {to} is voltooid',
  'migration.finishedLead':
    'De overstap van {institution} van {from} naar {to} is voltooid: {replaced, plural, =0 {nieuwe certificaten komen van {to}} one {één certificaat is vervangen} other {# certificaten zijn vervangen}}. U hoeft niets meer te doen.',
  'migration.backSubject': 'De overstap naar {to} gaat niet door',
  'migration.backLead':
    'De overstap van {institution} van {from} naar {to} is teruggedraaid: certificaten komen zoals voorheen van {from}. Uw certificaten blijven ongemoeid, en u hoeft niets te doen.',
  'migration.contractSubject': 'De overstap naar {to} gaat niet door: uw contract is beëindigd',
  'migration.contractLead':
    'Het contract van {institution} is beëindigd. Er worden geen nieuwe certificaten meer uitgegeven, dus de overstap van {from} naar {to} gaat niet door. Uw certificaten blijven geldig tot hun eigen einde, en u hoeft niets te doen.',
  'migration.riskSubject':
    '{institution}: {count, plural, one {één certificaat} other {# certificaten}} in gevaar bij de overstap naar {to}',
  'migration.riskLead':
    'Bij de overstap van {institution} van {from} naar {to} {count, plural, one {eindigt één certificaat} other {eindigen # certificaten}} binnen 30 dagen terwijl er iets ontbreekt voor het volgende. De organisatie is eraan herinnerd.',
  'migration.riskMore': 'Nog {more, plural, one {# certificaat is} other {# certificaten zijn}} betrokken.',
  'migration.riskEntry': '{domains}, eindigt {at}',
  'migration.riskList': 'De hele lijst: perennial migrations at-risk {migration}',
  'migration.overSubject':
    '{institution}: overstap naar {to} {outcome, select, complete {voltooid} operator {door de beheerder beëindigd} contract_ended {vervallen, omdat het contract is beëindigd} other {teruggedraaid}}',
  'migration.overLead':
    'De overstap van {institution} van {from} naar {to} is {outcome, select, complete {voltooid} operator {door de beheerder beëindigd} contract_ended {vervallen, omdat het contract is beëindigd} other {teruggedraaid}}. Vervangen: {replaced, plural, one {één certificaat} other {# certificaten}}. Achtergebleven: {left, plural, =0 {geen} one {één certificaat} other {# certificaten}}.',
};
