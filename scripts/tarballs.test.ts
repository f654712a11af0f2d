import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { listPublishedPackages } from './published-packages.ts'

type SourceMap = { readonly sources: readonly string[]; readonly sourcesContent?: readonly (string | null)[] }

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = listPublishedPackages(root)

test('there are packages to publish', () => expect(packages.length).toBeGreaterThan(2))

// They are read as they were built.
describe.each(packages)('the tarball of $manifest.name', ({ folder, manifest }) => {
  const files = listTarball(folder)
  const holds = new Set(files)
  const read = (file: string) => readFileSync(join(root, folder, file), 'utf8')

  test('says what it is, and holds its licence', () => {
    expect(manifest).toMatchObject({ description: /./, license: 'MIT', engines: { node: '>=22.13' } })
    expect(manifest.keywords?.length).toBeGreaterThan(4)
    expect(read('LICENSE')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']))
  })

  test('has a README that links to nothing outside of it', () => {
    const links = [...read('README.md').matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link]) => link)
    expect(links.filter((link = '') => !holds.has(posix.normalize(link)))).toEqual([])
  })

  test('has the source map of each file that names one', () => {
    const strays = files.filter((file) => {
      if (!/\.(?:js|d\.ts)$/.test(file)) return false
      const named = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(read(file))?.[1]
      return named !== undefined && !holds.has(posix.join(posix.dirname(file), named))
    })
    expect(strays).toEqual([])
  })

  test('has the sources of each source map', () => {
    const strays = files
      .filter((file) => file.endsWith('.map'))
      .flatMap((file) => {
        const { sources, sourcesContent }: SourceMap = JSON.parse(read(file))
        return sources
          .filter((_, index) => typeof sourcesContent?.[index] !== 'string')
          .filter((source) => !holds.has(posix.join(posix.dirname(file), source)))
          .map((source) => `${file} → ${source}`)
      })
    expect(strays).toEqual([])
  })
})

/** The files that would be published, below the package. */
function listTarball(folder: string): string[] {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--silent'], {
    cwd: join(root, folder),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  })
  const [packed]: { files: { path: string }[] }[] = Object.values(JSON.parse(stdout))
  return packed!.files.map(({ path }) => path)
}
