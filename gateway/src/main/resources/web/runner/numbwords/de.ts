import type { NumbWords } from './en.js';

export const numb: NumbWords = {
  questions: {
    signs: 'Trifft etwas davon zu? Das zuerst.', where: 'Wo ist es taub?', starts: 'Wann beginnt es?', settles: 'Wie schnell kommt das Gefühl nach dem Anhalten zurück?',
    feet: 'Ein Fuß oder beide?', handsToo: 'Werden auch die Hände taub?', pattern: 'Wie kommt es wieder?', terrain: 'Auf welchem Untergrund?', laces: 'Wie sind die Schuhe geschnürt?',
    shoeFeel: 'Wie fühlt sich der Schuh an?', beforeRun: 'Vor dem Lauf', fluids: 'Trinken und Müdigkeit', runningForm: 'Ihr Laufstil', footShape: 'Form Ihres Fußes',
    changesWithBackPosition: 'Ändert sich das Gefühl, wenn Sie sich vorbeugen oder zurücklehnen?',
  },
  answers: {
    signs: {
      weakness: 'Schwäche', breathless: 'ungewöhnlich außer Atem', 'heart-rate-unusually-high': 'ungewöhnlich schneller Herzschlag', swelling: 'Schwellung', redness: 'Rötung', bruising: 'Bluterguss',
      'low-back-pain': 'Schmerzen im unteren Rücken', 'buttock-pain': 'Schmerzen im Gesäß', 'pain-down-one-leg': 'Schmerzen, die ein Bein hinabziehen', 'foot-out-of-control': 'der Fuß klatscht auf den Boden',
      'foot-cannot-be-lifted': 'der Fuß lässt sich nicht heben', 'leg-tight-in-each-run': 'der Unterschenkel spannt bei jedem Lauf zur gleichen Zeit', spreading: 'es breitet sich aus', diabetes: 'ich habe Diabetes',
      'low-vitamin-b12': 'wenig Vitamin B12', 'heart-or-circulation-risk': 'ein Risiko für Herz oder Kreislauf', 'wound-or-sore': 'eine Wunde oder offene Stelle', 'colour-or-heat-change': 'der Fuß verfärbt sich oder ist heiß oder kalt',
      'white-or-blue-toes-in-the-cold': 'Zehen werden bei Kälte weiß oder blau', 'numb-between-the-legs': 'taub zwischen den Beinen', 'bladder-or-bowel-change': 'Blase oder Darm sind verändert',
      'change-in-sexual-feeling': 'das sexuelle Empfinden ist verändert', 'pain-down-both-legs': 'Schmerzen, die beide Beine hinabziehen', 'weakness-growing-in-both-legs': 'beide Beine werden schwächer',
      'strong-pain-that-rest-does-not-ease': 'starke Schmerzen, die in Ruhe nicht nachlassen', 'hard-tense-lower-leg': 'der Unterschenkel ist hart und gespannt', 'chest-pain': 'Schmerzen in der Brust', 'face-arm-or-speech': 'Gesicht hängt, ein Arm ist schwach oder die Sprache undeutlich',
    },
    where: {
      toes: 'Zehen', 'big-toe': 'große Zehe', 'little-toe': 'kleine Zehe', 'between-big-and-second-toe': 'zwischen großer und zweiter Zehe', 'between-third-and-fourth-toe': 'zwischen dritter und vierter Zehe', ball: 'Ballen',
      'top-of-foot': 'Fußrücken', 'front-of-ankle': 'vorn am Knöchel', 'whole-sole': 'ganze Sohle', 'half-sole': 'halbe Sohle', 'inner-ankle': 'innerer Knöchel', 'whole-foot': 'ganzer Fuß', 'one-part-only': 'nur dort, der Rest fühlt sich normal an',
    },
    starts: { 'from-the-first-step': 'vom ersten Schritt an', early: 'früh im Lauf', 'after-a-few-km': 'nach einigen Kilometern', 'late-in-a-long-run': 'spät in einem langen Lauf', 'at-rest': 'in Ruhe', 'at-night': 'nachts' },
    settles: { 'within-minutes': 'in Minuten', 'within-30-minutes': 'innerhalb von 30 Minuten', 'after-more-than-30-minutes': 'nach mehr als 30 Minuten', 'not-at-all': 'gar nicht' },
    feet: { one: 'ein Fuß', both: 'beide Füße' },
    handsToo: { yes: 'ja', no: 'nein' },
    pattern: { 'again-and-again': 'immer wieder', 'more-often': 'immer öfter', 'getting-worse': 'es wird schlimmer', 'despite-shoe-changes': 'auch in anderen Schuhen', 'despite-stops': 'Anhalten hilft nicht' },
    terrain: { flat: 'flach', uphill: 'bergauf', downhill: 'bergab' },
    laces: { 'tied-tight': 'fest gebunden', 'criss-cross': 'über Kreuz', 'pressure-on-top': 'sie drücken oben' },
    shoeFeel: { 'tight-after-some-km': 'eng nach einigen Kilometern', 'toes-cannot-wiggle': 'Zehen können sich nicht bewegen', 'smaller-than-before': 'kleiner als meine Schuhe davor', 'new-model': 'ein neues Modell' },
    beforeRun: { 'sat-for-hours': 'ich habe stundenlang gesessen', 'no-warm-up': 'ich habe mich nicht aufgewärmt' },
    fluids: { 'drank-little': 'ich habe wenig getrunken', 'sweated-a-lot': 'ich habe viel geschwitzt', 'tired-muscles': 'müde Muskeln' },
    runningForm: { 'landing-far-ahead': 'ich setze weit vorn auf', 'rolling-inward': 'der Fuß rollt nach innen', 'same-spot-loaded': 'immer dieselbe Stelle wird belastet', 'running-differently': 'ich laufe seitdem anders' },
    footShape: { 'high-arch': 'hohes Gewölbe', 'thick-foot': 'kräftiger Fuß' },
    changesWithBackPosition: { yes: 'ja', no: 'nein' },
  },
};
