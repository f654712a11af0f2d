import { application, mockProvisioning } from '@graph-sync/provisioning/testing'
import type { SetUp } from '../set-up.ts'

const as = application('Synchronization.ReadWrite.All')

export const setUp: SetUp = async () => {
  const graph = await mockProvisioning({ as })
  return () => graph[Symbol.asyncDispose]()
}
