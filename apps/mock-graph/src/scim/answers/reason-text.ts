import type { ScimAnswer } from './scim-answer.js'
import { nameStatus } from './status-names.js'

/** What an administrator reads about an answer: its status, what is wrong, and the body as the target sent it. */
export const reasonText = ({ status, body }: ScimAnswer, message: string = exception): string =>
  `StatusCode: ${nameStatus(status)}\r\nMessage: ${message}\r\nWeb Response: \r\n${body.slice(0, longest)}`

const exception =
  "Processing of the HTTP request resulted in an exception. Please see the HTTP response returned by the 'Response' property of this exception for details."

// How much the service keeps is unknown: an error of SCIM fits, a page with its scripts does not.
const longest = 10_000
