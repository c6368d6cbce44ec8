import { room } from './rooms.mjs';

const { birthAnswers, copyAnswers } = room('apps/local', 'demo/forms');

/** Which desk does which act, and at which stage the dossier then lies on it. */
export const desks = {
  accept: { username: 'tiepnhan.huongsen', stage: 'reception' },
  pay: { username: 'tiepnhan.huongsen', stage: 'payment' },
  register: { username: 'hotich.huongsen', stage: 'examination' },
  refuse: { username: 'hotich.huongsen', stage: 'examination' },
  approve: { username: 'phochutich.huongsen', stage: 'approval' },
  seal: { username: 'vanthu.huongsen', stage: 'seal' },
  handOver: { username: 'tiepnhan.huongsen', stage: 'delivery' },
};

/** Every story begins with the submission at the counter and ends with a closed dossier. */
export const birthAtCounter = {
  title: 'birth at the counter',
  procedure: '1.001193',
  answers: (child) => birthAnswers(child),
  acts: ['accept', 'register', 'approve', 'seal', 'handOver'],
};
export const copyAtCounter = {
  title: 'copy of an extract at the counter',
  procedure: '2.000635',
  answers: () => copyAnswers(),
  acts: ['accept', 'pay', 'register', 'approve', 'seal', 'handOver'],
};
export const twoDecisions = {
  title: 'birth, accepted and refused: two decisions',
  procedure: '1.001193',
  answers: (child) => birthAnswers(child),
  acts: ['accept', 'refuse'],
};

let children = 0;
/** A child that this folder's data do not know yet: the same child twice is what the register refuses. */
export function anotherChild() {
  children += 1;
  const digits = `${Date.now() % 1e7}${children}`;
  const letters = digits.replace(/\d/g, (digit) => 'abcdeghikl'.charAt(Number(digit)));
  const birthDate = new Date(Date.now() - 12 * 86_400_000).toISOString().slice(0, 10);
  return {
    name: `Thạch ${letters.charAt(0).toUpperCase()}${letters.slice(1)}`,
    birthDate,
    birthPlace: 'Trung tâm Y tế Hương Sen',
    sex: 'female',
  };
}
