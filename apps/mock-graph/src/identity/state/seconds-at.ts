import type { Environment } from '../../domain/time/environment.js'

/** Now, in whole seconds since 1970. */
export const secondsAt = ({ now }: Pick<Environment, 'now'>): number => Math.floor(now().getTime() / 1000)
