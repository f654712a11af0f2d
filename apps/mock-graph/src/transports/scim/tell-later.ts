/** Does things one after the other when the process would wait for others, and not before. */
export type Later = {
  add(act: () => void): void
  /** Does now what is left. */
  flush(): void
}

/** What is added is done once all that can go on went on: after the next request has gone out. */
export function createLater(): Later {
  let left: (() => void)[] = []
  const flush = () => {
    const due = left
    left = []
    for (const act of due) act()
  }
  return {
    add(act) {
      left.push(act)
      if (left.length === 1) setImmediate(flush)
    },
    flush,
  }
}
