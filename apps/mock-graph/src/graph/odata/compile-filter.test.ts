import { describe, expect, test } from 'vitest'
import { compileFilter } from './compile-filter.js'
import type { StructuredType } from './entity-type.js'
import { parseFilter } from './parse-filter.js'

const key: StructuredType = {
  name: 'microsoft.graph.keyCredential',
  properties: { usage: 'Edm.String', endDateTime: 'Edm.DateTimeOffset' },
}
const type: StructuredType = {
  name: 'microsoft.graph.servicePrincipal',
  properties: {
    displayName: 'Edm.String',
    description: 'Edm.String',
    accountEnabled: 'Edm.Boolean',
    appOwnerOrganizationId: 'Edm.Guid',
    createdDateTime: 'Edm.DateTimeOffset',
    size: 'Edm.Int32',
    tags: { collection: 'Edm.String' },
    keys: { collection: { complex: key } },
    first: { complex: key },
  },
}
const item = {
  displayName: 'Contoso HR',
  description: null,
  accountEnabled: true,
  appOwnerOrganizationId: '31D1A4F2-0000-4000-8000-00000000000A',
  createdDateTime: '2026-01-02T03:04:05Z',
  size: 7,
  tags: ['HideApp', 'Prod'],
  keys: [
    { usage: 'Sign', endDateTime: '2027-01-01T00:00:00Z' },
    { usage: 'Verify', endDateTime: '2025-01-01T00:00:00Z' },
  ],
  first: { usage: 'Sign', endDateTime: '2027-01-01T00:00:00Z' },
}

const holds = (filter: string) => compileFilter(parseFilter(filter), type)(item)

describe('a filter', () => {
  test.each([
    ["displayName eq 'Contoso HR'", true],
    ["displayname eq 'contoso hr'", true],
    ["'Contoso HR' eq displayName", true],
    ["displayName eq 'Contoso'", false],
    ["displayName ne 'Contoso'", true],
    ["startsWith(displayName, 'con')", true],
    ["endswith(displayName, 'HR')", true],
    ["contains(displayName, 'oso')", true],
    ["startswith(description, 'x')", false],
    ['description eq null', true],
    ['displayName ne null', true],
    ["description eq 'x'", false],
    ["description gt 'a'", false],
    ["description lt 'a'", false],
    ["displayName gt 'A' and displayName lt 'D'", true],
    ['accountEnabled eq true', true],
    ['accountEnabled', true],
    ['not accountEnabled', false],
    ['appOwnerOrganizationId eq 31d1a4f2-0000-4000-8000-00000000000a', true],
    ['createdDateTime ge 2026-01-02T03:04:05Z', true],
    ['createdDateTime lt 2026-01-02T04:04:05+01:00', false],
    ['createdDateTime gt 2026-01-02', true],
    ['size in (1, 7)', true],
    ["displayName in ('x', 'CONTOSO HR')", true],
    ["displayName in ('x', 'y')", false],
    ["tags/any(t:t eq 'prod')", true],
    ["tags/any(t:startswith(t, 'Q'))", false],
    ["tags/all(t:t ne 'Q')", true],
    ['tags/any()', true],
    ["keys/any(k:k/usage eq 'Sign' and k/endDateTime ge 2026-06-01T00:00:00Z)", true],
    ["keys/all(k:k/usage eq 'Sign')", false],
    ["keys/any(k:tags/any(t:t eq 'Prod' and k/usage eq 'Verify'))", true],
    ["first/usage eq 'sign'", true],
    ["displayName eq 'x' or not (size eq 8)", true],
  ])('%s → %s', (filter, expected) => {
    expect(holds(filter)).toBe(expected)
  })

  test.each([
    ["name eq 'x'", "Could not find a property named 'name' on type 'microsoft.graph.servicePrincipal'."],
    [
      "constructor eq 'x'",
      "Could not find a property named 'constructor' on type 'microsoft.graph.servicePrincipal'.",
    ],
    [
      "keys/any(k:k/name eq 'x')",
      "Could not find a property named 'name' on type 'microsoft.graph.keyCredential'.",
    ],
    ["displayName/x eq 'x'", "Could not find a property named 'x' on type 'Edm.String'."],
    ["t eq 'x'", "Could not find a property named 't' on type 'microsoft.graph.servicePrincipal'."],
    [
      "accountEnabled eq 'true'",
      "A binary operator with incompatible types was detected. Found operand types 'Edm.Boolean' and 'Edm.String' for operator kind 'Equal'.",
    ],
    [
      "appOwnerOrganizationId eq '31d1a4f2-0000-4000-8000-00000000000a'",
      "A binary operator with incompatible types was detected. Found operand types 'Edm.Guid' and 'Edm.String' for operator kind 'Equal'.",
    ],
    [
      'size in (1, true)',
      "A binary operator with incompatible types was detected. Found operand types 'Edm.Int32' and 'Edm.Boolean' for operator kind 'Equal'.",
    ],
    ["displayName/any(t:t eq 'x')", 'Any/All may only be used following a collection.'],
    ["startswith(size, 'x')", "No function signature for the function with name 'startswith' matches"],
    ['displayName', 'The $filter expression must evaluate to a single boolean value.'],
    ["tags eq 'x'", "The property 'tags' cannot be compared with a value."],
  ])('%s is refused', (filter, message) => {
    expect(() => holds(filter)).toThrow(
      expect.objectContaining({
        status: 400,
        code: 'BadRequest',
        message: expect.stringContaining(`Invalid filter clause: ${message}`),
      }),
    )
  })
})
