import type { ApiPorts } from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import { checkEnd, checkRestore } from '../../domain/endings';
import { checkOptionChange } from '../../domain/renewal-options';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import { ask, insistOn, type LifeRow } from './asking';
import { type CommandKit, runCommand } from './commands';
import { readLatestInvoiceResource } from './invoices';
import { readProductResource } from './products';

type Requests = Pick<ApiPorts['products'], 'setOption' | 'cancel' | 'transferred' | 'restore' | 'retry' | 'operate'>;

export function productRequests(kit: CommandKit): Requests {
  const shown = (id: string) => (db: Queryable) => readProductResource(db, id);
  return {
    setOption(command, id, change, version) {
      const { option, years, by } = change;
      return ask(
        kit,
        command,
        id,
        (row, request, at) => {
          insistOn(version, row);
          const { life, offer, asked } = row;
          if (!asked && life.option === option && life.optionYears === years)
            return { refusal: undefined, message: undefined };
          const refusal = checkOptionChange(life, offer, { option, years, at });
          return { refusal, message: { type: 'optionChanged', id: request, at, option, years, by } };
        },
        async (db, { affectsNextTerm }) => ({
          ...(await readProductResource(db, id)),
          ...(affectsNextTerm && { affectsNextTerm }),
        }),
      );
    },

    cancel(command, id, by) {
      const prepare = ({ life }: LifeRow, request: string, at: Instant) => ({
        refusal: checkEnd(life),
        message: { type: 'cancelRequested', id: request, at, by } as const,
      });
      return ask(kit, command, id, prepare, shown(id));
    },

    transferred(command, id) {
      const prepare = ({ life }: LifeRow, request: string, at: Instant) => ({
        refusal: checkEnd(life),
        message: { type: 'transferredAway', id: request, at } as const,
      });
      return ask(kit, command, id, prepare, shown(id));
    },

    restore(command, id) {
      const prepare = ({ life }: LifeRow, request: string, at: Instant) => ({
        refusal: checkRestore(life, at),
        message: { type: 'restoreRequested', id: request, at } as const,
      });
      return ask(kit, command, id, prepare, async (db) => ({
        id: id.replace('prod_', 'ord_'),
        product: await readProductResource(db, id),
        invoice: await readLatestInvoiceResource(db, id),
      }));
    },

    retry(command, id) {
      return runCommand(kit, { ...command, whose: { product: id } }, async (db, tx, at) => {
        const product = await readProductResource(db, id);
        const { note } = command;
        const subject = { product: id, account: product.account };
        // Who sends it to all products after a restore has no reason to tell, and leaves no trace on each.
        if (note?.reason !== undefined)
          tx.fact(subject, { type: 'operator_action', at, data: { action: 'retry' } }, note);
        await addJob(db, 'signal', { product: id, message: { type: 'retryNow', at } });
        return product;
      });
    },

    operate(command, id, request) {
      const prepare = ({ life }: LifeRow, requestId: string, at: Instant) => ({
        refusal: checkEnd(life),
        message: { type: 'operatorRequested', id: requestId, at, request } as const,
      });
      return ask(kit, command, id, prepare, shown(id));
    },
  };
}
