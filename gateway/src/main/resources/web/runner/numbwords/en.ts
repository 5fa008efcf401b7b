export const numb = {
  questions: {
    signs: 'Is any of this so? Ask for this first.', where: 'Where is it numb?', starts: 'When does it start?', settles: 'How soon is the feeling back after you stop?',
    feet: 'One foot or both?', handsToo: 'Do the hands go numb too?', pattern: 'How does it come back?', terrain: 'On which ground?', laces: 'How are the shoes laced?',
    shoeFeel: 'How does the shoe feel?', beforeRun: 'Before the run', fluids: 'Drinking and tiredness', runningForm: 'Your way of running', footShape: 'Shape of your foot',
    changesWithBackPosition: 'Does bending down or leaning back change the feeling?',
  },
  answers: {
    signs: {
      weakness: 'weakness', breathless: 'unusually out of breath', 'heart-rate-unusually-high': 'heart beats unusually fast', swelling: 'swelling', redness: 'redness', bruising: 'bruising',
      'low-back-pain': 'pain low in the back', 'buttock-pain': 'pain in the buttock', 'pain-down-one-leg': 'pain down one leg', 'foot-out-of-control': 'the foot slaps the ground',
      'foot-cannot-be-lifted': 'the foot cannot be lifted', 'leg-tight-in-each-run': 'the lower leg gets tight at the same time of each run', spreading: 'it spreads', diabetes: 'I have diabetes',
      'low-vitamin-b12': 'low vitamin B12', 'heart-or-circulation-risk': 'a risk of heart or circulation', 'wound-or-sore': 'a wound or sore', 'colour-or-heat-change': 'the foot changes colour or is hot or cold',
      'white-or-blue-toes-in-the-cold': 'toes turn white or blue in the cold', 'numb-between-the-legs': 'numb between the legs', 'bladder-or-bowel-change': 'bladder or bowel have changed',
      'change-in-sexual-feeling': 'sexual feeling has changed', 'pain-down-both-legs': 'pain down both legs', 'weakness-growing-in-both-legs': 'both legs get weaker',
      'strong-pain-that-rest-does-not-ease': 'strong pain that rest does not ease', 'hard-tense-lower-leg': 'the lower leg is hard and tense', 'chest-pain': 'chest pain', 'face-arm-or-speech': 'face droops, an arm is weak or speech is unclear',
    } as Record<string, string>,
    where: {
      toes: 'toes', 'big-toe': 'big toe', 'little-toe': 'little toe', 'between-big-and-second-toe': 'between big and second toe', 'between-third-and-fourth-toe': 'between third and fourth toe', ball: 'ball of the foot',
      'top-of-foot': 'top of the foot', 'front-of-ankle': 'front of the ankle', 'whole-sole': 'whole sole', 'half-sole': 'half of the sole', 'inner-ankle': 'inner ankle', 'whole-foot': 'whole foot', 'one-part-only': 'only that part, the rest feels normal',
    } as Record<string, string>,
    starts: { 'from-the-first-step': 'from the first step', early: 'early in the run', 'after-a-few-km': 'after a few kilometres', 'late-in-a-long-run': 'late in a long run', 'at-rest': 'at rest', 'at-night': 'at night' } as Record<string, string>,
    settles: { 'within-minutes': 'within minutes', 'within-30-minutes': 'within 30 minutes', 'after-more-than-30-minutes': 'after more than 30 minutes', 'not-at-all': 'not at all' } as Record<string, string>,
    feet: { one: 'one foot', both: 'both feet' } as Record<string, string>,
    handsToo: { yes: 'yes', no: 'no' } as Record<string, string>,
    pattern: { 'again-and-again': 'again and again', 'more-often': 'more and more often', 'getting-worse': 'it gets worse', 'despite-shoe-changes': 'in other shoes too', 'despite-stops': 'stopping does not help' } as Record<string, string>,
    terrain: { flat: 'flat', uphill: 'uphill', downhill: 'downhill' } as Record<string, string>,
    laces: { 'tied-tight': 'tied tight', 'criss-cross': 'criss-cross', 'pressure-on-top': 'they press on top' } as Record<string, string>,
    shoeFeel: { 'tight-after-some-km': 'tight after some kilometres', 'toes-cannot-wiggle': 'toes cannot wiggle', 'smaller-than-before': 'smaller than my shoes before', 'new-model': 'a new model' } as Record<string, string>,
    beforeRun: { 'sat-for-hours': 'I sat for hours', 'no-warm-up': 'I did not warm up' } as Record<string, string>,
    fluids: { 'drank-little': 'I drank little', 'sweated-a-lot': 'I sweated a lot', 'tired-muscles': 'tired muscles' } as Record<string, string>,
    runningForm: { 'landing-far-ahead': 'I land far ahead', 'rolling-inward': 'the foot rolls inward', 'same-spot-loaded': 'always the same spot is loaded', 'running-differently': 'I run differently since' } as Record<string, string>,
    footShape: { 'high-arch': 'high arch', 'thick-foot': 'thick foot' } as Record<string, string>,
    changesWithBackPosition: { yes: 'yes', no: 'no' } as Record<string, string>,
  },
};
export type NumbWords = typeof numb;
