import { expect, test } from 'vitest'
import { Directory } from './directory.js'
import type { TenantRecords } from './record-kinds.js'

test.each(['directoryAudits', 'signIns'] as const)('%s are 10,000 at most, and the oldest go', (kind) => {
  const directory = new Directory('tid', 'Contoso', 'contoso.example')
  for (let each = 0; each <= 10_000; each += 1)
    directory.put(kind, `${each}`, { id: `${each}` } as TenantRecords[typeof kind])
  const table = directory.records.table(kind)
  expect([table.size, table.has('0'), table.has('1'), table.has('10000')]).toEqual([
    10_000,
    false,
    true,
    true,
  ])
})
