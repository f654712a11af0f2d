import type { Ready } from '../output/ready.js'

/** Variables for a program. `undefined` withholds one that is inherited. */
export type Variables = Readonly<Record<string, string | undefined>>

/** Every variable by which identity libraries and Terraform choose another way to sign in: all withheld. */
export const noOtherSignIn: Variables = Object.fromEntries(
  [
    ...['CLIENT_SECRET', 'CLIENT_CERTIFICATE_PATH', 'USERNAME', 'PASSWORD', 'FEDERATED_TOKEN_FILE'].map(
      (name) => `AZURE_${name}`,
    ),
    ...['IDENTITY_ENDPOINT', 'IDENTITY_HEADER', 'IDENTITY_SERVER_THUMBPRINT'],
    ...['IMDS_ENDPOINT', 'MSI_ENDPOINT', 'MSI_SECRET'],
    ...[
      'CLIENT_SECRET',
      'CLIENT_CERTIFICATE_PATH',
      'OIDC_TOKEN',
      'OIDC_TOKEN_FILE_PATH',
      'USE_OIDC',
      'USE_MSI',
    ].map((name) => `ARM_${name}`),
  ].map((name) => [name, undefined]),
)

/** Where libraries find the metadata service that read its address: never the one of the machine that this runs on. */
export const ownMetadataService = ({ graphUrl }: Pick<Ready, 'graphUrl'>): Variables => ({
  AZURE_POD_IDENTITY_AUTHORITY_HOST: graphUrl,
})

/** What a caller works on: what it owns, else the first service principal. */
export const targetOf = ({ servicePrincipals }: Ready, objectId: string | null): string | undefined =>
  (
    servicePrincipals.find(({ owners }) => objectId !== null && owners.includes(objectId)) ??
    servicePrincipals[0]
  )?.id
