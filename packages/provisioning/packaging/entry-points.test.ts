import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const entryPoints = [
  { entry: '@graph-sync/client', gives: 'createGraphSync' },
  { entry: '@graph-sync/client/models', gives: 'SynchronizationSecretObject' },
  { entry: '@graph-sync/client/kiota', gives: 'createKiotaGraphSync' },
  { entry: '@graph-sync/provisioning', gives: 'connectProvisioning' },
  { entry: '@graph-sync/provisioning/testing', gives: 'mockProvisioning' },
]
const packages = ['@graph-sync/client', '@graph-sync/provisioning']
const packageOf = (name: string) => fileURLToPath(import.meta.resolve(`${name}/package.json`))
const manifestOf = (name: string) => JSON.parse(readFileSync(packageOf(name), 'utf8'))

describe('the entry points', () => {
  test.each(entryPoints)('$entry gives $gives', async ({ entry, gives }) => {
    expect(await import(/* @vite-ignore */ entry)).toHaveProperty(gives)
  })

  test('are all there are', () => {
    const exported = packages.flatMap((name) =>
      Object.keys(manifestOf(name).exports)
        .filter((entry) => entry !== './package.json')
        .map((entry) => join(name, entry)),
    )
    expect(exported).toEqual(entryPoints.map(({ entry }) => entry))
  })

  test.each(packages)('let bundlers drop what is not used of %s', (name) => {
    expect(manifestOf(name).sideEffects).toBe(false)
  })
})

describe('the code of the client', () => {
  const dist = join(dirname(packageOf('@graph-sync/client')), 'dist')
  const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  )
  const read = (file: string) => readFileSync(join(dist, file), 'utf8')

  /** What a file of it imports, by what imports a module statically. */
  const importsOf = (file: string) => [
    ...new Set(
      [...read(file).matchAll(/^(?:import|export)\b[^;]*?(?:\bfrom )?"([^"]+)"/gm)].map(
        ([, name = '']) => name,
      ),
    ),
  ]

  test('lies in three files, which need no other package, and one more for the one of Kiota', () => {
    expect(modules.toSorted()).toEqual(['index.js', 'kiota.js', 'models.js', 'shared.js'])
    const imported = modules.filter((file) => file !== 'kiota.js').flatMap(importsOf)
    expect(imported.filter((name) => name !== './shared.js')).toEqual([])
  })

  test('takes from Kiota, by its own entry point, what the manifest says', () => {
    const { dependencies, peerDependencies, peerDependenciesMeta } = manifestOf('@graph-sync/client')
    const packages = Object.keys({ ...dependencies, ...peerDependencies })
    expect(importsOf('kiota.js').toSorted()).toEqual(['./index.js', ...packages].toSorted())
    expect(packages.filter((name) => !name.startsWith('@microsoft/kiota-'))).toEqual([])
    const optional = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional)
    expect(optional).toEqual(Object.keys(peerDependencies))
  })

  test('has one class of errors, by whichever entry point', async () => {
    const [{ GraphError }, kiota] = await Promise.all([
      import('@graph-sync/client'),
      import('@graph-sync/client/kiota'),
    ])
    expect(kiota.GraphError).toBe(GraphError)
  })

  test('comes with the licence of each package inside it', () => {
    const inside = modules.flatMap((file) =>
      [...read(file).matchAll(/^\s*\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)/gm)].map(
        ([, name = '']) => name,
      ),
    )
    expect(inside).not.toEqual([])
    for (const name of new Set(inside)) expect(read('THIRD-PARTY-NOTICES.txt')).toContain(`${name} `)
  })

  test('has source maps that hold the sources', () => {
    const { sources, sourcesContent } = JSON.parse(read('index.js.map'))
    expect(sources).toContain('../src/client/create-graph-sync.ts')
    expect(sourcesContent[sources.indexOf('../src/client/create-graph-sync.ts')]).toContain(
      'export function createGraphSync',
    )
  })
})
