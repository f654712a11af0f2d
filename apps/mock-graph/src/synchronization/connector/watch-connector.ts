import type { Connector, MaybePromise } from './connector.js'

/** The same connector, and somebody is told what it throws: the engine takes that for a failure of the target. */
export function watchConnector(connector: Connector, onThrown: (error: unknown) => void): Connector {
  const watch = <T>(ask: () => MaybePromise<T>): MaybePromise<T> => {
    const pass = (error: unknown): never => {
      onThrown(error)
      throw error
    }
    try {
      const answer = ask()
      return answer instanceof Promise ? answer.catch(pass) : answer
    } catch (error) {
      return pass(error)
    }
  }
  return {
    validate: (credentials) => watch(() => connector.validate(credentials)),
    provision: (change) => watch(() => connector.provision(change)),
  }
}
