/** Properties of a directory object that the fake keeps and shows, and gives no meaning. */
export type Details = Record<string, unknown>
