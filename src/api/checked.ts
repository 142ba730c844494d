import type { z } from 'zod';
import type { Call, Visit } from './call';
import { type Fault, faultsOf, soundFields } from './faults';
import { validation } from './problems';
import { sentenceOf } from './sentences';

/** Everything wrong with query and body at once, also what only a look at the record can tell. */
export async function checked(call: Call, visit: Visit, rawQuery: unknown, rawBody: unknown) {
  const query = call.query ? call.query.safeParse(rawQuery, { error: sentenceOf }) : noQuery(rawQuery);
  const body = call.body ? call.body.safeParse(rawBody, { error: sentenceOf }) : noBody(rawBody);
  const faults: Fault[] = [
    ...(query.success ? [] : faultsOf(query.error).map((fault): Fault => ({ ...fault, in: 'query' }))),
    ...(body.success ? [] : faultsOf(body.error)),
  ];
  const sound = body.success ? (body.data as Record<string, unknown>) : soundFields(rawBody, faults);
  const examined = await call.examine?.(visit, sound as Record<never, unknown>);
  if (examined) faults.push(...examined.faults);
  if (!query.success || !body.success || faults.length > 0) throw validation(faults);
  return { query: query.data, body: body.data, found: examined?.found };
}

type Parsed = z.ZodSafeParseResult<unknown>;

function noQuery(raw: unknown): Parsed {
  const names = Object.keys(raw as object);
  if (names.length === 0) return { success: true, data: {} };
  throw validation(names.map((name) => ({ pointer: `/${name}`, in: 'query', detail: 'This parameter is unknown.' })));
}

/** A call without a body takes none, or an empty object, which some clients always send. */
function noBody(raw: unknown): Parsed {
  const isEmpty = raw === undefined || (typeof raw === 'object' && raw !== null && Object.keys(raw).length === 0);
  if (isEmpty && !Array.isArray(raw)) return { success: true, data: undefined };
  throw validation([{ pointer: '', detail: 'This call takes no body.' }]);
}
