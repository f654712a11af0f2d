import { createClock, createMockGraph, formatEntry, type MockGraph } from '@graph-sync/mock-graph'
import type { Connection } from './connection.js'

/** A fake with the default seed whose clock can be moved and whose log is kept. */
export function createFakeWithClock(): { graph: MockGraph } & Pick<Connection, 'setClock' | 'logLines'> {
  const clock = createClock()
  const logLines: string[] = []
  const graph = createMockGraph({
    clock,
    onEntry: (entry) => logLines.push(formatEntry(entry)),
  })
  return {
    graph,
    logLines,
    setClock(milliseconds) {
      clock.set(new Date(Date.now() + milliseconds))
    },
  }
}
