import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDescription } from './description.ts'
import { renderPlainSlice } from './plain.ts'
import { clientFiles, computeStamp, stampFile } from './stamp.ts'
import { renderTables } from './tables.ts'
import { renderValidators } from './validators.ts'
import { renderVersion } from './version.ts'

const description = readDescription()
const committed = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('what is generated is what is committed', () => {
  test.each([
    ...renderTables(description),
    ...renderValidators(),
    renderPlainSlice(description),
    renderVersion(),
  ])('$path follows what it is made of', ({ path, text }) => {
    expect(committed(path) === text, 'run `npm run generate -- tables`').toBe(true)
  })

  test('the client is the one Kiota made from this slice, and nobody edited it', () => {
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8'))
    expect(computeStamp(), 'run `npm run generate`').toEqual(stamp)
    expect(clientFiles()).toContain('graphSyncClient.ts')
  })
})
