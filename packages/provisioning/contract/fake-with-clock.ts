import { createMockGraph, formatEntry, type MockGraph } from '@graph-sync/mock-graph'
import type { Connection } from './connection.js'

/** A fake with the default seed whose clock can be moved and whose log is kept. */
export function createFakeWithClock(): { graph: MockGraph } & Pick<Connection, 'setClock' | 'logLines'> {
  let offset = 0
  const logLines: string[] = []
  const graph = createMockGraph({
    environment: { now: () => new Date(Date.now() + offset) },
    onEntry: (entry) => logLines.push(formatEntry(entry)),
  })
  return {
    graph,
    logLines,
    setClock(milliseconds) {
      offset = milliseconds
    },
  }
}
