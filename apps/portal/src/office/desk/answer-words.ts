import { useTranslation } from 'react-i18next';
import { verificationAnswers } from '../../api/office-views';

const states = ['asked', 'reminded', 'answered', 'unanswered', 'closed'] as const;

/** Answers and states of a question between offices in words; a later one is shown as it is. */
export function useAnswerWords() {
  const { t } = useTranslation();
  return {
    answerWord: (answer: string): string => {
      const known = verificationAnswers.find((one) => one === answer);
      return known ? t(`asked.answer.${known}`) : answer;
    },
    stateWord: (state: string): string => {
      const known = states.find((one) => one === state);
      return known ? t(`asked.state.${known}`) : state;
    },
  };
}
