import pino, { type Logger } from 'pino';

export type { Logger };

/** JSON lines; whatever could hold a secret or a personal datum is never part of one. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
