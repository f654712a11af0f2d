import { type HttpHandler, http } from 'msw'
import type { MockGraph } from '../../mock-graph.js'
import { networkError } from '../network-error.js'
import { standsInFor } from './stands-in-for.js'

/**
 * An MSW handler that answers every request to the Graph and sign-in hosts of all clouds, for `setupServer` and
 * `setupWorker`. Put handlers of your own before it: the first one that answers wins.
 *
 * @param origins Further origins to answer for, such as `https://graph.example.test`.
 */
export function handlers(
  graph: Pick<MockGraph, 'fetch' | 'origins'>,
  origins: readonly string[] = [],
): HttpHandler[] {
  const isOurs = standsInFor([...graph.origins, ...origins])
  // One for all of them: MSW tries its handlers one after the other, and reads `*` as any number of labels.
  const ours = ({ request }: { request: Request }) => isOurs(new URL(request.url))
  return [http.all(ours, ({ request }) => graph.fetch(request).catch(networkError))]
}
