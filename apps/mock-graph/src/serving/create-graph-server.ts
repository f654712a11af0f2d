import type { Environment } from '../domain/time/environment.js'
import { operations } from '../generated/operations.js'
import { rules } from '../generated/rules.js'

import { beginAudit } from '../graph/audit/begin-audit.js'
import { readBody } from '../graph/bodies/read-body.js'
import type { Behaviour } from '../graph/calls/behaviour.js'
import { carryOut, readFirst } from '../graph/calls/carry-out.js'
import type { Reply } from '../graph/calls/graph-call.js'
import type { Operation } from '../graph/calls/operation.js'
import type { Replication } from '../graph/calls/replication.js'
import { type Denials, denialError } from '../graph/errors/denial.js'
import { errorOfRefusal } from '../graph/errors/error-of-refusal.js'
import { GraphApiError } from '../graph/errors/graph-api-error.js'
import { graphErrors } from '../graph/errors/graph-errors.js'
import { graphOperations } from '../graph/operations/all-operations.js'
import { publicDocument } from '../graph/protocol/public-document.js'
import { type RenderContext, renderGraphError, renderReply } from '../graph/protocol/render.js'
import { acceptRoute } from '../graph/routing/accept-route.js'
import { type Address, keepAlias, readAddress } from '../graph/routing/address.js'
import { backendPath } from '../graph/routing/backend-path.js'
import { checkAvailability } from '../graph/routing/check-availability.js'
import { findResource } from '../graph/routing/find-resource.js'
import { createRouter, type Route } from '../graph/routing/route.js'
import { versionOf } from '../graph/routing/version-differences.js'

import type { Throttling } from '../graph/throttling/throttling.js'
import type { Answer } from '../http/answer.js'
import type { Call } from '../http/call.js'
import { TokenError } from '../identity/errors/token-error.js'
import type { Identity } from '../identity/identity.js'
import { showBody } from '../journal/credentials/show-request.js'
import { type Explanation, explain, nameIn } from '../journal/explanation.js'
import { inOneHeader } from '../journal/in-one-header.js'
import type { JournalEntry } from '../journal/journal-entry.js'
import { decide } from '../policy/decide.js'
import type { Synchronizer } from '../synchronization/job/synchronizer.js'
import { beginEntry } from './begin-entry.js'
import type { Respond } from './respond.js'

export type GraphServerParts = {
  readonly identity: Identity
  readonly environment: Environment
  readonly behaviour: Behaviour
  readonly denials: Denials
  readonly synchronizer: Synchronizer
  readonly throttling: Throttling | undefined
  readonly replication: Replication | undefined
  readonly respond: Respond
  /** Where the decision about a request is explained, if that is to be told. */
  explainUrl(origin: string, requestId: string): string | undefined
}

/** A call below a version, and what is known of it before it is looked at. */
type RoutedCall = {
  readonly call: Call
  /** Where explanations are to be found. */
  readonly explainOrigin: string
  readonly address: Address
  /** Root of the API as it was called, such as `https://graph.microsoft.com/v1.0`. */
  readonly root: string
  readonly found: Route
  readonly entry: JournalEntry
  readonly context: RenderContext
}

/** Serves everything below `/v1.0` and `/beta`. */
export function createGraphServer(parts: GraphServerParts) {
  const { identity, environment, behaviour, denials, synchronizer, throttling, replication, respond } = parts
  const route = createRouter()

  /** The life of a request. The order of the refusals is that of docs/decisions/0001. */
  async function answer({
    call,
    explainOrigin,
    address,
    root,
    found,
    entry,
    context,
  }: RoutedCall): Promise<Answer> {
    const document = publicDocument(found, root)
    if (document) return renderReply(document, context)
    const { principal, directory } = await identity.authenticate(call)
    entry.principal = principal
    entry.caller = nameIn(directory, principal.oid)
    const matched = acceptRoute(found, call.method, address.path)
    const { id } = matched
    checkAvailability(id, call.origin)
    const operation: Operation = graphOperations[id]
    const { query } = call
    const meter = throttling?.charge({
      ...{ id, operation, query, principal },
      users: directory.users.size,
      now: environment.now(),
    })
    const sent = await readBody(call, operations[id].body)
    if (sent !== undefined && !(sent instanceof Uint8Array)) entry.body = showBody(call.path, sent)
    // A handler that waits for nothing is done before anybody else comes: what it checked still holds when it writes.
    return directory.transact((own) => {
      const { resource, params } = findResource(matched, own)
      replication?.check(id, params)
      const asked = { params, resource, directory: own, root }
      const read = readFirst(operation, sent, asked)
      const rule = operation.rule?.(rules[id], resource) ?? rules[id]
      const observed = behaviour.synchronizationReads === 'observed'
      const access = { operation: id, rule, resource: resource?.object.id, secrets: read?.secrets, observed }
      const decision = decide(access, principal, own)
      entry.decision = decision
      if (decision.effect === 'deny') {
        if (context.explainUrl) context.explanation = inOneHeader(explain(entry, own))
        if (operation.forUser && principal.kind === 'application') throw graphErrors.delegatedOnly()
        throw denialError(operation.denial ?? (operations[id].synchronization ? 'blank' : 'plain'), denials)
      }
      if (operation.instead && behaviour.metadataWrites === 'refuse') {
        entry.instead = operation.instead
        if (context.explainUrl) context.explanation = inOneHeader(explain(entry, own))
        throw graphErrors.noBackendResource(backendPath(operations[id].path, params))
      }
      const audit = beginAudit(
        id,
        { params, resource, directory: own, query, sent },
        {
          ...{ principal, id: entry.id, correlationId: context.clientRequestId },
          ...{ time: environment.now().getTime(), userAgent: call.header('user-agent') },
        },
      )
      const finish = (reply: Reply): Answer => {
        audit?.(reply)
        replication?.note(reply)
        const shown = keepAlias(replication?.hide(reply) ?? reply, root, address.alias)
        return renderReply(shown, meter ? { ...context, headers: meter } : context)
      }
      const reply = carryOut(id, operation, read ?? { body: sent }, {
        ...asked,
        query,
        header: call.header,
        principal,
        environment,
        behaviour,
        synchronizer,
        allowedBy: () => startedBy(explain(entry, own), entry.time),
        dispatch: (item) => serve(item, explainOrigin),
      })
      return reply instanceof Promise ? reply.then(finish) : finish(reply)
    })
  }

  function serve(call: Call, explainOrigin = call.origin): Promise<Answer> {
    const address = readAddress(call.path)
    const root = `${call.origin}/${address.version}`
    const entry = beginEntry(call, environment)
    const context: RenderContext = {
      requestId: entry.id,
      clientRequestId: call.header('client-request-id') ?? entry.id,
      now: new Date(entry.time),
      origin: call.header('origin'),
      accept: call.header('accept'),
      explainUrl: parts.explainUrl(explainOrigin, entry.id),
    }
    const found = route(call.method, address.path, versionOf(root))
    if (found.kind === 'operation') entry.operation = found.id
    const refuse = (error: GraphApiError) => {
      entry.error = error.code
      return renderGraphError(error, context)
    }
    const routed = { call, explainOrigin, address, root, found, entry, context }
    const challenge = (claims?: string) => identity.challenge(call, claims)
    return respond(entry, call, {
      carryOut: () =>
        answer(routed).catch((error) => {
          if (error instanceof TokenError) entry.tokenError = error.reason
          return refuse(errorFrom(error))
        }),
      refuse: async (refusal) => refuse(await errorOfRefusal(refusal, context.now, challenge)),
      fail: () => refuse(graphErrors.defect()),
    })
  }
  return serve
}

const startedBy = ({ id, request, principal, explanation }: Explanation, time: number) => ({
  ...{ requestId: id, time, request, explanation },
  caller: principal?.name ?? '',
})

/** What goes on the wire for a refusal that was thrown. Throws on whatever is none. */
function errorFrom(error: unknown): GraphApiError {
  if (error instanceof GraphApiError) return error
  if (error instanceof TokenError)
    return error.claims === undefined
      ? graphErrors.tokenRefused(error.message)
      : graphErrors.claimsChallenge(error.claims)
  throw error
}
