import { type Instant, plusMilliseconds } from '../../../domain/calendar';
import type { RevocationReason } from '../../../domain/certificate';
import type { Queryable } from '../../postgres/pool';
import { type Issuers, ROOT } from './issuers';
import { issuerKeys, type OcspQuestion, readQuestion, refusal, type Status, signAnswer } from './ocsp-message';

/** Bytes; a request about one certificate has about 120. */
const LONGEST_REQUEST = 4_096;

/** Milliseconds for which an answer is valid. */
const ANSWER_LIFE = 86_400_000;

/** Milliseconds for which an answer is given again as it was: by so much at most is a revocation late to be told. */
const REPEATED = 60_000;

const MOST_REPEATED = 10_000;

/** Milliseconds between two looks for issuers that another process has made. */
const LOOK_AGAIN = 10_000;

export interface OcspAnswer {
  der: Buffer;
  /** until then everybody may be given the same; undefined for an error, and where a nonce was sent */
  repeatableUntil?: Instant;
}

/** Answers whether certificates are revoked (RFC 6960). */
export class Responder {
  private issuers = new Map<string, string>();
  private lookedAt = Number.NEGATIVE_INFINITY;
  private readonly given = new Map<string, Required<OcspAnswer>>();

  constructor(
    private readonly db: Queryable,
    private readonly material: Issuers,
  ) {}

  async answer(request: Uint8Array, now: Instant): Promise<OcspAnswer> {
    const question = request.length > LONGEST_REQUEST ? undefined : readQuestion(request);
    if (!question) return { der: refusal('malformedRequest') };
    const name = await this.issuerOf(question, Date.parse(now));
    if (name === undefined) return { der: refusal('unauthorized') };
    if (question.nonce) return { der: await this.sign(name, question, now) };
    const key = question.asked.map(({ issuer, serial }) => `${issuer} ${serial}`).join('\n');
    const before = this.given.get(key);
    if (before && now < before.repeatableUntil) return before;
    const answer = { der: await this.sign(name, question, now), repeatableUntil: plusMilliseconds(now, REPEATED) };
    this.remember(key, answer);
    return answer;
  }

  /** What was said is no longer so. */
  forget(): void {
    this.given.clear();
  }

  private remember(key: string, answer: Required<OcspAnswer>): void {
    this.given.delete(key);
    this.given.set(key, answer);
    const [oldest] = this.given.keys();
    if (this.given.size > MOST_REPEATED && oldest !== undefined) this.given.delete(oldest);
  }

  /** The one intermediate that all the certificates asked about are of: one answer has one signature. */
  private async issuerOf({ asked }: OcspQuestion, now: number): Promise<string | undefined> {
    const [first] = asked;
    if (!first || asked.some(({ issuer }) => issuer !== first.issuer)) return undefined;
    if (!this.issuers.has(first.issuer) && Math.abs(now - this.lookedAt) >= LOOK_AGAIN) {
      this.lookedAt = now;
      await this.look();
    }
    return this.issuers.get(first.issuer);
  }

  private async look(): Promise<void> {
    for (const name of await this.material.names()) {
      const issuer = name === ROOT ? undefined : await this.material.named(name);
      for (const key of issuer ? issuerKeys(issuer.certificate) : []) this.issuers.set(key, name);
    }
  }

  private async sign(name: string, question: OcspQuestion, now: Instant): Promise<Buffer> {
    const issuer = await this.material.named(name);
    if (!issuer) return refusal('tryLater');
    const statuses = await this.statuses(
      name,
      question.asked.map(({ serial }) => serial),
    );
    return signAnswer(issuer, {
      of: question.asked.map(({ id, serial }) => ({ id, status: statuses.get(serial) ?? 'unknown' })),
      at: now,
      nextUpdate: plusMilliseconds(now, ANSWER_LIFE),
      ...(question.nonce && { nonce: question.nonce }),
    });
  }

  private async statuses(issuer: string, serials: string[]): Promise<Map<string, Status>> {
    const { rows } = await this.db.query<{ serial: string; at: Instant | null; reason: RevocationReason }>(
      'SELECT serial, revoked_at AS at, reason FROM ca_certificates WHERE issuer = $1 AND serial = ANY($2)',
      [issuer, serials],
    );
    return new Map(rows.map(({ serial, at, reason }) => [serial, at === null ? 'good' : { at, reason }]));
  }
}
