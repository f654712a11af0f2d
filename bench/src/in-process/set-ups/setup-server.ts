import { setupServer } from 'msw/node'
import type { SetUp } from '../set-up.ts'

/** MSW without a handler. */
export const setUp: SetUp = async () => {
  const server = setupServer()
  server.listen()
  return () => server.close()
}
