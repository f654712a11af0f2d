/** A number of things in words: `1 user`, `2 users`. */
export const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`
