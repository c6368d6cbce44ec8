import { isAsked } from '@hotich/catalogue';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DossierView, LooseAnswers } from '../api/views';
import { Disclosure } from '../components/disclosure';
import { complaintsOn, fitAnswers } from '../form/answers';
import { useComplaintSentence } from '../form/complaint-sentence';
import { Field } from '../form/field';
import { today } from '../languages/moments';
import { useWords } from '../languages/use-words';
import { officesQuery, procedureQuery } from './queries';

/** The answers as given, open to correction. Untouched they are not sent; touched, the whole set is a new version. */
export function SupplementAnswers({ dossier, answers, onAnswers, onFit }: SupplementAnswersProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const procedure = useQuery(procedureQuery(dossier.procedure));
  const offices = useQuery(officesQuery);
  const form = procedure.data?.form;
  const sentenceOf = useComplaintSentence(form ?? { pages: [], fields: {} });
  if (!form) return null;
  const given = Object.fromEntries(
    dossier.record.flatMap(({ field, answer }) => (answer === null ? [] : [[field, answer]])),
  );
  const current = answers ?? given;
  const complaints = new Map(
    answers ? complaintsOn(form, current, today()).map((one) => [one.field, sentenceOf(one)]) : [],
  );
  const change = (next: LooseAnswers): void => {
    onAnswers(next);
    onFit(complaintsOn(form, next, today()).length === 0);
  };
  return (
    <Disclosure title={t('supplement.fix')} open={answers !== null}>
      {form.pages.map((page) => (
        <fieldset key={page.id} className="page-of-form">
          <legend>{say(page.title)}</legend>
          {page.fields.map((name) => {
            const spec = form.fields[name];
            return spec && isAsked(form, name, current) ? (
              <Field
                key={name}
                name={name}
                spec={spec}
                value={current[name]}
                complaint={complaints.get(name)}
                offices={offices.data ?? []}
                onChange={(value) => change({ ...current, [name]: value })}
                onLeave={() => answers && change(fitAnswers(form, answers))}
              />
            ) : null;
          })}
        </fieldset>
      ))}
    </Disclosure>
  );
}

interface SupplementAnswersProps {
  readonly dossier: DossierView;
  readonly answers: LooseAnswers | null;
  readonly onAnswers: (answers: LooseAnswers) => void;
  readonly onFit: (fit: boolean) => void;
}
