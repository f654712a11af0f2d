import type { People } from './people.js'

/** A value that an attribute can have, and that nobody else has. */
export const elsewhere = (attribute: string, people: Pick<People, 'nobody'>): string =>
  attribute === 'emails' ? `home.${people.nobody().slice(0, 8)}@home.example` : '+44 1482 555999'
