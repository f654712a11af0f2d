import { findParticipants, withAskedFor } from '../accounts/find-participants.js'
import { proveUnlessPublic } from '../clients/client-proof.js'
import { findRegistration } from '../clients/find-client.js'
import { pollInterval } from '../device/device-authorization.js'
import { SignInFault } from '../errors/sign-in-fault.js'
import { secondsAt } from '../state/seconds-at.js'
import type { DeviceSignIn } from '../state/sign-in-state.js'
import { answerForUser } from './answer-for-user.js'
import type { Grant } from './grant.js'
import { requireField } from './token-request.js'

// MSAL gives up on `slow_down`, and a virtual clock may stand still: only a loop is told.
const pollsPerInterval = 10

/** RFC 8628 section 3.4: a device asks whether somebody has signed in for it. Its code is good once. */
export const grantDeviceCode: Grant = async (request, context) => {
  const { world, environment, state } = context
  // The version 1 endpoint calls it `code`.
  const deviceCode = request.form.get('code') || requireField(request.form, 'device_code')
  const { application } = findRegistration(world, request)
  const proof = await proveUnlessPublic(request, application, context)
  const device = state.devices.get(userCodeOf(deviceCode))
  if (device?.deviceCode !== deviceCode || device.clientId.toLowerCase() !== request.clientId.toLowerCase())
    throw new SignInFault(70018, 'device_code')
  const now = secondsAt(environment)
  if (now >= device.expiresOn) throw new SignInFault(70020)
  if (device.answer === 'declined') throw new SignInFault(70017)
  if (device.answer === 'pending') throw new SignInFault(isLooping(device, now) ? 50196 : 70016)
  const participants = findParticipants(world, request, device.answer)
  state.devices.delete(device.userCode)
  return answerForUser(withAskedFor(request, device), context, { ...participants, proof })
}

/** A device code begins with its user code: one map finds both. */
const userCodeOf = (deviceCode: string) => deviceCode.split('.', 1)[0] ?? ''

function isLooping({ polls }: DeviceSignIn, now: number): boolean {
  if (Math.abs(now - polls.since) >= pollInterval) Object.assign(polls, { since: now, count: 0 })
  polls.count += 1
  return polls.count > pollsPerInterval
}
