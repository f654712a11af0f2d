/** The query of an address, given what follows its path: `?` and more, or nothing. Nobody changes it. */
export const queryOf = (search: string): URLSearchParams =>
  search === '' ? noQuery : new URLSearchParams(search)

/** For all calls without one: it costs as much to make as one with something in it. */
const noQuery = new URLSearchParams()
