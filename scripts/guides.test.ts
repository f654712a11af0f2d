import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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
  test.each(guides)('%s shows only TypeScript that runs as an example', (guide) => {
    const blocks = readFileSync(guide, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)
    const strays = [...blocks].filter(([, code = '']) => !examples.some((text) => text.includes(code.trim())))
    expect(strays.map(([, code]) => code)).toEqual([])
  })

  test.each([...guides, join(root, 'docs/clients.md')])('%s links only to what is there', (page) => {
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
