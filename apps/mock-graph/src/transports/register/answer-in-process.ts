import { createMockGraph } from '../../mock-graph.js'
import { networkError } from '../network-error.js'
import { isStoodIn } from '../real-hosts.js'

/**
 * Answers every HTTP request of this process to the hosts that the fake stands in for, on any port, by a fake of its
 * own and MSW. `MOCK_GRAPH_SEED` names a seed, `MOCK_GRAPH_DENIALS` how refusals look. Throws a sentence when a
 * variable is wrong or msw is not installed.
 */
export async function answerInProcess(env: NodeJS.ProcessEnv): Promise<void> {
  const { MOCK_GRAPH_SEED: seedFile, MOCK_GRAPH_DENIALS: denials = 'observed' } = env
  if (denials !== 'observed' && denials !== 'documented') {
    throw new Error(`MOCK_GRAPH_DENIALS takes observed or documented; it was given ${denials}.`)
  }
  const { http, setupServer } = await loadMsw()
  const graph = createMockGraph({ denials, ...(seedFile && { seed: await readSeed(seedFile) }) })
  const isOurs = ({ request }: { request: Request }) => isStoodIn(new URL(request.url).hostname)
  const answer = http.all(isOurs, ({ request }) => graph.fetch(request).catch(networkError))
  setupServer(answer).listen({ onUnhandledFrame: 'bypass' })
}

async function loadMsw() {
  try {
    const [{ http }, { setupServer }] = await Promise.all([import('msw/http'), import('msw/node')])
    return { http, setupServer }
  } catch (cause) {
    throw new Error(
      '@graph-sync/mock-graph/register needs msw, which cannot be loaded: npm install --save-dev msw. Or start a fake, and name it in MOCK_GRAPH_URL.',
      { cause },
    )
  }
}

/** Loaded only here: YAML need not be paid for by a start without a seed. */
async function readSeed(path: string) {
  const { readSeedFile } = await import('../../directory/seed-file.js')
  return readSeedFile(path)
}
