import type { Answer, Bytes } from '../http/answer.js'
import { bytesOf } from '../http/bytes-of.js'

const perSecond = 10

/**
 * The answer with a body that trickles in ten pieces a second, or byte by byte when that is less.
 *
 * @param sleep Takes milliseconds.
 * @param onCut Told when `sleep` fails, which cuts the body off.
 */
export async function slowDown(
  answer: Answer,
  bytesPerSecond: number,
  sleep: (ms: number) => Promise<void>,
  onCut: (error: unknown) => void,
): Promise<Answer> {
  const body = await bytesOf(answer)
  if (body.length === 0) return answer
  const size = Math.max(1, Math.round(bytesPerSecond / perSecond))
  let sent = 0
  const trickle = new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const piece = body.slice(sent, sent + size)
        try {
          await sleep((piece.length / bytesPerSecond) * 1_000)
        } catch (error) {
          onCut(error)
          throw error
        }
        sent += piece.length
        controller.enqueue(piece)
        if (sent === body.length) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  return { ...answer, body: trickle }
}
