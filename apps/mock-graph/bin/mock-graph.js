#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 13)) {
  console.error(
    `mock-graph needs Node.js 22.13 or later, and this is ${process.versions.node}. Install a newer one.`,
  )
  process.exit(1)
}

const { nameSources, processIo, run } = await import('../dist/transports/command/cli.js')
nameSources()
process.exitCode = await run(process.argv.slice(2), processIo())
