import { describe, expect, test } from 'vitest'
import { userType } from '../../../test/scim/scim-objects.js'
import { readCreated, readDeleted, readFound, readOne, readProbe, readUpdated } from './read-answers.js'

const now = Date.UTC(2026, 10, 27, 7, 0, 0)
const answer = (status: number, body: unknown = '', retryAfter: string | null = null) => ({
  status,
  retryAfter,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

const incompatible = 'SystemForCrossDomainIdentityManagementServiceIncompatible'
// application-provisioning-configuration-api.md, the status of a job in quarantine.
const invalidCredentials = 'SystemForCrossDomainIdentityManagementInvalidCredentials'
const unavailable = 'SystemForCrossDomainIdentityManagementCredentialValidationUnavailable'
const html = '<!doctype html><title>Sign in</title>'

describe('the probe', () => {
  test.each([
    [{ totalResults: 0, Resources: [] }],
    [{ totalResults: 0 }],
    [{ Resources: [] }],
    [{ TotalResults: 0 }],
  ])('is content with %j', (list) => {
    expect(readProbe(answer(200, list), now)).toEqual({ ok: true, value: undefined })
  })

  test.each([
    [401, '', invalidCredentials, 'credentials'],
    [403, '', invalidCredentials, 'credentials'],
    [503, '', unavailable, 'credentials'],
    [404, '', incompatible, 'compliance'],
    [400, '', incompatible, 'compliance'],
    [302, '', incompatible, 'compliance'],
    [200, html, incompatible, 'compliance'],
    [200, '[]', incompatible, 'compliance'],
    [200, { userName: 'dale' }, incompatible, 'compliance'],
    // Whoever finds somebody by a random value does not filter.
    [200, { totalResults: 1, Resources: [{ id: '1' }] }, incompatible, 'compliance'],
  ])('%i %j ends the activity with %s', (status, body, code, ends) => {
    expect(readProbe(answer(status, body), now)).toMatchObject({ ok: false, code, ends })
  })
})

describe('a look-up', () => {
  test.each([
    [{ totalResults: 0, Resources: [] }, []],
    [{ totalResults: 1, Resources: [{ id: 'a' }] }, ['a']],
    // Some servers count wrongly, or do not count.
    [{ totalResults: 0, Resources: [{ id: 'a' }] }, ['a']],
    [{ Resources: [{ id: 7 }, { ID: 'b' }] }, ['7', 'b']],
  ])('%j finds %j', (list, ids) => {
    const found = readFound(answer(200, list), userType, now)
    expect(found.ok && found.value.map(({ id }) => id)).toEqual(ids)
  })

  test.each([
    [{ totalResults: 3, Resources: [{ id: 'a' }] }, 'DuplicateTargetEntries'],
    [{ totalResults: 1 }, incompatible],
    [{ totalResults: 1, Resources: [{ userName: 'dale' }] }, incompatible],
    [html, incompatible],
  ])('fails its object for %j', (body, code) => {
    expect(readFound(answer(200, body), userType, now)).toMatchObject({ ok: false, code, ends: 'object' })
  })

  test('a refusal is never taken for nothing found', () => {
    for (const status of [400, 404, 500, 501]) {
      expect(readFound(answer(status), userType, now)).toMatchObject({ ok: false, ends: 'object' })
    }
  })
})

describe('a known object', () => {
  test('that is gone is null', () => {
    expect(readOne(answer(404), userType, now)).toEqual({ ok: true, value: null })
  })

  test('shows what stands in it', () => {
    const found = readOne(answer(200, { id: 'a', title: 'Clerk' }), userType, now)
    expect(found.ok && found.value?.value('title')).toBe('Clerk')
    expect(found.ok && found.value?.value('no path')).toBeUndefined()
  })

  test.each([
    [404, 'delete'],
    [204, 'delete'],
    [200, 'delete'],
  ])('%i to a deletion is success', (status) => {
    expect(readDeleted(answer(status, 'gone'), now)).toEqual({ ok: true, value: undefined })
  })

  test('404 to an update says that the object is gone', () => {
    expect(readUpdated(answer(404), now)).toMatchObject({
      code: 'InvalidAnchor',
      ends: 'object',
      isGone: true,
    })
  })
})

describe('a refusal', () => {
  test('is told as the provisioning log has it', () => {
    const body = '{"detail":"userName is taken"}'
    expect(readCreated(answer(409, body), userType, now)).toEqual({
      ok: false,
      code: 'SystemForCrossDomainIdentityManagementServiceIncompatibleFiltering',
      message: `StatusCode: Conflict\r\nMessage: Processing of the HTTP request resulted in an exception. Please see the HTTP response returned by the 'Response' property of this exception for details.\r\nWeb Response: \r\n${body}`,
      ends: 'object',
    })
  })

  test.each([
    [400, incompatible, 'object'],
    [401, 'Unauthorized', 'credentials'],
    // A target may protect one user, such as its own administrator.
    [403, 'InsufficientRights', 'object'],
    [405, 'MethodNotAllowed', 'object'],
    [409, 'Conflict', 'object'],
    [413, incompatible, 'object'],
    [422, 'UnprocessableEntity', 'object'],
    [429, 'TooManyRequests', 'object'],
    [500, 'InternalServerError', 'object'],
    [501, 'NotImplemented', 'object'],
    [504, 'InternalServerError', 'object'],
    [307, incompatible, 'compliance'],
  ])('%i of an update leads to %s and ends the %s', (status, code, ends) => {
    expect(readUpdated(answer(status, html), now)).toMatchObject({ ok: false, code, ends })
  })

  test('of credentials in the middle of a cycle is that of the job in its status, and of the object in the log', () => {
    expect(readUpdated(answer(401), now)).toMatchObject({
      code: 'Unauthorized',
      codeOfJob: 'SystemForCrossDomainIdentityManagementInvalidCredentials',
    })
  })

  // application-provisioning-quarantine-status.md, "SCIM Compliance issue"
  test('404 of a probe says what was expected', () => {
    expect(readProbe(answer(404), now)).toMatchObject({
      code: incompatible,
      message: expect.stringContaining(
        'Message: An HTTP/404 Not Found response was returned rather than the expected HTTP/200 OK response.',
      ),
      ends: 'compliance',
    })
  })

  test.each([
    ['120', 120_000],
    ['Fri, 27 Nov 2026 07:00:30 GMT', 30_000],
    ['Fri, 27 Nov 2026 06:00:00 GMT', 0],
    ['soon', undefined],
    [null, undefined],
  ])('Retry-After %s is a wait of %s milliseconds', (header, expected) => {
    const failure = readUpdated(answer(429, '', header), now)
    expect(!failure.ok && failure.retryAfter).toBe(expected)
  })
})

describe('an answer of success', () => {
  test.each([
    [201, { userName: 'dale' }],
    [201, ''],
    [204, ''],
    [200, html],
    [201, { id: '' }],
  ])('without an id makes nobody: %i %j', (status, body) => {
    expect(readCreated(answer(status, body), userType, now)).toMatchObject({
      code: incompatible,
      ends: 'object',
    })
  })

  test('to an update needs no body, and may not be a page', () => {
    expect(readUpdated(answer(204), now)).toEqual({ ok: true, value: undefined })
    expect(readUpdated(answer(200, { id: 'a' }), now)).toEqual({ ok: true, value: undefined })
    expect(readUpdated(answer(200, html), now)).toMatchObject({ code: incompatible })
  })

  test('is read only so deep', () => {
    const nested = (depth: number) => `{"id":"a","x":${'['.repeat(depth)}"}]"${']'.repeat(depth)}}`
    expect(readCreated(answer(201, nested(63)), userType, now)).toMatchObject({ ok: true })
    expect(readCreated(answer(201, nested(64)), userType, now)).toMatchObject({ code: incompatible })
    expect(readCreated(answer(201, nested(1_000_000)), userType, now)).toMatchObject({ code: incompatible })
  })
})
