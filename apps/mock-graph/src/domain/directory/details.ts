/** Properties of a directory object that the fake keeps and shows, and gives no meaning. */
export type Details = Readonly<Record<string, unknown>>
