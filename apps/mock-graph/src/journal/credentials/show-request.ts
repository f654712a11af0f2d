import { hideInJson } from './hide-in-json.js'
import { hideQuery } from './hide-parameters.js'
import { hideSecrets, takesSecrets } from './secrets-of-jobs.js'

export { showPath } from './secrets-of-jobs.js'

/** What stands behind a path, `?` and more, as it may be kept. */
export const showQuery = hideQuery

/** A parsed body as it may be kept: JSON in short form. */
export const showBody = (path: string, body: unknown): string =>
  takesSecrets(path) ? JSON.stringify(hideSecrets(body)) : hideInJson(body)
