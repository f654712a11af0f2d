import type { Environment } from '../domain/time/environment.js'
import type { Call } from '../http/call.js'
import { showPath, showQuery } from '../journal/credentials/show-request.js'
import type { JournalEntry } from '../journal/journal-entry.js'

/** What is known of a request before anything is done with it. */
export const beginEntry = (call: Call, { now, newId }: Environment): JournalEntry => ({
  id: newId(),
  time: now().getTime(),
  method: call.method,
  path: showPath(call.path),
  query: queryOf(call),
  body: undefined,
  status: 0,
  durationMs: 0,
})

function queryOf({ path, query, search }: Call): string | undefined {
  const sent = search ?? (query.size === 0 ? '' : `?${query}`)
  return sent === '' ? undefined : showQuery(path, sent)
}
