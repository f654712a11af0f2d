import { mkdtempSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { type Cell, nameOf, type Outcome } from './cell.ts'
import { root } from './needs.ts'
import { findReason, toOneLine } from './one-line.ts'
import type { Row } from './row.ts'
import { runProgram } from './run-program.ts'
import type { StandIn } from './stand-in.ts'
import type { Launch, RunningFake, Way } from './ways.ts'

export type Surroundings = { readonly folder: string; readonly standIn: StandIn; readonly fake: RunningFake }

/** Runs a client in a way, with a proxy in its environment that leads to the stand-in; if it fails, without it too. */
export async function runCell(row: Row, way: Way, around: Surroundings): Promise<Cell> {
  const { standIn, fake } = around
  const before = { ...standIn.arrivals }
  const told = (outcome: Outcome, milliseconds?: number): Cell => ({
    row: nameOf(row),
    way: way.id,
    outcome,
    connections: standIn.arrivals.connections - before.connections,
    spoken: standIn.arrivals.spoken - before.spoken,
    requests: standIn.arrivals.requests - before.requests,
    ...(milliseconds !== undefined && { milliseconds }),
  })
  const launch = way.launch(row, fake)
  if (typeof launch === 'string') return told({ kind: 'no-sense', why: launch })

  const start = performance.now()
  const reason = await attempt(row, launch, around, proxied(standIn.proxyUrl))
  const milliseconds = Math.round(performance.now() - start)
  if (reason === undefined) return told({ kind: 'passed' }, milliseconds)
  const reasonWithout = await attempt(row, launch, around, {})
  return reasonWithout === undefined
    ? told({ kind: 'passed-without-proxy', reason }, milliseconds)
    : told({ kind: 'failed', reason: reasonWithout }, milliseconds)
}

/** Runs it once, in a home of its own. Gives the reason when it fails. */
async function attempt(
  row: Row,
  launch: Launch,
  { folder }: Surroundings,
  proxies: Record<string, string>,
): Promise<string | undefined> {
  const home = mkdtempSync(join(folder, 'home-'))
  const seconds = row.patience ?? 8
  const env = { ...plainEnvironment(home, folder), ...proxies, ...launch.env }
  try {
    const { code, output, timedOut } = await runProgram(launch.command, { env, cwd: home, seconds })
    if (code === 0 && output.includes('secrets replaced')) return undefined
    if (timedOut) return `no answer within ${seconds} s`
    return toOneLine(findReason(output), [home, folder, root])
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** Nothing of the developer's own environment but the path. */
const plainEnvironment = (home: string, folder: string): NodeJS.ProcessEnv => ({
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  HOME: home,
  LANG: 'C.UTF-8',
  NO_COLOR: '1',
  MOCK_GRAPH_HOME: join(folder, 'mock-graph'),
  DOCUMENTED_REQUEST: join(root, 'examples/put-secrets/put-secrets.request.json'),
  PYTHONDONTWRITEBYTECODE: '1',
  DOTNET_CLI_TELEMETRY_OPTOUT: '1',
  POWERSHELL_TELEMETRY_OPTOUT: '1',
  POWERSHELL_UPDATECHECK: 'Off',
  ...(process.env.DOTNET_ROOT !== undefined && { DOTNET_ROOT: process.env.DOTNET_ROOT }),
})

const proxied = (url: string) => ({
  HTTPS_PROXY: url,
  https_proxy: url,
  HTTP_PROXY: url,
  http_proxy: url,
  NODE_USE_ENV_PROXY: '1',
})
