/** A target did not answer what it should, so its speed says nothing. */
export class WrongAnswer extends Error {
  override readonly name = 'WrongAnswer'
}
