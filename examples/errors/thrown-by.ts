import type { GraphError } from '@graph-sync/provisioning'
import { expect } from 'vitest'

/** What a call throws, at once or later. */
export async function thrownBy(call: () => unknown): Promise<GraphError> {
  try {
    await call()
  } catch (error) {
    return error as GraphError
  }
  return expect.unreachable('The call succeeded.')
}
