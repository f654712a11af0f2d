import type { ParseNode } from '@microsoft/kiota-abstractions'
import { isJson, isPlainText } from './content-type.js'
import { RootNode, TextNode } from './root-node.js'

/** Reads an answer in JSON or plain text. Throws a `TypeError` for another content type, a `SyntaxError` for broken JSON. */
export function readAnswer(content: ArrayBuffer | string, contentType: string): ParseNode {
  const text = () => (typeof content === 'string' ? content : new TextDecoder().decode(content))
  if (isJson(contentType)) return new RootNode(JSON.parse(text()))
  if (isPlainText(contentType)) return new TextNode(text())
  throw new TypeError(`An answer of type '${contentType}' cannot be read: only JSON and plain text can.`)
}
