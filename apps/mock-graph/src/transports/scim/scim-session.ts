import { codes } from '../../scim/answers/error-codes.js'
import {
  readCreated,
  readDeleted,
  readFound,
  readOne,
  readProbe,
  readUpdated,
} from '../../scim/answers/read-answers.js'
import type { Purpose, ScimAnswer } from '../../scim/answers/scim-answer.js'
import { ScimPathError } from '../../scim/paths/scim-path.js'
import { isGroup } from '../../scim/requests/collection-of.js'
import { createRequest } from '../../scim/requests/create-request.js'
import { deleteRequest, findRequest, readRequest } from '../../scim/requests/look-up.js'
import type { ScimRequest } from '../../scim/requests/scim-request.js'
import { updateRequests } from '../../scim/requests/update-requests.js'
import type { WireSettings } from '../../scim/requests/wire-settings.js'
import { coreGroup } from '../../scim/urns.js'
import type {
  Answer,
  Connection,
  MatchingAttribute,
  MaybePromise,
  TargetSession,
} from '../../synchronization/target/target.js'
import type { Ask } from './ask-target.js'
import type { ScimTargetSettings } from './scim-target-options.js'

type SessionParts = {
  readonly connection: Pick<Connection, 'now' | 'newId'>
  readonly settings: ScimTargetSettings & WireSettings
  readonly ask: Ask
  readonly close: () => void
}

/** One activity at a SCIM endpoint: every call is the requests that Entra sends for it, and what their answers mean. */
export function createScimSession({ connection, settings, ask, close }: SessionParts): TargetSession {
  const { now, newId } = connection

  const tell = <T>(
    purpose: Purpose,
    write: () => ScimRequest,
    read: (answer: ScimAnswer) => Answer<T>,
  ): MaybePromise<Answer<T>> => {
    const request = writeOrFail(write)
    return 'ok' in request ? request : ask(purpose, request, read)
  }

  return {
    async probe(attributes) {
      for (const attribute of probesOf(attributes, settings)) {
        const request = () => findRequest({ ...attribute, value: newId() })
        const answer = await tell('probe', request, (found) => readProbe(found, now()))
        if (!answer.ok) return answer
      }
      return done
    },
    find: (query) =>
      tell(
        'find',
        () => findRequest(query),
        (found) => readFound(found, query.type, now()),
      ),
    read: (reference) =>
      tell(
        'read',
        () => readRequest(reference),
        (found) => readOne(found, reference.type, now()),
      ),
    create: (type, values) =>
      tell(
        'create',
        () => createRequest(type, values, settings),
        (made) => readCreated(made, type, now()),
      ),
    async update(reference, changes) {
      const requests = writeOrFail(() => updateRequests(reference, changes, settings))
      if (!Array.isArray(requests)) return requests
      for (const request of requests) {
        const answer = await ask('update', request, (changed) => readUpdated(changed, now()))
        if (!answer.ok) return answer
      }
      return done
    },
    delete: (reference) =>
      tell(
        'delete',
        () => deleteRequest(reference),
        (deleted) => readDeleted(deleted, now()),
      ),
    close,
  }
}

const done: Answer<void> = { ok: true, value: undefined }

/** A mapping may name what no SCIM request can hold: a failure of its object, not of the activity. */
function writeOrFail<T>(write: () => T): T | Extract<Answer<never>, { ok: false }> {
  try {
    return write()
  } catch (error) {
    if (!(error instanceof ScimPathError)) throw error
    return { ok: false, code: codes.unknownPath, message: error.message, ends: 'object' }
  }
}

function probesOf(
  attributes: readonly MatchingAttribute[],
  { probes, probeGroups }: Pick<ScimTargetSettings, 'probes' | 'probeGroups'>,
): MatchingAttribute[] {
  const users = attributes.filter(({ type }) => !isGroup(type))
  const mapped = attributes.filter(({ type }) => isGroup(type))
  const groups = mapped.length > 0 || probeGroups !== 'always' ? mapped.slice(0, 1) : [unmappedGroups]
  return [...users.flatMap((one) => Array(probes).fill(one)), ...(probeGroups === 'never' ? [] : groups)]
}

const unmappedGroups: MatchingAttribute = {
  type: { name: coreGroup, sourceName: 'Group', attributes: new Map() },
  path: 'displayName',
}
