/** Not inside a longer run of letters and digits, such as a UUID or an order's number. */
const WRITTEN = /(?<![\p{L}\p{N}])[0-9]{6}[ .\-\u00a0]?[0-9]{5}(?![\p{L}\p{N}])/gu;
const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Whether a national identity number with valid check digits stands in the text, by the server's own rule (NationalIdentityNumber). */
export function holdsIdentityNumber(text: string): boolean {
  return [...text.matchAll(WRITTEN)].some(([found]) => isValid(found.replace(/[^0-9]/g, '')));
}

function isValid(digits: string): boolean {
  return isDivisible(digits, FIRST) && isDivisible(digits, SECOND);
}

function isDivisible(digits: string, weights: number[]): boolean {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}
