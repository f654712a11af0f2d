import type { ScimLine } from '../../src/check-scim/session/line.js'
import type { ScimRequest } from '../../src/scim/requests/scim-request.js'
import { openScimStub, type ScimStub, type SeenRequest, type StubAnswer } from '../scim/scim-stub.js'

export const token = 'tide-4417'

/** A server in this process behind a port of loopback, for who brings its token. `before` may answer in its place. */
export const serveLine = (
  line: ScimLine,
  before: (request: SeenRequest) => StubAnswer | 'break' | undefined = () => undefined,
): Promise<ScimStub> =>
  openScimStub(async (request) => {
    const instead = before(request)
    if (instead !== undefined) return instead
    if (request.headers.Authorization !== `Bearer ${token}`)
      return { status: 401, body: { detail: 'Who is there?' } }
    const { answer } = await line.send({
      method: request.method as ScimRequest['method'],
      target: request.target,
      body: request.body as ScimRequest['body'],
    })
    return answer ? { status: answer.status, body: answer.body } : 'break'
  })
