/** What a program with a managed identity runs on: it has identities, and a secret by which its programs are known. */
export type Machine = {
  /** What programs send as `X-IDENTITY-HEADER`, to show that they run here. */
  readonly identityHeader: string
  /** The display names of the identities it has. Left out: it has every managed identity there is. */
  readonly identities?: readonly string[]
}

/** A machine with a secret of its own, unless one is given. */
export const createMachine = ({
  identityHeader = crypto.randomUUID(),
  ...rest
}: Partial<Machine> = {}): Machine => ({
  identityHeader,
  ...rest,
})
