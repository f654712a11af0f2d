import { findStoodInName, stoodInNames } from '../hosts/stood-in-names.js'

/** A host as it compares: lower case, without the dot of a fully qualified name. */
export const normalizeHost = (host: string): string => host.toLowerCase().replace(/\.$/, '')

/** Whether the fake stands in for this host: Graph, sign-in or Azure Resource Manager, of any national cloud. */
export const isStoodIn = (host: string): boolean => findStoodInName(normalizeHost(host)) !== undefined

/** Whether calls to this host would reach the real service: a host the fake stands in for, or any below one. */
export const isMicrosofts = (host: string): boolean =>
  stoodInNames.some((name) => `.${normalizeHost(host)}`.endsWith(name.replace(/^(\*?\.)?/, '.')))
