import { GraphError } from '@graph-sync/provisioning'

/** What went wrong in a call, as a line for whoever has to do something about it. */
export function whatWentWrong(error: unknown): string {
  if (error instanceof TypeError) return `Mend the program: ${error.message}`
  if (!(error instanceof GraphError)) throw error
  const { kind, operation, status, code, requestId, cause } = error
  switch (kind) {
    case 'refused':
      return status === 401 || status === 403
        ? `Ask an administrator: ${operation} was refused with ${status} ${code}.`
        : `Ask Microsoft about request ${requestId}: ${operation} was answered with ${status}.`
    case 'unreadable':
      return `Look at what is between here and Graph: ${operation} got ${status} and no JSON.`
    case 'network':
      return `Try again: ${error.message}`
    case 'timeout':
      return `Try again with more time: ${error.message}`
    case 'aborted':
      return `Stopped, because ${cause instanceof Error ? cause.message : cause}.`
    case 'sign-in':
      return `Sign in again: ${error.message}`
  }
}
