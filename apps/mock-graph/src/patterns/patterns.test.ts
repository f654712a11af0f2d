import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBacktracking } from './backtracking-pattern.js'
import { compilePattern } from './compile-pattern.js'
import { expandReplacement } from './expand-replacement.js'
import { readLinear } from './linear-pattern.js'
import { PatternError, startBudget } from './pattern.js'
import { rememberPatterns } from './remember-patterns.js'
import { findStoppable } from './stoppable.js'
import { toJavaScript } from './to-javascript.js'

const found = (pattern: string, text: string) =>
  compilePattern(pattern)
    .matchesIn(text, startBudget())
    .map(({ spans: [whole] }) => text.slice(...(whole ?? [0, 0])))

describe('what a pattern fits', () => {
  test.each([
    ['[a-zA-Z_]*', 'john7', ['john', '', '']],
    [String.raw`[()\s-]+`, '1 (2)-3', [' (', ')-']],
    // .NET, character classes in regular expressions: \w, \d and \s are by Unicode's categories.
    [String.raw`\w+`, 'Zoë_1!', ['Zoë_1']],
    [String.raw`\d+`, '٣4', ['٣4']],
    [String.raw`\s`, 'a\u00a0b', ['\u00a0']],
    [String.raw`\W|\D`, 'é1', ['é']],
    [String.raw`[\s\S]`, 'é', ['é']],
    [String.raw`\u0041`, 'BA', ['A']],
    ["(?'n'a)b", 'ab', ['ab']],
    ['[]x]+', 'a]x', [']x']],
    ['[^]x]', 'x]a', ['a']],
    ['[[:]', 'a[:', ['[', ':']],
    ['(?i)sales', 'SALES', ['SALES']],
    ['a(?i)b', 'aB', ['aB']],
    // What Entra itself puts into a default filter of cloud sync.
    ['^CAS_([^{]*){', 'CAS_x{1', ['CAS_x{']],
    // What it puts into a default mapping to Active Directory.
    ['^.*?,(?=(?:CN|OU|DC)=)', 'CN=Doe\\, Joe,OU=People,DC=x', ['CN=Doe\\, Joe,']],
    ['(a)\\1', 'aba', []],
    ['(a)\\1', 'baa', ['aa']],
    ['(?<=@).*', 'a@b.c', ['b.c']],
    // .NET, character class subtraction and named blocks; anchors.
    ['[a-z-[aeiou]]+', 'abcde', ['bcd']],
    [String.raw`[\w-[\d_]]+`, 'ab1_c', ['ab', 'c']],
    ['[^a-c-[xyz]]', 'axd', ['d']],
    [String.raw`\p{IsGreek}+`, 'aΩμ', ['Ωμ']],
    [String.raw`[\p{IsBasicLatin}]+`, 'aé', ['a']],
    [String.raw`\P{IsBasicLatin}`, 'aé', ['é']],
    [String.raw`ab\Z`, 'abab', ['ab']],
    // In the engine that looks around all of this means the same as in the other.
    [String.raw`(?<=\A|-)\w+(?=\z|-)`, 'Zoë-b', ['Zoë', 'b']],
    [String.raw`\d+(?=€)`, '٣4€', ['٣4']],
    [String.raw`(?<!\S)\p{Lu}\P{Lu}*`, 'Ab Éc d', ['Ab ', 'Éc d']],
    [String.raw`(?=.)[\w\s.+'-]+`, "a b'+-c!", ["a b'+-c"]],
    [String.raw`(?=.)[+\-/&~^\]]`, 'a]', [']']],
    [String.raw`(?=.)a{,2}\'\-\u00e9}`, "a{,2}'-é}", ["a{,2}'-é}"]],
    ["(?=.)(?'q'[\"'])x\\k<q>", `"x"'x"`, ['"x"']],
    ['(?i)(?=S)sales', 'SALES', ['SALES']],
    // .NET, character classes: a dot is all but \n; miscellaneous constructs: inline comments.
    ['(?=a)a.', 'a\ra\n', ['a\r']],
    ['(?s)(?=a)a.', 'a\n', ['a\n']],
    ['(?=a)(?s:a.)', 'a\n', ['a\n']],
    ['a(?#a (b)c[(?#d)]', 'ac(', ['ac(']],
    ["(?'n'x)\\k'n'", 'xx', ['xx']],
  ])('%s in %j', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected)
    expect(compilePattern(pattern).fits(text, startBudget())).toBe(expected.length > 0)
  })

  test.each([
    ['(', 'is not a regular expression'],
    ['(?>a)', 'is not a regular expression'],
    [String.raw`(?=a)\y`, 'is not a regular expression'],
    [String.raw`\Ga`, 'is not a regular expression'],
    ['[a-z-[aeiou]x]', 'is not a regular expression'],
    [String.raw`\p{IsThai}`, 'names the block IsThai of Unicode, which is not known here'],
    [String.raw`(?=a)[\p{IsThai}]`, 'names the block IsThai of Unicode, which is not known here'],
    ['a'.repeat(10_001), 'is longer than 10000 characters'],
  ])('%s is none', (pattern, message) => {
    expect(() => compilePattern(pattern)).toThrow(new PatternError(message))
  })

  test('both engines find the same, where the linear one can', () => {
    const piece = fc.constantFrom('a', 'b', '.', '(a)', '(b|ab)', '[ab]', '(?<n>a|)', '^', '$', '|')
    const times = fc.constantFrom('', '', '?', '*', '+?', '{1,3}')
    const pattern = fc.array(fc.tuple(piece, times), { minLength: 1, maxLength: 4 }).map((parts) => {
      const repeats = (text: string) => !/[|^$]/.test(text.charAt(0))
      return parts.map(([text, count]) => (repeats(text) ? text + count : text)).join('')
    })
    fc.assert(
      fc.property(
        pattern,
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 }),
        (source, text) => {
          const linear = readLinear(source)
          // A group of one name can stand there once, in both.
          if (!linear) return
          const other = readBacktracking(source, findStoppable())
          expect(linear.matchesIn(text, startBudget()).map(({ spans }) => spans[0])).toEqual(
            other?.matchesIn(text, startBudget()).map(({ spans }) => spans[0]),
          )
        },
      ),
    )
  })
})

describe('what a pattern may spend', () => {
  test('every search costs what it may look at, and the sum is one for all patterns', () => {
    const budget = startBudget()
    const pattern = readLinear('a')
    pattern?.matchesIn('ab', budget)
    const first = startBudget().steps - budget.steps
    expect(first).toBeGreaterThan(0)
    pattern?.matchesIn('ab', budget)
    expect(startBudget().steps - budget.steps).toBe(2 * first)
  })

  test('searches that look to the end of the text again and again are cut off', () => {
    const budget = { ...startBudget(), steps: 10_000 }
    expect(compilePattern('a.*b|a').matchesIn('a'.repeat(10), budget)).toHaveLength(10)
    expect(() => compilePattern('a.*b|a').matchesIn('a'.repeat(200), budget)).toThrow(
      'takes too long for a text of this length',
    )
  })

  test('what looks around runs where it can be stopped, for as long as is left', () => {
    const runs: number[] = []
    let now = 0
    const run = (_: string, milliseconds: number) => {
      runs.push(milliseconds)
      now += 400
      return []
    }
    const budget = startBudget()
    const pattern = readBacktracking('a(?=b)', run, () => now)
    for (const text of ['ab', 'ab', 'ab']) pattern?.matchesIn(text, budget)
    expect(runs).toEqual([1000, 600, 200])
    expect(() => pattern?.matchesIn('ab', budget)).toThrow('comes after others that took all the time')
    expect(runs).toHaveLength(3)
  })

  test('what is linear is never run there', () => {
    const never = () => {
      throw new Error('It was run.')
    }
    expect(compilePattern('(a+)+b', never).fits('aab', startBudget())).toBe(true)
    expect(() => compilePattern('(?=a)', never).fits('aab', startBudget())).toThrow('It was run.')
  })

  test('where nothing can be stopped, it is refused with the reason', () => {
    expect(() => readBacktracking('(?=a)', undefined)?.fits('a', startBudget())).toThrow(
      'looks around, refers back, takes one class from another or is very large, and here nothing could stop it: write it without that, or run it in Node',
    )
  })

  test('what takes longer than it may is stopped', () => {
    expect(() => findStoppable()?.('for (;;);', 1)).toThrow(new PatternError('takes too long for this text'))
  })

  test('what repeats too often is not prepared, but left to the engine that need not', () => {
    expect(readLinear('(?:x{1000}y)z{1000}'.repeat(10))).toBeUndefined()
    expect(found('x{1500}', 'x'.repeat(1500))).toHaveLength(1)
  })
})

// .NET, grouping constructs: named groups are numbered after those without a name.
test.each([
  ['(?<n>a)(b)(c)', 'b c a'],
  ['(?<n>a)([(])?\\(?(b)(?=c)(c)', ' b c a'],
  ["(?<n>a)(?:b)(?'m'c)", 'a c'],
])('the groups of %s are %s', (pattern, expected) => {
  const [match] = compilePattern(pattern).matchesIn('abc', startBudget())
  const groups = match?.spans.slice(1).map((span) => 'abc'.slice(...(span ?? [0, 0])))
  expect(groups?.join(' ')).toBe(expected)
})

test('the last patterns are read once', () => {
  const read = rememberPatterns(2)
  const first = read('a')
  read('b')
  expect(read('a')).toBe(first)
  read('c')
  expect(read('a')).toBe(first)
  read('d')
  read('e')
  expect(read('a')).not.toBe(first)
})

test.each([
  [`$1-\${n}-$2`, 'x-y-'],
  ["$$1 $& $` $'", '$1 xy < >'],
  ['$_ $+', '<xy> y'],
  [`\${none} $9 $`, `\${none} $9 $`],
])('%s is %s', (replacement, expected) => {
  const [match] = compilePattern('(x)(z)?(?<n>y)').matchesIn('<xy>', startBudget())
  expect(expandReplacement(replacement, '<xy>', match!)).toBe(expected)
})

// Regular expression modifiers came with V8 12.5, and Node 22 has 12.4.
test.each([
  ['(?=a)a.', true, String.raw`(?=a)a[\s\S]`],
  ['(?=a)a.', false, String.raw`(?=a)a[^\n]`],
  ['(?=.)(?s:.(.))(?-s:.)[.]\\(.', false, String.raw`(?=[^\n])(?:[\s\S]([\s\S]))(?:[^\n])[\x2e]\x28[^\n]`],
  ['(?s-i:(?-s:.).).', true, String.raw`(?-i:(?:[^\n])[\s\S])[\s\S]`],
])(
  'what a dot is needs no option of a group, which Node 22 could not read: %s',
  (pattern, isDotAll, written) => {
    expect(toJavaScript(pattern, isDotAll)).toBe(written)
  },
)
