import type { Parsable, ParsableFactory } from '@microsoft/kiota-abstractions'
import { JsonNode } from './json-node.js'
import { isJsonObject } from './own-property.js'

/** A whole answer. A property may be of another type than expected; an answer that is no model at all is refused. */
export class RootNode extends JsonNode {
  override getObjectValue<T extends Parsable>(factory: ParsableFactory<T>): T {
    if (!isJsonObject(this.json)) throw new TypeError('The answer is not a JSON object.')
    return super.getObjectValue(factory)
  }

  override getCollectionOfObjectValues<T extends Parsable>(factory: ParsableFactory<T>): T[] {
    if (!Array.isArray(this.json)) throw new TypeError('The answer is not a JSON array.')
    return super.getCollectionOfObjectValues(factory)
  }
}

/** An answer in `text/plain`, such as that of `$count`. */
export class TextNode extends RootNode {
  override getNumberValue(): number {
    const text = this.getStringValue().trim()
    const number = Number(text)
    if (text === '' || Number.isNaN(number)) throw new TypeError('The answer is not a number.')
    return number
  }

  override getBooleanValue(): boolean {
    const text = this.getStringValue().trim().toLowerCase()
    if (text !== 'true' && text !== 'false') throw new TypeError('The answer is neither true nor false.')
    return text === 'true'
  }
}
