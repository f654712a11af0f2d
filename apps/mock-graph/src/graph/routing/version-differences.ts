import { model } from '../../generated/model.js'

export type Version = keyof typeof model.versions

/** The version that was called, by its root. */
export const versionOf = (root: string): Version => (root.endsWith('/beta') ? 'beta' : 'v1.0')

/** Everything in which the called version differs from the other, by the root that was called. */
export const differencesOf = (root: string) => model.versions[versionOf(root)]
