import type { ApiPorts, Command, CommandResult } from '../../src/api/ports';
import type { NewSupportRequest, SupportThread } from '../../src/api/support-ports';
import { NOW } from './belongings';
import { matches, pageOf } from './fake-record';

function aThread(id: string, { account, kind, subject, words }: NewSupportRequest): SupportThread {
  return {
    id,
    reference: 'SR-2027-4KX2P9QTM',
    account,
    kind,
    state: 'open',
    subject,
    product: null,
    serial: null,
    desk: 'service_desk',
    provider: null,
    accountManager: null,
    createdAt: NOW,
    changedAt: NOW,
    messages: [
      {
        ...{ number: 1, author: 'customer', person: null, at: NOW, words, answers: null, refused: [], withheld: null },
        attachments: [{ name: 'a.txt', size: 2, mediaType: 'text/plain', sha256: '0a1b' }],
      },
    ],
  };
}

/** Requests in memory; mails come in and are kept nowhere. */
type Run = <T>(name: string, command: Command, input: unknown, work: () => T | undefined) => Promise<CommandResult<T>>;

export function fakeSupport(run: Run): ApiPorts['support'] {
  const threads = new Map<string, SupportThread>();
  const asked = { kind: 'technical', subject: 'Help', words: 'Help!', attachments: [] } as const;
  for (const tenant of ['anna', 'bert']) {
    const id = `sup_${tenant}`;
    threads.set(id, aThread(id, { ...asked, attachments: [], account: `acc_${tenant}` }));
  }
  const known = { outcome: 'known', reference: null, message: null, quarantined: null } as const;
  return {
    faultOf: async () => undefined,
    open: (command, request) => run('support.open', command, request, () => aThread('sup_new', request)),
    list: async ({ account, kind, state }, paging) =>
      pageOf(
        [...threads.values()].filter((one) => matches(one, { account, kind, state })),
        paging,
      ),
    get: async (id) => threads.get(id),
    events: async () => ({ items: [], next: null }),
    reply: (command, id, reply) => run('support.reply', command, reply, () => threads.get(id)),
    close: (command, id) => run('support.close', command, undefined, () => threads.get(id)),
    reopen: (command, id) => run('support.reopen', command, undefined, () => threads.get(id)),
    attachment: async () => ({ name: 'a "\u00e4".txt', mediaType: 'text/plain', bytes: Buffer.from('hi') }),
    receive: (command, { raw }) => run('support.receive', command, raw.byteLength, () => known),
    quarantine: async () => ({ items: [], next: null }),
    release: (command, id) => run('support.release', command, id, () => known),
  };
}
