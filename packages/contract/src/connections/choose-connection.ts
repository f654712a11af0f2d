import type { ContractConnection } from './connection.js'
import { type ContractEnvironment, need, readMode } from './environment.js'
import { liveConnection } from './live-connection.js'
import { replayConnection } from './replay-connection.js'

/** The connection that the environment asks for. What only some need is loaded only for them. */
export async function chooseConnection(environment: ContractEnvironment): Promise<ContractConnection> {
  const mode = readMode(environment)
  if (mode === 'live') return liveConnection(environment)
  if (mode === 'fake') return (await import('./fake-connection.js')).fakeConnection()
  const { GRAPH_SYNC_CONTRACT_RECORDING: file } = need(
    environment,
    'it is the recording to answer from',
    'GRAPH_SYNC_CONTRACT_RECORDING',
  )
  const { readRecording } = await import('../recordings/file-recording.js')
  return replayConnection(await readRecording(file))
}
