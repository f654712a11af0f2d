/** A target for jobs that provision into a SCIM endpoint, for Node. */
export { createScimTarget } from './scim/create-scim-target.js'
export type { ScimTargetOptions } from './scim/scim-target-options.js'
