import { parentPort, workerData } from 'node:worker_threads'
import type { Denials } from '../../graph/errors/denial.js'
import { createMockGraph } from '../../mock-graph.js'
import { certificatesInMemory } from '../certificates/certificates-in-memory.js'
import { startServer } from '../server.js'

/** What the preload tells the thread of its fake. */
export type OwnFakeOptions = { readonly denials: Denials; readonly seedFile?: string }

const { denials, seedFile }: OwnFakeOptions = workerData
const graph = createMockGraph({
  denials,
  ...(seedFile && { seed: await readSeed(seedFile) }),
})
const { url } = await startServer({
  graph,
  port: 0,
  certificates: certificatesInMemory(),
  onRefusal: (explanation) => process.stderr.write(`${explanation}\n`),
  onError(error) {
    // One with a code is about a connection: its client knows.
    if (!('code' in error))
      process.stderr.write(`mock-graph failed, which is a defect in it: ${error.stack}\n`)
  },
})
parentPort?.postMessage(url)

/** Loaded only here: YAML need not be paid for by a start without a seed. */
async function readSeed(path: string) {
  const { readSeedFile } = await import('../../directory/seed-file/seed-file.js')
  return readSeedFile(path)
}
