import { GraphError } from '@graph-sync/client'
import { present } from './present.js'

/**
 * Adds something, and is content when it was there already: then `find` tells what. Whether it was is looked up, not
 * read from the words of the refusal, which are documented nowhere.
 */
export async function addOnce<T>(
  add: () => Promise<T | undefined>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  try {
    return present(await add(), 'a body')
  } catch (error) {
    if (!(error instanceof GraphError) || (error.status !== 400 && error.status !== 409)) throw error
    const found = await find()
    if (found === undefined) throw error
    return found
  }
}

/** Removes something, and is content when it was not there, so long as `holder` is. */
export async function removeOnce(remove: () => Promise<void>, holder: () => Promise<unknown>): Promise<void> {
  try {
    await remove()
  } catch (error) {
    if (!(error instanceof GraphError) || error.status !== 404) throw error
    await holder()
  }
}
