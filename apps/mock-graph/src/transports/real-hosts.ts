import { signInInstances } from '../generated/sign-in-instances.js'
import { findStoodInName, stoodInNames } from '../hosts/stood-in-names.js'

/** A host as it compares: lower case, without the dot of a fully qualified name. */
export const normalizeHost = (host: string): string => host.toLowerCase().replace(/\.$/, '')

/** Whether the fake stands in for this host: Graph, sign-in or Azure Resource Manager, of any national cloud. */
export const isStoodIn = (host: string): boolean => findStoodInName(normalizeHost(host)) !== undefined

/** What the documents of sign-in name besides: the Graph before this one, and role-based access control. */
const neighbours = signInInstances.flatMap(({ directoryGraph, rbac }) => [
  ...(directoryGraph ? [directoryGraph] : []),
  ...(rbac ? [new URL(rbac).hostname] : []),
])

/**
 * Whether calls to this host would reach the real service: a host the fake stands in for, or any below one, or what they
 * name as belonging to them.
 */
export const isMicrosofts = (host: string): boolean =>
  [...stoodInNames, ...neighbours].some((name) =>
    `.${normalizeHost(host)}`.endsWith(name.replace(/^(\*?\.)?/, '.')),
  )
