import type { SignIn } from '../../../domain/directory/sign-in.js'
import type { GraphCall } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { betaMembersOfSignIn, renderSignIn } from '../../entities/render-sign-in.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { applyQuery } from '../../odata/query/apply-query.js'
import { selectOne } from '../../odata/query/select-one.js'
import { versionOf } from '../../routing/version-differences.js'
import { resourceAt } from '../../types/resource-at.js'

const path = 'auditLogs/signIns'

/**
 * `GET /auditLogs/signIns`, newest first: interactive ones, and on beta whichever a filter on `signInEventTypes` asks for
 * (beta/resources/signin.md).
 */
export const listSignIns = defineOperation({
  limits: 'reports',
  handle: (call) => {
    const { directory, query, root } = call
    const asked = [...query].find(([name]) => /^\$?filter$/i.test(name))?.[1] ?? ''
    const isShown = isBeta(call) && /signInEventTypes/i.test(asked) ? () => true : isInteractive
    const newestFirst = [...directory.records.table('signIns').values()].reverse().filter(isShown)
    const collection = { resource: resourceAt('auditLogs.signIns', root), root, path, context: path }
    const items = newestFirst.map((signIn) => render(signIn, call))
    return { status: 200, body: applyQuery(items, query, collection) }
  },
})

/** `GET /auditLogs/signIns/{id}`: on v1.0 an interactive one. */
export const getSignIn = defineOperation({
  limits: 'reports',
  handle: (call) => {
    const { directory, params, query, root } = call
    const id = params['signIn-id'] ?? ''
    const signIn = directory.records.table('signIns').get(id)
    if (!signIn || !(isBeta(call) || isInteractive(signIn))) throw graphErrors.resourceNotFound(id)
    const single = { resource: resourceAt('auditLogs.signIns', root), root, context: path }
    return { status: 200, body: selectOne(render(signIn, call), query, single) }
  },
})

const isInteractive = ({ kind }: SignIn) => kind === 'interactiveUser'
const isBeta = ({ root }: Pick<GraphCall, 'root'>) => versionOf(root) === 'beta'

const render = (signIn: SignIn, call: Pick<GraphCall, 'root' | 'directory'>) => ({
  ...renderSignIn(signIn),
  ...(isBeta(call) && betaMembersOfSignIn(signIn, call.directory.tenantId)),
})
