import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const fake = 'apps/mock-graph/src'
const contract = 'packages/contract/src'

// Which folders of the fake a folder may import. A folder may always import itself; what is not here may not be imported.
const folders: Record<string, readonly string[]> = {
  generated: ['policy', 'validation'],
  domain: [],
  policy: ['domain'],
  gallery: ['domain'],
  expressions: ['patterns'],
  markup: ['http'],
  patterns: [],
  hosts: ['generated'],
  http: [],
  // How records are kept, and nothing of what they say: whoever remembers anything may build on it.
  store: [],
  // What is wrong in a value that was given, in words: seeds and fault rules are checked by it.
  validation: [],
  faults: ['domain', 'generated', 'http', 'patterns', 'store', 'validation'],
  directory: ['domain', 'generated', 'gallery', 'store', 'validation'],
  synchronization: ['domain', 'directory', 'expressions', 'gallery', 'patterns', 'store'],
  // Entra's side of SCIM: it knows what a target is, and nothing of Graph.
  scim: ['domain', 'synchronization'],
  // What is asked of an endpoint beyond what jobs do, and what is said of it; who sends it is given.
  'check-scim': ['domain', 'expressions', 'gallery', 'markup', 'scim', 'synchronization'],
  identity: ['domain', 'directory', 'generated', 'markup', 'hosts', 'http', 'store'],
  arm: ['domain', 'directory', 'identity', 'generated', 'http'],
  graph: [
    'domain',
    'policy',
    'directory',
    'generated',
    'gallery',
    'expressions',
    'synchronization',
    'http',
    'store',
  ],
  // What a fake remembers, all of it, in a log.
  state: ['clock', 'directory', 'faults', 'identity', 'store'],
  journal: ['domain', 'policy', 'directory'],
  // What was said to targets, told in several forms.
  exchanges: ['domain', 'generated', 'synchronization'],
  admin: [
    'domain',
    'policy',
    'directory',
    'exchanges',
    'journal',
    'synchronization',
    'identity',
    'faults',
    'generated',
    'clock',
    'markup',
    'http',
  ],
  serving: [
    'arm',
    'domain',
    'http',
    'policy',
    'journal',
    'identity',
    'graph',
    'faults',
    'synchronization',
    'generated',
  ],
  transports: [
    'mock-graph',
    'check-scim',
    'domain',
    'gallery',
    'directory',
    'exchanges',
    'generated',
    'identity',
    'journal',
    'faults',
    'graph',
    'hosts',
    'http',
    'scim',
    'state',
    'store',
    'synchronization',
  ],
}

// Beside the folders: what is put together of them, and what it is given.
const composers = ['mock-graph', 'mock-graph-options', 'check-mock-graph-options', 'index', 'clock']

// The fake runs in browsers too: Node's modules stay at the rim. Of the log in a file, they are asked for their types.
const mayUseNode = (file: string) =>
  file.startsWith(`${fake}/transports/`) ||
  file.startsWith(`${fake}/store/sqlite/`) ||
  file === `${fake}/directory/seed-file/seed-file.ts`

const sources = listSources(fake)
const written = ['packages/graph-sync/src', 'packages/provisioning/src', contract, fake]

describe('the import map of the fake', () => {
  test.each(Object.entries(folders))('%s imports only the folders it may', (folder, allowed) => {
    const strays = sources
      .filter((file) => file.startsWith(`${fake}/${folder}/`))
      .flatMap((file) => localImports(file).map((target) => ({ file, folder: folderOf(target) })))
      .filter((found) => found.folder !== folder && !allowed.includes(found.folder))
    expect(strays).toEqual([])
  })

  test('every folder is on the map', () => {
    const found = new Set(sources.map(folderOf))
    expect([...found].filter((folder) => !(folder in folders) && !composers.includes(folder))).toEqual([])
  })

  test('only the rim imports Node modules', () => {
    const strays = sources.filter(
      (file) => !mayUseNode(file) && importsOf(file).some((name) => name.startsWith('node:')),
    )
    expect(strays).toEqual([])
  })
})

describe('the import map of the workspace', () => {
  test('the SDK and the fake never import each other', () => {
    const sdk = listSources('packages/graph-sync/src').flatMap(importsOf)
    const mock = sources.flatMap(importsOf)
    expect(sdk.filter((name) => name.includes('mock-graph'))).toEqual([])
    expect(
      mock.filter((name) => name.includes('@graph-sync/client') || name.includes('@microsoft/kiota')),
    ).toEqual([])
  })

  test('generated client code imports Kiota and itself only', () => {
    const folder = 'packages/graph-sync/src/generated'
    const names = listSources(folder).flatMap((file) =>
      importsOf(file).filter((name) => !name.startsWith('@microsoft/kiota-') && !name.startsWith('.')),
    )
    expect(names).toEqual([])
  })

  test('what is asked of Kiota and its fetch library stays behind the entry point of Kiota', () => {
    const folder = 'packages/graph-sync/src'
    const outside = listSources(folder).filter((file) => !/src\/(kiota[./]|generated\/)/.test(file))
    const strays = outside.filter(
      (file) =>
        importsOf(file).some((name) => /^\.{1,2}\/kiota[./]/.test(name)) ||
        /^import (?!type )[^']* from '@microsoft\/kiota-/m.test(readFileSync(file, 'utf8')),
    )
    expect(outside.length).toBeGreaterThan(20)
    expect(strays).toEqual([])
  })

  test('what generates reads data, and imports no code of a package', () => {
    const outside = listSources('scripts/generate').flatMap((file) =>
      localImports(file).filter((target) => !target.startsWith('scripts/')),
    )
    expect(outside).toEqual([])
  })

  test('tables that are generated import nothing but types', () => {
    const tables = ['packages/provisioning/src', fake]
      .flatMap((folder) => listSources(`${folder}/generated`))
      .concat('packages/graph-sync/src/generated/clouds.ts')
    const strays = tables.filter((file) =>
      /^(import (?!type )|export [^=]* from )/m.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(tables.length).toBeGreaterThan(10)
    expect(strays).toEqual([])
  })

  test('what is generated lies in a folder of that name', () => {
    const strays = written
      .flatMap((folder) => listSources(folder))
      .filter((file) => readFileSync(join(root, file), 'utf8').includes('// Generated from '))
      .filter((file) => !/^(packages|apps)\/[\w-]+\/src\/generated\//.test(file))
    expect(strays).toEqual([])
  })

  test('only the testing entry of the facade, and the connection of the contract to it, import the fake', () => {
    const mayImportFake =
      /^packages\/(provisioning\/src\/testing(\.ts$|\/)|contract\/src\/connections\/fake-connection\.ts$)/
    const strays = ['packages/provisioning/src', contract]
      .flatMap((folder) => listSources(folder))
      .filter(
        (file) => !mayImportFake.test(file) && importsOf(file).some((name) => name.includes('mock-graph')),
      )
    expect(strays).toEqual([])
  })

  // What runs in a tenant must not know more than a program of a user.
  test('the contract imports the client, the facade and the fake by their entry points, and nothing else', () => {
    const outside = listSources(contract).flatMap((file) =>
      importsOf(file).filter((name) => /^[@\w][\w@/:-]*$/.test(name)),
    )
    expect([...new Set(outside)].sort()).toEqual([
      '@graph-sync/client',
      '@graph-sync/mock-graph',
      '@graph-sync/provisioning',
    ])
  })

  // Tasks run in the order of what depends on what, tests included: a circle has none.
  test('neither the client, the facade nor the fake knows the contract', () => {
    const folders = ['packages/graph-sync', 'packages/provisioning', 'apps/mock-graph']
    const manifests = folders.map((folder) => readFileSync(join(root, folder, 'package.json'), 'utf8'))
    expect(manifests.filter((text) => text.includes('@graph-sync/contract'))).toEqual([])
    const strays = folders
      .flatMap((folder) => ['src', 'test', 'packaging'].map((part) => `${folder}/${part}`))
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) => listSources(folder, true))
      .filter((file) =>
        importsOf(file).some((name) => name.includes('@graph-sync/contract') || name.includes('/contract/')),
      )
    expect(strays).toEqual([])
  })

  // Their entry points are imported in browsers too: files are reached without an import.
  test.each(['packages/provisioning/src', contract])('%s imports no Node modules', (folder) => {
    const strays = listSources(folder).filter((file) =>
      importsOf(file).some((name) => name.startsWith('node:')),
    )
    expect(strays).toEqual([])
  })

  test('packages never reach into the source of one another', () => {
    const strays = written.flatMap((folder) =>
      listSources(folder).flatMap((file) =>
        importsOf(file)
          .filter(
            (name) => name.startsWith('.') && relative(folder, join(dirname(file), name)).startsWith('..'),
          )
          .map((name) => `${file} → ${name}`),
      ),
    )
    expect(strays).toEqual([])
  })
})

// Kiota's own code runs in circles; what is written by hand runs in none, not even of types.
describe.each(written)('%s', (folder) => {
  const files = listSources(folder).filter((file) => !isKiotas(file))
  const all = listFiles(folder).filter((file) => !isKiotas(file))

  test('has no circle of imports', () => {
    expect(findCircle(new Map(files.map((file) => [file, sourcesBehind(file)])))).toEqual([])
  })

  test('has one file of a name', () => {
    const names = all.map((file) => basename(file))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('has no folder of more than 20 files', () => {
    const counts = Map.groupBy(
      all.filter((file) => !file.includes('/generated/')),
      (file) => dirname(file),
    )
    expect([...counts].filter(([, found]) => found.length > 20).map(([name]) => name)).toEqual([])
  })
})

// Programs in every language: what is counted is every file.
test('no folder of the clients has more than 20 files', () => {
  const counts = Map.groupBy(listAllFiles('clients'), (file) => dirname(file))
  expect(counts.size).toBeGreaterThan(8)
  expect([...counts].filter(([, found]) => found.length > 20).map(([name]) => name)).toEqual([])
})

/** The files of one circle, in the order they import each other; none where there is none. */
function findCircle(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    done.add(file)
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next, [...path, file])
      if (circle.length > 0) return circle
    }
    return []
  }
  for (const file of imports.keys()) {
    const circle = visit(file, [])
    if (circle.length > 0) return circle
  }
  return []
}

const sourcesBehind = (file: string) => localImports(file).map((name) => name.replace(/\.js$/, '.ts'))

const isKiotas = (file: string) => /^packages\/graph-sync\/src\/generated\/(?!clouds)/.test(file)

function listFiles(folder: string): string[] {
  return listAllFiles(folder).filter((file) => file.endsWith('.ts'))
}

/** Every file below a folder, but what is installed or built there. */
function listAllFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`
    if (entry.isFile()) return file
    return entry.isDirectory() && !/^(node_modules|dist.*)$/.test(entry.name) ? listAllFiles(file) : []
  })
}

function listSources(folder: string, withTests = false): string[] {
  return listFiles(folder).filter((file) => withTests || !file.endsWith('.test.ts'))
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '')
}

function localImports(file: string): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(root, resolve(root, dirname(file), name)).replaceAll('\\', '/'))
}

function folderOf(file: string): string {
  return (
    file
      .slice(fake.length + 1)
      .split('/')[0]
      ?.replace(/\.[jt]s$/, '') ?? ''
  )
}
