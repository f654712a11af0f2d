import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFaultFile } from './read-fault-file.js'

let path: string
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faults-'))
  path = join(folder, 'faults.yaml')
})
afterAll(() => rm(folder, { recursive: true }))

test('rules are read from YAML', async () => {
  await writeFile(
    path,
    '- match: { operation: secrets.put, nth: 2 }\n  fault: { kind: status, status: 503 }\n',
  )
  expect(await readFaultFile(path)).toEqual([
    { match: { operation: 'secrets.put', nth: 2 }, fault: { kind: 'status', status: 503 } },
  ])
})

test.each([
  ['', '1:1: the file is empty; write a list of rules'],
  ['fault: reset\n', '1:1: must be a list of rules'],
  [
    '- fault: { kind: reset }\n- match: { nth: 0 }\n  fault: { kind: reset }\n',
    '2:12: [1].match.nth: must be a whole number from 1',
  ],
])('%j is refused with its line', async (text, problem) => {
  await writeFile(path, text)
  await expect(readFaultFile(path)).rejects.toThrow(
    `The fault rules ${path} cannot be used:\n${path}:${problem}`,
  )
})
