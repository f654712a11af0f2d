import { CallOption, type CarriedOptions } from './call-option.js'

type Configuration = CarriedOptions & { options?: readonly unknown[] }

const verbs = /^(get|put|post|patch|delete|to\w+RequestInformation)$/

/**
 * Lets every method of a generated client take `signal`, `timeout`, `retry` and `onResponse` in its configuration.
 * Kiota's own configuration drops what it does not know, before any code of ours is asked.
 */
export function acceptCallOptions<Builder extends object>(builder: Builder): Builder {
  return new Proxy(builder, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member === 'function') {
        return verbs.test(String(name))
          ? (...given: unknown[]) => member(...given.map(carry))
          : (...given: unknown[]) => acceptCallOptions(member(...given))
      }
      return typeof member === 'object' && member !== null ? acceptCallOptions(member) : member
    },
  })
}

/** A body is left alone: no model of the slice has members of these names and types. */
function carry(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given
  const { signal, timeout, retry, onResponse, ...rest } = given as Configuration
  if ((signal ?? timeout ?? retry ?? onResponse) === undefined) return given
  return {
    ...rest,
    options: [...(rest.options ?? []), new CallOption({ signal, timeout, retry, onResponse })],
  }
}
