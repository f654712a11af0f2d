import { type Outcome, type Run, servicePrincipalOf } from '../connect-run.js'

/** Nothing to do: none are given, or they were written before and are not given again. */
const withoutSecrets = ({ state }: Run): Outcome =>
  state.secrets === 'written'
    ? { state: 'already', detail: 'The secrets were written before.' }
    : { state: 'skipped', detail: 'No secrets are given; the saved ones stay.' }

/** Has the service try the credentials against the target. */
export async function validateSecrets(run: Run): Promise<Outcome> {
  const { state, options, request } = run
  if (!options.secrets) return withoutSecrets(run)
  if (options.validate === false)
    return { state: 'skipped', detail: 'The credentials are not to be checked.' }
  // '' stands for a secret that is to be removed.
  const given = Object.fromEntries(Object.entries(options.secrets).filter(([, value]) => value !== ''))
  if (Object.keys(given).length === 0)
    return { state: 'skipped', detail: 'The secrets are only to be removed.' }
  if (options.dryRun) return { state: 'planned', detail: 'Check that the target accepts the credentials.' }
  const { credentials } = servicePrincipalOf(run)
  await credentials.validate(given, { ...request, templateId: state.templateId })
  return { state: 'done', detail: 'The target accepts the credentials.' }
}

/** Writes them all, each time: what is there cannot be read, so it cannot be compared. */
export async function saveSecrets(run: Run): Promise<Outcome> {
  const { state, options, request } = run
  if (!options.secrets) return withoutSecrets(run)
  const keys = Object.keys(options.secrets).join(', ')
  if (options.dryRun) return { state: 'planned', detail: `Write the secrets: ${keys}.` }
  await servicePrincipalOf(run).secrets.replace(options.secrets, request)
  state.secrets = 'written'
  return { state: 'done', detail: `Wrote the secrets: ${keys}.` }
}
