import { isAsked, type FormSpec } from '@hotich/catalogue';
import { useTranslation } from 'react-i18next';
import type { DossierView, LooseAnswers, Office } from '../api/views';
import { Disclosure } from '../components/disclosure';
import { complaintsOn, fitAnswers } from './answers';
import { useComplaintSentence } from './complaint-sentence';
import { Field } from './field';
import { today } from '../languages/moments';
import { useWords } from '../languages/use-words';

/** The answers as given, open to correction. Untouched they are not sent; touched, the whole set is a new version. */
export function SupplementAnswers({ dossier, form, offices, answers, onAnswers, onFit }: SupplementAnswersProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const sentenceOf = useComplaintSentence(form);
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
                offices={offices}
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
  readonly dossier: Pick<DossierView, 'record'>;
  readonly form: FormSpec;
  readonly offices: readonly Office[];
  readonly answers: LooseAnswers | null;
  readonly onAnswers: (answers: LooseAnswers) => void;
  readonly onFit: (fit: boolean) => void;
}
