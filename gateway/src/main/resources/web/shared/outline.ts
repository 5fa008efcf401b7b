/** Outlines of a sole and of the inside of a shoe, from the dimensions that are known of them. */

/** Millimetres; the heel's hindmost point lies at (x, heelY) and the toes point up. A right foot, unless mirrored. */
export interface Outline {
  readonly lengthMm: number;
  readonly ballMm: number;
  readonly toesMm: number;
  /** Of a shoe: foot-shaped, rounded or tapered. */
  readonly shape: string | undefined;
  readonly x?: number;
  readonly heelY?: number;
  readonly mirrored?: boolean;
}

/** Heels are not told by answers; feet have about two thirds of their ball width there (ANSUR II, 2012). */
const HEEL_OF_BALL = 0.66;

type Point = readonly [across: number, along: number];

export const footPath = (foot: Outline): string => closed(points(foot, -0.22, 0.9, 0.3), foot);

export function shoePath(shoe: Outline): string {
  switch (shoe.shape) {
    case 'foot-shaped': return closed(points(shoe, -0.2, 0.92, 0.36), shoe);
    case 'tapered': return closed(points(shoe, -0.04, 0.66, 0.26), shoe);
    default: return closed(points(shoe, -0.1, 0.76, 0.32), shoe);
  }
}

/**
 * @param tip where the longest toe is, as a share of the toes' width; negative is the big toe's side
 * @param inner how far the inner corner of the toes reaches across, as a share of half their width
 * @param outer the same of the outer corner, near the little toe
 */
function points({ lengthMm, ballMm, toesMm }: Outline, tip: number, inner: number, outer: number): Point[] {
  const heel = ballMm * HEEL_OF_BALL;
  return [
    [0, 0], [heel * 0.4, lengthMm * 0.035], [heel * 0.5, lengthMm * 0.13], [heel * 0.52, lengthMm * 0.34],
    [ballMm * 0.5, lengthMm * 0.6], [toesMm * 0.51, lengthMm * 0.74], [toesMm * 0.44, lengthMm * 0.84],
    [toesMm * outer, lengthMm * 0.93], [toesMm * tip, lengthMm], [-toesMm * 0.5 * inner, lengthMm * 0.955],
    [-toesMm * 0.5, lengthMm * 0.86], [-ballMm * 0.5, lengthMm * 0.72], [-heel * 0.42, lengthMm * 0.45],
    [-heel * 0.46, lengthMm * 0.2], [-heel * 0.4, lengthMm * 0.035],
  ];
}

/** A smooth line through all points (Catmull and Rom, 1974), as cubic curves. */
function closed(through: readonly Point[], { x = 0, heelY = 0, mirrored = false }: Outline): string {
  const at = (index: number): Point => {
    const [across, along] = through[(index + through.length) % through.length]!;
    return [x + (mirrored ? -across : across), heelY - along];
  };
  const n = (value: number): string => String(Math.round(value * 10) / 10);
  let path = `M${n(at(0)[0])} ${n(at(0)[1])}`;
  for (let index = 0; index < through.length; index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    path += `C${n(from[0] + (to[0] - before[0]) / 6)} ${n(from[1] + (to[1] - before[1]) / 6)} `
      + `${n(to[0] - (after[0] - from[0]) / 6)} ${n(to[1] - (after[1] - from[1]) / 6)} ${n(to[0])} ${n(to[1])}`;
  }
  return `${path}Z`;
}
