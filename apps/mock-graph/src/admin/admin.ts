import type { World } from '../directory/world.js'
import type { Environment } from '../domain/environment.js'
import { type Explanation, explain } from '../journal/explanation.js'
import type { Journal } from '../journal/journal.js'
import { applyRemedy } from './apply-remedy.js'
import { renderDecisionPage, renderJournalPage } from './pages.js'

export type AdminOptions = {
  readonly world: World
  readonly journal: Journal
  readonly environment: Environment
  reset(): void
}

/** Where the explanation of a request is found, relative to the origin that was called. */
export const decisionPath = (id: string) => `/__mock/decisions/${id}`

/**
 * The pages and actions below `/__mock`: health, the journal, one decision with its remedies, applying a remedy,
 * reset. People get HTML, programs JSON.
 */
export function createAdmin({
  world,
  journal,
  environment,
  reset,
}: AdminOptions): (request: Request, url: URL) => Promise<Response> {
  const explanationOf = (id: string): Explanation | undefined => {
    const entry = journal.find(id)
    return entry && explain(entry, world.find(entry.principal?.tid ?? ''))
  }
  const show = (request: Request, body: unknown, page: () => string) =>
    wantsPage(request) ? html(page()) : Response.json(body)

  return async (request, url) => {
    const [, , area = '', id = '', remedies, number] = url.pathname.split('/')
    if (request.method === 'GET') {
      if (area === '')
        return show(request, { enforcement: 'on', journal: `${url.origin}/__mock/journal` }, () =>
          renderJournalPage(explainAll()),
        )
      if (area === 'health' || area === 'ready') return Response.json({ status: 'ok', enforcement: 'on' })
      if (area === 'journal')
        return show(request, { value: explainAll() }, () => renderJournalPage(explainAll()))
      if (area === 'decisions' && id && !remedies) {
        const explanation = explanationOf(id)
        return explanation
          ? show(request, withLinks(explanation, url), () => renderDecisionPage(explanation))
          : unknownDecision(id, journal)
      }
    }
    if (request.method === 'POST') {
      const origin = request.headers.get('origin')
      // A page of another site must not change the directory of a fake on its visitor's machine.
      if (origin !== null && origin !== url.origin)
        return problem(403, `A page of ${origin} may not do this.`)
      if (area === 'reset' && !id) {
        reset()
        return Response.json({
          status: 'ok',
          explanation: 'The directory is the seed again, and the journal is empty.',
        })
      }
      if (area === 'decisions' && id && remedies === 'remedies')
        return applyNumbered(request, id, Number(number))
    }
    return problem(
      404,
      `${request.method} ${url.pathname} is not served. See GET ${url.origin}/__mock/ for what is.`,
    )
  }

  function explainAll(): Explanation[] {
    return journal
      .entries()
      .map((entry) => explain(entry, world.find(entry.principal?.tid ?? '')))
      .reverse()
  }

  function applyNumbered(request: Request, id: string, number: number): Response {
    const entry = journal.find(id)
    const directory = world.find(entry?.principal?.tid ?? '')
    const explanation = explanationOf(id)
    const remedy = explanation?.remedies[number]
    if (!entry || !directory || !explanation) return unknownDecision(id, journal)
    if (!remedy)
      return problem(404, `This decision has ${explanation.remedies.length} remedies, numbered from 0.`)
    applyRemedy(remedy.steps, directory, environment)
    const next = 'Sign in again: a token carries what was granted when it was issued.'
    return wantsPage(request)
      ? html(renderDecisionPage(explanation, `Done: ${remedy.summary}. ${next}`))
      : Response.json({ applied: remedy.summary, steps: remedy.steps, next })
  }
}

const withLinks = (explanation: Explanation, url: URL) => ({
  ...explanation,
  remedies: explanation.remedies.map((remedy, number) => ({
    ...remedy,
    apply: `POST ${url.origin}${decisionPath(explanation.id)}/remedies/${number}`,
  })),
})

const unknownDecision = (id: string, journal: Journal) =>
  problem(404, `No request ${id} is in the journal, which keeps the last ${journal.capacity}.`)

const wantsPage = (request: Request) => request.headers.get('accept')?.includes('text/html') ?? false
const html = (page: string) => new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } })
const problem = (status: number, explanation: string) =>
  Response.json({ error: { status, explanation } }, { status })
