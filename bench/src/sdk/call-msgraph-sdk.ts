import { AnonymousAuthenticationProvider } from '@microsoft/kiota-abstractions'
import { HttpClient } from '@microsoft/kiota-http-fetchlibrary'
import { GraphRequestAdapter } from '@microsoft/msgraph-sdk'
import { createUsersServiceClient } from '@microsoft/msgraph-sdk-users'
import type { OneCall } from './one-call.ts'

// Users, because the packages with the synchronization API are not published. The client of the package itself, and not
// the one that a side effect extends: bundlers drop that (microsoftgraph/msgraph-sdk-typescript#787). No credential.
export const call: OneCall['call'] = (fetch) => {
  const client = new HttpClient((url, init) => fetch(new Request(url, init)))
  const adapter = new GraphRequestAdapter(new AnonymousAuthenticationProvider(), undefined, undefined, client)
  return createUsersServiceClient(adapter).users.byUserId('1').get()
}
