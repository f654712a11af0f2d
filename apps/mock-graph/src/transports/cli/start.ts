import { once } from 'node:events'
import { createMockGraph } from '../../mock-graph.js'
import { keptSigningKeys } from '../certificates/kept-signing-keys.js'
import { stateDirectory } from '../certificates/state-directory.js'
import { keptCertificates } from '../certificates.js'
import { startServer } from '../server.js'
import { explainServerError } from './explain-failure.js'
import { readVersion } from './help.js'
import type { Io } from './io.js'
import type { StartOptions } from './parse-command.js'
import { describeReady } from './ready.js'
import { removeReadyFile, writeReadyFile } from './ready-file.js'
import { renderReady } from './render-ready.js'
import { createRequestLog } from './request-log.js'

/** Serves a fake until told to stop. Throws when it cannot start. */
export async function start(options: StartOptions, io: Io): Promise<void> {
  const { readyFile, json, quiet, port, host, adminToken, admin, denials, explainHeader } = options
  if (readyFile !== undefined) await removeReadyFile(readyFile)
  const directory = stateDirectory(io.env)
  const log = createRequestLog(json ? io.err : io.out)
  const graph = createMockGraph({
    denials,
    admin,
    explainHeader,
    signingKeys: () => keptSigningKeys(directory),
    ...(options.seed !== undefined && { seed: await readSeed(options.seed) }),
    ...(!quiet && { onEntry: log.record }),
  })
  const certificates = await keptCertificates({ directory })
  await using server = await startServer({
    graph,
    port,
    host,
    certificates,
    replaceGlobals: true,
    onError: (error) => io.err(`${explainServerError(error, certificates.caFile)}\n`),
    ...(adminToken !== undefined && { adminToken }),
  })
  const ready = describeReady(graph, server)
  if (readyFile !== undefined) await writeReadyFile(readyFile, ready)
  io.out(json ? `${JSON.stringify(ready)}\n` : renderReady(ready, { version: readVersion(), admin }))

  if (!io.stop.aborted) await once(io.stop, 'abort')
  log.flush()
  if (readyFile !== undefined) await removeReadyFile(readyFile)
}

/** Loaded only here: YAML need not be paid for by a start without a seed. */
async function readSeed(path: string) {
  const { readSeedFile } = await import('../../directory/seed-file.js')
  return readSeedFile(path)
}
