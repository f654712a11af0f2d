/** Ends what takes too long, of things that are done one after the other. */
export type Deadline = {
  /** From now on there is so much time; what is done then when it is over. */
  begin(expire: () => void): void
  /** It was done in time. */
  end(): void
  /** Nothing more is done. */
  close(): void
}

/**
 * One timer for all of them: making and clearing one for each request cost as much as writing its headers. It keeps no
 * process alive, which what is waited for does itself.
 */
export function createDeadline(milliseconds: number): Deadline {
  let timer: NodeJS.Timeout | undefined
  let current: (() => void) | undefined
  return {
    begin(expire) {
      current = expire
      timer ??= setTimeout(() => current?.(), milliseconds).unref()
      timer.refresh()
    },
    end() {
      current = undefined
    },
    close() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
