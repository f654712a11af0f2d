import { type HttpHandler, http } from 'msw/http'
import type { MockGraph } from '../mock-graph.js'
import { networkError } from './network-error.js'

/**
 * MSW handlers that answer every request to the Graph and sign-in hosts of all clouds, for `setupServer` and
 * `setupWorker`. Put handlers of your own before them: the first one that answers wins.
 *
 * @param origins Further origins to answer for, such as `https://graph.example.test`.
 */
export const handlers = (
  graph: Pick<MockGraph, 'fetch' | 'origins'>,
  origins: readonly string[] = [],
): HttpHandler[] =>
  [...graph.origins, ...origins].map((origin) =>
    http.all(`${origin}/*`, ({ request }) => graph.fetch(request).catch(networkError)),
  )
