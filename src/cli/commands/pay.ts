import { type Command, Option } from 'commander';
import type { InvoiceResource, Page, PaymentResource } from '../../api/ports';
import { paymentMethods } from '../../domain/account';
import type { Api } from '../api-client';
import { apiFor, type World } from '../context';
import { exitCodes, Stop } from '../exit-codes';
import { amountOf, parseAmount } from '../readable';

type Target = 'invoice' | 'product' | 'account' | 'creditorReference';

interface PayOptions {
  invoice?: string;
  product?: string;
  account?: string;
  creditorReference?: string;
  reference: string;
  method: string;
  booked?: string;
}

export function addPay(program: Command, world: World): void {
  program
    .command('pay <amount>')
    .description('reports what a bank or PayPal received')
    .option('--invoice <id>', 'for this invoice, by its id or its number')
    .option('--product <id>', 'for this product')
    .option('--account <id>', 'for this account: grows its balance')
    .option('--creditor-reference <text>', 'by the reference of the transfer (RF…): an invoice, or a balance')
    .requiredOption('--reference <text>', 'under which the outside world knows it: the same again changes nothing')
    .addOption(
      new Option('--method <method>', 'how it was paid')
        .choices(paymentMethods.filter((method) => method !== 'balance'))
        .default('bank_transfer'),
    )
    .option('--booked <date>', "the bank's booking date, as 2027-06-14")
    .addHelpText(
      'after',
      `
Examples:
  perennial pay "11.90 EUR" --invoice R2027-000042 --reference "statement 17/3"
  perennial pay 11,90 --product prod_01kap3… --reference PAYID-1 --method paypal`,
    )
    .action(async (amount: string, options: PayOptions, command: Command) => {
      const target = targetOf(options);
      const money = parseAmount(amount);
      const api = apiFor(world, command);
      const body = {
        reference: options.reference,
        amount: money,
        method: options.method,
        ...(options.booked !== undefined && { bookedOn: options.booked }),
        ...target,
      };
      if (target.invoice !== undefined && !target.invoice.startsWith('inv_')) {
        body.invoice = await idOfNumber(api, target.invoice);
      }
      const payment = await api.post<PaymentResource>('/v1/payments', body);
      if (world.terminal.json) return world.terminal.document(payment);
      const what = payment.invoice ?? payment.product ?? payment.account;
      world.terminal.say(`${payment.id}: ${amountOf(payment.amount)} for ${what}, known as ${payment.reference}`);
      await sayWhatIsOpen(world, api, payment);
    });
}

/** Part of an amount pays nothing: who reports it should hear that now, and not when the product is not renewed. */
async function sayWhatIsOpen({ terminal }: World, api: Api, { invoice: id }: PaymentResource): Promise<void> {
  if (id === null) return;
  // The payment is taken, whether or not this key may read invoices.
  const invoice = await api.get<InvoiceResource>(`/v1/invoices/${encodeURIComponent(id)}`).catch(() => undefined);
  if (invoice?.status !== 'open' || invoice.open.amount <= 0) return;
  const { number, open, total } = invoice;
  const still = `${amountOf(open)} of ${amountOf(total)} are still open on invoice ${number}: it is not paid yet.`;
  terminal.say(terminal.paint('yellow', still));
}

function targetOf({ invoice, product, account, creditorReference }: PayOptions): Partial<Record<Target, string>> {
  const named = Object.entries({ invoice, product, account, creditorReference }).filter(([, id]) => id !== undefined);
  if (named.length === 1) return Object.fromEntries(named);
  throw new Stop(
    exitCodes.usage,
    'What is it for? Exactly one of --invoice, --product, --account and --creditor-reference says so.',
  );
}

async function idOfNumber(api: Api, number: string): Promise<string> {
  const { items } = await api.get<Page<InvoiceResource>>('/v1/invoices', { number });
  if (items[0]) return items[0].id;
  throw new Stop(exitCodes.wrong, `There is no invoice ${number}.`);
}
