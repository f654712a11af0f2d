import type { GraphApiError } from './graph-api-error.js'
import { graphErrors } from './graph-errors.js'

/**
 * How a refusal looks on the wire. `observed`: as reported, a blank 401 from the synchronization backend and 403
 * elsewhere. `documented`: 403 everywhere, as Microsoft's pages say.
 */
export type Denials = 'observed' | 'documented'

/** What a denied caller is answered. The reason is never in it; it goes to the journal. */
export const denialError = (denial: 'blank' | 'plain', denials: Denials): GraphApiError =>
  denial === 'blank' && denials === 'observed' ? graphErrors.unauthorized() : graphErrors.accessDenied()
