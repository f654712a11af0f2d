import type { Environment } from '../domain/time/environment.js'
import type { Call } from '../http/call.js'
import type { JournalEntry } from '../journal/journal-entry.js'

/** What is known of a request before anything is done with it. */
export const beginEntry = ({ method, path }: Call, { now, newId }: Environment): JournalEntry => ({
  id: newId(),
  time: now().getTime(),
  method,
  path,
  status: 0,
  durationMs: 0,
})
