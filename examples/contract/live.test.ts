import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contractCases, diffRecordings, type Recording, runContract } from '@graph-sync/contract'
import { expect, test } from 'vitest'
import { startFake } from './started-fake.ts'

test('a tenant by environment variables: recorded, replayed offline, and compared with the fake', async () => {
  await using fake = await startFake()
  const file = join(fake.folder, 'tenant.json')
  const report = await runContract({ environment: { ...fake.environment, GRAPH_SYNC_CONTRACT_RECORD: file } })
  expect(String(report)).toBe(`${contractCases.length} passed, 0 failed, 0 skipped`)

  const replay = { GRAPH_SYNC_CONTRACT: 'replay', GRAPH_SYNC_CONTRACT_RECORDING: file }
  expect(String(await runContract({ environment: replay }))).toBe(String(report))

  const ofTenant = JSON.parse(await readFile(file, 'utf8')) as Recording
  const ofFake: Recording[] = []
  await runContract({ environment: {}, record: (recording) => void ofFake.push(recording) })
  expect(ofFake.map((one) => String(diffRecordings(one, ofTenant)))).toEqual(['The recordings agree.'])
})

test('a tenant that is not named as a test tenant is left alone', async () => {
  await using fake = await startFake()
  const { GRAPH_SYNC_TEST_TENANT: _, ...environment } = fake.environment
  await expect(runContract({ environment })).rejects.toThrow('set GRAPH_SYNC_TEST_TENANT=')
  expect(fake.graph.journal.entries()).toEqual([])
})
