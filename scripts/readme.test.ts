import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const examples = readdirSync(join(root, 'examples'), { recursive: true, withFileTypes: true })
  .filter(
    (entry) => entry.isFile() && /\.(ts|sh)$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
  )
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
const ci = readFileSync(join(root, '.ci/run'), 'utf8')

describe('the README', () => {
  const blocks = [...readme.matchAll(/```(ts|sh)\n([\s\S]*?)```/g)].map(([, , code = '']) => code.trim())

  test('shows code', () => expect(blocks.length).toBeGreaterThan(4))

  test.each(blocks)('shows only what runs in CI: %s', (code) => {
    const runsAsExample = examples.some((text) => text.includes(code))
    const runsInCi = code.split(/\n| && /).every((command) => ci.includes(command.trim()))
    expect(runsAsExample || runsInCi).toBe(true)
  })

  test('links only to what is there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([])
  })
})
