import { GraphError } from '@graph-sync/client'
import type { Answer } from './answer.js'
import { ContractViolation, expectSame } from './contract-violation.js'

/** The body of a refusal, so far as cases read it. */
export type WireError = {
  readonly error: {
    readonly code: string
    readonly message: string
    readonly innerError?: Record<string, string>
  }
}

/** Throws a `ContractViolation` unless an answer refuses with this code and text. */
export function expectGraphError(answer: Answer, code: string, message: string): void {
  const { error } = answer.json<WireError>()
  expectSame(`the code of ${answer.of}`, error?.code, code)
  expectSame(`the message of ${answer.of}`, error?.message, message)
}

/** The `GraphError` that a call of the client or the facade throws. Throws a `ContractViolation` when it does not. */
export async function graphErrorOf(what: string, call: PromiseLike<unknown>): Promise<GraphError> {
  try {
    await call
  } catch (error) {
    if (error instanceof GraphError) return error
    throw error
  }
  throw new ContractViolation(what, 'a GraphError', 'no error')
}
