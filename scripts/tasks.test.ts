import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

type Manifest = { readonly scripts?: Record<string, string>; readonly workspaces?: readonly string[] }

const root = fileURLToPath(new URL('..', import.meta.url))
const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))

const folders = readManifest('.')
  .workspaces!.flatMap((glob) => globSync(`${glob}/package.json`, { cwd: root }))
  .map((file) => dirname(file).replaceAll('\\', '/'))

describe('the tasks', () => {
  test.each(folders)('%s has a script for its types, and one for its tests where it has some', (folder) => {
    const { scripts = {} } = readManifest(folder)
    expect(Object.keys(scripts)).toContain('typecheck')
    const exclude = (path: string) => path.includes('node_modules')
    const hasTests = globSync('**/*.test.ts', { cwd: join(root, folder), exclude }).length > 0
    expect(Object.keys(scripts).some((name) => /^test(:|$)/.test(name))).toBe(hasTests)
  })

  // It would tell its makers of each run.
  test.each(['.', ...folders])('no script of %s starts turbo by itself', (folder) => {
    const { scripts = {} } = readManifest(folder)
    expect(Object.values(scripts).filter((script) => /(?:^|&& *)(?:npx +)?turbo\b/.test(script))).toEqual([])
  })
})
