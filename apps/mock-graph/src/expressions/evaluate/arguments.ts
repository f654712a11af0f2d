import { toDate, toInteger, toNumber, toText, toTexts, toTruth, type Value } from './expression-value.js'

/** One argument, evaluated when a function asks for it: not everything an expression says is looked at. */
export type Argument = {
  value(): Value
}

/** The arguments of a call by their index; one that was left out is nothing. */
export class Arguments {
  constructor(private readonly list: readonly (Argument | undefined)[]) {}

  get count(): number {
    return this.list.length
  }

  value(index: number): Value {
    return this.list[index]?.value() ?? null
  }

  text(index: number): string {
    return toText(this.value(index))
  }

  /** `undefined` for nothing, which `text` shows as `""`. */
  optionalText(index: number): string | undefined {
    const value = this.value(index)
    return value === null ? undefined : toText(value)
  }

  texts(index: number): readonly string[] {
    return toTexts(this.value(index))
  }

  number(index: number): number {
    return toNumber(this.value(index))
  }

  integer(index: number): number {
    return toInteger(this.value(index))
  }

  date(index: number): Date {
    return toDate(this.value(index))
  }

  truth(index: number): boolean {
    return toTruth(this.value(index))
  }
}
