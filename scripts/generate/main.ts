// npm run generate            the tables of the fake and the SDK, and the client
// npm run generate -- tables  the tables only, which needs nothing but Node
import { mkdirSync, writeFileSync } from 'node:fs'
import { readDescription } from './description.ts'
import { generateClient } from './kiota.ts'
import { renderPlainSlice } from './plain.ts'
import { computeStamp, stampFile } from './stamp.ts'
import { renderTables } from './tables.ts'
import { renderValidators } from './validators.ts'
import { renderVersion } from './version.ts'

const root = new URL('../../', import.meta.url)
const [part] = process.argv.slice(2)
if (part !== undefined && part !== 'tables') {
  console.error(`generate: "${part}" is not a part; say "tables" or nothing.`)
  process.exit(2)
}
try {
  const description = readDescription()
  // First, since Kiota empties the folder, in which there is a table, too.
  if (part !== 'tables') {
    generateClient(description)
    writeFileSync(stampFile, `${JSON.stringify(computeStamp(), null, 2)}\n`)
  }
  for (const { path, text } of [
    ...renderTables(description),
    ...renderValidators(),
    renderPlainSlice(description),
    renderVersion(),
  ]) {
    const file = new URL(path, root)
    mkdirSync(new URL('.', file), { recursive: true })
    writeFileSync(file, text)
  }
} catch (error) {
  console.error(`generate: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
}
