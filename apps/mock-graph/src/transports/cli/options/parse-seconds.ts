import { UsageError } from './usage-error.js'

/**
 * Milliseconds from the seconds that an option gives, which may have a fraction. Throws {@link UsageError}.
 *
 * @param least Seconds. Default: a millisecond.
 */
export function parseSeconds(option: string, text: string, least = 0.001): number {
  const milliseconds = Math.round(Number(text) * 1_000)
  if (/^\d{1,5}(\.\d+)?$/.test(text) && milliseconds >= least * 1_000) return milliseconds
  throw new UsageError(
    `--${option} takes seconds from ${least} to 99999, such as 30 or 0.5; it was given ${text}.`,
  )
}
