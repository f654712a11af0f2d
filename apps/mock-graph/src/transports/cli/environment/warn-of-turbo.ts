import { basename } from 'node:path'

const starters = ['npx', 'npm', 'pnpm', 'pnpx', 'yarn', 'bunx', 'bun']

/**
 * What to tell whoever runs turbo: in its strict mode, the default, tasks get none of the variables but `NODE_OPTIONS`.
 * Nothing for another program, or for the loose mode.
 */
export function warnOfTurbo(command: readonly string[], names: readonly string[]): string | undefined {
  const [program = '', ...words] = command
  const name = basename(program).replace(/\.(cmd|exe)$/, '')
  const isTurbo = name === 'turbo' || (starters.includes(name) && words.includes('turbo'))
  if (!isTurbo || /--env-mode[= ]loose/.test(words.join(' '))) return undefined
  return `turbo keeps from its tasks what it is not told to pass on. Give it --env-mode=loose, or name these in globalPassThroughEnv of turbo.json: ${names.join(', ')}.`
}
