// Weights of the check digits of a taxpayer number (ИНН), as the Federal Tax Service computes them.
const TEN = [2, 4, 10, 3, 5, 9, 4, 6, 8]
const ELEVENTH = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
const TWELFTH = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]

const checkDigit = (digits: readonly number[], weights: readonly number[]) =>
  (weights.reduce((sum, weight, i) => sum + weight * digits[i]!, 0) % 11) % 10

/** Whether these are a taxpayer number: ten digits of an organisation or twelve of a person in business, check digits right. */
export function isTaxNumber(text: string): boolean {
  if (!/^(\d{10}|\d{12})$/.test(text) || /^0+$/.test(text)) return false
  const digits = [...text].map(Number)
  if (digits.length === 10) return checkDigit(digits, TEN) === digits[9]
  return checkDigit(digits, ELEVENTH) === digits[10] && checkDigit(digits, TWELFTH) === digits[11]
}
