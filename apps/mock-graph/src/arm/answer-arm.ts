import type { Answer } from '../http/answer.js'
import type { ArmError } from './arm-errors.js'

/** A JSON answer with the headers that Azure Resource Manager sends. */
export const answerArm = (
  status: number,
  body: unknown,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-cache',
    pragma: 'no-cache',
    'x-ms-request-id': requestId,
    'x-ms-correlation-request-id': requestId,
    ...headers,
  },
  body: JSON.stringify(body),
})

/** A refusal in its shape. */
export const renderArmError = ({ status, code, message, headers }: ArmError, requestId: string): Answer =>
  answerArm(status, { error: { code, message } }, requestId, headers)
