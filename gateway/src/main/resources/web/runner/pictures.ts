/** Small pictures to choose by. The words beside them say the same, so none is read out. */

import { svg } from 'lit';

type Picture = ReturnType<typeof svg>;

const TOES: Readonly<Record<string, readonly number[]>> = { egyptian: [4, 9, 13, 18, 24], greek: [9, 4, 9, 15, 21], square: [6, 6, 6, 11, 17] };

export function toePicture(shape: string): Picture {
  const tops = TOES[shape];
  return svg`<svg viewBox="0 0 60 56" width="60" height="56" aria-hidden="true" focusable="false">${tops === undefined ? question()
    : svg`<path class="sole" d="M8 54C6 40 8 34 12 30H50C55 36 54 46 52 54Z"/>${tops.map((top, at) => svg`<ellipse class="sole" cx=${[15, 27, 36, 44, 51][at]} cy=${top + 11} rx=${[7, 5, 4.4, 4, 3.6][at]} ry="11"/>`)}`}</svg>`;
}

const ARCHES: Readonly<Record<string, number>> = { low: 40, medium: 33, high: 24 };

export function archPicture(arch: string): Picture {
  const top = ARCHES[arch];
  return svg`<svg viewBox="0 0 60 56" width="60" height="56" aria-hidden="true" focusable="false">${top === undefined ? question()
    : svg`<path class="sole" d="M6 42C4 22 8 12 14 6H26C28 20 38 26 52 32C56 34 57 40 54 43H42Q28 ${top} 18 43H8Z"/><path class="wall" d="M2 46H58"/>`}</svg>`;
}

const question = (): Picture => svg`<text x="30" y="38" text-anchor="middle" font-size="30" class="mark">?</text>`;

/** Where each complaint is felt, on a foot of 120 by 260. Laces are beside it. */
const SPOTS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  'numb-toes': [72, 42], 'top-of-foot-pressure': [62, 130], 'heel-slip': [62, 240], 'black-toenail': [44, 22], 'wide-forefoot': [66, 84],
  'high-instep': [62, 158], 'inner-ball-pressure': [32, 96], 'little-toe-pressure': [102, 66], 'front-of-ankle-pressure': [62, 192],
  'narrow-heel-wide-forefoot': [86, 216], 'laces-too-short': [20, 140], 'laces-too-long': [106, 140],
};

/** The foot as a map: pressing a spot is ticking its number in the list, which is for keyboards and screen readers. */
export function footMap(chosen: readonly string[], toggle: (complaint: string) => void): Picture {
  return svg`<svg viewBox="0 0 124 264" width="124" height="264" aria-hidden="true" focusable="false" class="map">
    <path class="sole" d="M60 260C42 260 36 244 38 222 40 200 44 184 40 160 34 134 22 118 24 96 26 78 38 66 54 64 78 62 98 74 102 98 105 118 98 138 94 160 90 184 92 200 90 222 88 246 80 260 60 260Z"/>
    <ellipse class="sole" cx="40" cy="44" rx="14" ry="20"/><ellipse class="sole" cx="63" cy="38" rx="9" ry="14"/><ellipse class="sole" cx="79" cy="46" rx="8" ry="12"/><ellipse class="sole" cx="93" cy="57" rx="7" ry="10"/><ellipse class="sole" cx="104" cy="72" rx="6" ry="9"/>
    ${Object.entries(SPOTS).map(([complaint, [x, y]], at) => svg`<g class=${chosen.includes(complaint) ? 'spot on' : 'spot'} @click=${() => toggle(complaint)}>
      <circle cx=${x} cy=${y} r="12"/><text x=${x} y=${y + 4} text-anchor="middle" font-size="11">${at + 1}</text></g>`)}</svg>`;
}
