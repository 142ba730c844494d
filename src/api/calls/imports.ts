import type { z } from 'zod';
import { initialOptions } from '../../domain/renewal-options';
import { call, type Visit } from '../call';
import { faultsOf, soundFields } from '../faults';
import { outcome } from '../outcomes';
import type { ImportFault, ImportOutcome, ImportRow, OfferResource } from '../ports';
import { checkName } from '../product-names';
import { sentenceOf } from '../sentences';
import { importResult, importRow, newImport } from '../wire/import';

export const importCalls = [
  call({
    method: 'post',
    path: '/v1/imports',
    tag: 'imports',
    summary: 'Takes over many products that exist elsewhere, row by row',
    description:
      'Each row has an outcome of its own; a faulty one does not hinder the others. A row that was imported before (same ' +
      'account, offer, name and expiry) is known and left as it is, so that an import can be repeated until all is in.',
    who: 'operator',
    body: newImport,
    mostBytes: 1024 * 1024,
    answers: { 200: importResult },
    async run(visit, { body: { rows, dryRun } }) {
      const looked = await lookAt(visit, rows);
      const sound = looked.filter((one): one is ImportRow => !('outcome' in one));
      const faulty = looked.filter((one): one is ImportOutcome => 'outcome' in one);
      const result = await visit.ports.imports.take(await visit.command(), sound, dryRun);
      return outcome(result, {
        status: 200,
        body: (taken) => ({ rows: [...taken, ...faulty].sort((a, b) => a.index - b.index) }),
      });
    },
  }),
];

/** Every row as what can be taken, or with all that is wrong with it. */
async function lookAt(visit: Visit, rows: Record<string, unknown>[]): Promise<(ImportRow | ImportOutcome)[]> {
  const offers = new Map((await visit.ports.offers.list()).map((offer) => [offer.id, offer]));
  return rows.map((row, index) => lookAtRow(row, index, offers));
}

function lookAtRow(
  raw: Record<string, unknown>,
  index: number,
  offers: Map<string, OfferResource>,
): ImportRow | ImportOutcome {
  const parsed = importRow.safeParse(raw, { error: sentenceOf });
  const schemaFaults = parsed.success ? [] : faultsOf(parsed.error);
  const sound = (parsed.success ? parsed.data : soundFields(raw, schemaFaults)) as Partial<z.infer<typeof importRow>>;
  const offer = sound.offer === undefined ? undefined : offers.get(sound.offer);
  const name = offer && sound.name !== undefined ? checkName(offer, sound.name) : undefined;
  const faults: ImportFault[] = [
    ...schemaFaults.map(({ pointer, detail }): ImportFault => ({ code: 'invalid', pointer, detail })),
    ...further(sound, offer),
    ...(name?.fault === undefined ? [] : [{ code: 'name-invalid' as const, pointer: '/name', detail: name.fault }]),
  ];
  if (!parsed.success || faults.length > 0 || !offer || name?.name === undefined)
    return { index, outcome: 'faulty', faults };
  const { account, customer, years: _, ...rest } = parsed.data;
  return { ...rest, index, account: account ?? ownerOf(customer), offer, name: name.name };
}

/** What only the offer can tell. */
function further(sound: Partial<z.infer<typeof importRow>>, offer: OfferResource | undefined) {
  const faults: ImportFault[] = [];
  const { offer: offerId, renewalOption: option } = sound;
  if (offerId !== undefined && !offer) {
    faults.push({ code: 'offer-unknown', pointer: '/offer', detail: `There is no offer ${offerId}.` });
  }
  if (offer && option && !(offer.options.includes(option) && initialOptions.includes(option))) {
    const allowed = initialOptions.filter((one) => offer.options.includes(one)).join(', ');
    const detail = `A product that is taken over cannot begin with ${option}. Allowed: ${allowed}.`;
    faults.push({ code: 'option-not-allowed', pointer: '/renewalOption', detail });
  }
  return faults;
}

function ownerOf(customer: z.infer<typeof importRow>['customer']): ImportRow['account'] {
  const { email = '', name, country, locale = 'de', timeZone = 'Europe/Berlin' } = customer ?? {};
  return name === undefined || country === undefined ? { email } : { email, open: { name, country, locale, timeZone } };
}
