import type { Request, RequestHandler } from 'express';
import { bytesOf } from './json-body';
import type { ApiPorts } from './ports';
import { notFound, Problem } from './problems';

/** Answers of the HTTP provisioner: no key, but a signature over the very bytes that came, which the adapter checks. */
export function provisionerCallbacks(ports: ApiPorts): RequestHandler {
  return async (request, response) => {
    const body = bytesOf(request)?.toString() ?? '';
    const result = await ports.provisioner.callback(await ports.clock.now(), headersOf(request), body);
    if (result === 'unknown') throw notFound('Nothing waits for this answer.');
    if (result === 'bad_signature') throw new Problem('unauthorized', 'The signature is missing or wrong.');
    response.status(202).json({ status: 'accepted' });
  };
}

function headersOf({ headers }: Request): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value as string)]),
  );
}
