import type { ParseNode, ParseNodeFactory } from '@microsoft/kiota-abstractions'
import { isJson, isPlainText } from './content-type.js'
import { RootNode, TextNode } from './root-node.js'

/** Reads an answer in JSON or plain text. Throws a `TypeError` for another content type, a `SyntaxError` for broken JSON. */
export function readAnswer(bytes: ArrayBuffer, contentType: string): ParseNode {
  const text = () => new TextDecoder().decode(bytes)
  if (isJson(contentType)) return new RootNode(JSON.parse(text()))
  if (isPlainText(contentType)) return new TextNode(text())
  throw new TypeError(`An answer of type '${contentType}' cannot be read: only JSON and plain text can.`)
}

/** Reads the answers for the generated code. */
export const parseNodes: ParseNodeFactory = {
  getValidContentType: () => 'application/json',
  getRootParseNode: (contentType, content) => readAnswer(content, contentType),
}
