import type { Settled } from '../object/settle.js'

/** What a cycle has done until now. */
export type Tally = {
  visited: number
  exports: number
  exported: number
  references: number
  /** How many more, or fewer, are in scope than before. */
  entitled: number
  /** Something was given up after four weeks. */
  isAnyDropped: boolean
  byAction: Map<string, number>
}

export const newTally = (): Tally => ({
  visited: 0,
  exports: 0,
  exported: 0,
  references: 0,
  entitled: 0,
  isAnyDropped: false,
  byAction: new Map(),
})

/** Counts what came of one object. */
export function count(tally: Tally, { result, isDropped }: Settled): void {
  if (isDropped) tally.isAnyDropped = true
  if (!result.isExport) return
  tally.exports += 1
  if (result.status !== 'failure') tally.exported += 1
}
