import type { Environment } from './environment.js'

/** Now, as Graph writes the times of the directory: in whole seconds. */
export const timestamp = ({ now }: Pick<Environment, 'now'>): string =>
  now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
