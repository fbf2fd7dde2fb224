/** Waits until a check passes, and says why it did not when it takes too long; a slow machine then only takes longer. */
export async function eventually(check: () => void, patience = 6000): Promise<void> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      check();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until a value has stayed the same for a while. */
export async function steady(value: () => unknown, still = 300, patience = 6000): Promise<void> {
  const end = performance.now() + patience;
  let before = value();
  let since = performance.now();
  while (performance.now() - since < still && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const now = value();
    if (now !== before) since = performance.now();
    before = now;
  }
}
