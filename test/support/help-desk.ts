import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Client } from '@temporalio/client';
import { createDocuments } from '../../src/gateways/documents/renderings';
import { createSmtpSender } from '../../src/gateways/mail/smtp-sender';
import { renderDocument } from '../../src/gateways/pdf/render';
import { startJobRunner } from '../../src/gateways/senders/job-runner';
import { createMailSender } from '../../src/gateways/senders/mail-sender';
import { readMail } from '../../src/gateways/support/read-mail';
import { startApiServer } from '../../src/main/api-server';
import { openCertificates } from '../../src/main/certificates';
import { createLogger } from '../../src/main/logger';
import { firstOperatorKey } from '../../src/main/secrets';
import { startInbox } from '../../src/platform/inbox';
import type { InboxMail } from '../../src/platform/mail-store';
import { openTestRecord, type TestRecord } from './record';
import { until } from './until';

export interface Got {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came
  body: any;
}

/** The real API, record and mail sender of an operator whose replies come to `hilfe@desk.example`. */
export interface HelpDesk {
  record: TestRecord;
  url: string;
  key: string;
  ask(method: string, path: string, json?: unknown, key?: string): Promise<Got>;
  /** hands over a mail as a mail server does */
  handOver(mail: string | Buffer, query?: Record<string, string>): Promise<Got>;
  /** once nothing waits to be sent: all that came to an address, oldest first */
  mailsTo(address: string): Promise<InboxMail[]>;
  keyOf(account: string): Promise<string>;
  close(): Promise<void>;
}

const providers = [
  {
    name: 'embedded',
    title: 'Sectigo',
    authority: { kind: 'embedded' },
    tickets: { address: 'tickets@provider.example', subjectPrefix: 'NREN Belnet -Géant' },
    ticketsByBrand: { 'Noord Net': { address: 'noord@provider.example', subjectPrefix: 'NN' } },
  },
  {
    name: 'quiet',
    title: 'Quiet CA',
    authority: { kind: 'acme', directoryUrl: 'https://acme.quiet.example/directory' },
  },
];

/** @param read how mails that come in are read; as a rule here, because a thread is a thread of compiled code */
export async function openHelpDesk(
  environment: Record<string, string> = {},
  read: typeof readMail = readMail,
): Promise<HelpDesk> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'perennial-support-'));
  const file = path.join(folder, 'providers.json');
  fs.writeFileSync(file, JSON.stringify(providers));
  const inbox = await startInbox();
  const record = await openTestRecord({
    PORT: '0',
    RATE_LIMIT_PER_MINUTE: '1000000',
    MASTER_KEY: '00'.repeat(32),
    SMTP_URL: inbox.smtpUrl,
    MAIL_FROM: 'Nordlicht <noreply@nordlicht.example>',
    BRAND_NAME: 'Nordlicht',
    DESK_LOCALE: 'en',
    CERTIFICATE_PROVIDERS_FILE: file,
    DCV_ZONE: 'dcv.nordlicht.example',
    SUPPORT_REPLY_ADDRESS: 'hilfe@desk.example',
    SERVICE_DESK_EMAIL: 'servicedesk@nordlicht.example',
    ACCOUNT_MANAGER_NAME: 'Jan Peeters',
    ACCOUNT_MANAGER_EMAIL: 'jan@nordlicht.example',
    ...environment,
  });
  const { config, kit } = record;
  const key = (await firstOperatorKey(kit.pool)) ?? '';
  const certificates = await openCertificates(config, kit);
  const api = await startApiServer({
    certificates,
    config,
    kit,
    client: { options: { namespace: 'default' } } as Client,
    render: renderDocument,
    readMail: read,
    log: createLogger('silent'),
  });
  const brand = {
    name: 'Nordlicht',
    url: 'http://localhost',
    supportEmail: 'hilfe@nordlicht.example',
    postalLine: 'x',
  };
  const smtp = createSmtpSender({ smtpUrl: inbox.smtpUrl, from: config.env.MAIL_FROM, brand });
  const send = createMailSender(kit.pool, smtp, {
    publicUrl: 'http://localhost',
    linkSecret: 'secret',
    documents: createDocuments(kit.pool, renderDocument),
    contracts: async () => undefined,
    gather: 0,
    patience: 2_000,
  });
  const runner = await startJobRunner({
    databaseUrl: record.url,
    concurrency: 5,
    gather: 0,
    longestPause: 1,
    tasks: { mail: ({ mail }) => send(mail) },
    log: () => undefined,
  });

  async function ask(
    method: string,
    at: string,
    body: string | Uint8Array<ArrayBuffer> | undefined,
    type: string,
    whose: string,
  ): Promise<Got> {
    const headers = { authorization: `Bearer ${whose}`, ...(body !== undefined && { 'content-type': type }) };
    const response = await fetch(`${api.url}${at}`, { method, headers, ...(body !== undefined && { body }) });
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? await response.json() : await response.text(),
    };
  }

  return {
    record,
    url: api.url,
    key,
    ask: (method, at, json, whose = key) =>
      ask(method, at, json === undefined ? undefined : JSON.stringify(json), 'application/json', whose),
    handOver(mail, query = {}) {
      const search = new URLSearchParams(query).toString();
      const bytes = new Uint8Array(Buffer.from(mail));
      return ask('POST', `/v1/support-requests/inbound${search && `?${search}`}`, bytes, 'message/rfc822', key);
    },
    async mailsTo(address) {
      await until(async () => {
        const [row] = await record.rows<{ n: number }>(
          'SELECT count(*)::int AS n FROM mails WHERE sent_at IS NULL AND NOT bounced',
        );
        return row?.n === 0;
      });
      return inbox.messages().filter(({ to }) => to.includes(address));
    },
    async keyOf(account) {
      const asked = JSON.stringify({ label: 'x', scope: 'account', account });
      return (await ask('POST', '/v1/api-keys', asked, 'application/json', key)).body.secret;
    },
    async close() {
      await runner.stop();
      smtp.close();
      await api.stop();
      await certificates.stop();
      await record.close();
      await inbox.stop();
      fs.rmSync(folder, { recursive: true });
    },
  };
}
