/** What the service answered is not what the contract says. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation'
  readonly expected: unknown
  readonly actual: unknown

  /** @param what The thing that was looked at, such as `the status of GET /v1.0/…`. */
  constructor(what: string, expected: unknown, actual: unknown) {
    super(`${what}: expected ${show(expected)}, but it is ${show(actual)}`)
    this.expected = expected
    this.actual = actual
  }
}

/** Throws a {@link ContractViolation} unless both are the same as JSON, whatever the order of members. */
export function expectSame(what: string, actual: unknown, expected: unknown): void {
  if (canonical(actual) !== canonical(expected)) throw new ContractViolation(what, expected, actual)
}

/** Throws a {@link ContractViolation} unless the text matches. */
export function expectMatch(what: string, actual: unknown, expected: RegExp): void {
  if (typeof actual !== 'string' || !expected.test(actual)) {
    throw new ContractViolation(what, String(expected), actual)
  }
}

/** Throws a {@link ContractViolation} unless the value is one of those. */
export function expectOneOf(what: string, actual: unknown, expected: readonly unknown[]): void {
  if (!expected.includes(actual)) throw new ContractViolation(what, expected, actual)
}

const show = (value: unknown) => {
  const text =
    typeof value === 'string' && value.startsWith('/') ? value : (JSON.stringify(value) ?? 'absent')
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}

const canonical = (value: unknown) =>
  JSON.stringify(value, (_, member) =>
    member && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [two]) => (one < two ? -1 : 1)))
      : member,
  )
