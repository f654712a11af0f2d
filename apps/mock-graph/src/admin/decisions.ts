import { jsonAnswer } from '../http/json-answer.js'
import type { JournalBounds } from '../journal/entry-ring.js'
import { type Explanation, explain } from '../journal/explanation.js'
import type { JournalEntry } from '../journal/journal-entry.js'
import { applyRemedy } from './actions/apply-remedy.js'
import { AdminProblem, show, wantsPage } from './admin-answer.js'
import type { AdminContext, AdminEndpoint } from './endpoint.js'
import { renderDecisionPage } from './pages.js'

/** Where the explanation of a request is found, relative to the origin that was called. */
export const decisionPath = (id: string) => `/__mock/decisions/${id}`

/** `GET /__mock/decisions/{id}`. */
export const serveDecision: AdminEndpoint = ({ call, params }, context) => {
  const { explanation } = find(params.id, context)
  return show(call, withLinks(explanation, call.origin), () => renderDecisionPage(explanation))
}

/** `POST /__mock/decisions/{id}/remedies/{number}`. */
export const applyNumberedRemedy: AdminEndpoint = ({ call, params }, context) => {
  const { entry, explanation } = find(params.id, context)
  const directory = context.world.find(entry.principal?.tid ?? '')
  if (!directory) throw unknownDecision(params.id, context)
  const remedy = explanation.remedies[Number(params.number)]
  if (!remedy) {
    throw new AdminProblem(404, `This decision has ${explanation.remedies.length} remedies, numbered from 0.`)
  }
  applyRemedy(remedy.steps, directory, context.environment)
  const next = 'Sign in again: a token carries what was granted when it was issued.'
  return wantsPage(call)
    ? renderDecisionPage(explanation, `Done: ${remedy.summary}. ${next}`)
    : jsonAnswer({ applied: remedy.summary, steps: remedy.steps, next })
}

function find(
  id: string | undefined,
  context: AdminContext,
): { entry: JournalEntry; explanation: Explanation } {
  const entry = context.journal.find(id ?? '')
  if (!entry) throw unknownDecision(id, context)
  return { entry, explanation: explain(entry, context.world.find(entry.principal?.tid ?? '')) }
}

const withLinks = (explanation: Explanation, origin: string) => ({
  ...explanation,
  remedies: explanation.remedies.map((remedy, number) => ({
    ...remedy,
    apply: `POST ${origin}${decisionPath(explanation.id)}/remedies/${number}`,
  })),
})

const unknownDecision = (id: string | undefined, { journal }: AdminContext) =>
  new AdminProblem(404, `No request ${id} is in the journal, which keeps ${told(journal.bounds)}.`)

const told = ({ entries, bytes }: JournalBounds) => `the last ${entries}, and ${bytes} bytes at most`
