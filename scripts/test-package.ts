// node ../../scripts/test-package.ts NAME [options of vitest]: the tests of the package whose folder it runs in. What came
// out is kept in .vitest/NAME.json there, which turbo keeps and gives back with the rest.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')

const [name = '', ...options] = process.argv.slice(2)
const folder = relative(root, process.cwd()).replaceAll('\\', '/')
const results = join(process.cwd(), '.vitest', `${name}.json`)
const words = [
  ...['run', '--root', root, '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  ...options,
  ...(folder ? [`${folder}/`] : []),
]
process.exitCode = spawnSync(process.execPath, [vitest, ...words], { stdio: 'inherit' }).status ?? 1
