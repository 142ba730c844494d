import { condition, continueAsNew, defineSignal, proxyActivities, setHandler, sleep } from '@temporalio/workflow';
import type { TextbookActivities } from './textbook-activities';
import type { TextbookInvoice, TextbookPayment } from './textbook-documents';

export const paidSignal = defineSignal<[TextbookPayment]>('paid');

const acts = proxyActivities<TextbookActivities>({ startToCloseTimeout: '30s' });

export interface TextbookLife {
  customer: string;
  product: string;
  /** instants, epoch milliseconds */
  reminders: { days: number; at: number }[];
  invoiceAt: number;
  end: number;
}

/**
 * The same life as samples write it: a timer per offset up front, an activity for each thing to do, and whole documents
 * handed from one to the next.
 */
export async function textbookLife(life: TextbookLife): Promise<void> {
  let invoice: TextbookInvoice | undefined;
  let payment: TextbookPayment | undefined;
  setHandler(paidSignal, (received) => {
    payment = received;
  });

  const until = (at: number) => sleep(Math.max(1, at - Date.now()));
  const reminders = life.reminders.map(async ({ days, at }) => {
    await until(at);
    const documents = await acts.load(life.customer, life.product);
    const letter = await acts.decide(documents, invoice, days, life.end);
    if (letter) {
      const response = await acts.send(letter);
      await acts.record(life.product, `reminder:${days}`, letter, response);
    }
  });
  const invoicing = until(life.invoiceAt).then(async () => {
    const documents = await acts.load(life.customer, life.product);
    invoice = await acts.issueInvoice(documents, life.end);
  });
  await Promise.all([...reminders, invoicing]);

  await condition(() => payment !== undefined);
  if (!invoice || !payment) return;
  const paid = await acts.recordPayment(invoice, payment);
  await acts.renew(paid, life.end);
  const year = 365 * 86_400_000;
  await continueAsNew<typeof textbookLife>({
    ...life,
    reminders: life.reminders.map(({ days }) => ({ days, at: life.end + year - days * 86_400_000 })),
    invoiceAt: life.end + year - 10 * 86_400_000,
    end: life.end + year,
  });
}
