/**
 * The foot in the shoe, seen from above and to scale, as one SVG text. A pure function of an answer: the same answer is the same
 * drawing, on a page, on a printed card and in a file. Plain colours and attributes only, no style sheet, no script, no variables:
 * print servers and librsvg draw it as browsers do.
 */

import { type Compression, type Fit, type ZoneRoom, type ZoneState, zoneStates } from './answer.js';
import { footPath, shoePath, type Outline } from './outline.js';
import { signed, tenths } from './units.js';

export interface DrawingWords {
  readonly language: string;
  /** What is drawn, for those who do not see it. */
  readonly title: string;
  readonly zone: Readonly<Record<string, string>>;
  readonly verdict: Readonly<Record<string, string>>;
  readonly notKnown: string;
  readonly compared: string;
  readonly shoe: string;
  readonly foot: string;
  readonly afterRun: string;
}

export interface DrawingLook {
  /** With `tags` each zone is told in the drawing; with `numbers` a list beside it does. */
  readonly labels: 'tags' | 'numbers';
  /** `dark` for a dark page only: paper is white. */
  readonly ink: 'light' | 'dark';
  /** Ids must differ when several drawings are in one document. */
  readonly id: string;
  /** Another shoe's inside to lay over this one, for a comparison. */
  readonly over?: readonly Pick<Fit, 'zones' | 'shoe'>[];
}

type Drawn = Pick<Fit, 'zones' | 'compared' | 'notKnown' | 'shoe' | 'metatarsalCompression'>;

/** What is taken where an answer leaves a dimension out: shares of an average men's foot (ANSUR II, 2012). */
const USUAL_LENGTH_MM = 271;
const BALL_OF_LENGTH = 0.376;
const TOES_OF_BALL = 0.78;
/** Below this the dashed line would lie on the other one. */
const VISIBLE_MM = 0.3;

const INKS = {
  light: { ink: '#1c2422', quiet: '#55605c', shoe: '#0f6b5c', inside: '#e4f0ec', foot: '#e8c9ae', edge: '#7a4a24', run: '#a3271f', paper: '#ffffff' },
  dark: { ink: '#e9eeeb', quiet: '#a7b3ae', shoe: '#6fd1bc', inside: '#1e3a34', foot: '#8a6a50', edge: '#f0d3ba', run: '#ff9d92', paper: '#1a201e' },
} as const;

/** Where each zone is pointed at: across and along the shoe, as shares; and where its tag stands: on which side, how far down. */
const PLACES: Readonly<Record<string, { readonly across: number; readonly along: number; readonly side: -1 | 1; readonly tagY: number }>> = {
  length: { across: 0, along: 1, side: 1, tagY: 14 },
  'toe-box-width': { across: -0.46, along: 0.86, side: -1, tagY: 40 },
  'toe-box-height': { across: 0.2, along: 0.86, side: 1, tagY: 80 },
  'ball-width': { across: -0.48, along: 0.71, side: -1, tagY: 112 },
  'ball-girth': { across: 0.46, along: 0.64, side: 1, tagY: 140 },
  instep: { across: 0, along: 0.46, side: -1, tagY: 186 },
  heel: { across: 0.3, along: 0.1, side: 1, tagY: 270 },
};

export function drawFootInShoe(fit: Drawn, words: DrawingWords, look: DrawingLook): string {
  const inks = INKS[look.ink];
  const dimensions = dimensionsOf(fit);
  const isLeft = fit.zones?.[0]?.foot === 'left';
  const tags = look.labels === 'tags';
  const width = tags ? 400 : 170;
  const middle = width / 2;
  const top = 26;
  const height = Math.round(dimensions.shoe.lengthMm + top + (tags ? 40 : 14));
  // The foot points up, so the heel is at the bottom; a left foot is a right one mirrored.
  const place = (outline: Outline): Outline => ({ ...outline, x: middle, heelY: top + dimensions.shoe.lengthMm, mirrored: isLeft });
  const parts = [
    `<rect width="${width}" height="${height}" fill="${inks.paper}"/>`,
    `<path d="${shoePath(place(dimensions.shoe))}" fill="${inks.inside}" stroke="${inks.shoe}" stroke-width="2.2"/>`,
    `<path d="${footPath(place(dimensions.foot))}" fill="${inks.foot}" fill-opacity="0.75" stroke="${inks.edge}" stroke-width="1.6"/>`,
  ];
  if (dimensions.afterRun !== undefined) {
    parts.push(`<path d="${footPath(place(dimensions.afterRun))}" fill="none" stroke="${inks.run}" stroke-width="1.8" stroke-dasharray="5 3"/>`);
  }
  for (const other of look.over ?? []) {
    const inside = dimensionsOf(other).shoe;
    parts.push(`<path d="${shoePath({ ...place(inside), heelY: top + dimensions.shoe.lengthMm })}" fill="none" stroke="${inks.ink}" stroke-width="1.6" stroke-dasharray="1.5 3"/>`);
  }
  zoneStates(fit).forEach((state, at) => parts.push(mark(state, at + 1, { dimensions, middle, top, isLeft, tags, width, words, inks, id: look.id })));
  if (tags) {
    parts.push(legend(words, inks, height, dimensions.afterRun !== undefined));
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${look.id}-title" font-family="system-ui, sans-serif">`
    + `<title id="${look.id}-title">${text(words.title)}</title>${patterns(look.id, inks)}${parts.join('')}</svg>`;
}

interface Dimensions { readonly shoe: Outline; readonly foot: Outline; readonly afterRun: Outline | undefined }

function dimensionsOf(fit: Pick<Fit, 'zones' | 'shoe'> & { readonly metatarsalCompression?: Compression }): Dimensions {
  const room = (zone: string): ZoneRoom | undefined => fit.zones?.find((each) => each.zone === zone);
  const pair = (zone: string, usual: number): { inside: number; foot: number } => {
    const told = room(zone);
    return told?.felt === undefined
      ? { inside: usual + (told?.clearanceMm ?? 0), foot: usual }
      : { inside: told.felt.mm, foot: told.felt.mm - told.clearanceMm };
  };
  const length = pair('length', USUAL_LENGTH_MM);
  const ball = pair('ball-width', length.foot * BALL_OF_LENGTH);
  const toes = pair('toe-box-width', ball.foot * TOES_OF_BALL);
  const foot = { lengthMm: length.foot, ballMm: ball.foot, toesMm: toes.foot, shape: undefined };
  const grown = growth(fit.metatarsalCompression);
  return {
    shoe: { lengthMm: length.inside, ballMm: ball.inside, toesMm: toes.inside, shape: fit.shoe.toeBoxShape },
    foot,
    afterRun: grown === undefined ? undefined : { ...foot, ballMm: foot.ballMm + grown.ball, toesMm: foot.toesMm + grown.toes },
  };
}

/** How much more the forefoot is pressed after the run; what an answer tells of the swelling. */
function growth(compression: Compression | undefined): { ball: number; toes: number } | undefined {
  const more = (place: string): number => {
    const told = compression?.places?.find((each) => each.place === place);
    return told === undefined ? 0 : told.afterRun.mm - told.atStart.mm;
  };
  const ball = more('metatarsal-heads');
  const toes = more('big-toe') + more('little-toe');
  return Math.max(ball, toes) < VISIBLE_MM ? undefined : { ball, toes };
}

interface Frame {
  readonly dimensions: Dimensions;
  readonly middle: number;
  readonly top: number;
  readonly isLeft: boolean;
  readonly tags: boolean;
  readonly width: number;
  readonly words: DrawingWords;
  readonly inks: (typeof INKS)[keyof typeof INKS];
  readonly id: string;
}

function mark(state: ZoneState, number: number, frame: Frame): string {
  const { dimensions: { shoe }, inks, words } = frame;
  const at = PLACES[state.zone]!;
  const mirror = frame.isLeft ? -1 : 1;
  const x = frame.middle + at.across * mirror * shoe.ballMm;
  const y = frame.top + shoe.lengthMm * (1 - at.along) + (state.zone === 'length' ? -8 : 0);
  const known = state.kind === 'judged';
  const dot = `<circle cx="${n(x)}" cy="${n(y)}" r="9.5" fill="${inks.paper}" stroke="${inks.ink}" stroke-width="1.2"${known ? '' : ' stroke-dasharray="2.5 2"'}/>`
    + `<text x="${n(x)}" y="${n(y + 4.2)}" font-size="12" font-weight="700" text-anchor="middle" fill="${inks.ink}">${number}</text>`;
  if (!frame.tags) {
    return dot;
  }
  const side = at.side * mirror;
  const tagX = side < 0 ? 8 : frame.width - 8;
  const anchor = side < 0 ? 'start' : 'end';
  const edge = side < 0 ? 130 : frame.width - 130;
  const rows = [`${number} ${words.zone[state.zone] ?? state.zone}`, ...said(state, words)];
  const swatchX = n(side < 0 ? tagX : tagX - 40);
  const swatchY = n(at.tagY - 9 + rows.length * 15);
  const line = `<path d="M${n(x + side * 10)} ${n(y)}L${n(edge)} ${n(at.tagY - 4)}" fill="none" stroke="${inks.quiet}" stroke-width="0.8"/>`;
  const swatch = `<rect x="${swatchX}" y="${swatchY}" width="40" height="11" fill="${inks.paper}" stroke="${inks.ink}" stroke-width="0.9"${known ? '' : ' stroke-dasharray="2.5 2"'}/>`
    + (state.kind === 'judged' ? `<rect x="${swatchX}" y="${swatchY}" width="40" height="11" fill="url(#${frame.id}-${patternOf(state.room.verdict)})"/>` : '');
  return line + dot + swatch + rows.map((row, index) => `<text x="${tagX}" y="${n(at.tagY + index * 15)}" font-size="${known && index === 1 ? 13.5 : 11.5}"`
    + ` font-weight="${known && index === 1 ? 700 : 400}" text-anchor="${anchor}" fill="${index === 0 ? inks.quiet : inks.ink}">${text(row)}</text>`).join('');
}

function said(state: ZoneState, words: DrawingWords): string[] {
  switch (state.kind) {
    case 'judged':
      return [`${signed(state.room.clearanceMm, words.language)} ± ${tenths(state.room.sdMm, words.language)} mm`,
        words.verdict[state.room.verdict] ?? state.room.verdict];
    case 'compared':
      return [words.compared];
    case 'unknown':
      return [words.notKnown];
  }
}

const VERDICTS = ['tight', 'snug', 'comfortable', 'roomy', 'loose'];

/** A word we do not know yet has the pattern of none of ours. */
export const patternOf = (verdict: string): string => (VERDICTS.includes(verdict) ? verdict : 'other');

/** Told apart without colour: the tighter the denser the strokes, the looser the fewer the dots. */
export function patterns(id: string, inks: { readonly ink: string }): string {
  const strokes = (name: string, step: number, extra = ''): string =>
    `<pattern id="${id}-${name}" width="${step}" height="${step}" patternUnits="userSpaceOnUse"><path d="M0 ${step}L${step} 0${extra}" stroke="${inks.ink}" stroke-width="1" fill="none"/></pattern>`;
  const dots = (name: string, step: number): string =>
    `<pattern id="${id}-${name}" width="${step}" height="${step}" patternUnits="userSpaceOnUse"><circle cx="${step / 2}" cy="${step / 2}" r="1.1" fill="${inks.ink}"/></pattern>`;
  return `<defs>${strokes('tight', 4, 'M0 0L4 4')}${strokes('snug', 5)}`
    + `<pattern id="${id}-comfortable" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="${inks.ink}" fill-opacity="0.28"/></pattern>`
    + `${dots('roomy', 5)}${dots('loose', 9)}<pattern id="${id}-other" width="8" height="8" patternUnits="userSpaceOnUse"></pattern></defs>`;
}

function legend(words: DrawingWords, inks: (typeof INKS)[keyof typeof INKS], height: number, withRun: boolean): string {
  const y = height - 12;
  const items = [
    { name: words.shoe, line: `stroke="${inks.shoe}" stroke-width="2.2"` },
    { name: words.foot, line: `stroke="${inks.edge}" stroke-width="1.6"` },
    ...(withRun ? [{ name: words.afterRun, line: `stroke="${inks.run}" stroke-width="1.8" stroke-dasharray="5 3"` }] : []),
  ];
  return items.map((item, at) => `<path d="M${8 + at * 130} ${y - 4}h20" ${item.line} fill="none"/>`
    + `<text x="${32 + at * 130}" y="${y}" font-size="11" fill="${inks.quiet}">${text(item.name)}</text>`).join('');
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (raw: string): string => raw.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
