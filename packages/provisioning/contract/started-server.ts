import { keptCertificates, type RunningServer, startServer } from '@graph-sync/mock-graph/server'
import { inject } from 'vitest'
import type { Connection } from './connection.js'
import { createFakeWithClock } from './fake-with-clock.js'

/** A fake behind a server on a free port, with the certificates of this run. */
export async function startFakeServer(): Promise<
  RunningServer & Omit<Connection, 'origin' | 'fetch' | 'credentialFor'>
> {
  const { graph, ...fake } = createFakeWithClock()
  const certificates = await keptCertificates({ directory: inject('certificateDirectory') })
  return { ...fake, ...(await startServer({ graph, port: 0, certificates })) }
}
