import { type Explanation, explain } from '../journal/explanation.js'
import type { JournalEntry } from '../journal/journal-entry.js'
import { AdminProblem, show } from './admin-answer.js'
import type { AdminContext, AdminEndpoint } from './endpoint.js'
import { renderJournalPage } from './pages.js'
import { readLimit } from './read-limit.js'

/** `GET /__mock/`. */
export const serveOverview: AdminEndpoint = ({ call }, context) =>
  show(call, { enforcement: 'on', journal: `${call.origin}/__mock/journal` }, () =>
    renderJournalPage(explainNewest(context, new URLSearchParams())),
  )

/** `GET /__mock/journal`: the newest request first, of those that pass every filter of the query; 1,000 unless it says `limit`. */
export const serveJournal: AdminEndpoint = ({ call }, context) => {
  const explanations = explainNewest(context, call.query)
  return show(call, { value: explanations }, () => renderJournalPage(explanations))
}

function explainNewest({ journal, world }: AdminContext, query: URLSearchParams): Explanation[] {
  const filter = readFilter(query)
  const limit = readLimit(query, 1_000)
  const found = filter ? journal.entries().filter(filter).slice(-limit) : journal.entries(limit)
  return found.map((entry) => explain(entry, world.find(entry.principal?.tid ?? ''))).reverse()
}

const filters: Readonly<Record<string, (entry: JournalEntry) => string | undefined>> = {
  method: ({ method }) => method,
  operation: ({ operation }) => operation,
  caller: ({ caller }) => caller,
  status: ({ status }) => `${status}`,
  effect: ({ decision }) => decision?.effect ?? 'none',
}

/** Which requests a query asks for; undefined for all. Throws a 400 for what it does not take. */
function readFilter(query: URLSearchParams): ((entry: JournalEntry) => boolean) | undefined {
  const asked = [...query].filter(([name]) => name !== 'limit')
  const unknown = asked.find(([name]) => !Object.hasOwn(filters, name))
  if (unknown) {
    throw new AdminProblem(
      400,
      `'${unknown[0]}' is no filter: there are ${Object.keys(filters).join(', ')} and limit.`,
    )
  }
  if (asked.length === 0) return undefined
  return (entry) =>
    asked.every(([name, value]) => filters[name]?.(entry)?.toLowerCase() === value.toLowerCase())
}
