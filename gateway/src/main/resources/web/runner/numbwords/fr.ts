import type { NumbWords } from './en.js';

export const numb: NumbWords = {
  questions: {
    signs: 'L’un de ces points est-il vrai ? Commencez par là.', where: 'Où est-ce engourdi ?', starts: 'Quand cela commence-t-il ?', settles: 'En combien de temps la sensation revient-elle après l’arrêt ?',
    feet: 'Un pied ou les deux ?', handsToo: 'Les mains aussi s’engourdissent ?', pattern: 'Comment cela revient-il ?', terrain: 'Sur quel terrain ?', laces: 'Comment les chaussures sont-elles lacées ?',
    shoeFeel: 'Comment sentez-vous la chaussure ?', beforeRun: 'Avant la course', fluids: 'Boisson et fatigue', runningForm: 'Votre façon de courir', footShape: 'Forme de votre pied',
    changesWithBackPosition: 'Se pencher ou se renverser en arrière change-t-il la sensation ?',
  },
  answers: {
    signs: {
      weakness: 'faiblesse', breathless: 'essoufflement inhabituel', 'heart-rate-unusually-high': 'cœur inhabituellement rapide', swelling: 'gonflement', redness: 'rougeur', bruising: 'bleu',
      'low-back-pain': 'douleur au bas du dos', 'buttock-pain': 'douleur à la fesse', 'pain-down-one-leg': 'douleur le long d’une jambe', 'foot-out-of-control': 'le pied claque au sol',
      'foot-cannot-be-lifted': 'le pied ne se relève pas', 'leg-tight-in-each-run': 'le bas de la jambe se tend au même moment à chaque course', spreading: 'cela s’étend', diabetes: 'j’ai du diabète',
      'low-vitamin-b12': 'peu de vitamine B12', 'heart-or-circulation-risk': 'un risque cardiaque ou circulatoire', 'wound-or-sore': 'une plaie', 'colour-or-heat-change': 'le pied change de couleur, est chaud ou froid',
      'white-or-blue-toes-in-the-cold': 'orteils blancs ou bleus au froid', 'numb-between-the-legs': 'engourdi entre les jambes', 'bladder-or-bowel-change': 'vessie ou intestin ont changé',
      'change-in-sexual-feeling': 'la sensibilité sexuelle a changé', 'pain-down-both-legs': 'douleur le long des deux jambes', 'weakness-growing-in-both-legs': 'les deux jambes faiblissent',
      'strong-pain-that-rest-does-not-ease': 'forte douleur que le repos ne calme pas', 'hard-tense-lower-leg': 'bas de la jambe dur et tendu', 'chest-pain': 'douleur à la poitrine', 'face-arm-or-speech': 'visage qui tombe, bras faible ou parole confuse',
    },
    where: {
      toes: 'orteils', 'big-toe': 'gros orteil', 'little-toe': 'petit orteil', 'between-big-and-second-toe': 'entre le gros et le deuxième orteil', 'between-third-and-fourth-toe': 'entre le troisième et le quatrième orteil', ball: 'avant-pied',
      'top-of-foot': 'dessus du pied', 'front-of-ankle': 'avant de la cheville', 'whole-sole': 'toute la plante', 'half-sole': 'la moitié de la plante', 'inner-ankle': 'intérieur de la cheville', 'whole-foot': 'tout le pied', 'one-part-only': 'seulement là, le reste est normal',
    },
    starts: { 'from-the-first-step': 'dès le premier pas', early: 'tôt dans la course', 'after-a-few-km': 'après quelques kilomètres', 'late-in-a-long-run': 'tard dans une longue course', 'at-rest': 'au repos', 'at-night': 'la nuit' },
    settles: { 'within-minutes': 'en quelques minutes', 'within-30-minutes': 'en moins de 30 minutes', 'after-more-than-30-minutes': 'après plus de 30 minutes', 'not-at-all': 'pas du tout' },
    feet: { one: 'un pied', both: 'les deux pieds' },
    handsToo: { yes: 'oui', no: 'non' },
    pattern: { 'again-and-again': 'encore et encore', 'more-often': 'de plus en plus souvent', 'getting-worse': 'cela s’aggrave', 'despite-shoe-changes': 'dans d’autres chaussures aussi', 'despite-stops': 's’arrêter n’aide pas' },
    terrain: { flat: 'plat', uphill: 'montée', downhill: 'descente' },
    laces: { 'tied-tight': 'serré', 'criss-cross': 'croisé', 'pressure-on-top': 'ils appuient dessus' },
    shoeFeel: { 'tight-after-some-km': 'serrée après quelques kilomètres', 'toes-cannot-wiggle': 'les orteils ne bougent pas', 'smaller-than-before': 'plus petite que les précédentes', 'new-model': 'un nouveau modèle' },
    beforeRun: { 'sat-for-hours': 'assis pendant des heures', 'no-warm-up': 'pas d’échauffement' },
    fluids: { 'drank-little': 'j’ai peu bu', 'sweated-a-lot': 'j’ai beaucoup transpiré', 'tired-muscles': 'muscles fatigués' },
    runningForm: { 'landing-far-ahead': 'je pose le pied loin devant', 'rolling-inward': 'le pied roule vers l’intérieur', 'same-spot-loaded': 'toujours le même point d’appui', 'running-differently': 'je cours autrement depuis' },
    footShape: { 'high-arch': 'voûte haute', 'thick-foot': 'pied épais' },
    changesWithBackPosition: { yes: 'oui', no: 'non' },
  },
};
