import { type Cell, nameOf } from './cell.ts'
import { find } from './find-missing.ts'
import type { Run } from './render-page.ts'
import type { Row } from './row.ts'
import { runCell, type Surroundings } from './run-cell.ts'
import { startStandIn } from './stand-in.ts'
import { startFake } from './start-fake.ts'
import type { Way } from './ways.ts'

type Place = Parameters<typeof startStandIn>[1]

/** Runs each client in each way, one after the other, and tells of each. */
export async function runAll(
  rows: readonly Row[],
  ways: readonly Way[],
  { folder, place, tell }: { folder: string; place: Place; tell: (cell: Cell) => void },
): Promise<Omit<Run, 'isolated'>> {
  await using standIn = await startStandIn(folder, place)
  await using fake = await startFake(folder)
  const around: Surroundings = { folder, standIn, fake: fake.ready }
  const cells: Cell[] = []
  const versions: Record<string, string> = {}
  for (const row of rows) {
    const found = row.needs.map(find)
    const missing = found.find((one) => 'missing' in one)
    const [first] = found
    if (first && 'version' in first) versions[nameOf(row)] = first.version
    for (const way of ways) {
      const cell = missing ? leaveOut(row, way, missing.missing, around) : await runCell(row, way, around)
      cells.push(cell)
      tell(cell)
    }
  }
  return { cells, versions }
}

/** A cell that could make sense where the client is. */
function leaveOut(row: Row, way: Way, missing: string, { fake }: Surroundings): Cell {
  const launch = way.launch(row, fake)
  const outcome =
    typeof launch === 'string'
      ? ({ kind: 'no-sense', why: launch } as const)
      : ({ kind: 'not-run', missing } as const)
  return { row: nameOf(row), way: way.id, outcome, connections: 0, spoken: 0, requests: 0 }
}
