import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MockGraph } from '@graph-sync/mock-graph'
import { createClock } from '@graph-sync/mock-graph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fakeConnection } from '../connections/fake-connection.js'
import type { ContractCase } from '../contract-case.js'
import { runContract, sweep } from '../index.js'
import { openContract } from '../open-contract.js'
import { sendOver } from '../send.js'
import { fileLedger } from './file-ledger.js'
import { type Ledger, memoryLedger } from './ledger.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-'))
})
afterAll(() => rm(folder, { recursive: true }))

const environment = {}
const namesIn = ({ world }: MockGraph) =>
  [...world.tenants.values()]
    .flatMap((tenant) => [...tenant.applications.values(), ...tenant.servicePrincipals.values()])
    .map(({ displayName }) => displayName)
    .filter((name) => name.startsWith('graph-sync'))
const make: ContractCase = {
  name: 'making an application',
  section: 'applications',
  needs: [],
  run: async ({ application }) => void (await application()),
}

test('what a run made is removed after it, also when cases failed', async () => {
  const connection = fakeConnection()
  const fails = { ...make, name: 'failing', run: async () => Promise.reject(new Error('on purpose')) }
  const report = await runContract({ connection, environment, cases: [make, fails] })
  expect(report.failed.map(({ name }) => name)).toEqual(['failing'])
  expect(namesIn(connection.graph)).toEqual([])
})

test('what a run left that ended without a word is removed by the next one', async () => {
  const [connection, ledgerFile] = [fakeConnection(), join(folder, 'left.jsonl')]
  const crashed = await openContract({ connection, environment, ledgerFile })
  await crashed.run(make)
  expect(namesIn(connection.graph)).toHaveLength(2)
  await runContract({ connection, environment, ledgerFile, cases: [] })
  expect(namesIn(connection.graph)).toEqual([])
  expect(await fileLedger(ledgerFile).leftovers()).toEqual([])
})

test('what was made but not noted as made is removed by its name', async () => {
  const [connection, ledger] = [fakeConnection(), memoryLedger()]
  const dies: Ledger = {
    ...ledger,
    note: async (entry) => {
      if (entry.applicationId) throw new Error('killed')
      await ledger.note(entry)
    },
  }
  const crashed = await openContract({ connection, environment, ledger: dies })
  await expect(crashed.run(make)).rejects.toThrow('killed')
  expect(namesIn(connection.graph)).toHaveLength(2)
  await runContract({ connection, environment, ledger, cases: [] })
  expect(namesIn(connection.graph)).toEqual([])
})

test('only what the prefix begins is swept, even if a filter finds more', async () => {
  const connection = fakeConnection()
  const send = sendOver(connection)
  const path = '/applicationTemplates/8adf8e6e-67b2-4cf2-a259-e3dc5476c621/instantiate'
  for (const displayName of [
    'graph-sync-contract-1',
    'graph-sync-production',
    'payroll graph-sync-contract-2',
  ]) {
    await send('POST', path, { body: { displayName } })
  }
  const careless = {
    ...connection,
    fetch: (request: Request) =>
      connection.fetch(new Request(request.url.replace(/%24filter=[^&]*&/, ''), request)),
  }
  expect(await sweep(careless, { prefix: 'graph-sync-contract-' })).toEqual(['graph-sync-contract-1'])
  const left = (await send('GET', '/applications?$select=displayName')).text
  expect(left).toContain('graph-sync-production')
  expect(left).toContain('payroll graph-sync-contract-2')
  expect(left).not.toContain('"graph-sync-contract-1"')
})

test('what is young may belong to a run that goes on, and is not swept at the start', async () => {
  const clock = createClock()
  const connection = fakeConnection({ clock })
  const other = await openContract({ connection, environment, ledger: memoryLedger() })
  await other.run(make)
  await runContract({ connection, environment, cases: [], now: clock.now, leftoverAge: 60_000 })
  expect(namesIn(connection.graph)).toHaveLength(2)
  clock.advance('PT2M')
  await runContract({ connection, environment, cases: [], now: clock.now, leftoverAge: 60_000 })
  expect(namesIn(connection.graph)).toEqual([])
})

test.each(['', 'graph', "it's-our-own-"])('the prefix "%s" is refused before any request', async (prefix) => {
  const connection = fakeConnection()
  await expect(runContract({ connection, environment, prefix })).rejects.toThrow(TypeError)
  await expect(sweep(connection, { prefix })).rejects.toThrow(TypeError)
  expect(connection.graph.journal.entries()).toEqual([])
})

test('a ledger survives a half-written line, and leaves alone what a running process noted', async () => {
  const file = join(folder, 'half.jsonl')
  const entry = { displayName: 'one', tenantId: 't', graphUrl: 'g', at: '2026-01-01T00:00:00Z' }
  const ledger = fileLedger(file)
  await ledger.note(entry)
  await writeFile(file, `${await readFile(file, 'utf8')}{"pid":1,"made":{"disp`)
  await ledger.note({ ...entry, displayName: 'two' })
  const running = { pid: process.ppid, made: { ...entry, displayName: 'three' } }
  await writeFile(file, `${await readFile(file, 'utf8')}${JSON.stringify(running)}\n`)
  expect((await ledger.leftovers()).map(({ displayName }) => displayName)).toEqual(['one', 'two'])
})

test('the application is awaited until it is to be found everywhere', async () => {
  const clock = createClock(new Date('2026-01-01T00:00:00Z'))
  clock.freeze()
  const connection = fakeConnection({ clock, replication: { seconds: 20 } })
  const waiting = { interval: 5_000, sleep: async (milliseconds: number) => clock.advance(milliseconds) }
  const report = await runContract({ connection, environment, waiting, now: clock.now })
  expect(String(report)).toMatch(/ 0 failed, 0 skipped$/)
})
