/** Something wrong in a value: where, and a sentence that says what to do. */
export type Problem = {
  /** Such as `tenants[0].users[2].name`; empty for the value as a whole. */
  readonly path: string
  /** The same path, step by step. */
  readonly steps: Path
  readonly message: string
}

export type Path = readonly (string | number)[]

export function problemAt(steps: Path, message: string): Problem {
  const path = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  return { path: path.replace(/^\./, ''), steps, message }
}
