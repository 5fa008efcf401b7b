/** Lengths as people type them. Everything is kept in millimetres; a text is only how it is shown. */

export type Unit = 'mm' | 'cm' | 'in';

export const MM_PER: Readonly<Record<Unit, number>> = { mm: 1, cm: 10, in: 25.4 };

const DIGITS: Readonly<Record<Unit, number>> = { mm: 1, cm: 2, in: 2 };

/** A number with a comma or a point; undefined when it is none, or when it could be a thousand and something. */
export function readNumber(text: string): number | undefined {
  const typed = text.trim().replace(',', '.');
  return /^\d+(\.\d*)?$/.test(typed) ? Number(typed) : undefined;
}

export function readMm(text: string, unit: Unit): number | undefined {
  const value = readNumber(text);
  return value === undefined ? undefined : Math.round(value * MM_PER[unit] * 10) / 10;
}

/** How these millimetres are written in another unit, with the comma or point of the language. */
export function writeMm(mm: number, unit: Unit, language: string): string {
  return decimal(mm / MM_PER[unit], language, DIGITS[unit]);
}

export function decimal(value: number, language: string, digits = 1): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits, useGrouping: false }).format(value);
}

/** A measured length, to the tenth as all of them. */
export const tenths = (mm: number, language: string): string => new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1, useGrouping: false }).format(mm);

/** With its sign, for room and lack of it: +11.2, −1.5. The minus is the real one, so that it is read out as one. */
export function signed(value: number, language: string, digits = 1): string {
  const text = new Intl.NumberFormat(language, {
    maximumFractionDigits: 1, minimumFractionDigits: digits, signDisplay: 'exceptZero', useGrouping: false,
  }).format(value);
  return text.replace('-', '−');
}
