/** Words of the fit that every face says: zones, verdicts, chances. Shape of the other languages. */
export const fit = {
  zone: {
    length: 'Length', 'toe-box-width': 'Toe box width', 'toe-box-height': 'Toe box height', 'ball-width': 'Ball width',
    'ball-girth': 'Ball girth', instep: 'Instep', heel: 'Heel',
  } as Record<string, string>,
  verdict: { tight: 'tight', snug: 'snug', comfortable: 'comfortable', roomy: 'roomy', loose: 'loose' } as Record<string, string>,
  likelihood: { likely: 'likely to fit', 'worth-a-try': 'worth a try', unlikely: 'unlikely to fit' } as Record<string, string>,
  side: { left: 'left', right: 'right', both: 'both feet' } as Record<string, string>,
  notKnown: 'not known',
  compared: 'compared only',
  shoeInside: 'inside of the shoe',
  footAtStart: 'foot at the start',
  afterRun: 'after the run',
  drawing: '{0}: your foot in the shoe, seen from above, to scale',
  oneIn: '{0} in 100',
  width: 'width {0}',
  room: '{0} mm of room',
  short: '{0} mm short of room',
  camera: { start: 'Read with the camera', stop: 'Stop the camera', hint: 'Hold the barcode before the camera.', refused: 'The camera may not be used here. Type the digits below the bars.', nothing: 'No barcode was read. Type the digits below the bars.' },
  notice: 'Comfort guidance only, not medical advice.',
};
export type FitWords = typeof fit;
