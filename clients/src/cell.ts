/** What happened to one client in one way. */
export type Cell = {
  readonly row: string
  readonly way: string
  readonly outcome: Outcome
  /** Connections that reached the stand-in for the real service, and those of them on which anything was said. */
  readonly connections: number
  readonly spoken: number
  /** Requests that it could read. */
  readonly requests: number
  readonly milliseconds?: number
}

export type Outcome =
  | { readonly kind: 'passed' }
  /** It passed only where the environment names no other proxy; the reason is that with one. */
  | { readonly kind: 'passed-without-proxy'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'not-run'; readonly missing: string }
  | { readonly kind: 'no-sense'; readonly why: string }

/** How rows are told apart. */
export const nameOf = ({ family, name }: { family: string; name: string }) => `${family}: ${name}`
