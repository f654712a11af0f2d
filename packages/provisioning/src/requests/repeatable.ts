import type { CallOptions } from '@graph-sync/client'

/** For a POST that does no more when it arrives twice: it may be sent again, also when the first may have arrived. */
export const repeatable = (options: CallOptions): CallOptions => ({
  ...options,
  retry: options.retry === false ? false : { idempotent: true, ...options.retry },
})
