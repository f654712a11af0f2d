/** One failure of a sign-in endpoint. `describe` never takes a secret, password or assertion. */
export type AadstsRow<Details extends string[]> = {
  readonly status: 400 | 401
  readonly error: string
  readonly suberror?: string
  readonly describe: (...details: Details) => string
}

/** A row of a table of failures. */
export const row = <Details extends string[]>(
  status: 400 | 401,
  error: string,
  describe: (...details: Details) => string,
  extra: { suberror?: string } = {},
): AadstsRow<Details> => ({ status, error, describe, ...extra })
