/** A text as a literal of an OData filter: in quotes, with those inside doubled. */
export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`
