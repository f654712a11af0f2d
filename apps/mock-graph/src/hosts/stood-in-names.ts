import { clouds } from '../generated/clouds.js'
import { resourceManagers } from '../generated/resource-managers.js'
import { signInInstances } from '../generated/sign-in-instances.js'

/**
 * The hosts that the fake stands in for: Graph and sign-in of every cloud by all their names, and Azure Resource
 * Manager. `*.` before a name means any region of it, which is one label.
 */
export const stoodInNames: readonly string[] = [
  ...new Set([
    ...clouds.map(({ graph }) => new URL(graph).hostname),
    ...signInInstances.flatMap(({ aliases }) => aliases),
    ...signInInstances.flatMap(({ regional }) => regional.map((name) => `*.${name}`)),
    ...resourceManagers.map((url) => new URL(url).hostname),
  ]),
]

const names: ReadonlySet<string> = new Set(stoodInNames)

/** Which of {@link stoodInNames} a host has, given in lower case and without port. */
export function findStoodInName(host: string): string | undefined {
  if (names.has(host)) return host
  const [region, ...parent] = host.split('.')
  const regional = `*.${parent.join('.')}`
  return region !== '' && names.has(regional) ? regional : undefined
}
