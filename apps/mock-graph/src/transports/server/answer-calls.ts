import type { Answer } from '../../http/answer.js'
import type { Call } from '../../http/call.js'
import { breakConnection } from './break-connection.js'
import type { HttpListener, Incoming } from './offer-http2.js'
import { readCall } from './read-call.js'
import { UnreadableTarget } from './read-target.js'
import { sendAnswer } from './send-answer.js'

export type Answering = {
  /** Who answers. */
  answer(call: Call, incoming: Incoming): Promise<Answer>
  /** The host of clients of HTTP/1.0, which send none. */
  readonly ownHost: string
  /** Told of what nobody expected; its caller gets 500. */
  onDefect(error: unknown): void
}

/** Answers what Node parsed, over either version of HTTP. */
export function answerCalls({ answer, ownHost, onDefect }: Answering): HttpListener {
  return async (incoming, outgoing) => {
    let call: Call | undefined
    try {
      call = readCall(incoming, outgoing, ownHost)
      sendAnswer(await answer(call, incoming), incoming, outgoing)
    } catch (error) {
      if (error instanceof UnreadableTarget) sendAnswer(refuse(400, error.message), incoming, outgoing)
      else if (!call || !breakConnection(error, call, incoming)) {
        onDefect(error)
        if (outgoing.headersSent) outgoing.destroy()
        else sendAnswer(refuse(500, failure), incoming, outgoing)
      }
    }
  }
}

const failure = 'The fake failed. This is a defect in it: its log says more.'

const refuse = (status: number, sentence: string): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: `${sentence}\n`,
})
