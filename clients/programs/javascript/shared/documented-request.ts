import { readFileSync } from 'node:fs'

type Secrets = { value: { key: string; value: string }[] }

/** The body that Microsoft's page for PUT secrets shows. */
export const documentedRequest: Secrets = JSON.parse(
  readFileSync(new URL('../../../../examples/put-secrets/put-secrets.request.json', import.meta.url), 'utf8'),
)

/** Throws when the secrets that were read are not those that were written. */
export function checkSecrets(read: Partial<Secrets> | undefined): void {
  const keys = (secrets: Partial<Secrets> | undefined) => secrets?.value?.map(({ key }) => key).join(' ')
  if (keys(read) !== keys(documentedRequest)) throw new Error(`read ${JSON.stringify(read)}`)
}
