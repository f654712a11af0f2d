/** What a target answered. */
export type ScimAnswer = {
  readonly status: number
  /** Of the header `Retry-After`; null for none. */
  readonly retryAfter: string | null
  readonly body: string
}

/** What was asked for: the same status means other things to different requests. */
export type Purpose = 'probe' | 'find' | 'read' | 'create' | 'update' | 'delete'
