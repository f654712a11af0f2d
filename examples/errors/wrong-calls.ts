import { connectProvisioning, type SecretValues, type ServicePrincipal } from '@graph-sync/provisioning'

type WrongCall = { readonly mistake: string; make(app: ServicePrincipal): unknown }

const accessToken = 'made-up-token'

/** The mistakes that are made most. Each is answered with what to do, before any request. */
export const wrongCalls: readonly WrongCall[] = [
  {
    mistake: 'wrong id',
    make: () => connectProvisioning({ accessToken }).servicePrincipal('Contoso HR'),
  },
  {
    mistake: 'wrong key',
    make: (app) => app.secrets.replace({ baseAddress: 'https://scim.example.com' } as SecretValues),
  },
  {
    mistake: 'missing value',
    make: (app) => app.secrets.replace({ SecretToken: process.env.NO_SUCH_VARIABLE as string }),
  },
  {
    mistake: 'wrong cloud',
    make: () => connectProvisioning({ accessToken, cloud: 'germany' as 'global' }),
  },
]
