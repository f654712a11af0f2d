import { program, root, runtimes } from './needs.ts'
import type { Row } from './row.ts'

/** The fake that runs while the clients do, as its ready file tells of it. */
export type RunningFake = {
  readonly graphUrl: string
  readonly tenantId: string
  readonly apps: readonly {
    readonly name: string
    readonly clientId: string
    readonly clientSecret: string | null
  }[]
}

/** How a client is started in one way. */
export type Launch = { readonly command: readonly string[]; readonly env?: Record<string, string> }

/** A way to reach the fake. */
export type Way = {
  readonly id: string
  readonly title: string
  /** What the way is, for the page. */
  readonly what: string
  /** Whether MSW decides which connections it takes. */
  readonly isMsw?: true
  /** A sentence when the way makes no sense for the client. */
  launch(row: Row, fake: RunningFake): Launch | string
}

const mockGraph = `${root}apps/mock-graph/bin/mock-graph.js`
const preload = new URL('../../apps/mock-graph/dist/transports/register.js', import.meta.url).href
const node = process.execPath

/** Who the clients are where no `exec` tells them: an application of the default directory, and what it owns. */
export function callerOf({ tenantId, apps }: RunningFake): Record<string, string> {
  const caller = apps.find(({ name }) => name === 'owner-agent')
  return {
    AZURE_TENANT_ID: tenantId,
    AZURE_CLIENT_ID: caller?.clientId ?? '',
    AZURE_CLIENT_SECRET: caller?.clientSecret ?? '',
    GRAPH_SERVICE_PRINCIPAL_ID: 'eeeeeeee-0000-4000-8000-000000000001',
  }
}

const runtimeOptions = {
  node: [node],
  bun: [runtimes.bun.program, 'run'],
  deno: [runtimes.deno.program, 'run', '-A'],
}
/** By what option a runtime loads a module first. */
const preloadOption = { node: '--import', bun: '--preload', deno: '--preload' }

function plainCommand({ start }: Row): readonly string[] {
  return 'command' in start
    ? start.command
    : [...runtimeOptions[start.runtime], program('javascript/run.ts'), start.module]
}

function preloaded(row: Row, env: Record<string, string>): Launch | string {
  const { start } = row
  if ('module' in start) {
    const options = [...runtimeOptions[start.runtime], preloadOption[start.runtime], preload]
    return { command: [...options, program('javascript/run.ts'), start.module], env }
  }
  if (!start.hostedByNode) return 'a preload of Node'
  if (env.MOCK_GRAPH_URL === undefined) return 'each of its commands would have a fake of its own'
  return { command: start.command, env: { ...env, NODE_OPTIONS: `--import=${preload}` } }
}

function inProcess({ start }: Row, runner: string, fake: RunningFake): Launch | string {
  if ('command' in start) return 'in the process of the test only'
  if (start.runtime !== 'node') return 'in the process of Node only'
  return { command: [node, program(runner), start.module], env: callerOf(fake) }
}

/** Every way of the page, in its order. */
export const ways: readonly Way[] = [
  {
    id: 'intercept',
    title: 'exec --intercept',
    what: 'Real names: `mock-graph exec --intercept -- COMMAND`.',
    launch: (row) => ({
      command: [node, mockGraph, 'exec', '--intercept', '--quiet', '--', ...plainCommand(row)],
    }),
  },
  {
    id: 'preload',
    title: 'preload, running fake',
    what: 'Real names: `node --import @graph-sync/mock-graph/register`, with a running fake in `MOCK_GRAPH_URL`.',
    launch: (row, fake) => preloaded(row, { ...callerOf(fake), MOCK_GRAPH_URL: fake.graphUrl }),
  },
  {
    id: 'preload-in-process',
    title: 'preload, own fake',
    what: 'Real names: the same preload without `MOCK_GRAPH_URL`, so with a fake in the process.',
    launch: (row, fake) => preloaded(row, callerOf(fake)),
  },
  {
    id: 'interception',
    title: 'setupMockGraph',
    what: 'Real names, in the process of a test: `setupMockGraph(fake)`.',
    launch: (row, fake) => inProcess(row, 'javascript/run-intercepted.ts', fake),
  },
  {
    id: 'msw',
    title: 'setupServer',
    what: 'The same by `setupServer(...handlers(fake))` of MSW.',
    isMsw: true,
    launch: (row, fake) => inProcess(row, 'javascript/run-in-process.ts', fake),
  },
  {
    id: 'network',
    title: 'HttpRequestInterceptor',
    what: 'The same with a network of `HttpRequestInterceptor` in place of `setupServer`, as the guide for JavaScript shows it.',
    isMsw: true,
    launch: (row, fake) => inProcess(row, 'javascript/run-in-network.ts', fake),
  },
  {
    id: 'own',
    title: 'own address',
    what: 'Authority and base URL of our own: `mock-graph exec -- COMMAND`, and in code what the last column says.',
    launch: (row) => {
      if ('command' in row.start && row.start.namesRealHostsOnly) return 'names the real hosts only'
      return { command: [node, mockGraph, 'exec', '--quiet', '--', ...plainCommand(row)] }
    },
  },
]
