import { openThread, type ThreadLimits } from '../thread';
import type { readMail } from './read-mail';

export interface ReadingThread {
  /** @throws what `isTooMuch` knows, of a mail that takes more than a mail may */
  read: typeof readMail;
  /** Ends the thread once what it was given is read. */
  close(): Promise<void>;
}

/** Of 32 MB, which is what is read of a mail, most take a second, short lines three; 32 million empty lines are too much. */
const LIMITS: ThreadLimits = { waiting: 8, longest: 60_000, memory: 512 };

/**
 * Reads mails beside the thread that answers requests: anybody can write them, and of what a parser makes of bytes nobody
 * knows how long it takes. A mail that ends the thread is given up, and the next is read by another one.
 */
export function openReadingThread(limits = LIMITS): ReadingThread {
  const name: keyof typeof import('./read-mail') = 'readMail';
  const thread = openThread<Parameters<typeof readMail>[0], Awaited<ReturnType<typeof readMail>>>(
    require.resolve('./read-mail'),
    name,
    limits,
  );
  return { read: (mail) => thread.run(mail), close: () => thread.close() };
}
