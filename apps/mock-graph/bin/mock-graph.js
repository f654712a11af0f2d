#!/usr/bin/env node
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 13)) {
  console.error(
    `mock-graph needs Node.js 22.13 or later, and this is ${process.versions.node}. Install a newer one.`,
  )
  process.exit(1)
}

// Each write leaves an entry in the audit log. That makes V8 grow the space of new objects to its limit, some 90 MB, for nothing:
// entries live long, and all else is gone at once.
setFlagsFromString('--semi-space-growth-factor=1')

// What V8 made of the code is kept beside the keys, once there are any: no other user may write there. It spares a sixth of a start.
const { stateDirectory } = await import('../dist/transports/certificates/state-directory.js')
const directory = stateDirectory()
// An import of these would load more than is asked of them.
const [{ existsSync }, { enableCompileCache }] = ['node:fs', 'node:module'].map(process.getBuiltinModule)
if (existsSync(directory)) enableCompileCache(join(directory, 'compile-cache'))

const { nameSources, processIo, run } = await import('../dist/transports/command/cli.js')
nameSources()
process.exitCode = await run(process.argv.slice(2), processIo())
