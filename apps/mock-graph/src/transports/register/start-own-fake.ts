import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { OwnFakeOptions } from './own-fake.js'

/**
 * Starts a fake in a thread of this process, which ends with it, and resolves with its URL. `MOCK_GRAPH_SEED` names a
 * seed, `MOCK_GRAPH_DENIALS` how refusals look. The thread keeps the fake apart from what the program does to its own
 * modules and timers, and answers while the program waits for a child. Rejects with a sentence when a variable is wrong.
 */
export async function startOwnFake(env: NodeJS.ProcessEnv): Promise<string> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 22 || (major === 22 && minor < 13)) {
    throw new Error(
      `A fake needs Node.js 22.13 or later, and this is ${process.versions.node}. Install a newer one, or name a running fake in MOCK_GRAPH_URL.`,
    )
  }
  const { MOCK_GRAPH_SEED: seedFile, MOCK_GRAPH_DENIALS: denials = 'observed' } = env
  if (denials !== 'observed' && denials !== 'documented') {
    throw new Error(`MOCK_GRAPH_DENIALS takes observed or documented; it was given ${denials}.`)
  }
  const options: OwnFakeOptions = { denials, ...(seedFile && { seedFile }) }
  const thread = new Worker(new URL('./own-fake.js', import.meta.url), {
    name: 'mock-graph',
    workerData: options,
    // What is loaded into the program is not loaded here, this preload least of all.
    execArgv: [],
    env: { ...env, NODE_OPTIONS: '' },
  })
  const [url] = await once(thread, 'message')
  thread.unref()
  return url
}
