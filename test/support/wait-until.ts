const interval = 10;

/**
 * Calls `check` again and again until it no longer throws, and returns what it returns. After `timeout` milliseconds it throws what
 * the last call threw, so that a failed test names the condition that did not come true.
 */
export async function waitUntil<Result>(check: () => Result | Promise<Result>, timeout = 6000): Promise<Result> {
  const end = performance.now() + timeout;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
