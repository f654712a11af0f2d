/** A boolean as provisioning writes it into a text. */
export const booleanText = (value: boolean): 'True' | 'False' => (value ? 'True' : 'False')
