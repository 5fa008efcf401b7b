/** What a card is printed on: a sheet of A6, or as much of a till's roll as it needs. */

export const PAPERS = ['a6', '80', '58'] as const;
export type Paper = (typeof PAPERS)[number];

const MM_PER_PIXEL = 25.4 / 96;
/** Longer than any card, and what the rolls of tills are torn off at. */
const MOST_MM = 150;
const roll = new CSSStyleSheet();

/** A roll is cut below the last line: its page is as high as the card, which only the browser knows. */
export function cutPaper(card: HTMLElement | null, paper: Paper): void {
  if (card === null || paper === 'a6') {
    return;
  }
  if (!document.adoptedStyleSheets.includes(roll)) {
    document.adoptedStyleSheets.push(roll);
  }
  card.classList.add('measured');
  const mm = Math.min(MOST_MM, Math.ceil(card.getBoundingClientRect().height * MM_PER_PIXEL) + 1);
  card.classList.remove('measured');
  roll.replaceSync(`@page paper-${paper} { size: ${paper}mm ${mm}mm; margin: 0; }`);
}
