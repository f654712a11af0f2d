import { AnonymousAuthenticationProvider } from '@microsoft/kiota-abstractions'
import { FetchRequestAdapter, KiotaClientFactory } from '@microsoft/kiota-http-fetchlibrary'
import {
  createGraphSyncClient as createGeneratedClient,
  type GraphSyncClient,
} from '../src/generated/graphSyncClient.js'
import { createGraphSyncClient } from '../src/kiota/create-graph-sync-client.js'
import { createKiotaAdapter } from '../src/kiota/create-kiota-adapter.js'
import type { KiotaOptions } from '../src/kiota/kiota-options.js'
import { fetchDouble } from './fetch-double.js'

type Answers = readonly (Response | Error)[]

const partsOf = (graph: GraphSyncClient) => {
  const { synchronization } = graph.servicePrincipals.byServicePrincipalId('sp-1')
  return { graph, secrets: synchronization.secrets, jobs: synchronization.jobs }
}

/** A client by the Kiota entry point over a fetch double. */
export function connectByKiota(answers: Answers, options: Pick<KiotaOptions, 'middlewares' | 'retry'> = {}) {
  const { fetch, requests } = fetchDouble(...answers)
  const adapter = createKiotaAdapter({ accessToken: 'a-token', fetch, ...options })
  return { ...partsOf(createGraphSyncClient(adapter)), adapter, requests }
}

/** The generated client on Kiota's adapter and nothing else, as Kiota's documentation makes it. */
export function connectByKiotaAlone(answers: Answers) {
  const { fetch, requests } = fetchDouble(...answers)
  const pipeline = KiotaClientFactory.create((url, init) => fetch(new Request(url, init)))
  const adapter = new FetchRequestAdapter(
    new AnonymousAuthenticationProvider(),
    undefined,
    undefined,
    pipeline,
  )
  return { ...partsOf(createGeneratedClient(adapter)), adapter, requests }
}
