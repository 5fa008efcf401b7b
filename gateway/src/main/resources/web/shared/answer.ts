/** What the faces read of an answer of the API. Words may grow, so they are texts; what is not known is left out. */

export type Side = 'left' | 'right';

export const ZONES = [
  'length', 'toe-box-width', 'toe-box-height', 'ball-width', 'ball-girth', 'instep', 'heel',
] as const;
export type Zone = (typeof ZONES)[number];

export interface Inside { readonly mm: number; readonly sdMm: number; readonly basis?: string }

export interface ZoneRoom {
  readonly zone: string;
  readonly foot: string;
  readonly clearanceMm: number;
  readonly sdMm: number;
  /** Beside each zone in full answers; told once for all shoes in others. */
  readonly comfortableFromMm?: number;
  readonly comfortableToMm?: number;
  readonly verdict: string;
  readonly otherFootSurplusMm?: number;
  readonly felt?: Inside;
}

export interface ZoneCompared { readonly zone: string; readonly detail: string; readonly percentile?: number }
export interface ZoneNotKnown { readonly zone: string; readonly code: string; readonly detail: string }

export interface Size {
  readonly label: string;
  readonly system?: string;
  readonly labelBasis?: string;
  readonly scale?: string;
  readonly value?: number;
  readonly others?: Readonly<Record<string, string>>;
  readonly uk?: string;
  readonly eu?: string;
}
export interface Width { readonly grade?: string; readonly letter: string; readonly basis?: string }
export interface ShoeName {
  readonly slug: string;
  readonly brand?: string;
  readonly model?: string;
  readonly category?: string;
  readonly toeBoxShape?: string;
  readonly msrp?: { readonly amount: number; readonly currency: string };
}
export interface Said { readonly code: string; readonly detail: string; readonly zone?: string }

export interface Squeeze { readonly mm: number; readonly sdMm: number; readonly level: string }
export interface Compression {
  readonly levelAtStart: string;
  readonly levelAfterRun: string;
  readonly runAssumed?: boolean;
  readonly places?: readonly {
    readonly place: string; readonly atStart: Squeeze; readonly afterRun: Squeeze; readonly changeMm?: number;
  }[];
}

export interface Other {
  readonly shoe: ShoeName;
  readonly size: Size;
  readonly width: Width;
  readonly fitProbability: number;
  readonly likelihood: string;
  readonly unmetWishes?: readonly string[];
}

export interface Box {
  readonly gtin?: string;
  readonly size?: Size;
  readonly width?: Width;
  readonly halfSizesToBest: number;
  readonly widthsToBest: number;
  readonly fitProbability: number;
  readonly zones?: readonly ZoneRoom[];
  readonly metatarsalCompression?: Compression;
  readonly reasons?: readonly Said[];
}

export interface Fit {
  readonly shoe: ShoeName;
  readonly outcome: string;
  readonly size?: Size;
  readonly width?: Width;
  readonly fitProbability?: number;
  readonly likelihood?: string;
  readonly confidence?: { readonly level: string; readonly basis: readonly string[] };
  readonly governingFoot?: string;
  readonly zones?: readonly ZoneRoom[];
  readonly compared?: readonly ZoneCompared[];
  readonly notKnown?: readonly ZoneNotKnown[];
  readonly nextSize?: { readonly size: Size; readonly width?: Width };
  readonly comparedWithCurrentShoe?: { readonly detail: string; readonly aboutTheSame?: boolean };
  readonly metatarsalCompression?: Compression;
  readonly reasons?: readonly Said[];
  readonly alternatives?: readonly Other[];
  readonly box?: Box;
  readonly problem?: Said;
  /** To be told with what became of the pair. */
  readonly recommendationId?: string;
}

export interface Lacing {
  readonly lacing?: string;
  readonly name?: string;
  readonly why?: readonly Said[];
  readonly cautions?: readonly Said[];
  readonly steps?: readonly { readonly text: string }[];
  readonly svgHref?: string;
  readonly laceLengthMm?: number;
  readonly firstTry?: readonly string[];
  readonly explanation?: Said;
}

export interface Numbness {
  readonly outcome: string;
  readonly advice: string;
  readonly professional?: { readonly advised?: boolean; readonly detail?: string };
  readonly contributors?: readonly {
    readonly contributor: string; readonly title: string; readonly why?: readonly Said[];
  }[];
  readonly now?: readonly Said[];
  readonly beforeNextRun?: readonly Said[];
}

export interface Answer {
  readonly items: readonly Fit[];
  readonly comfortable?: Readonly<Record<string, { readonly comfortableFromMm: number; readonly comfortableToMm: number }>>;
  readonly considered?: number;
  readonly notes?: readonly Said[];
  readonly alternatives?: readonly Other[];
  readonly lacing?: {
    readonly advice: Lacing;
    readonly changes?: readonly { readonly shoes: readonly string[]; readonly with: Lacing }[];
  };
  readonly missing?: readonly (Said & { readonly pointer?: string; readonly surerByMm?: number })[];
  readonly nextSteps?: readonly Said[];
  readonly warnings?: readonly Said[];
  readonly numbness?: Numbness;
}

export interface Problem {
  readonly type?: string;
  readonly title: string;
  readonly status?: number;
  readonly detail?: string;
  readonly errors?: readonly {
    readonly pointer?: string; readonly parameter?: string; readonly code?: string; readonly detail: string;
  }[];
}

/** One of the seven zones as a drawing or a list shows it: judged, only compared, or not known. */
export type ZoneState =
  | { readonly kind: 'judged'; readonly zone: Zone; readonly room: ZoneRoom }
  | { readonly kind: 'compared'; readonly zone: Zone; readonly detail: string }
  | { readonly kind: 'unknown'; readonly zone: Zone; readonly detail: string };

/** All seven, in their order and so with their numbers, whatever the answer tells of them. */
export function zoneStates(fit: Pick<Fit, 'zones' | 'compared' | 'notKnown'>): ZoneState[] {
  return ZONES.map((zone) => {
    const room = fit.zones?.find((each) => each.zone === zone);
    if (room !== undefined) {
      return { kind: 'judged', zone, room };
    }
    const compared = fit.compared?.find((each) => each.zone === zone);
    return compared !== undefined
      ? { kind: 'compared', zone, detail: compared.detail }
      : { kind: 'unknown', zone, detail: fit.notKnown?.find((each) => each.zone === zone)?.detail ?? '' };
  });
}

export const nameOf = (shoe: ShoeName): string => [shoe.brand, shoe.model].filter(Boolean).join(' ') || shoe.slug;
