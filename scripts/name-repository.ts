// npm run name-repository -- URL: writes into each package that is published where its sources are. A release does it
// before it packs, since a workspace need not know where it is kept, and npm checks what it is told.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listPublishedPackages } from './published-packages.ts'
import { repositoryOf } from './repository-of.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const url = URL.parse(process.argv[2] ?? '')
if (url?.protocol !== 'https:') {
  console.error('Name the repository by its https URL: npm run name-repository -- https://…')
  process.exit(2)
}
for (const { folder } of listPublishedPackages(root)) {
  const path = join(root, folder, 'package.json')
  const manifest = { ...JSON.parse(readFileSync(path, 'utf8')), repository: repositoryOf(url, folder) }
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`)
}
