import type { NumbWords } from './en.js';

export const numb: NumbWords = {
  questions: {
    signs: '¿Ocurre algo de esto? Empiece por aquí.', where: '¿Dónde se duerme?', starts: '¿Cuándo empieza?', settles: '¿Cuánto tarda en volver la sensación al parar?',
    feet: '¿Un pie o los dos?', handsToo: '¿Se duermen también las manos?', pattern: '¿Cómo vuelve?', terrain: '¿En qué terreno?', laces: '¿Cómo van atadas?',
    shoeFeel: '¿Cómo siente la zapatilla?', beforeRun: 'Antes de correr', fluids: 'Bebida y cansancio', runningForm: 'Su forma de correr', footShape: 'Forma de su pie',
    changesWithBackPosition: '¿Cambia la sensación al agacharse o echarse atrás?',
  },
  answers: {
    signs: {
      weakness: 'debilidad', breathless: 'falta de aire inusual', 'heart-rate-unusually-high': 'corazón inusualmente rápido', swelling: 'hinchazón', redness: 'enrojecimiento', bruising: 'moratón',
      'low-back-pain': 'dolor en la parte baja de la espalda', 'buttock-pain': 'dolor en la nalga', 'pain-down-one-leg': 'dolor que baja por una pierna', 'foot-out-of-control': 'el pie golpea el suelo',
      'foot-cannot-be-lifted': 'el pie no se puede levantar', 'leg-tight-in-each-run': 'la pierna se tensa en el mismo momento de cada carrera', spreading: 'se extiende', diabetes: 'tengo diabetes',
      'low-vitamin-b12': 'poca vitamina B12', 'heart-or-circulation-risk': 'un riesgo de corazón o circulación', 'wound-or-sore': 'una herida o llaga', 'colour-or-heat-change': 'el pie cambia de color o está caliente o frío',
      'white-or-blue-toes-in-the-cold': 'dedos blancos o azules con el frío', 'numb-between-the-legs': 'dormido entre las piernas', 'bladder-or-bowel-change': 'la vejiga o el intestino han cambiado',
      'change-in-sexual-feeling': 'la sensibilidad sexual ha cambiado', 'pain-down-both-legs': 'dolor que baja por ambas piernas', 'weakness-growing-in-both-legs': 'ambas piernas se debilitan',
      'strong-pain-that-rest-does-not-ease': 'dolor fuerte que el descanso no alivia', 'hard-tense-lower-leg': 'la pierna está dura y tensa', 'chest-pain': 'dolor en el pecho', 'face-arm-or-speech': 'cara caída, un brazo débil o habla confusa',
    },
    where: {
      toes: 'dedos', 'big-toe': 'dedo gordo', 'little-toe': 'dedo pequeño', 'between-big-and-second-toe': 'entre el gordo y el segundo', 'between-third-and-fourth-toe': 'entre el tercero y el cuarto', ball: 'antepié',
      'top-of-foot': 'empeine', 'front-of-ankle': 'delante del tobillo', 'whole-sole': 'toda la planta', 'half-sole': 'media planta', 'inner-ankle': 'interior del tobillo', 'whole-foot': 'todo el pie', 'one-part-only': 'solo esa parte, el resto está normal',
    },
    starts: { 'from-the-first-step': 'desde el primer paso', early: 'al principio', 'after-a-few-km': 'tras unos kilómetros', 'late-in-a-long-run': 'al final de una carrera larga', 'at-rest': 'en reposo', 'at-night': 'de noche' },
    settles: { 'within-minutes': 'en minutos', 'within-30-minutes': 'en 30 minutos', 'after-more-than-30-minutes': 'después de más de 30 minutos', 'not-at-all': 'no vuelve' },
    feet: { one: 'un pie', both: 'los dos pies' },
    handsToo: { yes: 'sí', no: 'no' },
    pattern: { 'again-and-again': 'una y otra vez', 'more-often': 'cada vez más a menudo', 'getting-worse': 'empeora', 'despite-shoe-changes': 'también con otras zapatillas', 'despite-stops': 'parar no ayuda' },
    terrain: { flat: 'llano', uphill: 'cuesta arriba', downhill: 'cuesta abajo' },
    laces: { 'tied-tight': 'apretadas', 'criss-cross': 'en cruz', 'pressure-on-top': 'aprietan por arriba' },
    shoeFeel: { 'tight-after-some-km': 'apretada tras unos kilómetros', 'toes-cannot-wiggle': 'los dedos no se mueven', 'smaller-than-before': 'más pequeña que las anteriores', 'new-model': 'un modelo nuevo' },
    beforeRun: { 'sat-for-hours': 'estuve sentado horas', 'no-warm-up': 'no calenté' },
    fluids: { 'drank-little': 'bebí poco', 'sweated-a-lot': 'sudé mucho', 'tired-muscles': 'músculos cansados' },
    runningForm: { 'landing-far-ahead': 'apoyo muy adelante', 'rolling-inward': 'el pie gira hacia dentro', 'same-spot-loaded': 'siempre carga el mismo punto', 'running-differently': 'corro distinto desde entonces' },
    footShape: { 'high-arch': 'arco alto', 'thick-foot': 'pie grueso' },
    changesWithBackPosition: { yes: 'sí', no: 'no' },
  },
};
