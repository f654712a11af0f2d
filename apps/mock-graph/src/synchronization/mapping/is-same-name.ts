/** Are names of a schema the same, in any case? Nothing has no name. */
export const isSameName = (one: string | null, other: string | null): boolean =>
  one !== null && one.toLowerCase() === other?.toLowerCase()
