/** How a server of SCIM refused a change, and what becomes of that. */
export type ScimRefusal = {
  /** The status in words: `Conflict`, `TooManyRequests`. */
  readonly status: string
  /** Default: what the service says whatever the status is. */
  readonly message?: string
  /** The body as the server sent it. */
  readonly body: string
  readonly retry?: ScimRetry | undefined
}

/** How often the change was tried again, and when it will be next, in milliseconds since 1970. */
export type ScimRetry = { readonly count: number; readonly nextAttempt: number }

const usualMessage =
  "Processing of the HTTP request resulted in an exception. Please see the HTTP response returned by the 'Response' property of this exception for details."

/**
 * The `reason` of an entry of the provisioning log whose target speaks SCIM: what the server said, so that an administrator
 * reads its `detail`, and when it is tried again (docs/discoveries/provisioning-log.md).
 */
export function reasonText({ status, message = usualMessage, body, retry }: ScimRefusal): string {
  const said = [`StatusCode: ${status}`, `Message: ${message}`, 'Web Response: ', body].join('\r\n')
  return retry ? `${said}. ${retryText(retry)}` : said
}

const retryText = ({ count, nextAttempt }: ScimRetry): string =>
  `This operation was retried ${count} times. It will be retried again after this date: ${inTicks(nextAttempt)} UTC`

/** With the seven digits of a .NET `DateTime`, of which a millisecond gives three. */
const inTicks = (time: number): string => new Date(time).toISOString().replace('Z', '0000Z')
