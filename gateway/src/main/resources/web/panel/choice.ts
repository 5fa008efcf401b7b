/** Puts a size into the shop's own field. */

/** Numbers as shops write them: 44.5, 44,5, 44½, 45 1/3. */
export function sizeIn(text: string): number | undefined {
  const halves: Readonly<Record<string, string>> = { '½': '.5', '⅓': '.333', '⅔': '.667' };
  const plain = text.replace(/[½⅓⅔]/g, (sign) => halves[sign]!).replace(/ (\d)\/(\d)/, (_, over: string, under: string) => (Number(over) / Number(under)).toFixed(3).slice(1));
  const number = /\d+(?:[.,]\d+)?/.exec(plain)?.[0];
  return number === undefined ? undefined : Number(number.replace(',', '.'));
}

const LETTER = /(?:^|[^A-Z0-9])(X?N|2A|B|D|2E|4E|6E|E|M|W|XW)$/i;

/** The option for a size, and for its width where the shop names widths; never one that cannot be bought. */
export function findOption(select: HTMLSelectElement, size: string, width: string | undefined): HTMLOptionElement | undefined {
  const wanted = sizeIn(size);
  const open = [...select.options].filter((option) => !option.disabled && sizeIn(option.text) === wanted);
  const widthOf = (option: HTMLOptionElement): string | undefined => LETTER.exec(option.text.trim())?.[1]?.toUpperCase();
  return open.find((option) => widthOf(option) === width?.toUpperCase()) ?? open.find((option) => widthOf(option) === undefined);
}

/** Frameworks and themes hear of it as if a person had chosen. */
export function choose(select: HTMLSelectElement, option: HTMLOptionElement): void {
  select.value = option.value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
