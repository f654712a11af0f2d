import { findParticipants, withAskedFor } from '../accounts/find-participants.js'
import { proveUnlessPublic } from '../clients/client-proof.js'
import { findRegistration } from '../clients/find-client.js'
import { pollInterval } from '../device/device-authorization.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { OAuthError } from '../errors/oauth-error.js'
import { secondsAt } from '../state/seconds-at.js'
import type { DeviceSignIn } from '../state/sign-in-records.js'
import { answerForUser } from './answer-for-user.js'
import type { Grant } from './grant.js'
import { requireField } from './token-request.js'

// MSAL gives up on `slow_down`, and a virtual clock may stand still: only a loop is told.
const pollsPerInterval = 10

/** RFC 8628 section 3.4: a device asks whether somebody has signed in for it. Its code is good once. */
export const grantDeviceCode: Grant = async (request, context) => {
  const { world, environment, records } = context
  // The version 1 endpoint calls it `code`.
  const deviceCode = request.form.get('code') || requireField(request.form, 'device_code')
  const { application } = findRegistration(world, request)
  const proof = await proveUnlessPublic(request, application, context)
  const device = records.table('deviceSignIns').get(userCodeOf(deviceCode))
  if (device?.deviceCode !== deviceCode || device.clientId.toLowerCase() !== request.clientId.toLowerCase())
    throw new OAuthError(70018, 'device_code')
  const now = secondsAt(environment)
  if (now >= device.expiresOn) throw new OAuthError(70020)
  if (device.answer === 'declined') throw new OAuthError(70017)
  if (device.answer === 'pending')
    throw new OAuthError(countPoll(device, now, records) > pollsPerInterval ? 50196 : 70016)
  const participants = findParticipants(world, request, device.answer)
  records.remove('deviceSignIns', device.userCode)
  return answerForUser(withAskedFor(request, device), context, { ...participants, proof })
}

/** A device code begins with its user code: one map finds both. */
const userCodeOf = (deviceCode: string) => deviceCode.split('.', 1)[0] ?? ''

/** How often the device has polled within the interval, this time included. */
function countPoll(device: DeviceSignIn, now: number, records: SignInContext['records']): number {
  const { since, count } = device.polls
  const isNew = Math.abs(now - since) >= pollInterval
  const polls = isNew ? { since: now, count: 1 } : { since, count: count + 1 }
  // In a transaction of its own: the poll is refused, which undoes all that its request wrote, and it still counts.
  records.transact((own) => own.put('deviceSignIns', device.userCode, { ...device, polls }))
  return polls.count
}
