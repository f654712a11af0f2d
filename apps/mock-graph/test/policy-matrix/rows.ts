import type { Permissions, Standing, Statement } from './statement.js'

/** Statements by method and plain path. */
export type Rows = ReadonlyMap<string, Statement>

type Row = readonly [call: string, page: string, permissions: Permissions, standing: Standing]

/** Documented calls, one row each. */
export const rows = (table: readonly Row[]): Rows =>
  new Map(
    table.map(([call, page, permissions, standing]) => [
      call,
      { page, documented: true, permissions, standing },
    ]),
  )
