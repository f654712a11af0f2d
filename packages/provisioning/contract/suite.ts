import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import type { Connection } from './connection.js'
import { openSession, type Session } from './session.js'
import { authorizationContract } from './suite/authorization.js'
import { bodyContract } from './suite/bodies.js'
import { confidentialityContract } from './suite/confidentiality.js'
import { directoryContract } from './suite/directory.js'
import { headerContract } from './suite/headers.js'
import { remedyContract } from './suite/remedies.js'
import { secretsContract } from './suite/secrets.js'
import { tokenContract } from './suite/tokens.js'

/** What the tests of a section may use; the world is the seed when a test begins. */
export type Stage = {
  connection(): Connection
  /** A new sign-in of a caller of the default seed. */
  as(callerName: string): Session
}

/**
 * What a user of provisioning may rely on, whichever way Graph is reached. Facts and their sources stand in
 * docs/discoveries; no expected value is computed from the tables that the fake enforces.
 */
export function contract(name: string, connect: () => Promise<Connection>): void {
  describe(`the contract ${name}`, () => {
    let open: Connection | undefined
    const connection = () => {
      if (!open) throw new Error('There is no connection.')
      return open
    }
    beforeAll(async () => {
      open = await connect()
    })
    beforeEach(async () => {
      connection().setClock(0)
      const { origin, fetch } = connection()
      await fetch(new Request(`${origin}/__mock/reset`, { method: 'POST' }))
    })
    afterAll(() => open?.close())

    const stage: Stage = { connection, as: (callerName) => openSession(connection(), callerName) }
    describe('secrets', () => secretsContract(stage))
    describe('who may write secrets', () => authorizationContract(stage))
    describe('the way out of a refusal', () => remedyContract(stage))
    describe('tokens', () => tokenContract(stage))
    describe('bodies', () => bodyContract(stage))
    describe('finding service principals', () => directoryContract(stage))
    describe('headers', () => headerContract(stage))
    describe('confidentiality', () => confidentialityContract(stage))
  })
}
