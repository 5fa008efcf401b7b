import type { FitWords } from './fit.en.js';

export const fit: FitWords = {
  zone: {
    length: 'Longueur', 'toe-box-width': 'Largeur aux orteils', 'toe-box-height': 'Hauteur aux orteils',
    'ball-width': 'Largeur à l’avant-pied', 'ball-girth': 'Tour d’avant-pied', instep: 'Cou-de-pied', heel: 'Talon',
  },
  verdict: { tight: 'serré', snug: 'juste', comfortable: 'confortable', roomy: 'ample', loose: 'trop lâche' },
  likelihood: { likely: 'ira probablement', 'worth-a-try': 'vaut un essai', unlikely: 'n’ira sans doute pas' },
  side: { left: 'gauche', right: 'droit', both: 'les deux pieds' },
  notKnown: 'inconnu',
  compared: 'comparé seulement',
  shoeInside: 'intérieur',
  footAtStart: 'pied au départ',
  afterRun: 'après la course',
  drawing: '{0} : votre pied dans la chaussure, vu de dessus, à l’échelle',
  oneIn: '{0} sur 100',
  width: 'largeur {0}',
  room: '{0} mm de place',
  short: 'il manque {0} mm',
  camera: { start: 'Lire avec la caméra', stop: 'Arrêter la caméra', hint: 'Tenez le code-barres devant la caméra.', refused: 'La caméra n’est pas autorisée ici. Tapez les chiffres sous les barres.', nothing: 'Aucun code-barres n’a été lu. Tapez les chiffres sous les barres.' },
  notice: 'Conseils de confort uniquement, pas un avis médical.',
};
