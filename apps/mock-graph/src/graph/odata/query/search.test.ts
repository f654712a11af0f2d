import { describe, expect, test } from 'vitest'
import { compileSearch } from './search.js'

const item = { displayName: 'OneDrive for HR-Team', description: 'Keeps files', secret: 'hidden' }
const search = (text: string) => compileSearch(text, ['displayName', 'description'])(item)

describe('a search', () => {
  test.each([
    ['"displayName:one"', true],
    ['"displayName:drive"', true],
    ['"displayName:rive"', false],
    ['"displayName:team"', true],
    ['"DisplayName:onedrive for"', true],
    ['"displayName:onedrive hr"', true],
    ['"displayName:"', true],
    ['"displayName:x" OR "description:files"', true],
    ['"displayName:one" AND "description:x"', false],
    ['"displayName:x" AND "displayName:y" OR "displayName:one"', true],
    ['"displayName:x" AND ("displayName:y" OR "displayName:one")', false],
    ['"displayName:one\\"drive"', true],
  ])('for %s', (text, expected) => {
    expect(search(text)).toBe(expected)
  })

  test.each([
    ['displayName:teams', "Syntax error: character 'd' is not valid at position 0 in 'displayName:teams'."],
    ['"displayName:a" "displayName:b"', "Syntax error: character '\"' is not valid at position 16"],
    ['"displayName:a" AND', 'Syntax error at position 19 in \'"displayName:a" AND\'.'],
    ['("displayName:a"', 'Syntax error at position 16'],
    ['"displayName"', "Syntax error: character '\"' is not valid at position 0"],
    ['"secret:h"', "Unsupported search property 'secret'."],
    ['('.repeat(1_000), 'Recursion depth exceeded allowed limit.'],
  ])('for %s is refused', (text, message) => {
    expect(() => search(text)).toThrow(
      expect.objectContaining({ status: 400, message: expect.stringContaining(message) }),
    )
  })
})
