/** What a stream writes to; Node has no other name for it. */
interface Output {
  _handle?: {setBlocking?: (isBlocking: boolean) => unknown};
}

/**
 * Lets a process write out each result before it goes on. Node ends a process of tests once its tests have ended, whatever they leave
 * open, and drops what it has not written by then: nodejs/node#64833.
 */
(process.stdout as Output)._handle?.setBlocking?.(true);
