import { expect, test } from 'vitest'
import type { ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import type { Io } from '../cli/output/io.js'
import { narrate } from './narrate.js'

const entry = (status: ProvisioningLogEntry['status'], error: ProvisioningLogEntry['error'] = null) =>
  ({
    ...{ action: 'update', status, error, before: { title: 'Clerk' }, after: { title: 'Pilot' } },
    source: { id: 'ada', type: 'User', displayName: 'Ada Lind', userPrincipalName: null },
  }) as unknown as ProvisioningLogEntry

const told = (outIsTerminal: boolean, ...entries: ProvisioningLogEntry[]) => {
  const lines: string[] = []
  const io = { out: (text: string) => void lines.push(text), outIsTerminal } as Io
  narrate(io, 1, (line) => line).tell(entries)
  return lines.join('')
}

// Nothing else tells of it: the endpoint answered with success.
test.each([true, false])('a warning has its line and its reason (on a terminal: %s)', (isTerminal) => {
  const endless = { code: 'EndlessPatch', reason: 'title was sent as "Pilot" and is "Clerk".' }
  expect(told(isTerminal, entry('warning', endless))).toContain(
    'updated  User   Ada Lind: title. warning EndlessPatch: title was sent as "Pilot" and is "Clerk".\n',
  )
})

test('on a terminal what went well has the bar alone', () => {
  expect(told(true, entry('success'))).not.toContain('\n')
  expect(told(false, entry('success'))).toBe('updated  User   Ada Lind: title\n')
})
