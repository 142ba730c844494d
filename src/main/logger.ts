import { DefaultLogger, type LogMetadata } from '@temporalio/worker';
import pino, { type Logger } from 'pino';
import { scrubbed } from './scrubbing';

export type { Logger };

/**
 * JSON lines with the ids of what they are about. What is written is chosen so that no secret and no personal datum is
 * part of it; what errors of other people's code may carry is taken out of every line all the same.
 */
export function createLogger(
  level: string,
  write: (line: string) => void = (line) => process.stdout.write(line),
): Logger {
  const formatters = { level: (label: string) => ({ level: label }) };
  const options = {
    level,
    base: null,
    formatters,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: errorFacts },
  };
  return pino(options, { write: (line: string) => write(scrubbed(line)) });
}

/** What helps to find a fault. Other fields of an error may hold what it was about: rows, addresses, requests. */
function errorFacts(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    type: name,
    message,
    ...(code !== undefined && { code }),
    stack,
    ...(cause !== undefined && { cause: errorFacts(cause) }),
  };
}

const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/** What the Temporal SDK has to say, as lines of the same form: of its facts only the ids. */
export function temporalLogger(log: Logger): DefaultLogger {
  return new DefaultLogger(log.level === 'debug' ? 'DEBUG' : 'INFO', ({ level, message, meta }) => {
    log[levels[level]](idsOf(meta), `Temporal: ${message}`);
  });
}

function idsOf(meta: LogMetadata | undefined): object {
  const { workflowId, runId, activityType, attempt, taskQueue, error } = (meta ?? {}) as Record<string, unknown>;
  return {
    ...namesOf(workflowId),
    runId,
    activityType,
    attempt,
    taskQueue,
    ...(error !== undefined && { err: error }),
  };
}

const NAMED = [/^product\/(?<product>\S+)$/, /^webhook\/(?<endpoint>[^/\s]+)\/(?<product>prod_\w+)?/];

/** A workflow, and by its id the product and the webhook endpoint that it is about. */
export function namesOf(workflowId: unknown): { workflowId?: unknown; product?: string; endpoint?: string } {
  const found = NAMED.map((pattern) => pattern.exec(String(workflowId))?.groups).find((groups) => groups !== undefined);
  return { workflowId, ...found };
}
