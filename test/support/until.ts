/** Waits until something holds; fails after a while with what it was waiting for. */
export async function until(holds: () => boolean | Promise<boolean>, patience = 45_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`after ${patience / 1000} s still not so: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
