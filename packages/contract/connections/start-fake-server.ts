import { keptCertificates, type RunningServer, startServer } from '@graph-sync/mock-graph/server'
import { inject } from 'vitest'
import { type OpenFake, openFake } from './open-fake.js'

/** A fake behind a server on a free port, with the certificates of this run. */
export async function startFakeServer(): Promise<RunningServer & Pick<OpenFake, 'over'>> {
  const { graph, over } = openFake()
  const certificates = await keptCertificates({ directory: inject('certificateDirectory') })
  return { over, ...(await startServer({ graph, port: 0, certificates })) }
}
