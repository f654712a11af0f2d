import type { clouds } from '../generated/clouds.js'

/** A cloud that Microsoft Graph runs in. */
export type CloudName = (typeof clouds)[number]['key']
