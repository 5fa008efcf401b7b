/** Barcodes of boxes. GS1: the last digit follows from the others; a UPC-A and its 13 digits are one product. */

const LENGTHS = [8, 12, 13, 14];
/** A UPC-A whose first zero a scanner or a spreadsheet left out. Looked up, and no code when nothing is known under it. */
const WITHOUT_ZERO = 11;

/** 14 digits, by which codes are compared; undefined when it cannot be the code of a product. */
export function readGtin(text: string): string | undefined {
  const digits = digitsOf(text);
  return [...LENGTHS, WITHOUT_ZERO].includes(digits.length) && checkDigit(digits.slice(0, -1)) === Number(digits.at(-1))
    ? digits.padStart(14, '0')
    : undefined;
}

/** The digits of a code as typed, or of a GS1 Digital Link (…/01/09506000134352…). */
export function digitsOf(text: string): string {
  const link = /\/01\/(\d{8,14})(?:[/?#]|$)/.exec(text);
  return link?.[1] ?? text.replace(/[\s-]/g, '');
}

export function checkDigit(body: string): number {
  const sum = [...body].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/** What is wrong with a code that no shoe is known under. */
export type Finding =
  | { readonly kind: 'no-code' }
  | { readonly kind: 'length'; readonly digits: number }
  | { readonly kind: 'check-digit'; readonly expected: string }
  | { readonly kind: 'doubled-last'; readonly meant: string }
  | { readonly kind: 'unknown' };

/**
 * Looks at a code that the catalogue does not know. A known code is never doubted, so this is asked last.
 *
 * A UPC-A whose last digit a scanner or a hand doubled is a valid EAN-13 in one case of ten, so the shorter code is tried first.
 *
 * @param isKnown whether a shoe is known under these 14 digits
 */
export async function examine(text: string, isKnown: (gtin14: string) => Promise<boolean>): Promise<Finding> {
  const digits = digitsOf(text);
  if (!/^\d+$/.test(digits)) {
    return { kind: 'no-code' };
  }
  const shorter = readGtin(digits.slice(0, -1));
  if (shorter !== undefined && digits.at(-1) === digits.at(-2) && (await isKnown(shorter))) {
    return { kind: 'doubled-last', meant: digits.slice(0, -1) };
  }
  if (!LENGTHS.includes(digits.length)) {
    return { kind: 'length', digits: digits.length };
  }
  if (readGtin(digits) === undefined) {
    return { kind: 'check-digit', expected: digits.slice(0, -1) + checkDigit(digits.slice(0, -1)) };
  }
  return { kind: 'unknown' };
}
