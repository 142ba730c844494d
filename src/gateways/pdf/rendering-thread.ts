import { openThread } from '../thread';
import type { renderDocument } from './render';

export interface RenderingThread {
  render: typeof renderDocument;
  /** Ends the thread once what it was given is rendered. */
  close(): Promise<void>;
}

/** Documents that wait, at some 20 ms each; whoever brings one more is to come later. */
const MOST_WAITING = 500;

/** Renders documents beside the thread that does everything else: a PDF is tens of milliseconds of pure computing. */
export function openRenderingThread(): RenderingThread {
  const name: keyof typeof import('./render') = 'renderDocument';
  const thread = openThread<Parameters<typeof renderDocument>[0], Uint8Array>(require.resolve('./render'), name, {
    waiting: MOST_WAITING,
  });
  return {
    async render(document) {
      const { buffer, byteOffset, byteLength } = await thread.run(document);
      return Buffer.from(buffer, byteOffset, byteLength);
    },
    close: () => thread.close(),
  };
}
