import type { RequestOption } from '@microsoft/kiota-abstractions'
// From their files: the package's index cannot be tree-shaken and would add a third to the size of a bundle.
import { CustomFetchHandler } from '@microsoft/kiota-http-fetchlibrary/dist/es/src/middlewares/customFetchHandler.js'
import type { Middleware } from '@microsoft/kiota-http-fetchlibrary/dist/es/src/middlewares/middleware.js'
import { RedirectHandlerOptions } from '@microsoft/kiota-http-fetchlibrary/dist/es/src/middlewares/options/redirectHandlerOptions.js'
import { RedirectHandler } from '@microsoft/kiota-http-fetchlibrary/dist/es/src/middlewares/redirectHandler.js'
import { RetryHandler } from '@microsoft/kiota-http-fetchlibrary/dist/es/src/middlewares/retryHandler.js'
import type { ConnectionOptions } from './options.js'

/** What one request passes through. */
export type Pipeline = (
  url: string,
  init: RequestInit,
  options: Record<string, RequestOption>,
) => Promise<Response>

/**
 * Kiota's own steps: 429, 503 and 504 are tried up to three more times, and redirects are followed, but never to
 * another origin, since the body of a request may hold secrets. Left out are compression and the steps that only
 * decorate: inspection, user agent, and turning `%24filter` into `$filter`, which Graph reads either way.
 */
export function createPipeline(origin: string, { fetch = callGlobalFetch }: ConnectionOptions): Pipeline {
  const shouldRedirect = (response: Response) =>
    URL.parse(response.headers.get('location') ?? '', origin)?.origin === origin
  const steps: Middleware[] = [
    new RetryHandler(),
    new RedirectHandler(new RedirectHandlerOptions({ shouldRedirect })),
    new CustomFetchHandler((url, init) => fetch(new Request(url, init))),
  ]
  steps.forEach((step, index) => {
    step.next = steps[index + 1]
  })
  const [first] = steps as [Middleware]
  return (url, init, options) => first.execute(url, init, options)
}

// Looked up at each call: test tools replace the global fetch after a client was made.
const callGlobalFetch = (request: Request) => globalThis.fetch(request)
