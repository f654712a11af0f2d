import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderMetadata } from '../../src/graph/protocol/render-metadata.js'

// The published metadata is not part of this repository; where it lies beside it, ours is compared.
const upstream = new URL('../../../../../shared/reference/v1.0-synchronization.csdl.xml', import.meta.url)

// What upstream has around the synchronization subtree and the slice does without.
const leftOut = [/^ComplexType InnerError/]

describe('$metadata', () => {
  const ours = new Set(statementsOf(renderMetadata()))

  test('is read whole by this test', () => {
    expect(ours).toContain('EntityType synchronizationJob: graph.entity')
    expect(ours).toContain('EnumType synchronizationJobRestartScope flags')
    expect(ours).toContain('EnumType synchronizationJobRestartScope.ForceDeletes = 32')
    expect(ours).toContain('EntityType synchronizationTemplate.applicationId: Edm.Guid not null')
    expect(ours).toContain('EntityType synchronization.jobs: Collection(graph.synchronizationJob) contained')
    expect(ours).toContain('Action start(graph.synchronizationJob)')
    expect(ours).toContain(
      'Function functions(graph.synchronizationSchema) gives Collection(graph.attributeMappingFunctionSchema)',
    )
  })

  test.runIf(existsSync(upstream))('says everything that the published metadata says', () => {
    const published = statementsOf(readFileSync(upstream, 'utf8'))
    expect(published.length).toBeGreaterThan(400)
    const missing = published.filter(
      (statement) => !ours.has(statement) && !leftOut.some((pattern) => pattern.test(statement)),
    )
    expect(missing).toEqual([])
  })
})

/** Each type, member, property, parameter and result as one line, so that two documents compare as sets. */
function statementsOf(csdl: string): string[] {
  const statements: string[] = []
  let owner = ''
  for (const [, element = '', text = ''] of csdl.matchAll(/<(\w+)\b([^<>]*)>/g)) {
    const { Name: name = '', Type: type = '', ...others } = attributesOf(text)
    // Upstream and OpenAPI do not agree on which collections may be null.
    const rest = `${others.Nullable === 'false' && !type.startsWith('Collection') ? ' not null' : ''}${others.ContainsTarget ? ' contained' : ''}`
    if (/^(EnumType|EntityType|ComplexType)$/.test(element)) {
      owner = `${element} ${name}`
      statements.push(
        owner + (others.BaseType ? `: ${others.BaseType}` : '') + (others.IsFlags ? ' flags' : ''),
      )
    } else if (/^(Action|Function)$/.test(element)) owner = `${element} ${name}`
    else if (element === 'Member') statements.push(`${owner}.${name} = ${others.Value}`)
    else if (/Property$/.test(element)) statements.push(`${owner}.${name}: ${type}${rest}`)
    else if (element === 'Parameter' && name === 'bindingParameter') {
      owner += `(${type})`
      statements.push(owner)
    } else if (element === 'Parameter') statements.push(`${owner} takes ${name}: ${type}${rest}`)
    else if (element === 'ReturnType') statements.push(`${owner} gives ${type}`)
  }
  return statements
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
