/**
 * Runs a program until a signal or its own end, then stops it once, however many signals come.
 * @param start gives what is to be stopped, and when it ends by itself
 */
export function untilStopped(
  name: string,
  start: (aborted: AbortSignal) => Promise<{ ended?: Promise<unknown>; stop(): Promise<void> }>,
): void {
  const abort = new AbortController();
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        abort.abort(new Error(`stopped by ${signal}`));
        resolve();
      });
    }
  });
  const run = async () => {
    const running = await start(abort.signal);
    try {
      await Promise.race([asked, running.ended ?? asked]);
    } finally {
      // Also what ended by a failure leaves nothing running behind it.
      process.stderr.write(`${name}: stopping\n`);
      await running.stop();
    }
  };
  run().then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(abort.signal.aborted ? 130 : 1);
    },
  );
}
