/** Lets everything else that waits for its turn go first: requests, timers, sockets. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    // Browsers have no setImmediate.
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve, 0)
  })
