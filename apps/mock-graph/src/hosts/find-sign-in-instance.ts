import { signInInstances } from '../generated/sign-in-instances.js'
import { findStoodInName } from './stood-in-names.js'

export type SignInInstance = (typeof signInInstances)[number]

/** The sign-in service that a host, in lower case and without port, is a name or a regional endpoint of. */
export function findSignInInstance(host: string): SignInInstance | undefined {
  const name = findStoodInName(host)
  return signInInstances.find(({ aliases, regional }) =>
    [...aliases, ...regional.map((parent) => `*.${parent}`)].some((known) => known === name),
  )
}
