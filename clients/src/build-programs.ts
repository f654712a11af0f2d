import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { find } from './find-missing.ts'
import { builtFolder, dotnet, go, program, root } from './needs.ts'

/** Builds the programs that need it, while registries can still be reached. Tells what could not be built. */
export function buildPrograms(tell: (what: string) => void): void {
  const build = (command: string, words: readonly string[], cwd: string) => {
    const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8', cwd })
    if (status !== 0)
      tell(`${command} ${words.join(' ')} failed: ${`${stdout}${stderr}`.trim().split('\n').at(-1)}`)
  }
  if ('version' in find(dotnet.itself)) {
    for (const project of [program('dotnet/http-client'), join(root, 'examples/real-hosts/dotnet')]) {
      const name = project.endsWith('http-client') ? 'http-client' : 'put-secrets'
      const out = join(builtFolder, name)
      tell(`building ${name}`)
      build(
        'dotnet',
        ['build', project, '-v', 'q', '-o', out, `-p:BaseIntermediateOutputPath=${out}-obj/`],
        builtFolder,
      )
    }
  }
  if ('version' in find(go.itself)) {
    tell('building net-http')
    build('go', ['build', '-o', go.built, 'main.go'], program('go/net-http'))
  }
}
