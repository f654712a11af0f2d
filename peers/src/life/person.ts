/** What the directory says of somebody, as far as a life changes it. */
export type Person = {
  readonly id: string
  /** The user principal name. */
  userName: string
  displayName: string
  /** Null for nobody who has an e-mail. */
  email: string | null
  department: string | null
  active: boolean
  /** Name of another person. */
  manager: string | null
}

/** A group of the directory, and names of its members. */
export type Crew = { readonly id: string; displayName: string; members: string[] }

/** Everybody whom the target should have, by a short name. */
export type Wanted = { readonly people: Map<string, Person>; readonly crews: Map<string, Crew> }
