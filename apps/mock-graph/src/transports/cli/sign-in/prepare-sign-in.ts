import type { Served } from '../commands/serve.js'
import type { ExecOptions } from '../options/parse-command.js'
import { keepToken } from './keep-token.js'
import { chooseManagedIdentity, managedIdentityEnvironment } from './managed-identity-environment.js'
import { ownMetadataService, type Variables } from './variables.js'
import { chooseWorkload, workloadEnvironment } from './workload-environment.js'

/** The variables by which a program signs in without a secret, and what must be there while it runs. */
export type PreparedSignIn = AsyncDisposable & { readonly variables: Variables }

const nothing = async () => {}

/** Makes ready how a program signs in. Throws UsageError when nobody of the name can sign in so. */
export async function prepareSignIn(
  { signIn, as, intercept }: Pick<ExecOptions, 'signIn' | 'as' | 'intercept'>,
  { ready, issueAssertion }: Pick<Served, 'ready' | 'issueAssertion'>,
): Promise<PreparedSignIn> {
  if (signIn === 'managed-identity') {
    const variables = managedIdentityEnvironment(ready, chooseManagedIdentity(ready, as))
    return { variables, [Symbol.asyncDispose]: nothing }
  }
  if (signIn === undefined) {
    return { variables: { ...ownMetadataService(ready) }, [Symbol.asyncDispose]: nothing }
  }
  const workload = chooseWorkload(ready, as)
  const kept = await keepToken(await issueAssertion(workload.assertion))
  const variables = workloadEnvironment(ready, workload, { tokenFile: kept.path, intercept })
  return { variables, [Symbol.asyncDispose]: () => kept[Symbol.asyncDispose]() }
}
