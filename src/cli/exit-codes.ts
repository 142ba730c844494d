/** What the status of the command says to scripts (docs/command-line.md). */
export const exitCodes = {
  done: 0,
  /** refused by the rules, or something was looked at and is not as it should be */
  wrong: 1,
  usage: 2,
  /** the engine, or a part of it, does not answer */
  unreachable: 3,
  /** no key, one that is not known, or one that may not do that */
  noAccess: 4,
  /** for mail servers, as sysexits.h has it: EX_DATAERR, a mail that can never be taken */
  unusable: 65,
  /** EX_TEMPFAIL: it stays in the queue */
  tryLater: 75,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends the command with words for people and a status for scripts. */
export class Stop extends Error {
  constructor(
    readonly status: ExitCode,
    message: string,
    readonly more: {
      /** what `--json` shows beside the message */
      facts?: Record<string, unknown>;
      /** the result was printed, and says it all: no second document */
      told?: boolean;
    } = {},
  ) {
    super(message);
  }
}
