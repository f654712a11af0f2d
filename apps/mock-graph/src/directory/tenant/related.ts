/** One object that belongs to another: an owner, a member. */
export type Related = {
  /** Id of what it belongs to. */
  readonly of: string
  readonly objectId: string
}
