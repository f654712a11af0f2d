import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest'
import { authorizationOfFakes } from '../fake-only/authorization.js'
import { confidentialityOfFakes } from '../fake-only/confidentiality.js'
import { directoryOfFakes } from '../fake-only/directory.js'
import { remediesOfFakes } from '../fake-only/remedies.js'
import { secretsOfFakes } from '../fake-only/secrets.js'
import { type FakeSession, openSession } from '../fake-only/session.js'
import { tokensOfFakes } from '../fake-only/tokens.js'
import { defineContract } from '../src/index.js'
import type { FakeConnection } from './connection.js'

/**
 * The contract over one connection: the cases that hold in a tenant, too, and what only a fake can be asked. Facts and
 * their sources stand in docs/discoveries; no expected value is computed from the tables that the fake enforces.
 */
export function contract(name: string, connect: () => Promise<FakeConnection>): void {
  describe(`the contract ${name}`, () => {
    defineContract(
      { describe, test, beforeAll, afterAll },
      { name: 'cases', connection: connect, environment: {} },
    )
    describe('of a fake', () => fakeOnly(connect))
  })
}

/** The world is the seed when a test begins. */
function fakeOnly(connect: () => Promise<FakeConnection>): void {
  let open: FakeConnection | undefined
  const connection = () => {
    if (!open) throw new Error('There is no connection.')
    return open
  }
  beforeAll(async () => {
    open = await connect()
  })
  beforeEach(async () => {
    connection().setClock(0)
    const { graphUrl, fetch } = connection()
    await fetch(new Request(`${graphUrl}/__mock/reset`, { method: 'POST' }))
  })
  afterAll(() => open?.close?.())

  const session: FakeSession = { connection, as: (callerName) => openSession(connection(), callerName) }
  describe('secrets', () => secretsOfFakes(session))
  describe('who may write secrets', () => authorizationOfFakes(session))
  describe('the way out of a refusal', () => remediesOfFakes(session))
  describe('tokens', () => tokensOfFakes(session))
  describe('finding service principals', () => directoryOfFakes(session))
  describe('confidentiality', () => confidentialityOfFakes(session))
}
