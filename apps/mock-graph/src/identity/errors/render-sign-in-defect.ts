import type { Answer } from '../../http/answer.js'
import { answerJson } from '../endpoints/answer-json.js'

/** Ours: a defect of the fake itself, in OAuth's words (RFC 6749, section 4.1.2.1), and without a code of Entra's. */
export const renderSignInDefect = (): Answer =>
  answerJson(500, {
    error: 'server_error',
    error_description:
      'mock-graph failed to answer. This is a defect of the fake: its log, or the option onError, tells the cause. Please report it.',
  })
