/** A refusal or failure that Graph answers with an error body. Handlers throw it; the renderer writes it. */
export class GraphApiError extends Error {
  override readonly name = 'GraphApiError'

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly extra: {
      details?: readonly { code: string; message: string; target?: string }[]
      headers?: Record<string, string>
    } = {},
  ) {
    super(message)
  }
}
