import { spawnTarget, type TargetProcess } from '../http/spawn-target.ts'
import { beside } from '../http/targets/resolve.ts'

/** Starts a bare SCIM endpoint in a process of its own. */
export async function startScimStub(): Promise<TargetProcess> {
  const running = await spawnTarget({
    name: 'the SCIM stub',
    argv: (port) => [beside(import.meta.url, 'scim-stub-server.ts'), String(port)],
    prepare: async () => ({}),
  })
  await running.answers({ method: 'GET', path: '/', headers: {} })
  return running
}
