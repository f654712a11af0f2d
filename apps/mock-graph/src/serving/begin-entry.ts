import type { Environment } from '../domain/time/environment.js'
import type { Call } from '../http/call.js'
import { hideInText } from '../journal/credentials/hide-in-text.js'
import type { JournalEntry } from '../journal/journal-entry.js'

/** What is known of a request before anything is done with it. */
export const beginEntry = (call: Call, { now, newId }: Environment): JournalEntry => ({
  id: newId(),
  time: now().getTime(),
  method: call.method,
  path: call.path,
  query: queryOf(call),
  body: undefined,
  status: 0,
  durationMs: 0,
})

function queryOf({ query, search }: Call): string | undefined {
  const sent = search ?? (query.size === 0 ? '' : `?${query}`)
  return sent === '' ? undefined : hideInText(sent)
}
