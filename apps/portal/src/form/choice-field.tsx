import type { FieldSpec } from '@hotich/catalogue';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { useWords } from '../languages/use-words';
import { idOf, useLabel, type FieldProps } from './field-props';

/** All options in sight: a list that has to be opened hides what there is to choose. */
export function ChoiceField({
  name,
  spec,
  value,
  complaint,
  onChange,
  onLeave,
}: FieldProps<FieldSpec & { kind: 'choice' }>) {
  const { say } = useWords();
  return (
    <RadioGroup
      className="field"
      value={String(value ?? '')}
      onChange={(next) => {
        onChange(next);
        onLeave();
      }}
      isInvalid={complaint !== undefined}
    >
      <Label>{useLabel(spec)}</Label>
      {spec.hint && (
        <Text slot="description" className="hint">
          {say(spec.hint)}
        </Text>
      )}
      <FieldError className="complaint">{complaint}</FieldError>
      <div className="options" id={idOf(name)} tabIndex={-1}>
        {spec.options.map((option) => (
          <Radio key={option.value} value={option.value} className="option">
            <span className="dot" aria-hidden="true" />
            {say(option.label)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
