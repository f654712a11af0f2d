import { readFileSync } from 'node:fs'
import { checkScim, type Report } from '@graph-sync/mock-graph/scim'
import type { PeerServer } from '../peer.ts'
import { quietly } from '../quietly.ts'

/** What came out of one server. */
export type CheckedServer = {
  readonly server: PeerServer
  /** Package and version, of each that answers. */
  readonly versions: readonly string[]
  readonly report: Report
}

/** Starts a server, checks it in both dialects, and stops it. */
export async function checkServer(server: PeerServer): Promise<CheckedServer> {
  const peer = await quietly(() => server.start())
  try {
    const { url: target, token } = peer
    const report = await quietly(() => checkScim({ target, token, dialect: 'both' }))
    return { server, versions: server.packages.map(withVersion), report }
  } finally {
    await peer.stop()
  }
}

function withVersion(name: string): string {
  const manifest = new URL(`../../node_modules/${name}/package.json`, import.meta.url)
  return `${name} ${JSON.parse(readFileSync(manifest, 'utf8')).version}`
}
