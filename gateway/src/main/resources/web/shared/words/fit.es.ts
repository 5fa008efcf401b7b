import type { FitWords } from './fit.en.js';

export const fit: FitWords = {
  zone: {
    length: 'Largo', 'toe-box-width': 'Ancho en los dedos', 'toe-box-height': 'Alto en los dedos', 'ball-width': 'Ancho del antepié',
    'ball-girth': 'Contorno del antepié', instep: 'Empeine', heel: 'Talón',
  },
  verdict: { tight: 'apretado', snug: 'justo', comfortable: 'cómodo', roomy: 'amplio', loose: 'suelto' },
  likelihood: { likely: 'es probable que le quede bien', 'worth-a-try': 'vale la pena probarla', unlikely: 'es poco probable que le quede' },
  side: { left: 'izquierdo', right: 'derecho', both: 'ambos pies' },
  notKnown: 'no se sabe',
  compared: 'solo comparado',
  shoeInside: 'interior',
  footAtStart: 'pie al salir',
  afterRun: 'después de correr',
  drawing: '{0}: su pie en la zapatilla, visto desde arriba, a escala',
  oneIn: '{0} de 100',
  width: 'ancho {0}',
  room: '{0} mm de espacio',
  short: 'faltan {0} mm',
  camera: { start: 'Leer con la cámara', stop: 'Detener la cámara', hint: 'Ponga el código de barras ante la cámara.', refused: 'Aquí no se permite usar la cámara. Escriba los dígitos bajo las barras.', nothing: 'No se leyó ningún código de barras. Escriba los dígitos bajo las barras.' },
  notice: 'Solo orientación sobre comodidad, no es consejo médico.',
};
