import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { fakeConnection } from '../connections/fake-connection.js'
import { contractCases, diffRecordings, type Recording, replayConnection, runContract } from '../index.js'

const environment = {}
const connection = fakeConnection()
let recording: Recording
const record = async (given: Recording) => {
  recording = given
}
beforeAll(async () => {
  const report = await runContract({ connection, environment, record })
  expect(String(report)).toMatch(/ 0 failed/)
})

test('a recording shows neither who was asked nor who asked', () => {
  const text = JSON.stringify(recording)
  const displayName = 'graph-sync-contract-'
  const hidden = [
    connection.tenantId,
    connection.tenantId.replaceAll('-', ''),
    ...connection.secrets,
    displayName,
  ]
  expect(hidden.filter((one) => text.includes(one))).toEqual([])
  expect(text).not.toMatch(/eyJ|scim\.contract\.example|opens-nothing|user@domain\.com|password-value/)
})

test('two recordings of the same service are the same', async () => {
  const kept: Recording[] = []
  await runContract({
    connection: fakeConnection(),
    environment,
    record: (given) => void kept.push(given),
  })
  // Not compared as they are: where the clock ticks between two requests, the dates have other numbers.
  expect(kept.map((one) => diffRecordings(recording, one).differences)).toEqual([[]])
})

test('the contract passes on its own recording, offline, and records itself again', async () => {
  const again: Recording[] = []
  const report = await runContract({
    connection: replayConnection(recording),
    environment,
    record: (given) => void again.push(given),
  })
  expect(String(report)).toBe(`${contractCases.length} passed, 0 failed, 0 skipped`)
  expect(again).toHaveLength(1)
  expect(again.flatMap((one) => diffRecordings(recording, one).differences)).toEqual([])
})

test('one case alone passes on a recording of all', async () => {
  const only = ({ name }: { name: string }) => name.startsWith('pausing')
  const report = await runContract({ connection: replayConnection(recording), environment, only })
  expect(report.failed).toEqual([])
  expect(report.passed).toHaveLength(1)
})

test('a request that was not recorded is named', async () => {
  const exchanges = recording.exchanges.filter(({ request }) => !request.path.endsWith('/restart'))
  const replay = replayConnection({ ...recording, exchanges })
  const { failed } = await runContract({ connection: replay, environment })
  expect(failed.map(({ error }) => error?.message)).toEqual([
    expect.stringMatching(
      /no \(further\) answer to POST \/v1\.0\/.*\/restart in the case "restarting with a scope/,
    ),
  ])
})

describe('a file that cannot be replayed says what to do', () => {
  const replay = (file: string) =>
    runContract({ environment: { GRAPH_SYNC_CONTRACT: 'replay', GRAPH_SYNC_CONTRACT_RECORDING: file } })

  test('when it is not there', async () => {
    await expect(replay('/nowhere/recording.json')).rejects.toThrow(
      'The recording /nowhere/recording.json cannot be read. Record one with GRAPH_SYNC_CONTRACT_RECORD=/nowhere/recording.json',
    )
  })

  test.each(['{"format":1,"exch', '{"format":2,"exchanges":[]}', 'null'])(
    'when it holds %s',
    async (text) => {
      const file = join(tmpdir(), `contract-${crypto.randomUUID()}.json`)
      await writeFile(file, text)
      await expect(replay(file)).rejects.toThrow(`${file} is not a recording of the contract in format 1.`)
      await rm(file)
    },
  )
})

test('a recording is written to a file, and the environment replays it', async () => {
  const file = join(tmpdir(), `contract-${crypto.randomUUID()}`, 'recording.json')
  await runContract({ environment: { GRAPH_SYNC_CONTRACT_RECORD: file } })
  const written: Recording = JSON.parse(await readFile(file, 'utf8'))
  expect(diffRecordings(recording, written).differences).toEqual([])
  const replay = { GRAPH_SYNC_CONTRACT: 'replay', GRAPH_SYNC_CONTRACT_RECORDING: file }
  expect(String(await runContract({ environment: replay }))).toMatch(/ 0 failed/)
  await rm(file)
})

describe('a diff', () => {
  const doctored = (change: (copy: Recording) => void) => {
    const copy = structuredClone(recording)
    change(copy)
    return diffRecordings(recording, copy)
  }
  // biome-ignore lint/suspicious/noExplicitAny: a doctored recording has any shape
  const stepIn = (copy: Recording, name: string, index = 0): any =>
    copy.exchanges.filter((one) => one.case.startsWith(name))[index]

  test('of a recording with itself is empty', () => {
    expect(String(diffRecordings(recording, recording))).toBe('The recordings agree.')
  })

  const changes: [name: string, change: (copy: Recording) => void, line: RegExp][] = [
    [
      'another status',
      (copy) => {
        stepIn(copy, 'an unknown segment').response.status = 404
      },
      /^an unknown segment is 400 and named\n {2}1\. GET .*\/synchronization\/nothing: status: 400 ≠ 404$/m,
    ],
    [
      'a missing header',
      (copy) => {
        delete stepIn(copy, 'a request without a token').response.headers['www-authenticate']
      },
      /header www-authenticate: true ≠ false/,
    ],
    [
      'another value in a body',
      (copy) => {
        stepIn(copy, 'a body that is empty', 3).response.body.error.code = 'UnknownError'
      },
      /body \/error\/code: "BadRequest" ≠ "UnknownError"/,
    ],
    [
      'a member too many',
      (copy) => {
        stepIn(copy, 'a body that is empty', 3).response.body.error.target = null
      },
      /body \/error\/target: absent ≠ null/,
    ],
    [
      'a shorter list',
      (copy) => {
        stepIn(copy, 'a schema tells its functions').response.body.value.pop()
      },
      /body \/value\/length: \d+ ≠ \d+/,
    ],
    [
      'a request too few',
      (copy) => {
        const index = copy.exchanges.findIndex((one) => one.case.startsWith('pausing'))
        ;(copy.exchanges as unknown[]).splice(index, 1)
      },
      /the request: "POST .*\/start" ≠ "POST .*\/pause"/,
    ],
  ]
  test.each(changes)('shows %s', (_, change, line) => {
    expect(String(doctored(change))).toMatch(line)
  })

  test('takes ids of other numbers, and more looks until something is there, for the same', () => {
    const diff = doctored((copy) => {
      const index = copy.exchanges.findIndex(({ request }) =>
        request.path.endsWith('/synchronization/templates'),
      )
      const notYet = { ...copy.exchanges[index], response: { status: 404, headers: {}, body: null } }
      ;(copy.exchanges as unknown[]).splice(index, 0, notYet)
      const text = JSON.stringify(copy).replaceAll(/\{guid:(\d+)/g, '{guid:9$1')
      Object.assign(copy, JSON.parse(text))
    })
    expect(diff.differences).toEqual([])
  })
})
