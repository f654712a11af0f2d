import { describe, expect, test } from 'vitest'
import { findNearest } from './find-nearest.js'

const names = ['Synchronization.Read.All', 'Synchronization.ReadWrite.All', 'User.Read']

describe('the nearest name', () => {
  test.each([
    ['a letter is missing', 'Synchronisation.ReadWrite.All', 'Synchronization.ReadWrite.All'],
    ['only the case differs', 'synchronization.read.all', 'Synchronization.Read.All'],
    ['a short name has a slip', 'User.Raed', 'User.Read'],
    ['the end is missing', 'Synchron', 'Synchronization.Read.All'],
    ['nothing is close', 'Mail.Send', undefined],
    ['nothing was typed', '', undefined],
  ])('when %s', (_, typed, expected) => {
    expect(findNearest(typed, names)).toBe(expected)
  })
})
