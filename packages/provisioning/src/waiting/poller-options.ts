import type { CallOptions } from '@graph-sync/client'
import { callOptionKinds, checkOptions, type OptionKinds } from '../options/check-options.js'
import { type ClockOptions, clockOptionKinds } from './clock.js'

/** How to wait. `signal`, `retry`, `headers` and `onResponse` are those of each request. */
export type PollerOptions<Progress = unknown> = Omit<CallOptions, 'timeout'> &
  ClockOptions & {
    /** Milliseconds between two looks. Default 5000. */
    interval?: number | undefined
    /** Milliseconds after which waiting ends with a `PollTimeoutError`. Default: none. */
    deadline?: number | undefined
    /** Told after each look. */
    onProgress?: ((progress: Progress) => void) | undefined
  }

const { timeout: _, ...ofRequests } = callOptionKinds

export const pollerOptionKinds: OptionKinds<PollerOptions> = {
  ...ofRequests,
  interval: 'milliseconds',
  deadline: 'milliseconds',
  onProgress: 'function',
  ...clockOptionKinds,
}

/** Throws a `TypeError` for an option that there is not, or that cannot be right. */
export const checkPollerOptions = (where: string, options: unknown): void =>
  checkOptions(where, options, pollerOptionKinds)
