import childProcess from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'
import { promisify } from 'node:util'

const starters = ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'] as const
type Starter = (typeof starters)[number]
type Variables = Readonly<Record<string, string | undefined>>

/** Makes the Node programs that this process starts use the same fake, also those that are given variables of their own. */
export function accompanyProcesses(url: string, preload: string): void {
  const complete = (env: Variables): Variables => ({
    ...env,
    MOCK_GRAPH_URL: url,
    NODE_OPTIONS: env.NODE_OPTIONS?.includes(preload)
      ? env.NODE_OPTIONS
      : [env.NODE_OPTIONS, `--import=${preload}`].filter(Boolean).join(' '),
  })
  const { MOCK_GRAPH_URL, NODE_OPTIONS } = complete(process.env)
  Object.assign(process.env, { MOCK_GRAPH_URL, NODE_OPTIONS })
  for (const name of [
    'spawn',
    'spawnSync',
    'exec',
    'execSync',
    'execFile',
    'execFileSync',
    'fork',
  ] as const) {
    replace(name, complete)
  }
  syncBuiltinESMExports()
}

/** Completes `env` where it is among the options that a function, or what promisify makes of it, is given. */
function replace(name: Starter, complete: (env: Variables) => Variables): void {
  const original = childProcess[name] as Starts
  const completing = (start: Starts): Starts =>
    function (this: unknown, ...given) {
      const completed = given.map((one) => (hasVariables(one) ? { ...one, env: complete(one.env) } : one))
      return Reflect.apply(start, this, completed)
    }
  const known: PropertyDescriptorMap = Object.getOwnPropertyDescriptors(original)
  const promised: Starts | undefined = Reflect.get(original, promisify.custom)
  if (promised) known[promisify.custom as unknown as string] = { value: completing(promised) }
  const replacement = Object.defineProperties(completing(original), known)
  Object.defineProperty(childProcess, name, { value: replacement, configurable: true, writable: true })
}

type Starts = (this: unknown, ...given: unknown[]) => unknown

const hasVariables = (given: unknown): given is { env: Variables } =>
  typeof given === 'object' &&
  given !== null &&
  !Array.isArray(given) &&
  'env' in given &&
  isObject(given.env)

const isObject = (value: unknown) => typeof value === 'object' && value !== null
