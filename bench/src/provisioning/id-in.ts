/** The id of what was made; null where nothing was. */
export const idIn = (body: string): string | null => /"id":"([^"]+)"/.exec(body)?.[1] ?? null
