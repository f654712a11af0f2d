import { validateCredentials } from '../credentials.js'
import { Secrets } from '../secrets.js'
import { patiently } from './patience.js'
import { type Outcome, type Run, synchronizationOf } from './run.js'

const none: Outcome = { state: 'skipped', detail: 'No secrets are given; the saved ones stay.' }

/** Has the service try the credentials against the target. */
export async function validateSecrets(run: Run): Promise<Outcome> {
  const { known, options, request } = run
  if (!options.secrets) return none
  if (options.validate === false)
    return { state: 'skipped', detail: 'The credentials are not to be checked.' }
  // '' stands for a secret that is to be removed.
  const given = Object.fromEntries(Object.entries(options.secrets).filter(([, value]) => value !== ''))
  if (Object.keys(given).length === 0)
    return { state: 'skipped', detail: 'The secrets are only to be removed.' }
  if (options.dryRun) return { state: 'planned', detail: 'Check that the target accepts the credentials.' }
  const { validateCredentials: requests } = synchronizationOf(run).jobs
  await patiently(run, () =>
    validateCredentials(requests, given, { ...request, templateId: known.templateId }),
  )
  return { state: 'done', detail: 'The target accepts the credentials.' }
}

/** Writes them all, each time: what is there cannot be read, so it cannot be compared. */
export async function saveSecrets(run: Run): Promise<Outcome> {
  const { options, request } = run
  if (!options.secrets) return none
  const { secrets: values } = options
  const keys = Object.keys(values).join(', ')
  if (options.dryRun) return { state: 'planned', detail: `Write the secrets: ${keys}.` }
  const secrets = new Secrets(synchronizationOf(run).secrets)
  await patiently(run, () => secrets.replace(values, request))
  return { state: 'done', detail: `Wrote the secrets: ${keys}.` }
}
