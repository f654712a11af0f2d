import { describe, expect, test } from 'vitest'
import type { StructuredType } from '../query/entity-type.js'
import { compileFilter } from './compile-filter.js'
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
    action: { enumeration: 'microsoft.graph.provisioningAction' },
    actions: { collection: { enumeration: 'microsoft.graph.provisioningAction' } },
    interval: 'Edm.Duration',
    count: 'Edm.Int64',
    thumbprint: 'Edm.Binary',
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
  action: 'create',
  actions: ['create', 'update'],
  interval: 'PT40M',
  count: '4294967296',
  thumbprint: 'T0RhdGE+',
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
    ["action eq 'create'", true],
    ["action eq 'Create'", true],
    ["action ne 'create'", false],
    ["action in ('update', 'create')", true],
    ["action eq microsoft.graph.provisioningAction'create'", true],
    ["graph.provisioningAction'update' eq action", false],
    ['action eq null', false],
    ["contains(action, 'rea')", true],
    ["actions/any(a:a eq 'update')", true],
    ["actions/all(a:a eq microsoft.graph.provisioningAction'update')", false],
    ["interval eq duration'PT40M'", true],
    ["interval eq duration'PT2400S'", true],
    ["interval lt duration'P1D'", true],
    ["interval eq 'PT40M'", true],
    ["interval in ('PT30M', 'PT2400S')", true],
    ['count gt 4294967295', true],
    ['count eq 7', false],
    ['size eq 7 and count ne 7', true],
    ["thumbprint eq binary'T0RhdGE-'", true],
    ["thumbprint eq binary't0RhdGE-'", false],
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
    [
      "action eq microsoft.graph.initiatorType'user'",
      "A binary operator with incompatible types was detected. Found operand types 'microsoft.graph.provisioningAction' and 'microsoft.graph.initiatorType' for operator kind 'Equal'.",
    ],
    [
      'action eq 1',
      "A binary operator with incompatible types was detected. Found operand types 'microsoft.graph.provisioningAction' and 'Edm.Int32' for operator kind 'Equal'.",
    ],
    [
      "interval eq 'soon'",
      "A binary operator with incompatible types was detected. Found operand types 'Edm.Duration' and 'Edm.String' for operator kind 'Equal'.",
    ],
    [
      "displayName eq duration'PT40M'",
      "A binary operator with incompatible types was detected. Found operand types 'Edm.String' and 'Edm.Duration' for operator kind 'Equal'.",
    ],
    [
      "thumbprint eq 'T0RhdGE-'",
      "A binary operator with incompatible types was detected. Found operand types 'Edm.Binary' and 'Edm.String' for operator kind 'Equal'.",
    ],
    [
      "count eq 'many'",
      "A binary operator with incompatible types was detected. Found operand types 'Edm.Int64' and 'Edm.String' for operator kind 'Equal'.",
    ],
    [
      "action/name eq 'x'",
      "Could not find a property named 'name' on type 'microsoft.graph.provisioningAction'.",
    ],
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
