/** Made from the merged contract by a test, which compares: change the services, not this. */

export type AgainstCrissCross = {
  readonly tensionForEqualClosure?: number;
  readonly zones: readonly (ZoneAgainstCrissCross)[];
  readonly rows: readonly (RowAgainstCrissCross)[];
};

export type AgainstCurrentShoe = {
  readonly aboutTheSame: boolean;
  readonly halfSizesLonger: number;
  readonly lettersWider: number;
  readonly detail: string;
  readonly with?: ShoePair;
  readonly size?: SizeItem;
  readonly width?: WidthItem;
  readonly zones?: readonly (ZoneDifference)[];
  readonly nearest?: ShoeLabel;
};

export type Alias = {
  readonly id: string;
  readonly name: string;
  readonly shop?: string;
  readonly author: string;
  readonly at: string;
};

export type AliasList = {
  readonly items: readonly (Alias)[];
};

export type AliasWrite = {
  readonly name: string;
  readonly brand?: string;
  readonly shop?: string;
};

export type AuditEntry = {
  readonly at: string;
  readonly author: string;
  readonly occasion: string;
  readonly action: string;
  readonly kind: string;
  readonly subject: string;
  readonly changed: readonly (ChangedProperty)[];
};

export type AuditPage = {
  readonly items: readonly (AuditEntry)[];
  readonly nextCursor?: string;
};

export type BandLoad = {
  readonly fromRow: number;
  readonly toRow: number;
  readonly atEqualTension: number;
  readonly atEqualClosure?: number;
  readonly noLaceOverThisBand: boolean;
};

export type BrandSizeChart = {
  readonly brand: string;
  readonly lastGender: string;
  readonly rows: readonly (SizeRow)[];
  readonly sources: readonly (string)[];
};

export type Brannock = {
  readonly heelToToeSize: number;
  readonly archLengthSize?: number;
  readonly width?: string;
  readonly scale?: 'mens' | 'womens';
};

export type Caveat = {
  readonly code: string;
  readonly dimension: string;
  readonly slugs: readonly (string)[];
  readonly detail: string;
};

export type ChangedProperty = {
  readonly property: string;
  readonly before?: unknown;
  readonly after?: unknown;
};

export type CheckedMeasurement = {
  readonly measurement: Measurement;
  readonly comparison?: MeasurementComparison;
  readonly findings: readonly (MeasurementFinding)[];
};

export type ClosedLacing = {
  readonly order: string;
  readonly lacings: readonly (string)[];
  readonly notation?: string;
};

export type Code = {
  readonly code: string;
  readonly expiresAt: string;
};

export type CodeReading = {
  readonly code: string;
};

export type ComfortableRoom = {
  readonly comfortableFromMm: number;
  readonly comfortableToMm: number;
};

export type ComparedDimension = {
  readonly dimension: string;
  readonly method: string;
  readonly onSize: ShoeSize;
  readonly onWidth: string;
  readonly values: readonly (ComparedValue)[];
};

export type ComparedLacing = {
  readonly id: string;
  readonly name: string;
  readonly evidence: string;
  readonly notation: string;
  readonly laceLengthMm: number;
  readonly crossingCount: number;
  readonly totalPull: number;
  readonly tensionForEqualClosure?: number;
  readonly windows: readonly (LaceWindow)[];
};

export type ComparedRow = {
  readonly row: number;
  readonly first: ComparedRowEffect;
  readonly second: ComparedRowEffect;
};

export type ComparedRowEffect = {
  readonly left: number;
  readonly right: number;
  readonly loadAtEqualTension: number;
  readonly loadAtEqualClosure?: number;
};

export type ComparedShoe = {
  readonly slug: string;
  readonly brand: string;
  readonly model: string;
  readonly toeBoxShape?: ToeBoxShape;
  readonly dropMm?: number;
  readonly heelStackMm?: number;
  readonly forefootStackMm?: number;
  readonly weightG?: number;
  readonly widthsOffered: readonly (string)[];
};

export type ComparedValue = {
  readonly slug: string;
  readonly valueMm?: number;
  readonly differenceMm?: number;
};

export type Comparison = {
  readonly shoes: readonly (ComparedShoe)[];
  readonly dimensions: readonly (ComparedDimension)[];
  readonly caveats: readonly (Caveat)[];
};

export type CompressedPlace = {
  readonly place: string;
  readonly atStart: Squeeze;
  readonly afterRun: Squeeze;
  readonly changeMm?: number;
};

export type ConfidenceItem = {
  readonly level: string;
  readonly basis: readonly (string)[];
};

export type CurrentShoe = {
  readonly slug?: string;
  readonly gtin?: string;
  readonly size?: number;
  readonly width?: string;
  readonly zones?: readonly (ZoneFeel)[];
};

export type DirectionOfChange = {
  readonly pressure: string;
  readonly hold: string;
};

export type FieldProblem = {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly code: string;
  readonly detail: string;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
};

export type Filters = {
  readonly category?: readonly (string)[];
  readonly brand?: readonly (string)[];
  readonly toeBoxShape?: readonly ('foot-shaped' | 'rounded' | 'tapered')[];
  readonly lastGender?: readonly ('men' | 'women' | 'unisex')[];
  readonly price?: PriceFilter;
  readonly includeDiscontinued?: boolean;
  readonly inStockAt?: string;
};

export type FitAlternative = {
  readonly shoe: ShoeItem;
  readonly outcome: string;
  readonly size: SizeItem;
  readonly width: WidthItem;
  readonly fitProbability: number;
  readonly likelihood: string;
  readonly otherKind: readonly (ReasonItem)[];
};

export type FitAnswer = {
  readonly catalogVersion: string;
  readonly modelVersion: string;
  readonly outcomesVersion: string;
  readonly fit?: FitItem;
  readonly box?: FitBox;
  readonly fits?: readonly (FitOfSlug)[];
  readonly notes: readonly (FitNote)[];
  readonly notice: string;
};

export type FitBox = {
  readonly gtin: string;
  readonly size: SizeItem;
  readonly width: WidthItem;
  readonly halfSizesToBest: number;
  readonly widthsToBest: number;
  readonly fitProbability: number;
  readonly zones: readonly (ZoneItem)[];
  readonly metatarsalCompression?: MetatarsalCompression;
  readonly reasons: readonly (ReasonItem)[];
};

export type FitEquivalence = {
  readonly from: ShoeLabel;
  readonly to: ShoeLabel;
  readonly halfSizes: number;
  readonly widths: number;
  readonly match: string;
  readonly zones: readonly (ZoneDifference)[];
  readonly detail: string;
};

export type FitEquivalenceObstacle = {
  readonly shoe: string;
  readonly reason: ReasonItem;
};

export type FitEquivalences = {
  readonly catalogVersion: string;
  readonly modelVersion: string;
  readonly outcomesVersion: string;
  readonly outcome: string;
  readonly from: ShoeItem;
  readonly to: ShoeItem;
  readonly sizeScale: string;
  readonly items: readonly (FitEquivalence)[];
  readonly detail?: string;
  readonly reasons: readonly (FitEquivalenceObstacle)[];
};

export type FitItem = {
  readonly shoe: ShoeItem;
  readonly outcome: string;
  readonly size?: SizeItem;
  readonly width?: WidthItem;
  readonly fitProbability?: number;
  readonly likelihood?: string;
  readonly confidence?: ConfidenceItem;
  readonly governingFoot?: string;
  readonly zones: readonly (ZoneItem)[];
  readonly compared: readonly (ZoneCompared)[];
  readonly notKnown: readonly (ZoneNotKnown)[];
  readonly nextSize?: NextSize;
  readonly comparedWithCurrentShoe?: ShoeComparison;
  readonly metatarsalCompression?: MetatarsalCompression;
  readonly reasons: readonly (ReasonItem)[];
  readonly alternatives?: readonly (FitAlternative)[];
  readonly learned?: FitLearned;
  readonly recommendationId?: string;
};

export type FitLearned = {
  readonly pairs: number;
  readonly detail: string;
};

export type FitModel = {
  readonly modelVersion: string;
  readonly policy: readonly (PolicyNumber)[];
  readonly learned: readonly (LearnedNumber)[];
  readonly zones: readonly (ZoneBand)[];
  readonly likelihoods: readonly (LikelihoodWord)[];
  readonly populations: readonly (FootPopulation)[];
};

export type FitNote = {
  readonly code: string;
  readonly detail: string;
};

export type FitOfSlug = {
  readonly slug: string;
  readonly fit?: FitItem;
  readonly problem?: string;
};

export type FitRankingAnswer = {
  readonly catalogVersion: string;
  readonly modelVersion: string;
  readonly outcomesVersion: string;
  readonly items: readonly (FitItem)[];
  readonly considered: number;
  readonly notes: readonly (FitNote)[];
  readonly notice: string;
};

export type FitRankingRequest = {
  readonly sizeScale: 'us-men' | 'us-women';
  readonly foot: FootInput;
  readonly run?: Run;
  readonly sockThicknessMm?: number;
  readonly currentShoe?: CurrentShoe;
  readonly limit?: number;
  readonly filters?: Filters;
};

export type FitRecall = {
  readonly reason: string;
  readonly date: string;
  readonly link: string;
};

export type FitRequest = {
  readonly sizeScale: 'us-men' | 'us-women';
  readonly foot: FootInput;
  readonly run?: Run;
  readonly sockThicknessMm?: number;
  readonly currentShoe?: CurrentShoe;
  readonly slug?: string;
  readonly slugs?: readonly (string)[];
  readonly gtin?: string;
  readonly alternatives?: number;
};

export type FootClass = {
  readonly consent: string;
  readonly lengthMm: number;
  readonly ballWidthMm?: number;
};

export type FootDimensionSpread = {
  readonly dimension: string;
  readonly meanMm: number;
  readonly sdMm: number;
};

export type FootInput = {
  readonly left?: FootSideInput;
  readonly right?: FootSideInput;
};

export type FootPopulation = {
  readonly sizeScale: string;
  readonly dimensions: readonly (FootDimensionSpread)[];
};

export type FootSideInput = {
  readonly lengthMm?: number;
  readonly ballWidthMm?: number;
  readonly toeBreadthMm?: number;
  readonly ballGirthMm?: number;
  readonly heelToBallMm?: number;
  readonly heelWidthMm?: number;
  readonly instepHeightMm?: number;
  readonly length?: Quantity;
  readonly ballWidth?: Quantity;
  readonly toeBreadth?: Quantity;
  readonly ballGirth?: Quantity;
  readonly heelToBall?: Quantity;
  readonly heelWidth?: Quantity;
  readonly instepHeight?: Quantity;
  readonly brannock?: Brannock;
  readonly arch?: 'low' | 'medium' | 'high';
  readonly toeShape?: 'egyptian' | 'greek' | 'square' | 'unknown';
  readonly method?: 'brannock' | 'ruler-tracing' | 'scanner' | 'tape' | 'caliper' | 'unknown';
  readonly posture?: 'standing' | 'sitting';
};

export type ForefootCompression = {
  readonly levelAtStart: string;
  readonly levelAfterRun: string;
  readonly runAssumed?: boolean;
  readonly places?: readonly (CompressedPlace)[];
};

export type Grading = {
  readonly brand: string;
  readonly lastGender: string;
  readonly dimension: string;
  readonly perSizeMm: number;
  readonly perWidthMm?: number;
  readonly source: string;
  readonly certainty: string;
};

export type GradingLine = {
  readonly kind: string;
  readonly grading: Grading;
};

export type GradingList = {
  readonly items: readonly (Grading)[];
};

export type GradingRequest = {
  readonly perSizeMm: number;
  readonly perWidthMm?: number;
  readonly source: string;
  readonly certainty: 'seen' | 'computed' | 'recalled';
};

export type GuidanceNote = {
  readonly code: string;
  readonly detail: string;
};

export type Import = {
  readonly id: string;
  readonly state: string;
  readonly dryRun: boolean;
  readonly format: string;
  readonly source: string;
  readonly columns?: Readonly<Record<string, string>>;
  readonly rows: ImportRows;
  readonly progress: ImportProgress;
  readonly shoes: ImportShoes;
  readonly stockChanged?: number;
  readonly findings: readonly (ImportFindingCount)[];
  readonly createdAt: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly over?: boolean;
};

export type ImportFinding = {
  readonly line: number;
  readonly column?: string;
  readonly severity: string;
  readonly code: string;
  readonly read?: string;
  readonly action: string;
};

export type ImportFindingCount = {
  readonly severity: string;
  readonly code: string;
  readonly count: number;
  readonly firstLine: number;
  readonly action: string;
};

export type ImportFindingPage = {
  readonly items: readonly (ImportFinding)[];
  readonly nextCursor?: string;
};

export type ImportPage = {
  readonly items: readonly (Import)[];
  readonly nextCursor?: string;
};

export type ImportProgress = {
  readonly done: number;
  readonly total: number;
  readonly rowsPerSecond?: number;
  readonly etaSeconds?: number;
};

export type ImportRows = {
  readonly read: number;
  readonly refused: number;
};

export type ImportShoes = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
};

export type KeptTension = {
  readonly keeping: string;
  readonly share: number;
  readonly atLeast: number;
  readonly atMost: number;
  readonly detail: string;
};

export type Lace = {
  readonly notation: string;
  readonly laceLengthMm: number;
  readonly nextStockLengthMm?: number;
};

export type LaceCrossing = {
  readonly row: number;
  readonly upper: string;
  readonly lower: string;
};

export type LaceSegment = {
  readonly strand?: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly layer: string;
  readonly lengthMm: number;
};

export type LaceTension = {
  readonly from?: string;
  readonly to?: string;
  readonly tension: number;
};

export type LaceWindow = {
  readonly fromRow: number;
  readonly toRow: number;
  readonly detail: string;
};

export type Lacing = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly (string)[];
  readonly purpose: string;
  readonly evidence: string;
  readonly evidenceDetail: string;
  readonly findings: readonly (LacingFinding)[];
  readonly rows: number;
  readonly extraHeelLockEyelet: boolean;
  readonly foot: string;
  readonly basis: readonly (string)[];
  readonly widthMm?: number;
  readonly spacingMm?: number;
  readonly widthsMm: readonly (number)[];
  readonly spacingsMm: readonly (number)[];
  readonly notation: string;
  readonly laces: readonly (Lace)[];
  readonly segments: readonly (LaceSegment)[];
  readonly unusedRows: readonly (number)[];
  readonly reliefRows: readonly (number)[];
  readonly windows: readonly (LaceWindow)[];
  readonly rowPull: readonly (RowPull)[];
  readonly laceLengthMm: number;
  readonly freeEndMm: number;
  readonly nextStockLengthMm?: number;
  readonly ownLace?: OwnLace;
  readonly effects: LacingEffects;
  readonly steps: readonly (LacingStep)[];
  readonly spokenSteps: readonly (string)[];
  readonly svgHref: string;
  readonly drawings: LacingDrawings;
  readonly notice: string;
};

export type LacingAdvice = {
  readonly lacing?: string;
  readonly name?: string;
  readonly why?: readonly (LacingWord)[];
  readonly evidence?: string;
  readonly cautions?: readonly (LacingReason)[];
  readonly rows?: number;
  readonly extraHeelLockEyelet?: boolean;
  readonly laceLengthMm?: number;
  readonly nextStockLengthMm?: number;
  readonly freeEndMm?: number;
  readonly freeEndJudgement?: string;
  readonly laces?: readonly (RecommendedLace)[];
  readonly againstCrissCross?: AgainstCrissCross;
  readonly steps?: readonly (RecommendedLacingStep)[];
  readonly href?: string;
  readonly svgHref?: string;
  readonly alternatives?: readonly (string)[];
  readonly firstTry?: readonly (string)[];
  readonly basis: readonly (string)[];
  readonly resolved?: readonly (LacingReason)[];
  readonly outcome?: unknown;
  readonly explanation?: LacingReason;
};

export type LacingAnswer = {
  readonly status: number;
  readonly advice?: LacingRecommendations;
  readonly problem?: LacingQuestionProblem;
};

export type LacingAnswerList = {
  readonly items: readonly (LacingAnswer)[];
  readonly notice: string;
};

export type LacingArchHeightIndex = {
  readonly value: number;
  readonly posture: 'sitting' | 'standing';
};

export type LacingAssumption = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly certainty: string;
  readonly atLeast?: number;
  readonly atMost?: number;
};

export type LacingChange = {
  readonly shoes: readonly (string)[];
  readonly with: LacingAdvice;
  readonly without?: readonly (string)[];
};

export type LacingComparison = {
  readonly rows: number;
  readonly extraHeelLockEyelet: boolean;
  readonly foot: string;
  readonly basis: readonly (string)[];
  readonly first: ComparedLacing;
  readonly second: ComparedLacing;
  readonly difference: LacingDifference;
  readonly byRow: readonly (ComparedRow)[];
  readonly notice: string;
};

export type LacingDifference = {
  readonly laceLengthMm: number;
  readonly crossingCount: number;
  readonly totalPull: number;
};

export type LacingDrawings = {
  readonly svg: string;
  readonly frames: string;
  readonly animation: string;
  readonly load: string;
  readonly card: string;
  readonly page: string;
  readonly receipt58: string;
  readonly receipt80: string;
  readonly png: string;
  readonly receipt58EscPos: string;
  readonly receipt80EscPos: string;
};

export type LacingEffects = {
  readonly totalPull: number;
  readonly tensionForEqualClosure?: number;
  readonly friction: number;
  readonly rowPullWithFriction: readonly (RowPull)[];
  readonly tension: readonly (LaceTension)[];
  readonly rowLoad: readonly (RowLoad)[];
  readonly bandLoad: readonly (BandLoad)[];
  readonly crossingCount: number;
  readonly crossings: readonly (LaceCrossing)[];
  readonly assumptions: readonly (LacingAssumption)[];
  readonly zones: readonly (ZoneAgainstCrissCross)[];
  readonly rowTension: readonly (RowTension)[];
};

export type LacingFinding = {
  readonly level: string;
  readonly statement: string;
  readonly source: string;
};

export type LacingKnot = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly (string)[];
  readonly tell: string;
  readonly hold: LacingKnotHold;
  readonly steps: readonly (LacingKnotStep)[];
  readonly href: string;
  readonly svgHref: string;
};

export type LacingKnotHold = {
  readonly level: string;
  readonly detail: string;
  readonly source: string;
  readonly certainty: string;
};

export type LacingKnotStep = {
  readonly code: string;
  readonly text: string;
};

export type LacingKnotToTry = {
  readonly id: string;
  readonly name: string;
  readonly hold: string;
  readonly href: string;
  readonly svgHref: string;
};

export type LacingKnots = {
  readonly items: readonly (LacingKnot)[];
};

export type LacingList = {
  readonly items: readonly (LacingSummary)[];
};

export type LacingOptima = {
  readonly rows: number;
  readonly ratio: number;
  readonly crissCrossStrongestUpToRatio?: number;
  readonly optima: readonly (LacingOptimum)[];
  readonly source: string;
};

export type LacingOptimum = {
  readonly rule: string;
  readonly goal: string;
  readonly value: number;
  readonly considered: number;
  readonly count: number;
  readonly lacings: readonly (ClosedLacing)[];
};

export type LacingPath = {
  readonly notation: string;
  readonly rows: number;
  readonly foot: string;
  readonly basis: readonly (string)[];
  readonly widthsMm: readonly (number)[];
  readonly spacingsMm: readonly (number)[];
  readonly laces: readonly (Lace)[];
  readonly segments: readonly (LaceSegment)[];
  readonly unusedRows: readonly (number)[];
  readonly reliefRows: readonly (number)[];
  readonly windows: readonly (LaceWindow)[];
  readonly rowPull: readonly (RowPull)[];
  readonly laceLengthMm: number;
  readonly ownLace?: OwnLace;
  readonly effects: LacingEffects;
  readonly steps: readonly (LacingStep)[];
  readonly svg?: string;
  readonly notice: string;
};

export type LacingPathRequest = {
  readonly notation: string;
  readonly rows?: number;
  readonly foot?: 'left' | 'right';
  readonly widthsMm?: readonly (number)[];
  readonly spacingsMm?: readonly (number)[];
  readonly laceLengthMm?: number;
  readonly friction?: number;
};

export type LacingQuestionList = {
  readonly questions: readonly (LacingRecommendationRequest)[];
};

export type LacingQuestionMistake = {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
};

export type LacingQuestionProblem = {
  readonly type: string;
  readonly title: string;
  readonly errors: readonly (LacingQuestionMistake)[];
};

export type LacingReason = {
  readonly code: string;
  readonly detail: string;
};

export type LacingRecommendationRequest = {
  readonly shoe?: LacingShoe;
  readonly complaints?: readonly ('numb-toes' | 'top-of-foot-pressure' | 'heel-slip' | 'black-toenail' | 'wide-forefoot' | 'high-instep' | 'inner-ball-pressure' | 'little-toe-pressure' | 'front-of-ankle-pressure' | 'narrow-heel-wide-forefoot' | 'laces-come-undone' | 'tongue-slides' | 'shoe-loose-all-over' | 'one-foot-bigger' | 'laces-too-short' | 'laces-too-long')[];
  readonly zones?: readonly (LacingZone)[];
  readonly soreRow?: number;
  readonly arch?: 'low' | 'medium' | 'high';
  readonly archHeightIndex?: LacingArchHeightIndex;
  readonly foot?: 'left' | 'right';
};

export type LacingRecommendations = {
  readonly outcome: string;
  readonly explanation?: LacingReason;
  readonly recommendations: readonly (RecommendedLacing)[];
  readonly notRecommended: readonly (NotRecommendedLacing)[];
  readonly resolved: readonly (LacingReason)[];
  readonly firstTry: readonly (string)[];
  readonly knots?: readonly (LacingKnotToTry)[];
  readonly tensionPlan?: LacingTensionPlan;
  readonly basis: readonly (string)[];
  readonly notice: string;
};

export type LacingShoe = {
  readonly eyeletRows?: number;
  readonly extraHeelLockEyelet?: boolean;
  readonly closure?: 'laces' | 'speed-lace' | 'dial' | 'hook-and-loop' | 'slip-on';
  readonly laceLengthMm?: number;
  readonly widthMm?: readonly (number)[];
  readonly spacingMm?: readonly (number)[];
  readonly missingRows?: readonly (number)[];
  readonly stagger?: readonly ('inner' | 'outer')[];
};

export type LacingStep = {
  readonly number: number;
  readonly code: string;
  readonly strand?: string;
  readonly move?: string;
  readonly text: string;
};

export type LacingSummary = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly (string)[];
  readonly purpose: string;
  readonly evidence: string;
  readonly complaints: readonly (string)[];
  readonly possibleRows: readonly (number)[];
  readonly needsExtraHeelLockEyelet: boolean;
  readonly needsStaggeredEyelets: boolean;
  readonly href: string;
  readonly svgHref: string;
};

export type LacingTensionPlan = {
  readonly rows: readonly (PlannedRow)[];
  readonly keptByCrissCross?: KeptTension;
};

export type LacingWhy = {
  readonly code: string;
  readonly detail: string;
  readonly source: string;
  readonly certainty: string;
};

export type LacingWord = {
  readonly code: string;
  readonly detail: string;
  readonly source?: string;
  readonly certainty?: string;
};

export type LacingZone = {
  readonly zone: 'length' | 'toe-box-width' | 'toe-box-height' | 'ball-width' | 'ball-girth' | 'instep' | 'heel';
  readonly verdict: 'tight' | 'snug' | 'comfortable' | 'roomy' | 'loose';
  readonly clearanceMm?: number;
  readonly sdMm?: number;
  readonly comfortableFromMm?: number;
  readonly comfortableToMm?: number;
  readonly foot?: string;
  readonly probabilityComfortable?: number;
  readonly otherFootSurplusMm?: number;
  readonly basis?: string;
};

export type LearnedInside = {
  readonly mm: number;
  readonly sdMm: number;
};

export type LearnedNumber = {
  readonly quantity: string;
  readonly dimension: string;
  readonly brand?: string;
  readonly mean: number;
  readonly sd: number;
  readonly unit: string;
};

export type LearnedShoe = {
  readonly slug: string;
  readonly catalogVersion: string;
  readonly outcomesVersion: string;
  readonly pairs: number;
  readonly detail?: string;
  readonly zones: readonly (LearnedZone)[];
};

export type LearnedZone = {
  readonly sizeScale: string;
  readonly zone: string;
  readonly pairs: number;
  readonly laboratory?: LearnedInside;
  readonly learned?: LearnedInside;
  readonly differenceMm?: number;
  readonly aboutTheSame?: boolean;
  readonly detail?: string;
};

export type LikelierShoe = {
  readonly shoe: ShoeItem;
  readonly outcome?: string;
  readonly size: RecommendedSize;
  readonly width: RecommendedWidth;
  readonly fitProbability: number;
  readonly likelihood: string;
  readonly unmetWishes?: readonly (string)[];
};

export type LikelihoodWord = {
  readonly likelihood: string;
  readonly fromProbability: number;
};

export type LoadReport = {
  readonly applied: number;
  readonly unchanged: number;
  readonly older: number;
  readonly refusedCount: number;
  readonly refused: readonly (RefusedLine)[];
};

export type Measurement = {
  readonly dimension: string;
  readonly valueMm: number;
  readonly method: string;
  readonly onSize: ShoeSize;
  readonly onWidth: string;
  readonly source: string;
  readonly measuredOn?: string;
};

export type MeasurementComparison = {
  readonly among: string;
  readonly method: string;
  readonly shoes: number;
  readonly medianMm: number;
  readonly deviationMm: number;
  readonly deviations: number;
  readonly limit: number;
};

export type MeasurementFinding = {
  readonly code: string;
  readonly detail: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
};

export type MeasurementList = {
  readonly items: readonly (CheckedMeasurement)[];
};

export type MeasurementRequest = {
  readonly valueMm?: number;
  readonly value?: number;
  readonly unit?: 'mm' | 'cm' | 'in';
  readonly readingsMm?: readonly (number)[];
  readonly source: string;
  readonly measuredOn?: string;
};

export type MeasurementWrite = {
  readonly dimension: 'internal-length' | 'ball-width' | 'toe-box-width' | 'toe-box-height' | 'ball-girth' | 'instep-height' | 'heel-width';
  readonly valueMm: number;
  readonly method: 'lab-retired' | 'lab-current' | 'lab' | 'brand' | 'store';
  readonly onSize: SizeWrite;
  readonly onWidth: 'x-narrow' | 'narrow' | 'standard' | 'wide' | 'x-wide' | 'xx-wide';
  readonly source: string;
  readonly measuredOn?: string;
};

export type MetatarsalCompression = {
  readonly levelAtStart: string;
  readonly levelAfterRun: string;
  readonly runAssumed: boolean;
  readonly places: readonly (CompressedPlace)[];
};

export type MissingFact = {
  readonly code: string;
  readonly pointer: string;
  readonly detail: string;
  readonly surerByMm?: number;
};

export type NextRecommendedSize = {
  readonly size: RecommendedSize;
  readonly width: RecommendedWidth;
  readonly fitProbability: number;
  readonly likelihood: string;
};

export type NextSize = {
  readonly size: SizeItem;
  readonly width: WidthItem;
  readonly fitProbability: number;
  readonly likelihood: string;
};

export type NotRecommendedLacing = {
  readonly lacing: string;
  readonly name: string;
  readonly code: string;
  readonly detail: string;
};

export type NumbnessAnswer = {
  readonly rulesVersion?: string;
  readonly outcome: string;
  readonly advice: string;
  readonly because: readonly (string)[];
  readonly professional: NumbnessReferral;
  readonly now?: readonly (NumbnessWord)[];
  readonly beforeNextRun?: readonly (NumbnessWord)[];
  readonly contributors?: readonly (NumbnessReason)[];
  readonly missing?: readonly (NumbnessAsked)[];
  readonly notes?: readonly (GuidanceNote)[];
  readonly notice?: string;
};

export type NumbnessAsked = {
  readonly field: string;
  readonly detail: string;
};

export type NumbnessContributor = {
  readonly contributor: string;
  readonly title: string;
  readonly strength: string;
  readonly seeAProfessional: boolean;
  readonly whenToSeeAProfessional: string;
  readonly why: readonly (NumbnessFinding)[];
  readonly now: readonly (NumbnessStep)[];
  readonly beforeNextRun: readonly (NumbnessStep)[];
  readonly fromNowOn: readonly (NumbnessStep)[];
};

export type NumbnessFinding = {
  readonly code: string;
  readonly detail: string;
  readonly shortfallMm?: number;
  readonly sdMm?: number;
  readonly source: string;
  readonly certainty: string;
};

export type NumbnessFound = {
  readonly code: string;
  readonly detail: string;
  readonly shortfallMm?: number;
  readonly sdMm?: number;
};

export type NumbnessGuidanceRequest = {
  readonly starts?: readonly ('from-the-first-step' | 'early' | 'after-a-few-km' | 'late-in-a-long-run' | 'at-rest' | 'at-night')[];
  readonly startsAfterMinutes?: number;
  readonly startsAfterKm?: number;
  readonly where?: readonly ('toes' | 'big-toe' | 'little-toe' | 'between-big-and-second-toe' | 'between-third-and-fourth-toe' | 'ball' | 'top-of-foot' | 'front-of-ankle' | 'whole-sole' | 'half-sole' | 'inner-ankle' | 'whole-foot' | 'one-part-only')[];
  readonly feet?: 'one' | 'both';
  readonly handsToo?: boolean;
  readonly terrain?: readonly ('flat' | 'uphill' | 'downhill')[];
  readonly settles?: 'within-minutes' | 'within-30-minutes' | 'after-more-than-30-minutes' | 'not-at-all';
  readonly pattern?: readonly ('again-and-again' | 'more-often' | 'getting-worse' | 'despite-shoe-changes' | 'despite-stops')[];
  readonly laces?: readonly ('tied-tight' | 'criss-cross' | 'pressure-on-top')[];
  readonly footShape?: readonly ('high-arch' | 'thick-foot')[];
  readonly shoeFeel?: readonly ('tight-after-some-km' | 'toes-cannot-wiggle' | 'smaller-than-before' | 'new-model')[];
  readonly runningForm?: readonly ('landing-far-ahead' | 'rolling-inward' | 'same-spot-loaded' | 'running-differently')[];
  readonly beforeRun?: readonly ('sat-for-hours' | 'no-warm-up')[];
  readonly fluids?: readonly ('drank-little' | 'sweated-a-lot' | 'tired-muscles')[];
  readonly changesWithBackPosition?: boolean;
  readonly signs?: readonly ('weakness' | 'breathless' | 'heart-rate-unusually-high' | 'swelling' | 'redness' | 'bruising' | 'low-back-pain' | 'buttock-pain' | 'pain-down-one-leg' | 'foot-out-of-control' | 'foot-cannot-be-lifted' | 'leg-tight-in-each-run' | 'spreading' | 'diabetes' | 'low-vitamin-b12' | 'heart-or-circulation-risk' | 'wound-or-sore' | 'colour-or-heat-change' | 'white-or-blue-toes-in-the-cold' | 'numb-between-the-legs' | 'bladder-or-bowel-change' | 'change-in-sexual-feeling' | 'pain-down-both-legs' | 'weakness-growing-in-both-legs' | 'strong-pain-that-rest-does-not-ease' | 'hard-tense-lower-leg' | 'chest-pain' | 'face-arm-or-speech')[];
  readonly foot?: FootInput;
  readonly sizeScale?: 'us-men' | 'us-women';
  readonly currentShoe?: CurrentShoe;
};

export type NumbnessGuidanceResponse = {
  readonly rulesVersion: string;
  readonly outcome: string;
  readonly advice: string;
  readonly because: readonly (string)[];
  readonly professional: NumbnessProfessional;
  readonly background: NumbnessStep;
  readonly contributors: readonly (NumbnessContributor)[];
  readonly now: readonly (NumbnessStep)[];
  readonly beforeNextRun: readonly (NumbnessStep)[];
  readonly lacingComplaints: readonly (string)[];
  readonly missing: readonly (NumbnessQuestion)[];
  readonly currentShoe?: NumbnessJudgedShoe;
  readonly notes: readonly (GuidanceNote)[];
  readonly notice: string;
};

export type NumbnessJudgedShoe = {
  readonly slug: string;
  readonly size: string;
  readonly width: string;
  readonly catalogVersion: string;
  readonly zones: readonly (NumbnessJudgedZone)[];
};

export type NumbnessJudgedZone = {
  readonly zone: string;
  readonly verdict: string;
  readonly clearanceMm: number;
  readonly sdMm: number;
};

export type NumbnessProfessional = {
  readonly advised: boolean;
  readonly who: string;
  readonly detail: string;
};

export type NumbnessQuestion = {
  readonly field: string;
  readonly detail: string;
};

export type NumbnessReason = {
  readonly contributor: string;
  readonly title: string;
  readonly strength: string;
  readonly seeAProfessional: boolean;
  readonly why: readonly (NumbnessFound)[];
};

export type NumbnessReferral = {
  readonly advised: boolean;
  readonly who: string;
  readonly detail?: string;
};

export type NumbnessStep = {
  readonly code: string;
  readonly detail: string;
  readonly source: string;
};

export type NumbnessWord = {
  readonly code: string;
  readonly detail: string;
  readonly source?: string;
};

export type OutcomeBatch = {
  readonly items: readonly (OutcomeRequest)[];
};

export type OutcomeFeel = {
  readonly zone: 'length' | 'ball-width' | 'toe-box-width';
  readonly feel: 'tight' | 'comfortable' | 'loose';
};

export type OutcomeFelt = {
  readonly zone: string;
  readonly feel: string;
};

export type OutcomeFoot = {
  readonly lengthMm: number;
  readonly ballWidthMm?: number;
};

export type OutcomeImport = {
  readonly rows: number;
  readonly stored: number;
  readonly findings: readonly (OutcomeRowFinding)[];
};

export type OutcomePage = {
  readonly items: readonly (StoredOutcome)[];
  readonly nextCursor?: string;
};

export type OutcomeRecommended = {
  readonly size: number;
  readonly width: string;
  readonly rank: number;
  readonly fitProbability: number;
  readonly catalogVersion: string;
  readonly modelVersion: string;
  readonly outcomesVersion: string;
};

export type OutcomeReport = {
  readonly shop: string;
  readonly rows: readonly (OutcomeReportRow)[];
};

export type OutcomeReportRow = {
  readonly group: string;
  readonly decided?: number;
  readonly kept?: number;
  readonly share?: number;
  readonly low?: number;
  readonly high?: number;
};

export type OutcomeRequest = {
  readonly slug: string;
  readonly sizeScale: 'us-men' | 'us-women';
  readonly size: number;
  readonly width?: string;
  readonly event: 'tried' | 'bought' | 'kept' | 'returned' | 'exchanged';
  readonly reason?: 'too-short' | 'too-long' | 'too-narrow' | 'too-wide' | 'heel-slip' | 'pressure-top' | 'other';
  readonly feels?: readonly (OutcomeFeel)[];
  readonly recommendationId?: string;
  readonly foot?: FootClass;
};

export type OutcomeRowFinding = {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly detail: string;
};

export type OutcomeStored = {
  readonly id: string;
};

export type OutcomesStored = {
  readonly items: readonly (OutcomeStored)[];
};

export type OwnLace = {
  readonly laceLengthMm: number;
  readonly freeEndMm: number;
  readonly judgement: string;
};

export type PlannedRow = {
  readonly row: number;
  readonly firmness: string;
  readonly tension: number;
  readonly detail: string;
};

export type PolicyNumber = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly certainty: string;
  readonly source: string;
};

export type Price = {
  readonly amount: number;
  readonly currency: string;
};

export type PriceFilter = {
  readonly min?: number;
  readonly max?: number;
  readonly currency: string;
};

export type PriceWrite = {
  readonly amount: number;
  readonly currency: string;
};

export type PrintedSize = {
  readonly scale: string;
  readonly value: number;
  readonly label: string;
};

export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly requestId?: string;
  readonly errors?: readonly (FieldProblem)[];
  readonly violatedPolicies?: readonly (string)[];
};

export type Quantity = {
  readonly value: number;
  readonly unit: 'mm' | 'cm' | 'in';
};

export type ReasonItem = {
  readonly code: string;
  readonly zone?: string;
  readonly detail: string;
  readonly recall?: FitRecall;
};

export type Recall = {
  readonly reason: string;
  readonly date: string;
  readonly link: string;
};

export type RecallWrite = {
  readonly reason: string;
  readonly date: string;
  readonly link: string;
};

export type RecommendationNote = {
  readonly code: string;
  readonly detail: string;
};

export type RecommendationRequest = {
  readonly sizeScale: 'us-men' | 'us-women';
  readonly sizeSystem?: 'eu' | 'uk' | 'us-men' | 'us-women' | 'cm' | 'mondopoint';
  readonly detail?: 'slim' | 'standard' | 'full';
  readonly foot: FootInput;
  readonly run?: Run;
  readonly sockThicknessMm?: number;
  readonly currentShoe?: CurrentShoe;
  readonly arch?: 'low' | 'medium' | 'high';
  readonly complaints?: readonly ('numb-toes' | 'top-of-foot-pressure' | 'heel-slip' | 'black-toenail' | 'wide-forefoot' | 'high-instep' | 'inner-ball-pressure' | 'little-toe-pressure' | 'front-of-ankle-pressure' | 'narrow-heel-wide-forefoot' | 'laces-come-undone' | 'tongue-slides' | 'shoe-loose-all-over' | 'one-foot-bigger' | 'laces-too-short' | 'laces-too-long')[];
  readonly numbness?: NumbnessGuidanceRequest;
  readonly shoes?: readonly (ShoeAsked)[];
  readonly alternatives?: number;
  readonly limit?: number;
  readonly filters?: Filters;
};

export type Recommendations = {
  readonly catalogVersion: string;
  readonly modelVersion: string;
  readonly outcomesVersion: string;
  readonly detail: string;
  readonly sizeSystem: string;
  readonly items: readonly (RecommendedShoe)[];
  readonly comfortable?: Readonly<Record<string, ComfortableRoom>>;
  readonly considered?: number;
  readonly alternatives?: readonly (LikelierShoe)[];
  readonly notes: readonly (RecommendationNote)[];
  readonly missing: readonly (MissingFact)[];
  readonly nextSteps: readonly (RecommendationNote)[];
  readonly numbness?: NumbnessAnswer;
  readonly lacing?: SharedLacingAdvice;
  readonly notice: string;
  readonly warnings?: readonly (RecommendationNote)[];
};

export type RecommendedBox = {
  readonly gtin?: string;
  readonly size?: RecommendedSize;
  readonly width?: RecommendedWidth;
  readonly halfSizesToBest: number;
  readonly widthsToBest: number;
  readonly fitProbability: number;
  readonly zones?: readonly (RecommendedZone)[];
  readonly metatarsalCompression?: ForefootCompression;
  readonly reasons?: readonly (ReasonItem)[];
};

export type RecommendedLace = {
  readonly laceLengthMm: number;
  readonly nextStockLengthMm?: number;
};

export type RecommendedLacing = {
  readonly lacing: string;
  readonly name: string;
  readonly why: readonly (LacingWhy)[];
  readonly evidence: string;
  readonly cautions: readonly (LacingReason)[];
  readonly rows: number;
  readonly extraHeelLockEyelet: boolean;
  readonly laceLengthMm: number;
  readonly nextStockLengthMm?: number;
  readonly laces: readonly (RecommendedLace)[];
  readonly freeEndMm?: number;
  readonly freeEndJudgement?: string;
  readonly againstCrissCross?: AgainstCrissCross;
  readonly keepsTheTensionPlan?: KeptTension;
  readonly steps: readonly (RecommendedLacingStep)[];
  readonly spokenSteps: readonly (string)[];
  readonly href: string;
  readonly svgHref: string;
};

export type RecommendedLacingStep = {
  readonly number: number;
  readonly text: string;
};

export type RecommendedShoe = {
  readonly asked?: string;
  readonly problem?: RecommendationNote;
  readonly shoe?: ShoeItem;
  readonly outcome?: string;
  readonly size?: RecommendedSize;
  readonly width?: RecommendedWidth;
  readonly fitProbability?: number;
  readonly likelihood?: string;
  readonly confidence?: ConfidenceItem;
  readonly governingFoot?: string;
  readonly zones?: readonly (RecommendedZone)[];
  readonly compared?: readonly (ZoneCompared)[];
  readonly notKnown?: readonly (ZoneNotKnown)[];
  readonly nextSize?: NextRecommendedSize;
  readonly comparedWithCurrentShoe?: AgainstCurrentShoe;
  readonly metatarsalCompression?: ForefootCompression;
  readonly reasons?: readonly (ReasonItem)[];
  readonly alternatives?: readonly (LikelierShoe)[];
  readonly box?: RecommendedBox;
  readonly recommendationId?: string;
};

export type RecommendedSize = {
  readonly label: string;
  readonly system?: string;
  readonly labelBasis?: string;
  readonly scale?: string;
  readonly value?: number;
  readonly others?: Readonly<Record<string, string>>;
  readonly uk?: string;
  readonly eu?: string;
  readonly basis?: string;
  readonly labels?: readonly (SizeLabel)[];
};

export type RecommendedWidth = {
  readonly letter: string;
  readonly grade?: string;
  readonly basis?: string;
};

export type RecommendedZone = {
  readonly zone: string;
  readonly foot: string;
  readonly clearanceMm: number;
  readonly sdMm: number;
  readonly comfortableFromMm?: number;
  readonly comfortableToMm?: number;
  readonly verdict: string;
  readonly otherFootSurplusMm?: number;
  readonly probabilityComfortable?: number;
  readonly basis?: string;
  readonly felt?: ShoeInside;
  readonly measured?: ShoeInside;
};

export type RefusedLine = {
  readonly line: number;
  readonly code: string;
  readonly read: string;
  readonly action: string;
};

export type RowAgainstCrissCross = {
  readonly row: number;
  readonly pull: number;
  readonly crissCrossPull: number;
  readonly loadAtEqualTension: number;
  readonly loadAtEqualClosure?: number;
  readonly crissCrossLoad: number;
  readonly hold: number;
  readonly crissCrossHold: number;
  readonly holdAfterARun: number;
  readonly crissCrossHoldAfterARun: number;
  readonly loadAfterARun: number;
  readonly crissCrossLoadAfterARun: number;
};

export type RowLoad = {
  readonly row: number;
  readonly atEqualTension: number;
  readonly atEqualClosure?: number;
  readonly onTheCurve: number;
};

export type RowPull = {
  readonly row: number;
  readonly left: number;
  readonly right: number;
};

export type RowTension = {
  readonly row: number;
  readonly keptOnARun: number;
  readonly keptAtLeast: number;
  readonly keptAtMost: number;
  readonly reachedFromTheEnds: number;
};

export type Run = {
  readonly durationMinutes?: number;
  readonly distanceKm?: number;
  readonly heat?: 'normal' | 'hot';
};

export type ScannedVariant = {
  readonly gtin: string;
  readonly shoe: ShoeName;
  readonly size: ShoeSize;
  readonly width?: string;
  readonly widthLetter?: string;
};

export type SharedLacingAdvice = {
  readonly advice: LacingAdvice;
  readonly changes: readonly (LacingChange)[];
};

export type Shoe = {
  readonly slug: string;
  readonly brand: string;
  readonly model: string;
  readonly version?: string;
  readonly lastGender?: string;
  readonly modelKey: string;
  readonly category?: string;
  readonly paces: readonly (string)[];
  readonly closure?: string;
  readonly status?: string;
  readonly releaseDate?: string;
  readonly archSupport?: string;
  readonly plate?: string;
  readonly toeBoxShape?: ToeBoxShape;
  readonly widthsOffered: readonly (string)[];
  readonly sizeRating?: number;
  readonly weightG?: number;
  readonly dropMm?: number;
  readonly heelStackMm?: number;
  readonly forefootStackMm?: number;
  readonly eyeletRows?: number;
  readonly extraHeelLockEyelet?: boolean;
  readonly laceLengthMm?: number;
  readonly upperStretch?: string;
  readonly price?: Price;
  readonly sizeRunComplete?: boolean;
  readonly recall?: Recall;
  readonly variants: readonly (Variant)[];
  readonly measurements: readonly (Measurement)[];
  readonly sources: readonly (string)[];
  readonly updatedAt: string;
};

export type ShoeAsked = {
  readonly slug?: string;
  readonly gtin?: string;
};

export type ShoeComparison = {
  readonly with: ShoePair;
  readonly size: SizeItem;
  readonly width: WidthItem;
  readonly zones: readonly (ZoneDifference)[];
  readonly aboutTheSame: boolean;
  readonly halfSizesLonger: number;
  readonly lettersWider: number;
  readonly nearest: ShoeLabel;
  readonly detail: string;
};

export type ShoeInside = {
  readonly mm: number;
  readonly sdMm: number;
  readonly basis: string;
};

export type ShoeItem = {
  readonly slug: string;
  readonly brand?: string;
  readonly model?: string;
  readonly category?: string;
  readonly lastGender?: string;
  readonly toeBoxShape?: string;
  readonly closure?: string;
  readonly eyeletRows?: number;
  readonly extraHeelLockEyelet?: boolean;
  readonly laceLengthMm?: number;
};

export type ShoeLabel = {
  readonly size: SizeItem;
  readonly width: WidthItem;
};

export type ShoeLine = {
  readonly kind: string;
  readonly shoe: Shoe;
};

export type ShoeMatch = {
  readonly id: string;
  readonly shop?: string;
  readonly brand: string;
  readonly model: string;
  readonly slug?: string;
  readonly candidates: readonly (ShoeMatchCandidate)[];
  readonly foundAt: string;
  readonly decision?: string;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
};

export type ShoeMatchCandidate = {
  readonly slug: string;
  readonly probability: number;
};

export type ShoeMatchDecision = {
  readonly decision: 'same' | 'different';
  readonly slug?: string;
  readonly scope?: 'shop' | 'everybody';
};

export type ShoeMatchPage = {
  readonly items: readonly (ShoeMatch)[];
  readonly nextCursor?: string;
};

export type ShoeMerge = {
  readonly id: string;
  readonly from: string;
  readonly into: string;
  readonly author: string;
  readonly at: string;
  readonly undoneAt?: string;
};

export type ShoeMergeList = {
  readonly items: readonly (ShoeMerge)[];
};

export type ShoeMergeWrite = {
  readonly into: string;
};

export type ShoeName = {
  readonly slug: string;
  readonly brand: string;
  readonly model: string;
  readonly lastGender?: string;
};

export type ShoePage = {
  readonly items: readonly (Shoe)[];
  readonly nextCursor?: string;
};

export type ShoePair = {
  readonly slug: string;
  readonly brand?: string;
  readonly model?: string;
  readonly size: SizeItem;
  readonly width: WidthItem;
};

export type ShoeSize = {
  readonly scale: string;
  readonly value: number;
  readonly label: string;
};

export type ShoeWrite = {
  readonly brand: string;
  readonly model: string;
  readonly version?: string;
  readonly lastGender?: 'men' | 'women' | 'unisex';
  readonly category?: 'road' | 'road-race' | 'trail' | 'trail-race';
  readonly paces?: readonly ('daily-running' | 'tempo' | 'competition')[];
  readonly closure?: 'laces' | 'speed-lace' | 'dial' | 'slip-on';
  readonly status?: 'current' | 'discontinued';
  readonly releaseDate?: string;
  readonly archSupport?: 'neutral' | 'guidance' | 'stability';
  readonly plate?: 'none' | 'carbon' | 'plated-other' | 'plated';
  readonly declaredToeBoxShape?: 'foot-shaped' | 'rounded' | 'tapered';
  readonly widthsOffered?: readonly ('x-narrow' | 'narrow' | 'standard' | 'wide' | 'x-wide' | 'xx-wide')[];
  readonly sizeRating?: number;
  readonly weightG?: number;
  readonly dropMm?: number;
  readonly heelStackMm?: number;
  readonly forefootStackMm?: number;
  readonly eyeletRows?: number;
  readonly extraHeelLockEyelet?: boolean;
  readonly laceLengthMm?: number;
  readonly upperStretch?: 'low' | 'medium' | 'high';
  readonly price?: PriceWrite;
  readonly sizeRunComplete?: boolean;
  readonly variants?: readonly (VariantWrite)[];
  readonly measurements?: readonly (MeasurementWrite)[];
  readonly sources: readonly (string)[];
};

export type SizeChart = {
  readonly kind: string;
  readonly brand: string;
  readonly lastGender: string;
  readonly rows: readonly (SizeRow)[];
  readonly source: string;
};

export type SizeChartList = {
  readonly items: readonly (BrandSizeChart)[];
};

export type SizeConversion = {
  readonly from: PrintedSize;
  readonly to: string;
  readonly brand?: string;
  readonly matches: readonly (SizeMatch)[];
  readonly notes: readonly (SizeConversionNote)[];
  readonly sources: readonly (string)[];
};

export type SizeConversionNote = {
  readonly code: string;
  readonly lastGender?: string;
  readonly detail: string;
};

export type SizeItem = {
  readonly scale: string;
  readonly value: number;
  readonly label: string;
  readonly uk?: string;
  readonly eu?: string;
  readonly basis: string;
  readonly labels?: readonly (SizeLabel)[];
};

export type SizeLabel = {
  readonly system: string;
  readonly size: string;
  readonly label: string;
  readonly basis: string;
  readonly lowest?: string;
  readonly highest?: string;
};

export type SizeLabelOfUs = {
  readonly us: number;
  readonly scale: string;
  readonly label: string;
  readonly basis: string;
  readonly lowest?: string;
  readonly highest?: string;
};

export type SizeLabelsLine = {
  readonly kind: string;
  readonly brand?: string;
  readonly scale: string;
  readonly labels: readonly (SizeLabelOfUs)[];
};

export type SizeMatch = {
  readonly size: PrintedSize;
  readonly lastGender?: string;
  readonly basis: string;
  readonly through?: PrintedSize;
  readonly lowest?: string;
  readonly highest?: string;
  readonly footLengthMm?: number;
  readonly exactValue?: number;
  readonly deviationMm?: number;
  readonly uncertaintyMm?: number;
  readonly uncertaintySizes?: number;
  readonly certainty?: string;
};

export type SizeRow = {
  readonly us: number;
  readonly uk?: number;
  readonly eu?: string;
  readonly labelCm?: number;
};

export type SizeWrite = {
  readonly scale: 'us-men' | 'us-women' | 'uk' | 'eu' | 'jp-cm' | 'mondopoint';
  readonly value?: number;
  readonly label?: string;
};

export type SnapshotHeader = {
  readonly kind: string;
  readonly edition: string;
  readonly sequence: number;
  readonly shoes: number;
};

export type SnapshotLine = SnapshotHeader | SizeChart | SizeLabelsLine | GradingLine | StockLine | ShoeLine;

export type Squeeze = {
  readonly mm: number;
  readonly sdMm: number;
  readonly percentOfBallWidth: number;
  readonly level: string;
};

export type Stock = {
  readonly gtin: string;
  readonly slug: string;
  readonly size: ShoeSize;
  readonly width?: string;
  readonly widthLetter?: string;
  readonly quantity: number;
  readonly asOf: string;
  readonly ageSeconds: number;
  readonly stale: boolean;
};

export type StockLine = {
  readonly kind: string;
  readonly shop: string;
  readonly inStock: readonly (string)[];
};

export type StockPage = {
  readonly items: readonly (Stock)[];
  readonly nextCursor?: string;
};

export type StockWrite = {
  readonly quantity: number;
  readonly asOf?: string;
};

export type StoredOutcome = {
  readonly id: string;
  readonly slug: string;
  readonly sizeScale: string;
  readonly size: number;
  readonly width: string;
  readonly event: string;
  readonly reason?: string;
  readonly feels: readonly (OutcomeFelt)[];
  readonly recommended?: OutcomeRecommended;
  readonly foot?: OutcomeFoot;
};

export type ToeBoxShape = {
  readonly shape: string;
  readonly basis: string;
  readonly taper?: number;
};

export type Variant = {
  readonly size: ShoeSize;
  readonly width?: string;
  readonly widthLetter?: string;
  readonly gtins: readonly (string)[];
};

export type VariantWrite = {
  readonly size: SizeWrite;
  readonly width?: 'x-narrow' | 'narrow' | 'standard' | 'wide' | 'x-wide' | 'xx-wide';
  readonly widthLetter?: '4A' | '3A' | '2A' | 'A' | 'B' | 'C' | 'D' | 'E' | '2E' | '3E' | '4E' | '5E' | '6E';
  readonly gtins?: readonly (string)[];
};

export type WidthItem = {
  readonly grade: string;
  readonly letter: string;
  readonly basis: string;
};

export type WidthLetter = {
  readonly letter: string;
  readonly grade?: string;
  readonly stepsFromStandard: number;
  readonly widthFromStandardMm: number;
};

export type WidthLetterList = {
  readonly lastGender: string;
  readonly items: readonly (WidthLetter)[];
  readonly sources: readonly (string)[];
};

export type ZoneAgainstCrissCross = {
  readonly zone: string;
  readonly fromRow: number;
  readonly toRow: number;
  readonly atEqualTension: DirectionOfChange;
  readonly atEqualClosure?: DirectionOfChange;
  readonly afterARun: DirectionOfChange;
  readonly afterARunIsSure: boolean;
  readonly detail: string;
};

export type ZoneBand = {
  readonly zone: string;
  readonly tightBelowMm: number;
  readonly comfortableFromMm: number;
  readonly idealMm: number;
  readonly comfortableToMm: number;
  readonly looseAboveMm: number;
};

export type ZoneCompared = {
  readonly zone: string;
  readonly percentile?: number;
  readonly differenceMm?: number;
  readonly sdMm?: number;
  readonly currentShoeFeels?: string;
  readonly detail: string;
};

export type ZoneDifference = {
  readonly zone: string;
  readonly differenceMm: number;
  readonly sdMm: number;
  readonly aboutTheSame: boolean;
  readonly measuredDifferenceMm?: number;
  readonly detail: string;
};

export type ZoneFeel = {
  readonly zone: 'length' | 'toe-box-width' | 'toe-box-height' | 'ball-width' | 'ball-girth' | 'instep' | 'heel';
  readonly feel: 'tight' | 'snug' | 'comfortable' | 'roomy' | 'loose';
};

export type ZoneItem = {
  readonly zone: string;
  readonly foot: string;
  readonly clearanceMm: number;
  readonly sdMm: number;
  readonly comfortableFromMm: number;
  readonly comfortableToMm: number;
  readonly verdict: string;
  readonly probabilityComfortable: number;
  readonly otherFootSurplusMm?: number;
  readonly basis: string;
  readonly felt: ShoeInside;
  readonly measured?: ShoeInside;
};

export type ZoneNotKnown = {
  readonly zone: string;
  readonly code: string;
  readonly detail: string;
};
