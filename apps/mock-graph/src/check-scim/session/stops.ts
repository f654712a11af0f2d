/** A check cannot go on. Its message says why. */
export class Blocked extends Error {
  override readonly name = 'Blocked'

  constructor(
    message: string,
    readonly outcome: 'not run' | 'not visible' = 'not run',
  ) {
    super(message)
  }
}

/** Nothing more can be asked: the endpoint is away, or somebody said stop. */
export class Stopped extends Error {
  override readonly name = 'Stopped'

  constructor(
    readonly kind: 'down' | 'interrupted' | 'refused',
    message: string,
  ) {
    super(message)
  }
}
