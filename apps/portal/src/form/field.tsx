import { useTranslation } from 'react-i18next';
import { TextBox } from '../components/text-box';
import { useWords } from '../languages/use-words';
import { ChoiceField } from './choice-field';
import { DateBoxes } from './date-boxes';
import { ethnicityOptions } from './ethnicities';
import { idOf, useLabel, type FieldProps } from './field-props';
import { nationalityOptions } from './nationalities';
import { PickField } from './pick-field';
import { TimeBoxes } from './time-boxes';

/** More options than this fill a phone's screen more than once: they are found by typing. */
const mostInSight = 12;

/** One question with the widget of its kind. Closed over the kinds: a new one does not compile without its widget. */
export function Field(props: FieldProps) {
  const { spec } = props;
  const { t } = useTranslation();
  const { language, say } = useWords();
  switch (spec.kind) {
    case 'choice':
      return spec.options.length > mostInSight ? (
        <PickField {...props} options={spec.options.map(({ value, label }) => ({ id: value, text: say(label) }))} />
      ) : (
        <ChoiceField {...props} spec={spec} />
      );
    case 'date':
    case 'partialDate':
      return <DateBoxes {...props} spec={spec} />;
    case 'ethnicity':
      return <PickField {...props} options={ethnicityOptions} />;
    case 'nationality':
      return <PickField {...props} options={nationalityOptions(language)} />;
    case 'time':
      return <TimeBoxes {...props} spec={spec} />;
    case 'office':
      return (
        <PickField {...props} options={props.offices.map(({ code, authority }) => ({ id: code, text: authority }))} />
      );
    case 'integer':
      return (
        <TextAnswer
          {...props}
          inputMode="numeric"
          width="number"
          read={(text) => (/^\d+$/.test(text.trim()) ? Number(text) : text)}
        />
      );
    case 'personalId':
      return (
        <TextAnswer
          {...props}
          inputMode="numeric"
          width="short"
          hint={t('field.personalId')}
          read={(text) => text.replace(/[\s.]/g, '')}
        />
      );
    case 'phone':
      return (
        <TextAnswer {...props} inputMode="tel" type="tel" width="short" read={(text) => text.replace(/[\s.]/g, '')} />
      );
    case 'email':
      return <TextAnswer {...props} inputMode="email" type="email" read={(text) => text.trim()} />;
    case 'personName':
      return <TextAnswer {...props} autoCapitalize="words" read={asTyped} />;
    case 'text':
      return <TextAnswer {...props} read={asTyped} />;
  }
}

const asTyped = (text: string): string => text;

function TextAnswer({ name, spec, value, complaint, onChange, onLeave, read, hint, ...rest }: TextAnswerProps) {
  const { say } = useWords();
  return (
    <TextBox
      id={idOf(name)}
      label={useLabel(spec)}
      hint={spec.hint ? say(spec.hint) : hint}
      complaint={complaint}
      value={String(value ?? '')}
      onChange={(text) => onChange(read(text))}
      onBlur={onLeave}
      autoComplete="off"
      spellCheck="false"
      type={rest.type ?? 'text'}
      width={rest.width}
      {...(rest.inputMode && { inputMode: rest.inputMode })}
      {...(rest.autoCapitalize && { autoCapitalize: rest.autoCapitalize })}
    />
  );
}

type TextAnswerProps = FieldProps & {
  readonly read: (text: string) => string | number;
  readonly hint?: string;
  readonly width?: 'short' | 'number';
  readonly inputMode?: 'numeric' | 'tel' | 'email';
  readonly type?: 'text' | 'tel' | 'email';
  readonly autoCapitalize?: 'words';
};
