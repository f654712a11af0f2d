import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = ['docs/architecture.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md']
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
const listFolders = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )

/** What is named in the first column of a section's tables. */
function namedIn(heading: string): string[] {
  const section = page.split(/^#+ /m).find((text) => text.startsWith(heading)) ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}

describe('the page about the house', () => {
  test('names every package', () => {
    const folders = globSync('{packages,apps}/*/package.json', { cwd: root }).map((file) =>
      dirname(file).replaceAll('\\', '/'),
    )
    expect(namedIn('Packages')).toEqual(expect.arrayContaining(folders))
  })

  test('names every folder of the fake, and what puts them together', () => {
    const folders = [...listFolders('apps/mock-graph/src'), 'mock-graph.ts', 'clock.ts']
    expect(namedIn('The folders of the fake')).toEqual(expect.arrayContaining(folders))
  })

  test.each<[string, string]>([
    ...[
      'domain',
      'directory',
      'synchronization',
      'check-scim',
      'expressions',
      'identity',
      'graph',
      'transports',
    ].map((name): [string, string] => [`\`${name}\``, `apps/mock-graph/src/${name}`]),
    ['The folders of the client', 'packages/graph-sync/src'],
    ['The folders of the facade', 'packages/provisioning/src'],
  ])('under %s names the folders of %s, and no others', (heading, folder) => {
    expect(namedIn(heading).sort()).toEqual(listFolders(folder).sort())
  })
})

test.each(pages)('%s links only to what is there', (file) => {
  const links = [...readFileSync(join(root, file), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)]
  expect(
    links.map(([, link = '']) => link).filter((link) => !existsSync(join(root, dirname(file), link))),
  ).toEqual([])
})
