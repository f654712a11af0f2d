import { parseArgs } from 'node:util'
import { findNearest } from '../../directory/find-nearest.js'
import { UsageError } from './usage-error.js'

export type StartOptions = {
  readonly port: number
  readonly host: string
  readonly seed?: string
  readonly denials: 'observed' | 'documented'
  readonly readyFile?: string
  readonly json: boolean
  readonly quiet: boolean
  readonly admin: boolean
  readonly explainHeader: boolean
  readonly adminToken?: string
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'start'; readonly options: StartOptions }

const commands = ['start']

const options = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  seed: { type: 'string' },
  denials: { type: 'string', default: 'observed' },
  'ready-file': { type: 'string' },
  json: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  admin: { type: 'boolean', default: true },
  'explain-header': { type: 'boolean', default: true },
  'admin-token': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** What the arguments ask for. Throws {@link UsageError}. */
export function parseCommand(argv: readonly string[], env: NodeJS.ProcessEnv): Command {
  const { values, positionals } = readArguments(argv)
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  const [command = 'start', ...others] = positionals
  if (!commands.includes(command)) {
    throw new UsageError(`There is no command ${command}. The commands are: ${commands.join(', ')}.`)
  }
  if (others.length > 0) {
    throw new UsageError(`${command} takes options only, so ${others.join(' ')} cannot follow it.`)
  }
  const adminToken = values['admin-token'] || env.MOCK_GRAPH_ADMIN_TOKEN
  return {
    kind: 'start',
    options: {
      port: parsePort(values.port),
      host: values.host,
      denials: parseDenials(values.denials),
      json: values.json,
      quiet: values.quiet,
      admin: values.admin,
      explainHeader: values['explain-header'],
      ...(values.seed !== undefined && { seed: values.seed }),
      ...(values['ready-file'] !== undefined && { readyFile: values['ready-file'] }),
      ...(adminToken && { adminToken }),
    },
  }
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, allowNegative: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const unknown = /^Unknown option '(-[^']+)'/.exec(error.message)?.[1]
    throw new UsageError(unknown ? unknownOption(unknown) : error.message.replaceAll('\n', ' '))
  }
}

function unknownOption(option: string): string {
  const nearest = findNearest(
    option,
    Object.keys(options).flatMap((name) => [`--${name}`, `--no-${name}`]),
  )
  return `There is no option ${option}.${nearest ? ` Did you mean ${nearest}?` : ''}`
}

function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new UsageError(
    `--port takes a number from 0 to 65535, where 0 lets the system choose; it was given ${text}.`,
  )
}

function parseDenials(text: string): StartOptions['denials'] {
  if (text === 'observed' || text === 'documented') return text
  throw new UsageError(`--denials takes observed or documented; it was given ${text}.`)
}
