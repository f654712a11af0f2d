import { type ReportFormat, reportFormats } from '../../../check-scim/formats/report-formats.js'
import { parseTarget } from './parse-target.js'
import { parseToken } from './parse-token.js'
import { readArguments } from './read-arguments.js'
import { refuseSameFile } from './refuse-same-file.js'
import { readTargetOptions, type TargetOptions } from './target-options.js'
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
  readonly redact: boolean
  readonly scim: TargetOptions
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
} as const

/** What the arguments behind check-scim ask for. Throws {@link UsageError}. */
export function parseCheckScim(argv: readonly string[], env: NodeJS.ProcessEnv): CheckScimCommandOptions {
  const values = readArguments('check-scim', argv, options)
  const { target, schema, dialect, format, output, timeout, rounds, redact } = values
  if (!target) throw new UsageError('check-scim takes --target URL, such as http://localhost:3000/scim.')
  const token = parseToken(values.token, env)
  if (!token) {
    throw new UsageError(
      'check-scim takes --token TOKEN, or the token in the variable MOCK_GRAPH_TARGET_TOKEN.',
    )
  }
  refuseSameFile(['output', output], { schema })
  return {
    target: parseTarget(target),
    token,
    format: oneOf('format', reportFormats, format),
    redact,
    scim: readTargetOptions(values['allow-target'], timeout, 'timeout'),
    ...(schema !== undefined && { schema }),
    ...(dialect !== undefined && {
      dialect: oneOf('dialect', ['default', 'aadOptscim062020', 'both'] as const, dialect),
    }),
    ...(output !== undefined && { output }),
    ...(rounds !== undefined && { rounds: parseRounds(rounds) }),
  }
}

function oneOf<T extends string>(option: string, names: readonly T[], given: string): T {
  const found = names.find((name) => name === given)
  if (found !== undefined) return found
  throw new UsageError(
    `--${option} takes ${names.slice(0, -1).join(', ')} or ${names.at(-1)}; it was given ${given}.`,
  )
}

function parseRounds(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new UsageError(`--rounds takes a whole number from 1 to 999999; it was given ${text}.`)
}
