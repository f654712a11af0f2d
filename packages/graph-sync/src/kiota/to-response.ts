/** What a middleware answered. Kiota's chaos handler gives an object that only looks like a `Response` from afar. */
export function toResponse(answer: Response): Response {
  if (typeof answer.headers?.get === 'function') return answer
  const { status, statusText } = answer
  const headers = new Headers(answer.headers as HeadersInit)
  if (!headers.has('content-type')) headers.set('content-type', 'application/json')
  const empty = status === 204 || status === 205 || status === 304
  return new Response(empty ? null : (answer.body as BodyInit), { status, statusText, headers })
}
