import { OpenAPIRegistry, OpenApiGeneratorV31, type ResponseConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import type { Call } from './call';
import { problemCodes } from './problems';
import { optional } from './wire/optional';

const problem = z
  .looseObject({
    type: z
      .string()
      .meta({ description: 'its last part is the code', example: 'https://perennial.dev/problems/validation' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    errors: optional(
      z.array(
        z.object({
          pointer: z.string(),
          detail: z.string(),
          in: optional(z.literal('query')),
          code: optional(z.string()).meta({
            description: 'of faults in a name or in a request for a certificate (C3)',
            example: 'key-size',
          }),
          about: optional(z.string()).meta({ description: 'what of the field is at fault, such as one of its names' }),
        }),
      ),
    ).meta({ description: 'every fault of a request at once, each with a JSON pointer' }),
  })
  .meta({ id: 'Problem' });

const problems: ResponseConfig = {
  description: `A problem (RFC 9457). Codes: ${problemCodes.join(', ')}.`,
  content: { 'application/problem+json': { schema: problem } },
};

/** Addresses beside the calls: for machines that watch, and for the provider's answers. */
const others: { method: 'get' | 'post'; path: string; summary: string; statuses: Record<number, string> }[] = [
  { method: 'get', path: '/healthz', summary: 'Whether the process lives', statuses: { 200: 'It does' } },
  {
    method: 'get',
    path: '/readyz',
    summary: 'Whether all that it needs is reachable',
    statuses: { 200: 'It is', 503: 'Something is away' },
  },
  { method: 'get', path: '/metrics', summary: 'Measurements for Prometheus', statuses: { 200: 'Text' } },
  { method: 'get', path: '/openapi.json', summary: 'This document', statuses: { 200: 'OpenAPI 3.1' } },
  {
    method: 'post',
    path: '/v1/provisioner/callbacks',
    summary: 'An asynchronous answer of the HTTP provisioner, signed by it',
    statuses: { 202: 'Taken' },
  },
];

/** The contract, from the same descriptions that serve it. */
export function describe(calls: readonly Call[], publicUrl: string) {
  const registry = new OpenAPIRegistry();
  const { name: bearer } = registry.registerComponent('securitySchemes', 'apiKey', { type: 'http', scheme: 'bearer' });
  for (const call of calls) {
    registry.registerPath({
      method: call.method,
      path: call.path,
      tags: [call.tag],
      summary: call.summary,
      description: describedFurther(call),
      security: call.who === 'anyone' ? [] : [{ [bearer]: [] }],
      request: {
        ...(names(call.path).length > 0 && {
          params: z.object(Object.fromEntries(names(call.path).map((name) => [name, z.string()]))),
        }),
        ...(call.query instanceof z.ZodObject && { query: call.query }),
        ...(call.body && {
          body: {
            required: !call.body.safeParse(undefined).success,
            content: { 'application/json': { schema: call.body } },
          },
        }),
        ...(call.raw && {
          body: { required: true, content: { [call.raw.mediaType]: { schema: { type: 'string' as const } } } },
        }),
        headers: headersOf(call),
      },
      responses: {
        ...Object.fromEntries(
          Object.entries(call.answers).map(([status, answer]) => [status, answered(status, answer, call.lines)]),
        ),
        default: problems,
      },
    });
  }
  for (const { method, path, summary, statuses } of others) {
    const responses = Object.fromEntries(
      Object.entries(statuses).map(([status, description]) => [status, { description }]),
    );
    registry.registerPath({
      method,
      path,
      tags: ['operation'],
      summary,
      responses: { ...responses, default: problems },
    });
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Perennial',
      version: 'v1',
      description:
        'Lifecycles of everything that is sold by the year. Instants are RFC 3339 in UTC, money is in minor units.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl }],
  });
}

const access: Record<Call['who'], string> = {
  operator: 'Needs an operator key.',
  account: 'An account key sees its own account only.',
  anyone: 'Needs no key.',
};

function describedFurther({ description, who }: Call): string {
  const whose = access[who];
  return description === undefined ? whose : `${description} ${whose}`;
}

function names(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
}

function headersOf({ method, who }: Call): z.ZodObject {
  const idempotency = optional(z.string().max(255)).meta({
    description: 'repeats of the request are answered as the first time',
  });
  const version = optional(z.string()).meta({ description: 'the ETag of the version that shall be changed' });
  return z.object({
    ...(method === 'post' && who !== 'anyone' && { 'Idempotency-Key': idempotency }),
    ...((method === 'patch' || method === 'put') && { 'If-Match': version }),
  });
}

const meanings: Record<string, string> = {
  200: 'Done',
  201: 'Made',
  202: 'Accepted and on its way',
  204: 'Done, nothing to say',
};

function answered(status: string, answer: Call['answers'][number] | undefined, lines?: z.ZodType): ResponseConfig {
  const description = meanings[status] ?? 'Done';
  if (answer === null || answer === undefined) return { description };
  if (typeof answer === 'string') {
    return { description, content: { [answer]: { schema: { type: 'string', contentMediaType: answer } } } };
  }
  const byLine = lines && { 'application/x-ndjson': { schema: lines } };
  return { description, content: { 'application/json': { schema: answer }, ...byLine } };
}
