import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'docs/guides')
const guides = readdirSync(folder).map((file) => join(folder, file))
const examples = readdirSync(join(root, 'examples'), { recursive: true, withFileTypes: true })
  .filter(
    (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('node_modules'),
  )
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))

describe('the guides', () => {
  // examples/real-hosts holds workload-identity.md to a test there, line by line.
  const shown = guides.map((guide) => basename(guide)).filter((name) => name !== 'workload-identity.md')
  test.each(shown)('%s shows only TypeScript that runs as an example', (guide) => {
    const blocks = readFileSync(join(folder, guide), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)
    const strays = [...blocks].filter(([, code = '']) => !examples.some((text) => text.includes(code.trim())))
    expect(strays.map(([, code]) => code)).toEqual([])
  })

  const pages = [...guides, join(root, 'docs/clients.md')].map((page) => [basename(page), page] as const)
  test.each(pages)('%s links only to what is there', (_, page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)]
    const strays = links.filter(([, link = '']) => !existsSync(join(dirname(page), link)))
    expect(strays.map(([, link]) => link)).toEqual([])
  })

  test('are all in the index', () => {
    const index = readFileSync(join(folder, 'README.md'), 'utf8')
    const names = guides.map((guide) => guide.slice(folder.length + 1)).filter((name) => name !== 'README.md')
    expect(names.filter((name) => !index.includes(`](${name})`))).toEqual([])
  })
})
