import type { Damage } from './damage';

/** A source kept by machine that a person typed into once. */
const light: Damage = {
  ...{ firstOfJanuary: 0.03, yearOnly: 0.02, wrongDay: 0.005 },
  ...{ missingNumber: 0.1, oldNumber: 0.05, wrongFigure: 0.005 },
  ...{ oldPlace: 0.3, missingPlace: 0.05, missingMother: 0.03, missingFather: 0.05 },
  ...{ adjacentKey: 0.01, droppedLetter: 0.005, tonePlacement: 0.2, iForY: 0.02, khmerSpacing: 0.1 },
  ...{ capitals: 0.1, decomposed: 0.05, strangeD: 0.02, misspelledParent: 0.02 },
};

/** Books of the last decades as contractors digitised them. */
const usual: Damage = {
  ...{ corrected: 0.01, yearOnly: 0.06, firstOfJanuary: 0.06, zeroDayAndMonth: 0.03, missingDay: 0.02 },
  ...{ wrongDay: 0.01, swappedDayAndMonth: 0.01 },
  ...{ missingNumber: 0.4, oldNumber: 0.2, wrongFigure: 0.01 },
  ...{ oldPlace: 0.6, missingPlace: 0.1, missingSex: 0.03, missingMother: 0.05, missingFather: 0.1 },
  ...{ misspelledParent: 0.05, adjacentKey: 0.02, swappedLetters: 0.01, doubledLetter: 0.01, droppedLetter: 0.01 },
  ...{ ocrSlip: 0.02, shortened: 0.01, tonePlacement: 0.25, iForY: 0.05, toneConfusion: 0.05, khmerSpacing: 0.3 },
  ...{ lostMarks: 0.05, capitals: 0.1, strangeD: 0.03, decomposed: 0.1, tcvn3: 0.03, vni: 0.03 },
};

/** Old books, half of them known by the year alone, hardly a number in them, and read by a machine. */
const heavy: Damage = {
  ...{ corrected: 0.02, yearOnly: 0.25, firstOfJanuary: 0.15, zeroDayAndMonth: 0.1, missingDay: 0.05 },
  ...{ wrongDay: 0.02, swappedDayAndMonth: 0.02 },
  ...{ missingNumber: 0.8, oldNumber: 0.15, wrongFigure: 0.01 },
  ...{ oldPlace: 0.7, missingPlace: 0.2, missingSex: 0.1, missingMother: 0.1, missingFather: 0.2 },
  ...{ misspelledParent: 0.15, adjacentKey: 0.04, swappedLetters: 0.02, doubledLetter: 0.02, droppedLetter: 0.03 },
  ...{ ocrSlip: 0.08, shortened: 0.03, tonePlacement: 0.2, iForY: 0.1, toneConfusion: 0.1, khmerSpacing: 0.4 },
  ...{ lostMarks: 0.15, capitals: 0.1, strangeD: 0.05, decomposed: 0.1, tcvn3: 0.1, vni: 0.1 },
};

export const damageLevels = { none: {}, light, usual, heavy } as const satisfies Readonly<Record<string, Damage>>;
