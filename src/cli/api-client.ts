import type { Page } from '../api/ports';
import type { Connection } from './connection';
import { exitCodes, Stop } from './exit-codes';

/** Milliseconds for one answer; the longest waits on the other side are shorter. */
const PATIENCE = 60_000;
const PAGE = 200;

export type Query = Record<string, string | number | boolean | undefined>;

interface Sending {
  body?: unknown;
  /** in place of JSON */
  bytes?: Uint8Array<ArrayBuffer>;
  idempotencyKey?: string;
  /** for answers that take as long as there is much to look at; milliseconds */
  patience?: number;
  /** a good answer is taken as it is */
  isText?: boolean;
}

/** The API did not take it: how it said so (RFC 9457). */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly problem: {
      type?: string;
      title?: string;
      detail?: string;
      errors?: { pointer: string; detail: string }[];
    },
    /** seconds after which to try again */
    readonly retryAfter: number | undefined,
  ) {
    super(problem.detail ?? `status ${status}`);
  }
}

const givenUp = new Stop(exitCodes.interrupted, 'Given up; nothing was changed.');

/** Nothing answered at all. */
export class NoAnswer extends Error {}

/** The HTTP API as the commands use it; connections are kept. */
export class Api {
  constructor(private readonly connection: Connection) {}

  get url(): string {
    return this.connection.url;
  }

  get<T>(path: string, query: Query = {}, sending: Sending = {}): Promise<T> {
    return this.send<T>('GET', withQuery(path, query), sending);
  }

  /** What is no JSON, such as a certificate in PEM, or CSV. */
  text(path: string, query: Query = {}): Promise<string> {
    return this.send<string>('GET', withQuery(path, query), { isText: true });
  }

  post<T>(path: string, body: unknown, idempotencyKey?: string): Promise<T> {
    return this.send<T>('POST', path, { body, ...(idempotencyKey !== undefined && { idempotencyKey }) });
  }

  /** A mail as it is (RFC 5322). */
  postBytes<T>(path: string, query: Query, bytes: Buffer): Promise<T> {
    return this.send<T>('POST', withQuery(path, query), { bytes: new Uint8Array(bytes) });
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>('PUT', path, { body });
  }

  patch<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>('PATCH', path, { body });
  }

  async delete(path: string): Promise<void> {
    await this.send('DELETE', path, {});
  }

  /** Every item of a list, page by page, up to `most`. */
  async *list<T>(path: string, query: Query = {}, most = Number.POSITIVE_INFINITY): AsyncGenerator<T> {
    let after: string | undefined;
    for (let left = most; left > 0; ) {
      const page: Page<T> = await this.get(path, { ...query, limit: Math.min(PAGE, left), after });
      yield* page.items;
      left -= page.items.length;
      if (page.next === null) return;
      after = page.next;
    }
  }

  /** An answer that comes line by line (NDJSON), as it comes; however long that takes, until `ended`. */
  async *lines<T>(method: 'GET' | 'POST', path: string, ended: AbortSignal, body?: unknown): AsyncGenerator<T> {
    const response = await fetch(`${this.connection.url}${path}`, {
      method,
      signal: ended,
      redirect: 'manual',
      headers: {
        Authorization: `Bearer ${this.connection.key}`,
        Accept: 'application/x-ndjson',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw ended.aborted ? givenUp : new NoAnswer(`${this.connection.url} does not answer (${reasonOf(error)}).`);
    });
    if (!response.ok || !response.body) {
      const problem = parsed(await response.text().catch(() => '')) ?? {};
      throw new ApiProblem(response.status, problem, undefined);
    }
    try {
      for await (const line of linesOf(response.body)) {
        const value: { type?: string; status?: number } = JSON.parse(line);
        if (value.type === 'problem') throw new ApiProblem(value.status ?? 500, value, undefined);
        yield value as Awaited<T>;
      }
    } catch (error) {
      if (error instanceof ApiProblem) throw error;
      throw ended.aborted ? givenUp : new NoAnswer(`${this.connection.url} broke off (${reasonOf(error)}).`);
    }
  }

  private async send<T>(
    method: string,
    path: string,
    { body, bytes, idempotencyKey, patience, isText }: Sending,
  ): Promise<T> {
    const response = await fetch(`${this.connection.url}${path}`, {
      method,
      signal: AbortSignal.timeout(patience ?? PATIENCE),
      // A key must not follow to wherever an answer points.
      redirect: 'manual',
      headers: {
        Authorization: `Bearer ${this.connection.key}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(bytes && { 'Content-Type': 'message/rfc822' }),
        ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
      },
      ...(bytes && { body: bytes }),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new NoAnswer(`${this.connection.url} does not answer (${reasonOf(error)}).`);
    });
    if (response.status === 204) return undefined as T;
    const text = await response.text().catch(() => '');
    if (response.ok && isText) return text as T;
    const answer = parsed(text);
    if (response.ok && answer !== undefined) return answer as T;
    if (response.ok || answer === undefined) {
      throw new NoAnswer(
        `${this.connection.url} answers, but not as Perennial's API does (status ${response.status}).`,
      );
    }
    const after = Number(response.headers.get('retry-after') ?? Number.NaN);
    throw new ApiProblem(response.status, answer as ApiProblem['problem'], Number.isFinite(after) ? after : undefined);
  }
}

function withQuery(path: string, query: Query): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.set(name, String(value));
  const search = asked.toString();
  return search === '' ? path : `${path}?${search}`;
}

async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    const lines = `${rest}${decoder.decode(bytes, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  const cause = error.cause as { code?: string; message?: string } | undefined;
  return cause?.code ?? cause?.message ?? error.message;
}

/** What failed, as words and a status. */
export function stopOf(error: unknown): Stop | undefined {
  if (error instanceof Stop) return error;
  if (error instanceof NoAnswer) {
    const advice =
      'Is it running? Start it (npm start), or name another: --url or PERENNIAL_URL. More: perennial doctor';
    return new Stop(exitCodes.unreachable, `${error.message}\n${advice}`);
  }
  if (!(error instanceof ApiProblem)) return undefined;
  const { status, problem } = error;
  const errors = (problem.errors ?? []).map(
    ({ pointer, detail }) => `\n  ${pointer === '' ? 'the request' : pointer}: ${detail}`,
  );
  const words = `${problem.title ?? 'Refused'}: ${problem.detail ?? `status ${status}`}${errors.join('')}`;
  return new Stop(codeOf(status), words, { facts: { problem } });
}

function codeOf(status: number) {
  if (status === 401 || status === 403) return exitCodes.noAccess;
  return status >= 500 || status === 429 ? exitCodes.unreachable : exitCodes.wrong;
}
