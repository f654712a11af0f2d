import type { Environment } from './environment.js'

/** Now, as Graph writes the times of the directory: in whole seconds. */
export const timestamp = ({ now }: Pick<Environment, 'now'>): string => inWholeSeconds(now().getTime())

/** A time in milliseconds since 1970, as Graph writes it without a fraction. */
export const inWholeSeconds = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
