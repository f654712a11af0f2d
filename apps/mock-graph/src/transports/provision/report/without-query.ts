/** An address without its query, which may hold a key. */
export const withoutQuery = (address: string): string => address.replace(/[?#].*/s, '')
