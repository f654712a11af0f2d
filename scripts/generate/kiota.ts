import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Description } from './description.ts'

/** The version whose output is committed. Another version may write other code. */
export const kiotaVersion = '1.34.1'

const output = fileURLToPath(new URL('../../packages/graph-sync/src/generated/', import.meta.url))

/**
 * Writes the client of `packages/graph-sync` with Kiota: the `kiota` on the PATH (`dotnet tool install --global
 * Microsoft.OpenApi.Kiota --version 1.34.1`), or the command line in the environment variable `KIOTA`.
 * Throws when it is missing, has another version or fails.
 */
export function generateClient({ slice }: Description): void {
  const [command = 'kiota', ...prefix] = (process.env.KIOTA ?? 'kiota').split(' ')
  const run = (args: string[]) =>
    spawnSync(command, [...prefix, ...args], {
      encoding: 'utf8',
      env: { ...process.env, KIOTA_CLI_TELEMETRY_OPTOUT: '1', KIOTA_OFFLINE_ENABLED: 'true' },
    })
  const version = run(['--version'])
  if (version.error) {
    throw new Error(
      `Kiota was not found (${command}). Install it with "dotnet tool install --global Microsoft.OpenApi.Kiota ` +
        `--version ${kiotaVersion}", or put the command to run into the environment variable KIOTA.`,
    )
  }
  if (!version.stdout.startsWith(kiotaVersion)) {
    throw new Error(`Kiota ${kiotaVersion} is needed, but ${command} is ${version.stdout.trim()}.`)
  }
  const folder = mkdtempSync(join(tmpdir(), 'graph-sync-'))
  try {
    const description = join(folder, 'graph-sync.json')
    writeFileSync(description, JSON.stringify(slice))
    const result = run([
      'generate',
      ...['--openapi', description],
      ...['--language', 'TypeScript'],
      ...['--class-name', 'GraphSyncClient'],
      ...['--namespace-name', 'GraphSync'],
      ...['--output', output],
      '--serializer=@microsoft/kiota-serialization-json.JsonSerializationWriterFactory',
      '--serializer=@microsoft/kiota-serialization-text.TextSerializationWriterFactory',
      '--deserializer=@microsoft/kiota-serialization-json.JsonParseNodeFactory',
      '--deserializer=@microsoft/kiota-serialization-text.TextParseNodeFactory',
      ...['--structured-mime-types', 'application/json'],
      ...['--structured-mime-types', 'text/plain;q=0.9'],
      '--exclude-backward-compatible',
      '--clean-output',
      ...['--log-level', 'Warning'],
    ])
    process.stderr.write(result.stdout + result.stderr)
    if (result.status !== 0) throw new Error(`Kiota ended with status ${result.status}.`)
    nameTheSlice(join(output, 'kiota-lock.json'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Kiota records where it read the description: a temporary file. The lock must name the slice itself. */
function nameTheSlice(lockFile: string): void {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8'))
  lock.descriptionLocation = '../../../../openapi/graph-sync.yaml'
  writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`)
}
