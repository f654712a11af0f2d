/** What a value was read from, where its text says more than the value: it is written so while it is still that value. */
export const texts = new WeakMap<object, string>()
