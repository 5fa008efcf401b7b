import type { FitWords } from './fit.en.js';

export const fit: FitWords = {
  zone: {
    length: 'Länge', 'toe-box-width': 'Breite der Zehenbox', 'toe-box-height': 'Höhe der Zehenbox', 'ball-width': 'Ballenbreite',
    'ball-girth': 'Ballenumfang', instep: 'Rist', heel: 'Ferse',
  },
  verdict: { tight: 'eng', snug: 'knapp', comfortable: 'bequem', roomy: 'geräumig', loose: 'lose' },
  likelihood: { likely: 'passt wahrscheinlich', 'worth-a-try': 'einen Versuch wert', unlikely: 'passt wohl nicht' },
  side: { left: 'links', right: 'rechts', both: 'beide Füße' },
  notKnown: 'nicht bekannt',
  compared: 'nur verglichen',
  shoeInside: 'Schuh innen',
  footAtStart: 'Fuß am Start',
  afterRun: 'nach dem Lauf',
  drawing: '{0}: Ihr Fuß im Schuh, von oben, maßstäblich',
  oneIn: '{0} von 100',
  width: 'Weite {0}',
  room: '{0} mm Platz',
  short: '{0} mm zu wenig Platz',
  camera: { start: 'Mit der Kamera lesen', stop: 'Kamera anhalten', hint: 'Halten Sie den Strichcode vor die Kamera.', refused: 'Die Kamera darf hier nicht benutzt werden. Tippen Sie die Ziffern unter den Strichen.', nothing: 'Es wurde kein Strichcode gelesen. Tippen Sie die Ziffern unter den Strichen.' },
  notice: 'Nur Hinweise zu Komfort und Passform, kein medizinischer Rat.',
};
