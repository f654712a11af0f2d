import type { AttributeMapping, ObjectMapping } from '../../domain/provisioning/schema.js'
import { map, mapObjects } from '../mapping.js'
import { attribute, call, choose, constant, number } from '../source.js'

/** Maps each target attribute from the source attribute of the table, as it is. */
export const direct = (table: Readonly<Record<string, string>>): readonly AttributeMapping[] =>
  Object.entries(table).map(([target, source]) => map(target, source))

export const onceMade = { flowType: 'ObjectAddOnly' } as const

/** By what workers are matched with the people of the target: written when they are created. */
export const matched = (target: string, source: string): AttributeMapping =>
  map(target, source, { matchingPriority: 1, ...onceMade })

/** Workers are created and updated; who leaves is disabled ("Create and Update are most common"). */
export const synchronize = (
  name: string,
  sourceObject: string,
  targetObject: string,
  mappings: readonly AttributeMapping[],
): ObjectMapping => mapObjects(name, sourceObject, targetObject, mappings)

/** Names the people of the tenant gets its users from: nobody is created there. */
export const writeBackTo = (
  name: string,
  targetObject: string,
  mappings: readonly AttributeMapping[],
): ObjectMapping => mapObjects(name, 'User', targetObject, mappings, { flowTypes: 'Update' })

/** The first of three names that is free in the domain: the whole first name, its first letter, its first two. */
export const freePrincipalName = (firstName: string, lastName: string) =>
  call(
    'SelectUniqueValue',
    ...[
      attribute(firstName),
      ...[1, 2].map((length) =>
        call('Mid', ['source', attribute(firstName)], ['start', number(1)], ['length', number(length)]),
      ),
    ].map(
      (first) =>
        [
          'uniqueValueRule',
          call(
            'Join',
            ['separator', constant('@')],
            [
              'source',
              call('Join', ['separator', constant('.')], ['source', first], ['source', attribute(lastName)]),
            ],
            ['source', constant('contoso.com')],
          ),
        ] as const,
    ),
  )

const without = (pattern: string, source: ReturnType<typeof attribute>) =>
  call(
    'Replace',
    ['source', source],
    ['Find', null],
    ['RegularExpression', constant(pattern)],
    ['RegularExpressionGroupName', null],
    ['Replacement', constant('')],
  )

/** A name of at most twenty characters, without those that a domain does not take, and without dots at its end. */
export const accountName = (source: string) =>
  without(
    String.raw`(\.)*$`,
    call(
      'Mid',
      ['source', without(String.raw`([\/\\\[\]\:\;\|\=\,\+\*\?\<\>])`, attribute(source))],
      ['start', number(1)],
      ['length', number(20)],
    ),
  )

/** `first.last` at the domain of the tenant, without accents and blanks. */
export const tenantName = (firstName: string, lastName: string) =>
  call(
    'Join',
    ['separator', constant('@')],
    [
      'source',
      call('NormalizeDiacritics', [
        'source',
        call('StripSpaces', [
          'source',
          call(
            'Join',
            ['separator', constant('.')],
            ['source', attribute(firstName)],
            ['source', attribute(lastName)],
          ),
        ]),
      ]),
    ],
    ['source', call('DefaultDomain')],
  )

/** Whether a worker is active, where 1 is and 0 is not. */
export const activeAs = (source: string, active: string, inactive: string) =>
  choose(source, null, ['1', active], ['0', inactive])
