import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { call } from '../connection/call.js'
import { connectProvisioning, ProvisioningError, SchemaConflictError } from '../index.js'
import { readStatus } from '../jobs/reading/status.js'
import { JobStoppedError } from '../jobs/running/job-errors.js'
import { PollTimeoutError } from '../waiting/poll-timeout-error.js'

const errors: [error: ProvisioningError, code: string, name: string][] = [
  [new SchemaConflictError('1', '2'), 'ERR_SCHEMA_CONFLICT', 'SchemaConflictError'],
  [new JobStoppedError('scim.1', 'Paused', readStatus({})), 'ERR_JOB_STOPPED', 'JobStoppedError'],
  [new PollTimeoutError('a test', 5, 'token'), 'ERR_POLL_TIMEOUT', 'PollTimeoutError'],
  [new ProvisioningError('ERR_NOT_FOUND', 'Nothing.'), 'ERR_NOT_FOUND', 'ProvisioningError'],
]
test.each(errors)('%s has a code and a name', (error, code, name) => {
  expect(error).toBeInstanceOf(ProvisioningError)
  expect(error).toMatchObject({ code, name })
})

test('an answer without what it must have is one', async () => {
  const { servicePrincipal } = connectProvisioning({
    accessToken: 't',
    fetch: async () => Response.json({ templateId: 'scim' }, { status: 201 }),
  })
  const { jobs } = servicePrincipal('11111111-1111-4111-8111-111111111111')
  await expect(jobs.create({ templateId: 'scim' })).rejects.toMatchObject({
    code: 'ERR_ANSWER_INCOMPLETE',
    message: 'Graph answered without the id of the job.',
  })
})

test('there is no response of a call that needed no request', async () => {
  await expect(call(async () => 1).withResponse()).rejects.toMatchObject({ code: 'ERR_NO_RESPONSE' })
})

test('nothing throws an error without a code', () => {
  const folder = join(import.meta.dirname, '..')
  const bare = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => /\bnew Error\(|\bextends Error\b/.test(readFileSync(join(folder, file), 'utf8')))
  expect(bare).toEqual([join('errors', 'provisioning-error.ts')])
})
