import type { Dialect } from '../../../scim/requests/dialect.js'
import { parseTarget } from './parse-target.js'
import { parseToken } from './parse-token.js'
import { readArguments } from './read-arguments.js'
import { refuseSameFile } from './refuse-same-file.js'
import { readTargetOptions, type TargetOptions } from './target-options.js'
import { UsageError } from './usage-error.js'

/** What `mock-graph provision` is to do. */
export type ProvisionOptions = {
  /** The tenant URL, as an administrator enters it. */
  readonly target: string
  /** Empty: one of the fake's own issuer is sent. */
  readonly token: string
  /** File of the directory; left out: some people who know each other. */
  readonly seed?: string
  /** File of a job's schema, as Graph shows it. */
  readonly schema?: string
  /** Left out: what the query of the target asks for. */
  readonly dialect?: Dialect | 'both'
  readonly watch: boolean
  /** File that the exchanges go to, `.har` or `.txt`. */
  readonly trace?: string
  readonly redact: boolean
  readonly json: boolean
  readonly scim: TargetOptions
}

const options = {
  target: { type: 'string' },
  token: { type: 'string' },
  seed: { type: 'string' },
  schema: { type: 'string' },
  dialect: { type: 'string' },
  watch: { type: 'boolean', default: false },
  trace: { type: 'string' },
  'allow-target': { type: 'string', multiple: true, default: [] as string[] },
  timeout: { type: 'string' },
  redact: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** What the arguments behind `provision` ask for. Throws {@link UsageError}. */
export function parseProvision(argv: readonly string[], env: NodeJS.ProcessEnv): ProvisionOptions {
  const values = readArguments('provision', argv, options)
  const { target, seed, schema, trace, watch, redact, json } = values
  if (!target) {
    throw new UsageError(
      'provision needs the address of a SCIM endpoint: mock-graph provision --target http://localhost:8080/scim',
    )
  }
  const dialect = readDialect(values.dialect)
  if (trace !== undefined && !/\.(har|txt)$/i.test(trace))
    throw new UsageError(`--trace takes a file that ends in .har or .txt; it was given ${trace}.`)
  refuseSameFile(['trace', trace], { seed, schema })
  if (watch && seed === undefined) throw new UsageError('--watch watches the file of --seed: name one.')
  if (watch && (dialect === 'both' || json))
    throw new UsageError(`--watch does not go with ${json ? '--json' : '--dialect both'}.`)
  return {
    ...{ target: parseTarget(target), watch, redact, json },
    token: parseToken(values.token, env),
    scim: readTargetOptions(values['allow-target'], values.timeout, 'timeout'),
    ...(seed !== undefined && { seed }),
    ...(schema !== undefined && { schema }),
    ...(trace !== undefined && { trace }),
    ...(dialect !== undefined && { dialect }),
  }
}

function readDialect(text: string | undefined): ProvisionOptions['dialect'] {
  if (text === undefined || text === 'default' || text === 'aadOptscim062020' || text === 'both') return text
  throw new UsageError(`--dialect takes default, aadOptscim062020 or both; it was given ${text}.`)
}
