// npm run downstream [-- --node FILE]: packs what would be published, installs it in an empty folder outside of this
// workspace, and does there what the READMEs say: their tests pass, and compile with TypeScript 5.9 and 7. The tests run on
// the Node named, by default on the one that runs this. Needs a build.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { listPublishedPackages } from '../scripts/published-packages.ts'
import { readTests } from './read-tests.ts'

const { values } = parseArgs({ options: { node: { type: 'string', default: process.execPath } } })
const node = resolve(values.node)
const root = resolve(import.meta.dirname, '..')
const packages = listPublishedPackages(root)

const folder = mkdtempSync(join(tmpdir(), 'downstream-'))
try {
  run(
    root,
    'npm',
    'pack',
    '--silent',
    `--pack-destination=${folder}`,
    ...packages.map(({ manifest }) => `-w=${manifest.name}`),
  )
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json']) {
    copyFileSync(join(import.meta.dirname, file), join(folder, file))
  }
  const quietly = ['--silent', '--prefer-offline', '--no-audit', '--no-fund']
  run(folder, 'npm', 'ci', ...quietly)
  run(folder, 'npm', 'install', ...quietly, ...packages.map(({ tarball }) => `./${tarball}`))

  const readmes = [
    join(root, 'README.md'),
    ...packages.map(({ manifest }) => join(folder, 'node_modules', manifest.name, 'README.md')),
  ]
  const tests = readmes.flatMap((file) => readTests(readFileSync(file, 'utf8')))
  if (tests.length === 0) throw new Error('No README shows a test.')
  for (const [index, code] of tests.entries())
    writeFileSync(join(folder, `readme-${index + 1}.test.ts`), code)

  for (const compiler of ['typescript-5', 'typescript-7']) {
    run(folder, node, join('node_modules', compiler, 'bin/tsc'), '--version')
    run(folder, node, join('node_modules', compiler, 'bin/tsc'), '-p', '.')
  }
  run(folder, node, 'node_modules/vitest/vitest.mjs', 'run')
  console.log(
    `${tests.length} tests of the READMEs pass with ${packages.map(({ tarball }) => tarball).join(', ')}.`,
  )
} catch (error) {
  // The command has said what is wrong.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Runs a command as somebody in that folder would, who knows nothing of this workspace. Throws when it fails. */
function run(cwd: string, command: string, ...words: string[]): void {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?:package|lifecycle|config_local)/.test(name),
  )
  const path = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.startsWith(root))
  const env = { ...Object.fromEntries(inherited), PATH: [dirname(node), ...path].join(delimiter) }
  const shell = command === 'npm' && process.platform === 'win32'
  const { status } = spawnSync(command, words, { cwd, env, stdio: 'inherit', shell })
  if (status === 0) return
  throw new Error(`In ${cwd}, this failed: ${command} ${words.join(' ')}`)
}
