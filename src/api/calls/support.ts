import { z } from 'zod';
import { supportKinds, supportStates } from '../../domain/support';
import { type AttachmentFault, attachmentFault, LARGEST_TOGETHER } from '../../domain/support-content';
import { call, type Examination, type Visit } from '../call';
import { type Fault, fault } from '../faults';
import { ownListed, pageOf, paging, timeline } from '../listing';
import { outcome, resource } from '../outcomes';
import { notFound } from '../problems';
import type { NewAttachment, SupportThread } from '../support-ports';
import { visible, visibleAccount } from '../tenancy';
import { optional } from '../wire/optional';
import { event } from '../wire/product';
import { newSupportReply, newSupportRequest, supportRequest, supportThread } from '../wire/support';
import { reference } from '../wire/text';

const tag = 'support';

/** Base64 takes four bytes for three, and the words have room beside. */
const MOST_BYTES = Math.ceil(LARGEST_TOGETHER / 3) * 4 + 512 * 1024;

async function asked(visit: Visit): Promise<SupportThread> {
  const found = await visit.ports.support.get(visit.id(), visit.caller.scope === 'operator');
  return visible(visit, found, ({ account }) => account);
}

const inWords: Record<AttachmentFault, string> = {
  too_large: 'This file is too large.',
  too_large_together: `All files together may have ${LARGEST_TOGETHER / 1024 / 1024} MB.`,
  too_many: 'There are too many files.',
  program: 'Programs and pages are not passed on.',
  private_key: 'This holds a private key. Never send one to anybody; replace its certificate.',
};

function attachmentFaults(given: unknown): Fault[] {
  if (!Array.isArray(given)) return [];
  const files = given.filter(isRead);
  if (files.length < given.length) return [];
  const together = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return [
    ...files.flatMap(({ name, bytes }, i) => {
      const reason = attachmentFault(name, bytes);
      return reason === undefined ? [] : [fault(`/attachments/${i}`, inWords[reason])];
    }),
    ...(together > LARGEST_TOGETHER ? [fault('/attachments', inWords['too_large_together'])] : []),
  ];
}

/** A field without faults of a body that has some elsewhere stands as it was sent. */
function isRead(one: unknown): one is NewAttachment {
  return typeof one === 'object' && one !== null && 'bytes' in one && Buffer.isBuffer(one.bytes);
}

type Sound = { account?: unknown; product?: unknown; serial?: unknown; attachments?: unknown };

async function examined(visit: Visit, sound: Sound): Promise<Examination<undefined>> {
  const faults = attachmentFaults(sound.attachments);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const account = text(sound.account);
  if (account !== undefined) {
    visibleAccount(visit, account);
    if (!(await visit.ports.accounts.get(account))) throw notFound();
    const product = text(sound.product);
    const serial = text(sound.serial);
    const wrong = await visit.ports.support.faultOf({
      account,
      ...(product !== undefined && { product }),
      ...(serial !== undefined && { serial }),
    });
    if (wrong)
      faults.push(fault(`/${wrong}`, `The account has no such ${wrong === 'serial' ? 'certificate' : wrong}.`));
  }
  return { faults, found: undefined };
}

/** Requests for help, with what was written since (S16). */
export const supportCalls = [
  call({
    method: 'post',
    path: '/v1/support-requests',
    tag,
    summary: 'Asks for help: the certificate provider, or the operator',
    description: 'It goes to the desk by mail, and a copy to the customer. Replies of both come back into the thread.',
    who: 'account',
    body: newSupportRequest,
    mostBytes: MOST_BYTES,
    answers: { 201: supportThread },
    examine: examined,
    async run(visit, { body }) {
      const result = await visit.ports.support.open(await visit.command(), body);
      return outcome(result, { status: 201, location: ({ id }) => `/v1/support-requests/${id}` });
    },
  }),
  call({
    method: 'get',
    path: '/v1/support-requests',
    tag,
    summary: 'Support requests, without what was written',
    who: 'account',
    query: z.strictObject({
      ...paging,
      account: optional(reference),
      kind: optional(z.enum(supportKinds)),
      state: optional(z.enum(supportStates)),
      product: optional(reference),
    }),
    answers: { 200: pageOf(supportRequest) },
    run: (visit, { query }) => ownListed(visit, query, (paging, own) => visit.ports.support.list(own, paging)),
  }),
  call({
    method: 'get',
    path: '/v1/support-requests/{id}',
    tag,
    summary: 'One support request: who wrote what, and when',
    who: 'account',
    answers: { 200: supportThread },
    run: async (visit) => resource(await asked(visit)),
  }),
  call({
    method: 'get',
    path: '/v1/support-requests/{id}/events',
    tag,
    summary: 'Its timeline',
    who: 'account',
    query: z.strictObject(paging),
    answers: { 200: pageOf(event) },
    run: async (visit, { query }) => timeline(visit, query, await asked(visit), visit.ports.support.events),
  }),
  call({
    method: 'get',
    path: '/v1/support-requests/{id}/attachments/{sha256}',
    tag,
    summary: 'A file as it came, to be saved and not to be opened here',
    who: 'account',
    answers: { 200: 'application/octet-stream' },
    async run(visit) {
      const { id } = await asked(visit);
      const found = await visit.ports.support.attachment(id, visit.id('sha256'));
      if (!found) throw notFound();
      const plain = found.name.replace(/[^A-Za-z0-9._ -]/g, '_');
      return {
        status: 200,
        // RFC 6266; what a browser does not know, it must not guess
        headers: {
          'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(found.name)}`,
          'X-Content-Type-Options': 'nosniff',
        },
        file: { type: found.mediaType, bytes: found.bytes },
      };
    },
  }),
  call({
    method: 'post',
    path: '/v1/support-requests/{id}/replies',
    tag,
    summary: 'Adds a reply, which goes to the other end by mail',
    description:
      'A customer’s goes to the desk, an operator’s to the customer. A closed request is opened again by it.',
    who: 'account',
    body: newSupportReply,
    mostBytes: MOST_BYTES,
    answers: { 201: supportThread },
    examine: async (_visit, sound: Sound) => ({ faults: attachmentFaults(sound.attachments), found: undefined }),
    async run(visit, { body }) {
      const { id } = await asked(visit);
      const reply = { author: visit.by, ...body };
      return outcome(await visit.ports.support.reply(await visit.command(), id, reply), { status: 201 });
    },
  }),
  ...(['close', 'reopen'] as const).map((action) =>
    call({
      method: 'post',
      path: `/v1/support-requests/{id}/${action}`,
      tag,
      summary: action === 'close' ? 'Says that nothing more is expected' : 'Asks for an answer once more',
      who: 'account',
      answers: { 200: supportThread },
      async run(visit) {
        const { id } = await asked(visit);
        return outcome(await visit.ports.support[action](await visit.command(), id), { status: 200 });
      },
    }),
  ),
];

/** RFC 8187: what encodeURIComponent leaves is more than that allows. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
