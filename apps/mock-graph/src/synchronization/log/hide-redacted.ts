import type { Attributes } from '../../domain/provisioning/job-state.js'

/** What stands in the log for a value that a mapping redacts (functions-for-customizing-application-data.md, Redact). */
const placeholder = '[Redact]'

/** The value of a path as it may be told. */
export const showUnlessRedacted = (redacted: ReadonlySet<string>, path: string, value: string): string =>
  redacted.has(path) ? placeholder : value

/** The attributes without the values of those whose mapping redacts them. */
export const hideRedacted = (attributes: Attributes, redacted: ReadonlySet<string>): Attributes =>
  redacted.size === 0
    ? attributes
    : Object.fromEntries(
        Object.entries(attributes).map(([path, value]) => [path, showUnlessRedacted(redacted, path, value)]),
      )
