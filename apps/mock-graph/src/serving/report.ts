import type { JournalEntry } from '../journal/journal-entry.js'

/** Told of an error that nobody expected, and of the request in which it came, if it came in one. */
export type OnError = (error: unknown, entry?: JournalEntry) => void

/** Tells somebody who may fail at it: a failure of theirs changes no answer. */
export function createReport(onError: OnError | undefined): OnError {
  return (error, entry) => {
    try {
      onError?.(error, entry)
    } catch (failure) {
      throwLater(failure)
    }
  }
}

/** Makes an error known as that of an event listener is: uncaught, outside whatever runs now. */
export function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}
