import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildPrograms } from './build-programs.ts'
import { type Cell, nameOf } from './cell.ts'
import { findIsolation, isIsolated, runIsolated, standInAddress } from './isolation.ts'
import { builtFolder, root } from './needs.ts'
import { renderPage } from './render-page.ts'
import { rows } from './rows.ts'
import { runAll } from './run-all.ts'
import { ways } from './ways.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    way: { type: 'string', multiple: true },
    json: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    'without-isolation': { type: 'boolean', default: false },
  },
})

const { only, way: named } = values
const chosenRows = rows.filter((row) => only?.some((word) => nameOf(row).includes(word)) ?? true)
const chosenWays = ways.filter(({ id }) => named?.includes(id) ?? true)
if (chosenRows.length === 0 || chosenWays.length === 0) {
  console.error(
    `clients: nothing to run. --only takes part of a name in clients/src/rows.ts, --way one of ${ways.map(({ id }) => id).join(', ')}.`,
  )
  process.exit(2)
}

// What runs then is ended on the way out.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const folder = mkdtempSync(join(tmpdir(), 'clients-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const isolation = isIsolated() ? undefined : findIsolation()
if (isolation) {
  mkdirSync(builtFolder, { recursive: true })
  if (!values['no-build']) buildPrograms((what) => console.error(what))
  const command = [process.execPath, fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  process.exitCode = runIsolated(isolation, folder, command)
} else if (isIsolated() || values['without-isolation']) {
  await runChosen()
} else {
  console.error(
    'clients: this machine gives no namespace (unshare --mount --net), so a client that fails to find the fake could reach the real service. --without-isolation runs them all the same, where only a proxy leads to the stand-in.',
  )
  process.exitCode = 1
}

async function runChosen(): Promise<void> {
  const place = isIsolated()
    ? { address: standInAddress, securePort: 443, plainPort: 80 }
    : { address: '127.0.0.1', securePort: 0, plainPort: 0 }
  const run = await runAll(chosenRows, chosenWays, { folder, place, tell })
  console.error(countArrivals(run.cells))
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(run, null, 2)}\n`)
  if (chosenRows.length === rows.length && chosenWays.length === ways.length) {
    writeFileSync(`${root}docs/clients.md`, renderPage(rows, ways, { ...run, isolated: isIsolated() }))
  }
}

/** The number that the run is for. */
function countArrivals(cells: readonly Cell[]): string {
  const msw = ways.filter(({ isMsw }) => isMsw).map(({ id }) => id)
  const left = cells.filter(({ spoken }) => spoken > 0)
  const ours = left.filter(({ way }) => !msw.includes(way))
  return `The stand-in for the real service was spoken to in ${ours.length} cells (goal 0), and in ${left.length - ours.length} more by way of MSW.`
}

function tell({ row, way, outcome, spoken, milliseconds }: Cell): void {
  const { kind, ...more } = outcome
  const why = Object.values(more)[0]
  const time = milliseconds === undefined ? '' : ` ${milliseconds} ms`
  console.error(
    `${row} × ${way}: ${kind}${time}${why ? `: ${why}` : ''}${spoken ? `; LEFT, ${spoken} connections` : ''}`,
  )
}
