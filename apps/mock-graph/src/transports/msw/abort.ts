/** What is resolved, unless the signal is aborted before: then it rejects with the reason of that. */
export async function untilAborted<Value>(
  signal: AbortSignal | undefined,
  resolve: () => Promise<Value>,
): Promise<Value> {
  if (!signal) return resolve()
  signal.throwIfAborted()
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const onAbort = () => reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([resolve(), aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

/** The response with a body that breaks off when the signal is aborted. */
export const abortBody = (signal: AbortSignal | undefined, response: Response): Response =>
  signal && response.body
    ? new Response(response.body.pipeThrough(new TransformStream(), { signal }), response)
    : response
