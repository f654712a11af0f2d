import type { Refusal } from '../../domain/fault.js'
import { throttleHeaders } from '../../domain/throttle-headers.js'
import type { Answer } from '../../http/answer.js'
import { answerJson } from '../endpoints/answer-json.js'

/** What a sign-in endpoint answers when a fault rule says so. Texts: learn.microsoft.com's list of AADSTS codes. */
export function renderRefusal(refusal: Refusal, now: Date): Answer {
  switch (refusal.kind) {
    case 'status':
      return refusal.status < 500
        ? refuse(refusal.status, 'invalid_request', 90_099, 'A fault rule refused this request.')
        : unavailable(refusal.status)
    case 'throttle':
      return unavailable(429, throttleHeaders(refusal, now))
    case 'claimsChallenge':
      return refuse(
        400,
        'interaction_required',
        50_076,
        'Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication.',
        {},
        refusal.claims === undefined ? {} : { claims: refusal.claims },
      )
  }
}

const unavailable = (status: number, headers?: Record<string, string>) =>
  refuse(
    status,
    'temporarily_unavailable',
    90_033,
    'A transient error has occurred. Please try again.',
    headers,
  )

const refuse = (
  status: number,
  error: string,
  code: number,
  message: string,
  headers: Record<string, string> = {},
  extra: Record<string, string> = {},
) =>
  answerJson(
    status,
    { error, error_description: `AADSTS${code}: ${message}`, error_codes: [code], ...extra },
    headers,
  )
