/** What the tokens of all pollers say, and what is special to a kind. */
export type PollToken = {
  /** Which work it is, such as `job.start`. */
  readonly kind: string
  /** When the work was begun by the clock of the process that did: for people. */
  readonly startedAt: string
} & Readonly<Record<string, unknown>>

const version = 1

/** Writes a token: JSON, so that any text in it survives. */
export const writeToken = (token: PollToken): string => JSON.stringify({ v: version, ...token })

/** Reads what {@link writeToken} wrote; what is special to a kind is left to its reader. Throws a `TypeError`. */
export function readToken(text: unknown): PollToken {
  const { v, kind, startedAt, ...token } = parse(text)
  if (v !== version) throw foreign('it is of another version')
  if (typeof kind !== 'string') throw foreign('it names no work')
  return { ...token, kind, startedAt: String(startedAt) }
}

/** The error for a token that is not ours, or not whole. */
export const foreign = (why: string): TypeError =>
  new TypeError(
    `This is not the token of a poller of this version, or it is damaged: ${why}. Pass poller.token as it was.`,
  )

function parse(text: unknown): Record<string, unknown> {
  try {
    const parsed: unknown = typeof text === 'string' ? JSON.parse(text) : undefined
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>
  } catch {
    // not JSON: as foreign as anything else
  }
  throw foreign('it cannot be read')
}
