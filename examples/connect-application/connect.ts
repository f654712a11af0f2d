import {
  ConnectApplicationError,
  type ConnectApplicationOptions,
  type ConnectProgress,
  type ConnectReport,
  type Provisioning,
} from '@graph-sync/provisioning'

/** Where a set-up program keeps what it needs to go on after a failure: a file, a row of a table. */
export type Notes = { token?: string | undefined; print(line: string): void }

/** Connects the application, from the gallery to the first cycle. Call it again after a failure: it goes on. */
export async function connect(
  provisioning: Provisioning,
  options: ConnectApplicationOptions,
  notes: Notes,
): Promise<string | undefined> {
  const onProgress = ({ step, state, index, total }: ConnectProgress) => {
    if (state !== 'started') notes.print(`${index + 1}/${total} ${step}: ${state}`)
  }
  // The token holds no secret, so those are given again.
  const goOn = (token: string) =>
    provisioning.resume<ConnectReport, ConnectProgress>(token, { secrets: options.secrets, onProgress })
  try {
    const { servicePrincipalId } = notes.token
      ? await goOn(notes.token)
      : await provisioning.connectApplication({ ...options, onProgress })
    notes.token = undefined
    return servicePrincipalId
  } catch (error) {
    if (!(error instanceof ConnectApplicationError)) throw error
    notes.token = error.token
    notes.print(error.message)
    return undefined
  }
}
