let waiting: IdleRequestCallback[] = [];

/** From now on, idle time comes only when a measurement asks for it, so that rendering in it is measured by itself. */
export function holdIdleCallbacks(): void {
  window.requestIdleCallback = (callback) => waiting.push(callback);
}

/** Runs what waits for idle time. */
export function runIdleCallbacks(): void {
  const callbacks = waiting;
  dropIdleCallbacks();
  for (const callback of callbacks) callback({didTimeout: false, timeRemaining: () => 50});
}

/** Forgets what waits for idle time. */
export function dropIdleCallbacks(): void {
  waiting = [];
}
