import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Need, Row } from './row.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const programs = join(root, 'clients', 'programs')
/** Where programs that must be built end up. */
export const builtFolder = join(root, 'clients', 'dist-programs')

export const program = (file: string) => join(programs, file)

type Program = Extract<Need, { program: string }>

const needs = (name: string, version: readonly string[], get: string): Program => ({
  program: name,
  version,
  get,
})

export const node = needs(process.execPath, [process.execPath, '--version'], 'https://nodejs.org')
export const curl = needs('curl', ['curl', '--version'], 'apt-get install curl')
export const wget = needs('wget', ['wget', '--version'], 'apt-get install wget')
export const java = needs('java', ['java', '--version'], 'apt-get install default-jdk-headless')
export const m365 = needs('m365', ['m365', 'version'], 'npm install --global @pnp/cli-microsoft365')
export const pwsh = needs('pwsh', ['pwsh', '--version'], 'dotnet tool install --global PowerShell')
export const perl = needs(
  'perl',
  ['perl', '-MLWP::UserAgent', '-MLWP::Protocol::https', '-e', 'print $LWP::UserAgent::VERSION'],
  'apt-get install liblwp-protocol-https-perl',
)

const runtime = (name: string) => {
  const path = join(root, 'runtimes', 'node_modules', '.bin', name)
  return needs(path, [path, '--version'], 'npm ci --prefix runtimes')
}
export const runtimes = { bun: runtime('bun'), deno: runtime('deno') }

const python3 = '/usr/bin/python3'
export const python = {
  /** Debian's own, since its packages are no other's. */
  path: python3,
  itself: needs(python3, [python3, '--version'], 'apt-get install python3'),
  module: (name: string, debian: string) =>
    needs(python3, [python3, '-c', `import ${name} as m; print(m.__version__)`], `apt-get install ${debian}`),
}

export const dotnet = {
  itself: needs('dotnet', ['dotnet', '--version'], 'https://dotnet.microsoft.com/download'),
  built: (name: string) => join(builtFolder, name, `${name}.dll`),
}

export const go = {
  itself: needs('go', ['go', 'version'], 'apt-get install golang-go'),
  built: join(builtFolder, 'net-http'),
}

/** A client that is told of nothing in code. */
export const bare = (
  family: string,
  name: string,
  command: readonly string[],
  needed: readonly Need[],
): Row => ({ family, name, start: { command }, needs: needed })
