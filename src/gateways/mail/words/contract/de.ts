import type { contractWords as en } from './en';

/** Verträge von Einrichtungen. */
export const contractWords = {
  'label.acronym': 'Kürzel',
  'label.institution': 'Einrichtung',
  'label.policy': 'Zu akzeptieren',
  'label.signedCopy': 'Unterschrieben',
  'label.eligible': 'Kunde',
  'label.sendTo': 'Ausfertigungen an',
  'label.firstPeriod': 'Erste Laufzeit bis',
  'label.effective': 'Ende des Vertrags',
  'label.letter': 'Einschreiben',
  'label.delivered': 'Zugestellt am',
  'contract.copyMissing':
    'Ausfertigung {copy}, von {side, select, operator {der Einrichtung} other {Ihnen}} unterschrieben',
  'contract.accept':
    'Bitte lesen Sie {count, plural, one {die Regeln} other {diese Regeln}} und nehmen Sie sie auf den Kundenseiten an. Sie melden sich dort mit Ihrer E-Mail-Adresse an; wir senden Ihnen einen Link.',
  'link.institution': 'Ihr Vertrag auf den Kundenseiten',
  'contract.notEligible':
    '{side, select, operator {bitte bestätigen Sie, dass die Einrichtung Kunde ist, oder sagen Sie ihr, dass sie es nicht ist} other {wir müssen noch bestätigen, dass Sie unser Kunde sind}}',
  'contract.requested.subject': 'Vertrag {acronym}: beantragt, was noch fehlt',
  'contract.requested.lead':
    '{side, select, operator {{institution} hat einen Vertrag über den Zertifikatsdienst beantragt.} other {Vielen Dank, dass Sie einen Vertrag über den Zertifikatsdienst beantragt haben. Er tritt in Kraft, sobald alles Folgende vorliegt.}}',
  'contract.missing.subject': 'Vertrag {acronym}: noch unvollständig',
  'contract.missing.lead':
    '{side, select, operator {Der Antrag von {institution} ist noch unvollständig.} other {Ihr Antrag ist noch unvollständig. Wenn Sie den Vertrag nicht mehr brauchen, können Sie den Antrag zurückziehen.}}',
  'contract.sign':
    'Bitte drucken Sie den angehängten Vertrag zweimal aus, unterschreiben Sie beide Ausfertigungen und senden Sie sie an die unten genannte Anschrift.',
  'contract.rejected.subject': 'Vertrag {acronym}: bitte Ausfertigung {copy} noch einmal senden',
  'contract.rejected.lead': 'Wir haben Ausfertigung {copy} des Vertrags erhalten, können sie so aber nicht annehmen.',
  'contract.activated.subject': 'Vertrag {acronym}: in Kraft',
  'contract.activated.lead':
    '{side, select, operator {Der Vertrag mit {institution} ist in Kraft.} other {Beide unterschriebenen Ausfertigungen liegen vor, und nichts fehlt mehr: Ihr Vertrag ist in Kraft. Sie können jetzt Zertifikate bestellen.}}',
  'contract.activated.then':
    'Nach der ersten Laufzeit kann jede Seite mit eingeschriebenem Brief kündigen, mindestens drei Monate vor dem 1. Januar, an dem die Kündigung wirksam wird.',
  'contract.suspended.subject': 'Vertrag {acronym}: ausgesetzt',
  'contract.suspended.lead':
    '{side, select, operator {Der Vertrag mit {institution} ist ausgesetzt.} other {Wir haben Ihren Vertrag ausgesetzt.}} Bis er wieder aufgenommen wird, wird kein Zertifikat bestellt, ausgestellt, ersetzt oder verlängert. Ausgestellte Zertifikate bleiben bis zu ihrem Ablauf gültig.',
  'contract.resumed.subject': 'Vertrag {acronym}: wieder in Kraft',
  'contract.resumed.lead':
    '{side, select, operator {Der Vertrag mit {institution} ist wieder in Kraft.} other {Ihr Vertrag ist wieder in Kraft.}} Was in der Zwischenzeit fällig war, wird jetzt erledigt.',
  'contract.withdrawn.subject': 'Vertrag {acronym}: Antrag zurückgezogen',
  'contract.withdrawn.lead':
    '{side, select, operator {Der Antrag von {institution} wurde zurückgezogen.} other {Ihr Antrag auf einen Vertrag wurde zurückgezogen.}} Es ist nichts weiter zu tun.',
  'contract.notice.subject': 'Vertrag {acronym}: gekündigt zum {day}',
  'contract.notice.lead':
    '{by, select, operator {{side, select, operator {Der Vertrag mit {institution} endet durch Ihre Kündigung.} other {Ihr Vertrag endet durch unsere Kündigung.}}} other {{side, select, operator {{institution} hat gekündigt.} other {Wir bestätigen Ihre Kündigung.}}}} Wirksam wird sie am {effective}.',
  'contract.notice.then':
    'Von da an wird kein Zertifikat mehr bestellt, neu ausgestellt, ersetzt oder verlängert. Ausgestellte Zertifikate bleiben bis zu ihrem Ablauf gültig. Bis dahin kann die Kündigung mit Zustimmung der anderen Seite zurückgenommen werden.',
  'contract.unNotice.subject': 'Vertrag {acronym}: Kündigung zurückgenommen',
  'contract.unNotice.lead':
    '{by, select, operator {{side, select, operator {Ihre Kündigung} other {Unsere Kündigung}}} other {{side, select, operator {Die Kündigung von {institution}} other {Ihre Kündigung}}}} ist mit Zustimmung der anderen Seite zurückgenommen. {ends, select, yes {Der Vertrag endet trotzdem am {effective}, nach {side, select, operator {Ihrer} other {unserer}} Entscheidung.} other {Der Vertrag läuft weiter; er endet nicht am {day}.}}',
  'contract.reminder.subject': 'Vertrag {acronym}: endet in {days, plural, one {# Tag} other {# Tagen}}, am {day}',
  'contract.reminder.lead':
    '{side, select, operator {Der Vertrag mit {institution} endet} other {Ihr Vertrag endet}} in {days, plural, one {# Tag} other {# Tagen}}, am {effective}. Von da an wird kein Zertifikat mehr bestellt, neu ausgestellt, ersetzt oder verlängert.',
  'contract.terminated.subject': 'Vertrag {acronym}: beendet',
  'contract.terminated.lead':
    '{side, select, operator {Der Vertrag mit {institution} ist beendet.} other {Ihr Vertrag ist beendet.}} Unter ihm wird kein Zertifikat mehr bestellt, neu ausgestellt, ersetzt oder verlängert. Ausgestellte Zertifikate bleiben bis zu ihrem Ablauf gültig.',
  'contract.outlive':
    '{count, plural, =0 {Kein Zertifikat ist über das Ende des Vertrags hinaus gültig.} one {Ein Zertifikat ist über das Ende des Vertrags hinaus gültig:} other {# Zertifikate sind über das Ende des Vertrags hinaus gültig:}}',
  'contract.until': 'bis {day}',
  'contract.waiting':
    '{count, plural, one {Eine Bestellung hat} other {# Bestellungen haben}} noch kein Zertifikat. Was bis zum Ende nicht ausgestellt ist, wird storniert; was dafür bezahlt wurde, steht dann als Guthaben auf dem Konto.',
  'contract.more': '{count, plural, one {Und ein weiteres.} other {Und # weitere.}}',
  'claim.why.contract-required':
    'Zertifikate werden nur unter einem Vertrag ausgestellt, der in Kraft ist, und Ihrer ist beendet.',
  'claim.helps.contract-required':
    'Was ausgestellt ist, bleibt bis zu seinem Ablauf gültig. Für neue Zertifikate beantragen Sie bitte einen neuen Vertrag.',
  'claim.why.contract-suspended':
    'Ihr Vertrag ist ausgesetzt: Bis er wieder aufgenommen wird, wird kein Zertifikat ausgestellt.',
  'claim.helps.contract-suspended':
    'Sobald der Vertrag wieder aufgenommen ist, können Sie den Antrag erneut stellen. Wenn Sie nicht wissen, warum er ausgesetzt ist, schreiben Sie an {support}.',
} as const satisfies Record<keyof typeof en, string>;
