import type { Directory } from '../../directory/tenant/directory.js'

/** Whose accounts an endpoint signs in: one tenant's, or those of any tenant of a kind. */
export type Authority =
  | { readonly kind: 'tenant'; readonly directory: Directory }
  | { readonly kind: 'common' | 'organizations' | 'consumers' }
