import { isHeaderText } from '../../scim/is-header-text.js'
import { UsageError } from './usage-error.js'

/** The secret token of an endpoint, as it was given or as the environment has it; empty for none. Throws {@link UsageError}. */
export function parseToken(given: string | undefined, env: NodeJS.ProcessEnv): string {
  const token = given || env.MOCK_GRAPH_TARGET_TOKEN || ''
  if (isHeaderText(token)) return token
  throw new UsageError(
    `The token of ${given ? '--token' : 'MOCK_GRAPH_TARGET_TOKEN'} holds a line break or another character that no header can hold: paste it anew.`,
  )
}
