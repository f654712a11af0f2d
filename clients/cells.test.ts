// The cells whose clients are in the workspace, run for real. What each must do stands here and not in the script, which
// records what happened.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from './src/cell.ts'
import { findIsolation } from './src/isolation.ts'

const isolation = findIsolation() !== undefined
const script = fileURLToPath(new URL('src/main.ts', import.meta.url))

const clients = [
  'Node: `fetch`',
  'Node: `node:https`, default import',
  'Node: `node:https`, named import',
  'Node: `tls.connect`',
  'Node: @azure/identity, `DefaultAzureCredential`',
  'Node: @graph-sync/client',
]

const ways = ['intercept', 'preload', 'preload-in-process', 'interception']

describe.skipIf(!isolation)('clients that run in a network of their own (unshare --mount --net)', () => {
  let folder: string
  let cells: Cell[]
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cells-'))
    const file = join(folder, 'cells.json')
    const chosen = [...clients.map((name) => ['--only', name]), ...ways.map((way) => ['--way', way])].flat()
    const words = [script, '--no-build', '--json', file, ...chosen]
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    cells = JSON.parse(readFileSync(file, 'utf8')).cells
  }, 300_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  const found = (row: string, way: string) => cells.find((cell) => cell.row === row && cell.way === way)

  test.each(clients.flatMap((client) => ways.map((way) => [client, way] as const)))(
    '%s passes by %s, another proxy in the environment or not',
    (client, way) => {
      expect(found(client, way)?.outcome).toEqual({ kind: 'passed' })
    },
  )

  test('nothing reaches the stand-in for the real service', () => {
    expect(cells.filter(({ spoken }) => spoken > 0)).toEqual([])
  })
})
