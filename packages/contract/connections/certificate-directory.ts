import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keptCertificates } from '@graph-sync/mock-graph/server'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    certificateDirectory: string
  }
}

/**
 * Makes certificates for this run, and starts the tests as a user would start a program that has to trust them: with
 * NODE_EXTRA_CA_CERTS, which Node reads once, at its start.
 */
export default async function provideCertificates(project: TestProject): Promise<() => Promise<void>> {
  const before = process.env.NODE_EXTRA_CA_CERTS
  const directory = await mkdtemp(join(tmpdir(), 'contract-'))
  const { caFile } = await keptCertificates({ directory })
  process.env.NODE_EXTRA_CA_CERTS = caFile
  project.provide('certificateDirectory', directory)
  return async () => {
    if (before === undefined) delete process.env.NODE_EXTRA_CA_CERTS
    else process.env.NODE_EXTRA_CA_CERTS = before
    await rm(directory, { recursive: true })
  }
}
