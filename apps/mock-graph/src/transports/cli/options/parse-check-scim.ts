import { type ReportFormat, reportFormats } from '../../../check-scim/formats/report-formats.js'
import { parseHostName } from './parse-host-name.js'
import { parseTarget } from './parse-target.js'
import { parseToken } from './parse-token.js'
import { readArguments } from './read-arguments.js'
import { UsageError } from './usage-error.js'

export type CheckScimCommandOptions = {
  readonly target: string
  readonly token: string
  /** The file of a job's schema. */
  readonly schema?: string
  readonly dialect?: 'default' | 'aadOptscim062020' | 'both'
  readonly format: ReportFormat
  /** The file that the report goes into, instead of stdout. */
  readonly output?: string
  readonly allowTargets: readonly string[]
  readonly redact: boolean
  /** Milliseconds. */
  readonly timeout?: number
  readonly rounds?: number
}

const options = {
  target: { type: 'string' },
  token: { type: 'string' },
  schema: { type: 'string' },
  dialect: { type: 'string' },
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
  'allow-target': { type: 'string', multiple: true, default: [] as string[] },
  redact: { type: 'boolean', default: false },
  timeout: { type: 'string' },
  rounds: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

export const checkScimHelp = `Checks a SCIM 2.0 endpoint as Microsoft Entra's provisioning service would use it, offline.

Usage: mock-graph check-scim --target URL [options]

It makes users and groups of its own there, reads back every write, and removes them at the end. It ends
with 0 when nothing failed, 1 when something did or the endpoint could not be reached, 2 when the arguments are wrong.

  --target URL           where the endpoint is, such as http://localhost:3000/scim
  --token TOKEN          the bearer token (default: the variable MOCK_GRAPH_TARGET_TOKEN, which other users
                         of this machine cannot read from the list of processes)
  --schema FILE          the schema of a job as Graph gives it, JSON; its mappings are tried
                         (default: the gallery's template for any SCIM endpoint)
  --dialect NAME         default, aadOptscim062020, or both (default: both; the flag in the URL chooses too)
  --format NAME          text, json, junit, markdown or html (default: text)
  --output FILE          write the report to FILE, and a line to stdout
  --allow-target HOST    a host that may be called though it is neither on this machine nor in a private
                         network; may be repeated
  --redact               hide names, numbers and addresses of people, so that the report can be shared
  --timeout SECONDS      until an answer has to be whole (default: 30)
  --rounds NUMBER        pairs of requests where two are sent at once (default: 20)
  -h, --help             print this
`

/** What the arguments behind check-scim ask for; null for help. Throws {@link UsageError}. */
export function parseCheckScim(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
): CheckScimCommandOptions | null {
  const values = readArguments('check-scim', argv, options)
  if (values.help) return null
  const { target, schema, dialect, format, output, timeout, rounds, redact } = values
  if (!target) throw new UsageError('check-scim takes --target URL, such as http://localhost:3000/scim.')
  const token = parseToken(values.token, env)
  if (!token) {
    throw new UsageError(
      'check-scim takes --token TOKEN, or the token in the variable MOCK_GRAPH_TARGET_TOKEN.',
    )
  }
  return {
    target: parseTarget(target),
    token,
    format: oneOf('format', reportFormats, format),
    allowTargets: values['allow-target'].map((host) =>
      parseHostName('allow-target', 'scim.tailspin.example', host),
    ),
    redact,
    ...(schema !== undefined && { schema }),
    ...(dialect !== undefined && {
      dialect: oneOf('dialect', ['default', 'aadOptscim062020', 'both'] as const, dialect),
    }),
    ...(output !== undefined && { output }),
    ...(timeout !== undefined && { timeout: parseCount('timeout', 'a number of seconds', timeout) * 1_000 }),
    ...(rounds !== undefined && { rounds: parseCount('rounds', 'a whole number', rounds) }),
  }
}

function oneOf<T extends string>(option: string, names: readonly T[], given: string): T {
  const found = names.find((name) => name === given)
  if (found !== undefined) return found
  throw new UsageError(
    `--${option} takes ${names.slice(0, -1).join(', ')} or ${names.at(-1)}; it was given ${given}.`,
  )
}

function parseCount(option: string, what: string, text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new UsageError(`--${option} takes ${what} from 1; it was given ${text}.`)
}
