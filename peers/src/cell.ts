/** A text within a table. */
export const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\|<>[\]*_`]/g, '\\$&')
