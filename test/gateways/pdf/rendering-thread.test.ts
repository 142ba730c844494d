import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { InvoiceDocument } from '../../../src/domain/invoice-document';
import { renderDocument } from '../../../src/gateways/pdf/render';
import type { RenderingThread } from '../../../src/gateways/pdf/rendering-thread';
import { ensureBuilt, root } from '../../support/theatre';
import { invoice } from './documents';

type Compiled = typeof import('../../../src/gateways/pdf/rendering-thread');

let thread: RenderingThread;
beforeAll(() => {
  ensureBuilt();
  const { openRenderingThread } = require(path.join(root, 'dist/src/gateways/pdf/rendering-thread.js')) as Compiled;
  thread = openRenderingThread();
});
afterAll(() => thread?.close());

test('A document comes from the thread byte by byte as it would from here', async () => {
  const document = invoice();
  const pdf = await thread.render(document);
  expect(Buffer.isBuffer(pdf)).toBe(true);
  expect(pdf.equals(await renderDocument(document))).toBe(true);
});

test('What fails there fails here with its reason, and the next document is rendered all the same', async () => {
  const broken = { ...invoice(), locale: 'xx' } as unknown as InvoiceDocument;
  const reason: Error = await renderDocument(broken).then(fail, (error: Error) => error);
  await expect(thread.render(broken)).rejects.toMatchObject({ name: reason.name, message: reason.message });
  expect((await thread.render(invoice())).subarray(0, 5).toString()).toBe('%PDF-');
});

test('Many at once are all rendered, while this thread has other things to do', async () => {
  const before = performance.eventLoopUtilization();
  const numbers = Array.from({ length: 40 }, (_, n) => `R2027-${n}`);
  const pdfs = await Promise.all(numbers.map((number) => thread.render(invoice({ number }))));
  const { utilization } = performance.eventLoopUtilization(before);
  expect(new Set(pdfs.map((pdf) => pdf.toString('latin1'))).size).toBe(numbers.length);
  expect(utilization).toBeLessThan(0.5);
});

function fail(): never {
  throw new Error('rendered what cannot be rendered');
}
