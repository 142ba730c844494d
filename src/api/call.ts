import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Instant } from '../domain/calendar';
import type { Fault } from './faults';
import type { ApiKeyRecord, ApiPorts, Command } from './ports';

/** What a call gives back, before it becomes HTTP. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  file?: { type: string; bytes: Buffer };
  /** bytes, sent as they come */
  stream?: { type: string; archive: Readable };
  /** JSON values, one a line (NDJSON), sent as they come */
  lines?: AsyncIterable<unknown>;
}

/** One request by a caller who has been let in. */
export interface Visit {
  ports: ApiPorts;
  caller: ApiKeyRecord;
  /** the ids in the path; asking for one that the path does not name is a mistake of the code */
  id(name?: string): string;
  /** path and query, for links */
  url: { path: string; query: URLSearchParams };
  /** whose act it is: an operator's key can act for the customer (Perennial-On-Behalf-Of) */
  by: 'customer' | 'operator';
  /** the version that the caller knew (If-Match) */
  version: number | undefined;
  /** the bytes of a call that takes them as they are */
  raw: { bytes: Buffer; cut: boolean };
  /** the caller wants an answer line by line (application/x-ndjson), as it comes */
  wantsLines: boolean;
  /** aborted when the caller has gone: nobody waits for the answer any more */
  gone: AbortSignal;
  now(account?: string): Promise<Instant>;
  /** @param reason why, of what a person does */
  command(reason?: string): Promise<Command>;
  /** a key that was revoked is not remembered, nor are the keys of a person whose role has changed */
  forgetKey(id: string): void;
  forgetPerson(id: string): void;
}

/** What a look at a body's sound fields found: faults that a schema cannot know, and what was read on the way. */
export interface Examination<F> {
  faults: Fault[];
  found: F;
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A call of the API: one description, by which it is checked, served and documented. */
export interface Call<Q = unknown, B = unknown, F = unknown> {
  method: Method;
  /** with parameters in braces */
  path: string;
  tag: string;
  summary: string;
  description?: string;
  /** operators alone, or accounts too, for what is theirs; `anyone` needs no key, and is nobody's */
  who: 'operator' | 'account' | 'anyone';
  /** requests from one address at most, where that is less than usual */
  perMinute?: number;
  query?: z.ZodType<Q>;
  body?: z.ZodType<B>;
  /** takes bytes of this media type as they are, in place of JSON; what is over `mostBytes` is cut off */
  raw?: { mediaType: string; mostBytes: number };
  /** bytes that a body may have at most, where that is more than usual */
  mostBytes?: number;
  /** needs a workflow's answer: refused while Temporal is away */
  needsWorkflow?: boolean;
  /** the schema, or the media type, of each good status; null for no content */
  answers: Record<number, z.ZodType | string | null>;
  /** what each line is, where the answer can also be had line by line */
  lines?: z.ZodType;
  /** is given every field with which the schema finds no fault, also if others have some */
  examine?(visit: Visit, sound: Partial<Record<keyof B, unknown>>): Promise<Examination<F>>;
  run(visit: Visit, input: { query: Q; body: B; found: F }): Promise<Answer>;
}

/** Lets the compiler infer what query, body and findings are, and forgets it for the list of all calls. */
export function call<Q, B, F>(description: Call<Q, B, F>): Call {
  return description as Call;
}
