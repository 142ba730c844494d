import type { MigrationWords } from './en';

export const migrationDe: MigrationWords = {
  'migration.task':
    '{both, select, true {die Wildcard-Version *.{domain} hinzufügen und nachweisen, dass Sie die Domain kontrollieren} wildcard {die Wildcard-Version *.{domain} hinzufügen, falls Sie sie nutzen möchten} other {nachweisen, dass Sie die Domain kontrollieren}}',
  'label.migrationDomain': 'Betroffene Domain',
  'label.migrationTodo': 'Zu tun',
  'label.migrationPublish': 'DNS-Eintrag zum Veröffentlichen',
  'label.migrationEnds': 'Erstes Zertifikat endet',
  'label.cutOver': 'Datum des Wechsels',
  'label.certificates': 'Zertifikate',
  'label.pricesFrozen': 'Preise unverändert bis',
  'label.carriedOver': 'Von uns übertragen',
  'label.migration': 'Vorgang des Wechsels',
  'migration.startedSubject':
    '{count, plural, =0 {Ihre Zertifikate wechseln von {from} zu {to}: Sie müssen nichts tun} other {Ihre Zertifikate wechseln von {from} zu {to}: was Sie tun müssen}}',
  'migration.where':
    'Auf den Kundenseiten fügen Sie Wildcard-Versionen hinzu, lassen uns sofort noch einmal nachsehen und sehen, wie weit jede Domain ist. Sie melden sich dort mit Ihrer E-Mail-Adresse an; wir senden Ihnen einen Link.',
  'link.domains': 'Ihre Domains',
  'migration.startedLead':
    'Am {cutOver} wechseln wir den Zertifikatsanbieter von {institution}: Von da an kommen neue Zertifikate von {to} statt von {from}.',
  'migration.stays':
    'Es wird nichts widerrufen: Jedes laufende Zertifikat bleibt bis zu seinem eigenen Ende gültig. Das nächste für dieselben Namen kommt von {to}. Sie müssen sich nicht neu registrieren.',
  'migration.only':
    'Die Angaben zu Ihrer Organisation und Ihre Domains haben wir übertragen. Zwei Dinge können nur Sie tun, weil niemand anders es darf: nachweisen, dass Sie jede Domain kontrollieren, und die Wildcard-Version einer Domain hinzufügen, falls Sie Zertifikate dafür nutzen.',
  'migration.nothing': 'Es ist schon alles vorhanden: Sie müssen nichts tun.',
  'migration.publishOnce':
    'Veröffentlichen Sie den Eintrag und lassen Sie ihn stehen: Wir sehen von selbst nach, und für spätere Zertifikate müssen Sie es nicht noch einmal tun.',
  'migration.more': '{more, plural, one {Bei # weiteren Domain} other {Bei # weiteren Domains}} ist noch etwas zu tun.',
  'migration.effect':
    'Ohne das gibt es für die betroffenen Namen kein neues Zertifikat. Endet das jetzige, warnen Browser Ihre Besucher.',
  'migration.reminderSubject':
    '{urgency, select, last {Letzte Erinnerung: } urgent {Dringend: } other {}}{count, plural, one {eine Domain ist} other {# Domains sind}} bei {to} nicht bereit, das erste Zertifikat endet am {day}',
  'migration.reminderLead':
    '{urgency, select, last {Es bleiben nur noch wenige Tage.} urgent {Die Zeit wird knapp.} soon {Es bleiben nur noch wenige Wochen.} other {Es ist noch Zeit, aber es bleibt etwas zu tun.}} Zertifikate von {institution} wechseln von {from} zu {to}, und für {count, plural, one {eine Domain} other {# Domains}} kann das nächste Zertifikat noch nicht ausgestellt werden.',
  'migration.cutOverSubject': 'Ihre Zertifikate kommen jetzt von {to}',
  'migration.cutOverLead':
    'Der Wechsel von {institution} läuft: Neue Zertifikate kommen jetzt von {to}. Die von {from} bleiben bis zu ihrem eigenen Ende gültig.',
  'migration.ready': 'Jede Domain mit einem laufenden Zertifikat ist bereit: Sie müssen nichts tun.',
  'migration.notReady': 'Bei diesen Domains ist noch etwas zu tun:',
  'migration.finishedSubject': 'Der Wechsel zu {to} ist abgeschlossen',
  'migration.finishedLead':
    'Der Wechsel von {institution} von {from} zu {to} ist abgeschlossen: {replaced, plural, =0 {neue Zertifikate kommen von {to}} one {ein Zertifikat wurde ersetzt} other {# Zertifikate wurden ersetzt}}. Für Sie bleibt nichts zu tun.',
  'migration.backSubject': 'Der Wechsel zu {to} findet nicht statt',
  'migration.backLead':
    'Der Wechsel von {institution} von {from} zu {to} wurde zurückgenommen: Zertifikate kommen wie bisher von {from}. Ihre Zertifikate sind nicht betroffen, und Sie müssen nichts tun.',
  'migration.contractSubject': 'Der Wechsel zu {to} findet nicht statt: Ihr Vertrag ist beendet',
  'migration.contractLead':
    'Der Vertrag von {institution} ist beendet. Neue Zertifikate werden nicht mehr ausgestellt, deshalb findet der Wechsel von {from} zu {to} nicht statt. Ihre Zertifikate bleiben bis zu ihrem eigenen Ende gültig, und Sie müssen nichts tun.',
  'migration.riskSubject':
    '{institution}: {count, plural, one {ein Zertifikat} other {# Zertifikate}} beim Wechsel zu {to} in Gefahr',
  'migration.riskLead':
    'Beim Wechsel von {institution} von {from} zu {to} {count, plural, one {endet ein Zertifikat} other {enden # Zertifikate}} innerhalb von 30 Tagen, während für das nächste etwas fehlt. Die Einrichtung wurde erinnert.',
  'migration.riskMore': '{more, plural, one {# weiteres Zertifikat ist} other {# weitere Zertifikate sind}} betroffen.',
  'migration.riskEntry': '{domains}, endet {at}',
  'migration.riskList': 'Die ganze Liste: perennial migrations at-risk {migration}',
  'migration.overSubject':
    '{institution}: Wechsel zu {to} {outcome, select, complete {abgeschlossen} operator {vom Betreiber beendet} contract_ended {hinfällig, weil der Vertrag beendet ist} other {zurückgenommen}}',
  'migration.overLead':
    'Der Wechsel von {institution} von {from} zu {to} ist {outcome, select, complete {abgeschlossen} operator {vom Betreiber beendet} contract_ended {hinfällig, weil der Vertrag beendet ist} other {zurückgenommen}}. Ersetzt: {replaced, plural, one {ein Zertifikat} other {# Zertifikate}}. Zurückgeblieben: {left, plural, =0 {keines} one {ein Zertifikat} other {# Zertifikate}}.',
};
