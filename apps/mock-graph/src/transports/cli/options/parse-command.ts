import { parseArgs } from 'node:util'
import type { ExchangeBounds } from '../../../exchanges/exchanges.js'
import type { JournalBounds } from '../../../journal/entry-ring.js'
import { isMicrosofts } from '../../real-hosts.js'
import { type CheckScimCommandOptions, parseCheckScim } from './parse-check-scim.js'
import { parseHostName } from './parse-host-name.js'
import { type ProvisionOptions, parseProvision } from './parse-provision.js'
import { parseSeconds } from './parse-seconds.js'
import { refuseEmpty, suggest, unknownIn, unreadable } from './read-arguments.js'
import { readTargetOptions, type TargetOptions } from './target-options.js'
import { UsageError } from './usage-error.js'

/** How the fake is served, whichever command starts it. */
export type ServeOptions = {
  readonly port: number
  readonly host: string
  readonly seed?: string
  /** The file that keeps the state from one start to the next. */
  readonly state?: string
  /** What a write that was answered outlives: the end of the process, or of the power too. Left out: normal. */
  readonly stateSync?: 'normal' | 'full'
  /** The file of fault rules. */
  readonly faults?: string
  readonly faultSeed?: number
  readonly throttling: boolean
  /** Seconds for which a new object cannot be found. */
  readonly replication?: number
  readonly denials: 'observed' | 'documented'
  readonly quiet: boolean
  readonly admin: boolean
  readonly explainHeader: boolean
  readonly adminToken?: string
  readonly allowedHosts: readonly string[]
  /** Jobs provision into SCIM endpoints. Left out: into memory. */
  readonly scim?: TargetOptions
  /** How much is kept of the requests. */
  readonly journal: Partial<JournalBounds>
  /** How much is kept of what was said to targets. */
  readonly exchanges: Partial<ExchangeBounds>
  /** The application that the variables for a program describe. */
  readonly as?: string
}

export type StartOptions = ServeOptions & { readonly readyFile?: string; readonly json: boolean }

export type ExecOptions = ServeOptions & {
  readonly intercept: boolean
  /** How the program signs in without a client secret. Left out: with one. */
  readonly signIn?: SignInForm
  readonly program: string
  readonly programArguments: readonly string[]
}

/** As a managed identity, or with an assertion of the fake's own issuer. */
export type SignInForm = 'managed-identity' | 'workload'

export type Command =
  | { readonly kind: 'help'; readonly of?: CommandWithHelp }
  | { readonly kind: 'version' }
  | { readonly kind: 'start'; readonly options: StartOptions }
  | { readonly kind: 'exec'; readonly options: ExecOptions }
  | { readonly kind: 'provision'; readonly options: ProvisionOptions }
  | { readonly kind: 'check-scim'; readonly options: CheckScimCommandOptions }

/** Commands that have options of their own and nothing else, and so a help of their own. */
const withHelp = ['provision', 'check-scim'] as const
export type CommandWithHelp = (typeof withHelp)[number]

/** The command with a help of its own that the arguments name; undefined where the help of all is theirs. */
export const helpOf = ([first]: readonly string[]): CommandWithHelp | undefined =>
  withHelp.find((name) => name === first)

const commands = ['start', 'exec', 'provision', 'check-scim']

const options = {
  port: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  seed: { type: 'string' },
  state: { type: 'string' },
  'state-sync': { type: 'string' },
  faults: { type: 'string' },
  'fault-seed': { type: 'string' },
  throttling: { type: 'boolean', default: false },
  replication: { type: 'string' },
  denials: { type: 'string', default: 'observed' },
  as: { type: 'string' },
  scim: { type: 'boolean', default: false },
  'allow-target': { type: 'string', multiple: true, default: [] as string[] },
  'target-timeout': { type: 'string' },
  'journal-entries': { type: 'string' },
  'journal-bytes': { type: 'string' },
  'exchange-entries': { type: 'string' },
  'exchange-bytes': { type: 'string' },
  'allow-host': { type: 'string', multiple: true, default: [] as string[] },
  intercept: { type: 'boolean' },
  'as-managed-identity': { type: 'boolean' },
  'as-workload': { type: 'boolean' },
  'ready-file': { type: 'string' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', default: false },
  admin: { type: 'boolean', default: true },
  'explain-header': { type: 'boolean', default: true },
  'admin-token': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** Options that only one of the commands takes. */
const optionsOf = {
  start: ['ready-file', 'json'],
  exec: ['intercept', 'as-managed-identity', 'as-workload'],
} as const

/** What the arguments ask for. Throws {@link UsageError}. */
export function parseCommand(argv: readonly string[], env: NodeJS.ProcessEnv): Command {
  const of = helpOf(argv)
  if (of !== undefined) return parseOwn(of, argv.slice(1), env)
  // What follows -- belongs to the program, dashes and all.
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  const given = argv.slice(0, end)
  const { values, positionals } = readArguments(given)
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  const [command = 'start', ...others] = positionals
  const program = argv.slice(end + 1)
  if (command !== 'start' && command !== 'exec') {
    const own = helpOf([command])
    if (own)
      throw new UsageError(
        `${own} comes first, and its options after it: mock-graph ${own} --help lists them.`,
      )
    throw new UsageError(
      `There is no command ${command}.${suggest(command, commands)} The commands are: ${commands.join(', ')}.`,
    )
  }
  for (const option of command === 'start' ? optionsOf.exec : optionsOf.start) {
    if (values[option] === undefined) continue
    throw new UsageError(`--${option} is no option of ${command}.`)
  }
  const serve = readServeOptions(values, command === 'start' ? 4010 : 0, env)
  if (command === 'exec') {
    const intercept = values.intercept ?? false
    return {
      kind: 'exec',
      options: { ...serve, intercept, ...readSignIn(values), ...readProgram(others, program) },
    }
  }
  if (others.length > 0 || program.length > 0) {
    throw new UsageError(
      `start takes options only, so ${[...others, ...program].join(' ')} cannot follow it.`,
    )
  }
  const readyFile = values['ready-file']
  const json = values.json ?? false
  return { kind: 'start', options: { ...serve, json, ...(readyFile !== undefined && { readyFile }) } }
}

function parseOwn(of: CommandWithHelp, argv: readonly string[], env: NodeJS.ProcessEnv): Command {
  if (argv.includes('--help') || argv.includes('-h')) return { kind: 'help', of }
  if (argv.includes('--version') || argv.includes('-v')) return { kind: 'version' }
  return of === 'provision'
    ? { kind: of, options: parseProvision(argv, env) }
    : { kind: of, options: parseCheckScim(argv, env) }
}

function readServeOptions(
  values: ReturnType<typeof readArguments>['values'],
  defaultPort: number,
  env: NodeJS.ProcessEnv,
): ServeOptions {
  const adminToken = values['admin-token'] || env.MOCK_GRAPH_ADMIN_TOKEN
  return {
    port: values.port === undefined ? defaultPort : parsePort(values.port),
    host: values.host,
    denials: parseDenials(values.denials),
    quiet: values.quiet,
    admin: values.admin,
    explainHeader: values['explain-header'],
    allowedHosts: values['allow-host'].map(parseAllowedHost),
    ...readScim(values),
    journal: readBounds('journal', values),
    exchanges: readBounds('exchange', values),
    ...(values.as !== undefined && { as: values.as }),
    throttling: values.throttling,
    ...(values.seed !== undefined && { seed: values.seed }),
    ...(values.state !== undefined && { state: values.state }),
    ...readStateSync(values['state-sync'], values.state),
    ...(values.faults !== undefined && { faults: values.faults }),
    ...(values['fault-seed'] !== undefined && {
      faultSeed: parseCount('fault-seed', 'a whole number', values['fault-seed']),
    }),
    ...(values.replication !== undefined && {
      replication: parseSeconds('replication', values.replication, 0) / 1_000,
    }),
    ...(adminToken && { adminToken }),
  }
}

function readScim(values: ReturnType<typeof readArguments>['values']): Pick<ServeOptions, 'scim'> {
  const { scim, 'allow-target': allowed, 'target-timeout': timeout } = values
  if (scim) return { scim: readTargetOptions(allowed, timeout, 'target-timeout') }
  const needless = allowed.length > 0 ? 'allow-target' : timeout === undefined ? undefined : 'target-timeout'
  if (needless === undefined) return {}
  throw new UsageError(`--${needless} goes with --scim: without it nobody is provisioned into.`)
}

function readBounds(
  of: 'journal' | 'exchange',
  values: ReturnType<typeof readArguments>['values'],
): Partial<JournalBounds & ExchangeBounds> {
  const [entries, bytes] = [values[`${of}-entries`], values[`${of}-bytes`]]
  return {
    ...(entries !== undefined && { entries: parseCount(`${of}-entries`, 'a whole number', entries) }),
    ...(bytes !== undefined && { bytes: parseCount(`${of}-bytes`, 'a number of bytes', bytes) }),
  }
}

function readSignIn(values: ReturnType<typeof readArguments>['values']): Pick<ExecOptions, 'signIn'> {
  const [managed, workload] = [values['as-managed-identity'], values['as-workload']]
  if (managed && workload) {
    throw new UsageError('A program signs in as one: take --as-managed-identity or --as-workload.')
  }
  if (managed) return { signIn: 'managed-identity' }
  return workload ? { signIn: 'workload' } : {}
}

function readProgram(before: readonly string[], [program, ...programArguments]: readonly string[]) {
  if (before.length > 0) {
    throw new UsageError(`exec takes the command after --, as in: mock-graph exec -- ${before.join(' ')}`)
  }
  if (!program) throw new UsageError('exec takes a command after --, as in: mock-graph exec -- node app.js')
  return { program, programArguments }
}

function readArguments(argv: readonly string[]) {
  try {
    const read = parseArgs({ args: [...argv], options, allowPositionals: true, allowNegative: true })
    refuseEmpty(read.values)
    return read
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const unknown = unknownIn(error)
    throw unknown ? new UsageError(unknownOption(unknown)) : unreadable(error)
  }
}

const unknownOption = (option: string): string =>
  `There is no option ${option}.${suggest(
    option,
    Object.keys(options).flatMap((name) => [`--${name}`, `--no-${name}`]),
  )}`

function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new UsageError(
    `--port takes a number from 0 to 65535, where 0 lets the system choose; it was given ${text}.`,
  )
}

function parseCount(option: string, what: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new UsageError(`--${option} takes ${what} from 0 to 999999999; it was given ${text}.`)
}

function parseDenials(text: string): StartOptions['denials'] {
  if (text === 'observed' || text === 'documented') return text
  throw new UsageError(`--denials takes observed or documented; it was given ${text}.`)
}

function readStateSync(text: string | undefined, state: string | undefined): Pick<ServeOptions, 'stateSync'> {
  if (text === undefined) return {}
  if (text !== 'normal' && text !== 'full')
    throw new UsageError(`--state-sync takes normal or full; it was given ${text}.`)
  if (state === undefined)
    throw new UsageError('--state-sync says how --state is written: name a file with --state FILE.')
  return { stateSync: text }
}

function parseAllowedHost(text: string): string {
  const name = parseHostName('allow-host', 'pypi.org', text)
  if (isMicrosofts(name)) {
    throw new UsageError(
      `--allow-host cannot let requests out to ${text}, since it belongs to the real service.`,
    )
  }
  return name
}
