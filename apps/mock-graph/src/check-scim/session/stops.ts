/** A check cannot go on. Its message says why. */
export class Blocked extends Error {
  override readonly name = 'Blocked'
}

/** Nothing more can be asked: the endpoint is away, or somebody said stop. */
export class Stopped extends Error {
  override readonly name = 'Stopped'

  constructor(
    readonly kind: 'down' | 'interrupted',
    message: string,
  ) {
    super(message)
  }
}
