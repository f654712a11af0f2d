import type { Machine } from '../../../identity/managed-identity/machine.js'
import { createKeptMockGraph, type MockGraph, type MockGraphOptions } from '../../../mock-graph.js'
import type { KeptWorld } from '../../../state/kept-world.js'
import { keptSigningKeys } from '../../certificates/kept-signing-keys.js'
import { stateDirectory } from '../../certificates/state-directory.js'
import { keptCertificates } from '../../certificates.js'
import { startServer } from '../../server.js'
import type { ServeOptions } from '../options/parse-command.js'
import type { TargetOptions } from '../options/target-options.js'
import type { Io } from '../output/io.js'
import { describeReady, type Ready } from '../output/ready.js'
import { createRequestLog, type RequestLog } from '../output/request-log.js'
import { explainDefect, explainServerError } from './explain-failure.js'

/** A fake that answers, until it is disposed of. */
export type Served = AsyncDisposable & {
  readonly ready: Ready
  readonly log: RequestLog
  readonly issueAssertion: MockGraph['issueAssertion']
}

/** Starts the fake that the options describe. Throws when it cannot start. */
export async function serve(
  options: ServeOptions & { readonly machine?: Partial<Machine> },
  io: Io,
  writeLog: (text: string) => void,
): Promise<Served> {
  const { scim, journal, exchanges } = options
  const { quiet, port, host, adminToken, admin, denials, explainHeader, allowedHosts } = options
  const directory = stateDirectory(io.env)
  const log = createRequestLog(writeLog)
  const graphOptions: MockGraphOptions = {
    denials,
    admin,
    explainHeader,
    signingKeys: () => keptSigningKeys(directory),
    throttling: options.throttling,
    journal,
    exchanges,
    ...(scim !== undefined && { target: await scimTarget(scim) }),
    ...(!quiet && { onExchange: log.recordExchange }),
    ...(options.machine !== undefined && { machine: options.machine }),
    ...(options.replication !== undefined && { replication: { seconds: options.replication } }),
    ...(options.faults !== undefined && { faults: await readFaults(options.faults) }),
    ...(options.faultSeed !== undefined && { faultSeed: options.faultSeed }),
    ...(options.seed !== undefined && { seed: await readSeed(options.seed) }),
    ...(!quiet && { onEntry: log.record }),
    onError: (error, entry) => io.err(`${explainDefect(error, entry)}\n`),
  }
  const kept = await openStateFile(options, io)
  try {
    const graph = createKeptMockGraph(graphOptions, kept)
    const certificates = await keptCertificates({ directory })
    const server = await startServer({
      graph,
      port,
      host,
      certificates,
      allowedHosts,
      onError: (error) => io.err(`${explainServerError(error, certificates.caFile)}\n`),
      onRefusal: (explanation) => io.err(`${explanation}\n`),
      ...(adminToken !== undefined && { adminToken }),
    })
    const close = async () => {
      await server.close()
      await kept?.log[Symbol.asyncDispose]()
    }
    const { issueAssertion } = graph
    return { ready: describeReady(graph, server), log, issueAssertion, [Symbol.asyncDispose]: close }
  } catch (error) {
    await kept?.log[Symbol.asyncDispose]()
    throw error
  }
}

/** SQLite is loaded only by a start that keeps its state. */
async function openStateFile({ state, stateSync }: ServeOptions, io: Io): Promise<KeptWorld | undefined> {
  if (state === undefined) return undefined
  const { openState } = await import('../state/open-state.js')
  const { kept, before } = await openState(state, stateSync ?? 'normal')
  if (before !== undefined)
    io.err(`The state file ${state} has a new form now; what it was before is kept as ${before}.\n`)
  return kept
}

/** Loaded only here: most fakes provision into memory. */
async function scimTarget(options: TargetOptions) {
  const { createScimTarget } = await import('../../scim/create-scim-target.js')
  return createScimTarget(options)
}

/** Loaded only here: YAML need not be paid for by a start without a seed. */
async function readSeed(path: string) {
  const { readSeedFile } = await import('../../../directory/seed-file/seed-file.js')
  return readSeedFile(path)
}

async function readFaults(path: string) {
  const { readFaultFile } = await import('./read-fault-file.js')
  return readFaultFile(path)
}
