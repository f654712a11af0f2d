// npm run slice:diff -- FILE              what moved from the slice to a newer document of Graph
// npm run slice:diff -- --since REVISION  what moved in the slice since then
// npm run slice:diff -- --released        the same since the last release
// Ends with 1 when it breaks clients, unless a changeset announces that, and with 2 when it could not be told.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Change, compareDocuments, compareWithUpstream } from './compare.ts'
import { type Document, parseDocument } from './document.ts'
import { announcesBreak, findLastRelease, readNextRelease, readSliceAt } from './released.ts'
import { renderChanges } from './render.ts'

const usage = 'Say one of: npm run slice:diff -- FILE, -- --since REVISION, -- --released.'
const sliceFile = new URL('../../openapi/graph-sync.yaml', import.meta.url)

try {
  const { changes, announced } = findChanges()
  console.log(renderChanges(changes))
  const breaks = changes.some(({ breaking }) => breaking)
  if (breaks && announced) console.log('A changeset announces that.')
  process.exitCode = breaks && !announced ? 1 : 0
} catch (error) {
  console.error(`slice:diff: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 2
}

/** Throws for arguments that say nothing or too much, and for what cannot be read. */
function findChanges(): { changes: Change[]; announced: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { since: { type: 'string' }, released: { type: 'boolean' } },
  })
  const [file, ...more] = positionals
  const given = [file, values.since, values.released].filter((one) => one !== undefined)
  if (given.length !== 1 || more.length > 0) throw new Error(usage)
  const slice = read('openapi/graph-sync.yaml', () => readFileSync(sliceFile, 'utf8'))
  if (file !== undefined) {
    const upstream = read(file, () => readFileSync(file, 'utf8'))
    return { changes: compareWithUpstream(slice, upstream), announced: false }
  }
  const revision = values.since ?? findLastRelease()
  const before = read(`the slice at ${revision}`, () => readSliceAt(revision))
  return { changes: compareDocuments(before, slice), announced: announcesBreak(readNextRelease()) }
}

function read(what: string, load: () => string): Document {
  try {
    return parseDocument(load())
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new Error(`Cannot read ${what}: ${reason}. ${usage}`)
  }
}
