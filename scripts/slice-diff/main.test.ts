import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { announcesBreak } from './released.ts'

const folder = mkdtempSync(join(tmpdir(), 'slice-diff-'))
afterAll(() => rmSync(folder, { recursive: true }))

const slice = readFileSync(new URL('../../openapi/graph-sync.yaml', import.meta.url), 'utf8')

function run(...args: string[]) {
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  return spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' })
}

function runOn(text: string) {
  const file = join(folder, 'upstream.yaml')
  writeFileSync(file, text)
  return run(file)
}

test('the slice has not moved from itself', () => {
  expect(runOn(slice)).toMatchObject({ status: 0, stdout: 'Nothing has moved.\n' })
})

test('a member that is gone breaks, and is told under its type', () => {
  const { status, stdout } = runOn(slice.replace('Watermark, QuarantineState, Full', 'Watermark, Full'))
  expect(stdout).toBe(
    'Breaking:\n  microsoft.graph.synchronizationJobRestartScope\n    - member QuarantineState is gone\n\n' +
      '1 breaking, 0 not.\n',
  )
  expect(status).toBe(1)
})

test.each([
  ['nothing said', [], 'Say one of'],
  ['two things said', ['a.yaml', 'b.yaml'], 'Say one of'],
  ['a file and a revision', ['a.yaml', '--since', 'HEAD'], 'Say one of'],
  ['an unknown option', ['--sinse', 'HEAD'], "Unknown option '--sinse'"],
  ['no such file', ['/no/such/file'], 'Cannot read /no/such/file'],
  [
    'no OpenAPI document',
    [fileURLToPath(new URL('../../knip.json', import.meta.url))],
    'not an OpenAPI 3 document',
  ],
])('%s: ends with 2 and says why', (_, args, told) => {
  const { status, stderr, stdout } = run(...args)
  expect(stderr).toContain(told)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
})

test.each([
  ['0.1.0', 'minor', true],
  ['0.1.0', 'patch', false],
  ['1.0.0', 'major', true],
  ['1.0.0', 'minor', false],
])('after %s a changeset that says %s announces a break: %s', (version, kind, announced) => {
  const changesets = [`---\n"@graph-sync/client": ${kind}\n"@graph-sync/mock-graph": major\n---\n\nWords.\n`]
  expect(announcesBreak({ changesets, version })).toBe(announced)
})
