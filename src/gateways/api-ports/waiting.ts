const PATIENCE = 5_000;
const FIRST_PAUSE = 4;
const LONGEST_PAUSE = 50;

/** Asks until there is an answer, with growing pauses; `undefined` once `patience` milliseconds are over. */
export async function answerWithin<T>(ask: () => Promise<T | undefined>, patience = PATIENCE): Promise<T | undefined> {
  const end = Date.now() + patience;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, pause * 1.5)) {
    const answer = await ask();
    if (answer !== undefined || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
