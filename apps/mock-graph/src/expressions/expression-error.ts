/** An expression that cannot be read or cannot be evaluated. The message is for the person who wrote it. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'

  constructor(
    readonly stage: 'parsing' | 'evaluating',
    message: string,
    /** Index of the character in the expression where it went wrong. */
    readonly position: number,
  ) {
    super(message)
  }
}
