/**
 * Runs a Node program that names the hosts of the real service against the fake, unchanged:
 * `node --import @graph-sync/mock-graph/register app.js`. Importing it is what starts it.
 */
import { redirectConnections } from './register/redirect-connections.js'
import { refuseLookups } from './register/refuse-lookups.js'

refuseLookups()
if (process.env.MOCK_GRAPH_URL) redirectConnections(process.env.MOCK_GRAPH_URL)
else
  await import('./register/answer-in-process.js').then(({ answerInProcess }) => answerInProcess(process.env))
