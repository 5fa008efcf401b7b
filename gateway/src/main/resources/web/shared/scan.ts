/**
 * Listens for a barcode scanner, which types like a very fast person and ends with Enter or Tab. Whatever has the focus: the burst
 * is taken, a field it fell into gets its old text back, and nothing is submitted.
 */

/** Scanners type a character every 1 to 30 ms; the fastest people need about 60. */
const FASTER_THAN_PEOPLE_MS = 50;
const SAME_SCAN_MS = 500;
/** Shorter than any code, longer than what a hand types that fast: a cut-off scan is one sentence, no length of a foot. */
const FEWEST_DIGITS = 4;
/** A style and size as some labels have them; 10.5 and a Tab is none. */
const FEWEST_SIGNS = 6;

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Burst {
  text: string;
  lastAt: number;
  readonly field: Field | undefined;
  readonly before: string;
}

export interface Scanner {
  stop(): void;
}

/** @param take gets each code without prefix, Enter or Tab; never the same one twice within half a second */
export function listenForScans(target: Document, take: (code: string) => void): Scanner {
  let burst: Burst | undefined;
  let last = { code: '', at: -Infinity };

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      burst = undefined;
      return;
    }
    const now = event.timeStamp;
    if (burst !== undefined && now - burst.lastAt > FASTER_THAN_PEOPLE_MS) {
      burst = undefined;
    }
    if (event.key === 'Enter' || event.key === 'Tab') {
      if (burst !== undefined && isCode(burst.text)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        giveBack(burst);
        const code = withoutPrefix(burst.text);
        if (code !== last.code || now - last.at > SAME_SCAN_MS) {
          last = { code, at: now };
          take(code);
        }
      }
      burst = undefined;
    } else if (event.key.length === 1) {
      if (burst === undefined) {
        const field = fieldOf(event);
        burst = { text: '', lastAt: now, field, before: field?.value ?? '' };
      }
      burst.text += event.key;
      burst.lastAt = now;
    }
  };

  target.addEventListener('keydown', onKey, true);
  return { stop: () => target.removeEventListener('keydown', onKey, true) };
}

function fieldOf(event: KeyboardEvent): Field | undefined {
  const at = event.composedPath()[0];
  return at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at : undefined;
}

function giveBack(burst: Burst): void {
  if (burst.field !== undefined && burst.field.value !== burst.before) {
    burst.field.value = burst.before;
    burst.field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function isCode(text: string): boolean {
  const code = withoutPrefix(text);
  return text.includes('/01/') || code.length >= (/^\d+$/.test(code) ? FEWEST_DIGITS : FEWEST_SIGNS);
}

/** AIM identifiers (]E0), marks such as * and other letters that scanners send first and last; a link stays as it is. */
export function withoutPrefix(text: string): string {
  const bare = text.replace(/^\][A-Za-z]\d/, '').replace(/^\D+|\D+$/g, '');
  return /^\d+$/.test(bare) ? bare : text;
}
