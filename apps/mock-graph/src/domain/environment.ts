/** Time and identity of everything new, passed in so that a test can freeze them. */
export type Environment = {
  now(): Date
  newId(): string
}
