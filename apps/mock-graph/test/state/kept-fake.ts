import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { createKeptMockGraph, type MockGraph } from '../../src/mock-graph.js'
import type { MockGraphOptions } from '../../src/mock-graph-options.js'
import { openState } from '../../src/transports/cli/state/open-state.js'

/** A folder for the tests of a file, which goes when they end. */
export function makeFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'state-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return (name) => join(folder, name)
}

export type KeptFake = AsyncDisposable & { readonly graph: MockGraph; readonly before: string | undefined }

/** A fake that keeps its state in a file. */
export async function openFake(path: string, options: MockGraphOptions = {}): Promise<KeptFake> {
  const { kept, before } = await openState(path, 'normal')
  const close = () => kept.log[Symbol.asyncDispose]()
  return { graph: createKeptMockGraph(options, kept), before, [Symbol.asyncDispose]: close }
}
