import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { monotonicFactory } from 'ulid';

/** A mail as it came in, its attachments named but not held. */
export interface InboxMail {
  /** Sorts by arrival. */
  id: string;
  receivedAt: string;
  /** As written in the mail. */
  from: string;
  subject: string;
  messageId: string | undefined;
  /** The envelope's recipients, hidden copies included: one address each, in lower case. */
  to: string[];
  text: string;
  html: string | undefined;
  headers: Record<string, string>;
  attachments: { filename: string; contentType: string; size: number }[];
}

export interface Envelope {
  from: string;
  to: string[];
}

/** How many mails are kept; the oldest go first. */
const CAP = 5_000;

/** Keeps mails as .eml files in a folder, or in memory only when there is none. */
export class MailStore {
  readonly #mails = new Map<string, InboxMail>();
  readonly #sources = new Map<string, Buffer>();
  readonly #nextId = monotonicFactory();

  private constructor(
    private readonly dir: string | undefined,
    private readonly cap: number,
  ) {}

  static async open(dir: string | undefined, cap = CAP): Promise<MailStore> {
    const store = new MailStore(dir, cap);
    if (dir) await store.#load(dir);
    return store;
  }

  /** Oldest first. */
  all(): InboxMail[] {
    return [...this.#mails.values()];
  }

  get(id: string): InboxMail | undefined {
    return this.#mails.get(id);
  }

  async source(id: string): Promise<Buffer | undefined> {
    if (!this.#mails.has(id)) return undefined;
    return this.dir ? readFile(this.#file(id, 'eml')) : this.#sources.get(id);
  }

  async attachment(id: string, index: number): Promise<ParsedMail['attachments'][number] | undefined> {
    const source = await this.source(id);
    return source && (await simpleParser(source)).attachments[index];
  }

  async add(raw: Buffer, envelope: Envelope): Promise<InboxMail> {
    const id = this.#nextId();
    const mail = await read(id, raw, { ...envelope, at: new Date().toISOString() });
    if (this.dir) {
      await writeFile(this.#file(id, 'eml'), raw);
      await writeFile(this.#file(id, 'json'), JSON.stringify(mail));
    } else {
      this.#sources.set(id, raw);
    }
    this.#mails.set(id, mail);
    while (this.#mails.size > this.cap) await this.#drop(this.#mails.keys().next().value as string);
    return mail;
  }

  async #load(dir: string): Promise<void> {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    const ids = (await readdir(dir)).filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -4));
    for (const id of ids.sort()) {
      const known = await readFile(this.#file(id, 'json'), 'utf8').catch(() => undefined);
      // Without its notes (killed between the two files) a mail is read again; only the envelope is lost.
      this.#mails.set(id, known ? JSON.parse(known) : await read(id, await readFile(this.#file(id, 'eml'))));
    }
  }

  async #drop(id: string): Promise<void> {
    this.#mails.delete(id);
    this.#sources.delete(id);
    if (!this.dir) return;
    for (const kind of ['eml', 'json'] as const) await rm(this.#file(id, kind), { force: true });
  }

  #file(id: string, kind: 'eml' | 'json'): string {
    return join(this.dir ?? '', `${id}.${kind}`);
  }
}

async function read(id: string, raw: Buffer, envelope?: Envelope & { at: string }): Promise<InboxMail> {
  const parsed = await simpleParser(raw);
  const to = envelope?.to ?? addressesOf(parsed.to);
  return {
    id,
    receivedAt: envelope?.at ?? (parsed.date ?? new Date(0)).toISOString(),
    from: parsed.from?.text ?? envelope?.from ?? '',
    to: to.map((address) => address.toLowerCase()),
    subject: parsed.subject ?? '',
    messageId: parsed.messageId,
    text: parsed.text ?? '',
    html: parsed.html || undefined,
    headers: Object.fromEntries(
      parsed.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]),
    ),
    attachments: parsed.attachments.map(({ filename, contentType, size }, index) => ({
      filename: filename ?? `attachment-${index + 1}`,
      contentType,
      size,
    })),
  };
}

function addressesOf(field: AddressObject | AddressObject[] | undefined): string[] {
  return [field ?? []].flat().flatMap(({ value }) => value.flatMap(({ address }) => address ?? []));
}
