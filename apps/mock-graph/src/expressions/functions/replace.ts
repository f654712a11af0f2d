import type { Arguments } from '../evaluate/arguments.js'
import { isEmpty, unfit, type Value } from '../evaluate/expression-value.js'
import { type ExpressionFunction, optional, required } from './expression-function.js'

/**
 * `Replace`, which does one of five things, depending on what it is given. Two parameters have the names that Graph's
 * `parseExpression` page shows, the others those of Entra's reference, where these two are oldValue and
 * replacementValue.
 */
export const replace: ExpressionFunction = {
  parameters: [
    required('source'),
    optional('Find'),
    optional('regexPattern'),
    optional('regexGroupName'),
    optional('Replacement'),
    optional('replacementAttributeName'),
    optional('template'),
  ],
  evaluate: (args) => {
    const find = args.optionalText(1)
    const pattern = args.optionalText(2)
    if (pattern !== undefined) return replaceByPattern(args, pattern)
    if (find === undefined) throw unfit('it needs Find or regexPattern')
    if (find === '') throw unfit('Find must not be empty')
    const template = args.optionalText(6)
    if (template !== undefined) return template.replaceAll(find, () => args.text(0))
    const replacement = args.optionalText(4)
    if (replacement === undefined) throw unfit('it needs Replacement or template')
    return args.text(0).replaceAll(find, () => replacement)
  },
}

function replaceByPattern(args: Arguments, pattern: string): Value {
  const source = args.text(0)
  const group = args.optionalText(3)
  const replacement = args.optionalText(4)
  const expression = compile(pattern)
  if (replacement !== undefined) {
    return group === undefined
      ? source.replaceAll(expression, toEcmaScript(replacement))
      : replaceGroup(source, expression, group, replacement)
  }
  if (group === undefined) throw unfit('it needs Replacement or regexGroupName')
  if (!isEmpty(source)) return source
  const [match] = args.text(5).matchAll(expression)
  return match?.groups?.[group] ?? null
}

function replaceGroup(source: string, expression: RegExp, group: string, replacement: string): string {
  let result = ''
  let copied = 0
  for (const { indices } of source.matchAll(expression)) {
    const [start, end] = indices?.groups?.[group] ?? []
    if (start === undefined || end === undefined) continue
    result += source.slice(copied, start) + replacement
    copied = end
  }
  return result + source.slice(copied)
}

// .NET's patterns and JavaScript's agree on what mappings use; options such as `(?i)` come before the pattern.
function compile(pattern: string): RegExp {
  const [options = '', flags = ''] = /^\(\?([ims]+)\)/.exec(pattern) ?? []
  try {
    return new RegExp(pattern.slice(options.length), `dg${[...new Set(flags)].join('')}`)
  } catch {
    throw unfit(`"${pattern}" is not a regular expression`)
  }
}

/** `${name}` in .NET is `$<name>` in JavaScript. */
const toEcmaScript = (replacement: string) =>
  replacement.replaceAll(/\$\{(\w+)\}/g, (_, name: string) =>
    /^\d+$/.test(name) ? `$${name}` : `$<${name}>`,
  )
