import { type Locale, locales } from './account';

/** Editions of the text by which somebody gives a SEPA Core mandate; one that was signed is never changed. */
const mandateEditions = ['core-1'] as const;
type Edition = (typeof mandateEditions)[number];

/** What somebody has read: an edition in a language, `core-1/de`. */
export type MandateTextId = `${Edition}/${Locale}`;

export const mandateTextIds = mandateEditions.flatMap((edition) =>
  locales.map((locale): MandateTextId => `${edition}/${locale}`),
);

/** The text that is shown today. */
export function currentMandateText(locale: Locale): MandateTextId {
  return `core-1/${locale}`;
}

/** The paragraphs of a text, with the creditor's name in them: the authority, the refund, the notice (EPC130-08). */
export function mandateText(id: MandateTextId, creditor: string): string[] {
  const [edition, locale] = id.split('/') as [Edition, Locale];
  return texts[edition][locale].map((paragraph) => paragraph.replaceAll('{creditor}', () => creditor));
}

const texts: Record<Edition, Record<Locale, string[]>> = {
  'core-1': {
    de: [
      'Ich ermächtige {creditor}, Zahlungen von meinem Konto mittels Lastschrift einzuziehen. Zugleich weise ich mein Kreditinstitut an, die von {creditor} auf mein Konto gezogenen Lastschriften einzulösen.',
      'Hinweis: Ich kann innerhalb von acht Wochen, beginnend mit dem Belastungsdatum, die Erstattung des belasteten Betrages verlangen. Es gelten dabei die mit meinem Kreditinstitut vereinbarten Bedingungen.',
      'Betrag und Datum kündigt Ihnen die Rechnung per E-Mail an. Offene Rechnungen ziehen wir sofort ein.',
    ],
    en: [
      'By signing this mandate, you authorise {creditor} to send instructions to your bank to debit your account, and your bank to debit your account in accordance with the instructions from {creditor}.',
      'As part of your rights, you are entitled to a refund from your bank under the terms and conditions of your agreement with your bank. A refund must be claimed within 8 weeks starting from the date on which your account was debited.',
      'The invoice by e-mail tells the amount and the date in advance. Open invoices are collected at once.',
    ],
    fr: [
      'En signant ce mandat, vous autorisez {creditor} à envoyer des instructions à votre banque pour débiter votre compte, et votre banque à débiter votre compte conformément aux instructions de {creditor}.',
      'Vous bénéficiez du droit d’être remboursé par votre banque selon les conditions décrites dans la convention que vous avez passée avec elle. Une demande de remboursement doit être présentée dans les 8 semaines suivant la date de débit de votre compte.',
      'La facture par e-mail annonce le montant et la date à l’avance. Les factures à payer sont prélevées tout de suite.',
    ],
    nl: [
      'Door dit mandaat te ondertekenen geeft u toestemming aan {creditor} om incasso-opdrachten naar uw bank te sturen om een bedrag van uw rekening af te schrijven, en aan uw bank om een bedrag van uw rekening af te schrijven overeenkomstig de opdracht van {creditor}.',
      'Als u het niet eens bent met de afschrijving, kunt u deze laten terugboeken volgens de voorwaarden van uw bank. Vraag dat binnen 8 weken na de datum van de afschrijving aan uw bank.',
      'De factuur per e-mail kondigt het bedrag en de datum vooraf aan. Open facturen worden meteen geïncasseerd.',
    ],
  },
};
