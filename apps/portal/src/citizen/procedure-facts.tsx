import type { Condition } from '@hotich/catalogue';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcedureView } from '../api/views';
import { tellFee } from '../languages/tell-fee';
import { tellLimit } from '../languages/tell-limit';
import { usePersons } from '../languages/use-persons';
import { useCondition } from './use-condition';
import { useWords } from '../languages/use-words';

/** What one wants to know before beginning: how long, how much, where, who decides, who must be there. */
export function ProcedureFacts({ procedure }: { procedure: ProcedureView }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const persons = usePersons();
  const { competence, deadline, duty, presence, proxy, channels, form } = procedure;
  const asked = duty ? form.fields[duty.field] : undefined;
  const { limit, extension } = tellLimit(deadline, t);
  return (
    <dl className="facts">
      <Fact name={t('procedure.when')}>
        <p>{limit}</p>
        {extension && <p>{extension}</p>}
        <Cases procedure={procedure} />
      </Fact>
      <Fact name={t('procedure.cost')}>
        {tellFee(procedure, t).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Fact>
      {duty && asked && (
        <Fact name={t('procedure.duty')}>
          <p>{t('procedure.dutyIn', { n: duty.calendarDays, what: lowerFirst(say(asked.label)) })}</p>
        </Fact>
      )}
      <Fact name={t('procedure.decides')}>
        <p>{t(`procedure.decidedBy.${competence.key}`, { who: persons(competence.of, 'or') })}</p>
      </Fact>
      <Fact name={t('procedure.where')}>
        {channels.map((channel) => (
          <p key={channel}>{t(`procedure.channel.${channel}`)}</p>
        ))}
      </Fact>
      <Fact name={t('procedure.presence')}>
        <p>{t(`procedure.presenceWhen.${presence.when}`)}</p>
      </Fact>
      <Fact name={t('procedure.proxy')}>
        <p>{t(`procedure.proxyWhen.${proxy.allowed}`)}</p>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Limits that hold for some answers only; those that say the same are told once. */
function Cases({ procedure }: { procedure: ProcedureView }) {
  const { t } = useTranslation();
  const conditionOf = useCondition(procedure.form);
  const { deadline, deadlineWhen = [] } = procedure;
  const usual = tellLimit(deadline, t).limit;
  const told = deadlineWhen
    .map(({ when, rule }) => ({ when, limit: tellLimit(rule, t).limit }))
    .filter(({ limit }) => limit !== usual);
  const lineOf = (when: Condition, limit: string): string => {
    const { question, answer } = conditionOf(when) ?? { question: '', answer: '' };
    return t('procedure.case', { question, answer, limit });
  };
  if (told.length === 0) return null;
  return (
    <>
      <p className="small">{t('procedure.cases')}:</p>
      <ul className="small">
        {told.map(({ when, limit }) => (
          <li key={when.field + when.is.join(' ')}>{lineOf(when, limit)}</li>
        ))}
      </ul>
    </>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
