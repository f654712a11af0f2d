import {
  ParametersNameDecodingHandlerOptions,
  RedirectHandlerOptions,
  RetryHandlerOptions,
} from '@microsoft/kiota-http-fetchlibrary'

/**
 * Kiota's own retries and redirects rest, wherever they stand in the pipeline: the first repeat a `POST` that may have had
 * its effect, the second send a body to whatever origin an answer names. Options that a caller gives for a call wake them.
 */
export const resting = {
  retries: Object.assign(
    new RetryHandlerOptions({ maxRetries: 0 }),
    // Both are looked up by one key, and without these the names of parameters would stay encoded.
    new ParametersNameDecodingHandlerOptions(),
  ),
  redirects: new RedirectHandlerOptions({ maxRedirects: 0 }),
}

/** Whether a caller gave options for Kiota's retries. What has their key may also be for the names of parameters. */
export const wakesRetries = (option: unknown): boolean =>
  option !== resting.retries && typeof (option as RetryHandlerOptions | undefined)?.maxRetries === 'number'
