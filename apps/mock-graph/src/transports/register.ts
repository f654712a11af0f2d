/**
 * Runs a Node program that names the hosts of the real service against the fake, unchanged:
 * `node --import @graph-sync/mock-graph/register app.js`. Importing it is what starts it.
 */
import { accompanyProcesses } from './register/accompany-processes.js'
import { accompanyThreads } from './register/accompany-threads.js'
import { bypassProxies } from './register/bypass-proxies.js'
import { nameFake, readFakeAddress, readNamedFake, runningFake } from './register/fake-address.js'
import { redirectConnections } from './register/redirect-connections.js'
import { refuseLookups } from './register/refuse-lookups.js'
import { refuseOtherRuntimes } from './register/refuse-other-runtimes.js'
import { startOwnFake } from './register/start-own-fake.js'
import { watchRequests } from './register/watch-requests.js'

refuseOtherRuntimes(process.versions)
const url = process.env.MOCK_GRAPH_URL || readNamedFake(import.meta.url) || (await startOwnFake(process.env))
const fake = runningFake(readFakeAddress(url))
redirectConnections(fake)
watchRequests(fake)
refuseLookups(fake)
bypassProxies(process.env)
accompanyProcesses(url, nameFake(import.meta.url, url))
accompanyThreads(url, import.meta.url)
