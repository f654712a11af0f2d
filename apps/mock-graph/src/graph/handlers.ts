import type { OperationId } from '../generated/operations.js'
import type { Handler } from './exchange.js'
import { applicationHandlers } from './operations/application-handlers.js'
import { batch } from './operations/batch.js'
import { directoryHandlers } from './operations/directory-handlers.js'
import { jobsHandlers } from './operations/jobs-handlers.js'
import { countSecrets, getSecrets, putSecrets } from './operations/secrets.js'
import { templateHandlers } from './operations/template-handlers.js'

/** Who answers what. An operation of the slice without a row does not compile. */
export const handlers: Readonly<Record<OperationId, Handler>> = {
  batch,
  ...templateHandlers,
  'secrets.put': putSecrets,
  'secrets.get': getSecrets,
  'secrets.count': countSecrets,
  ...applicationHandlers,
  ...directoryHandlers,
  ...jobsHandlers,
}
