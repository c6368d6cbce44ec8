import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import { useWords } from '../languages/use-words';
import { foldedIncludes } from './folded-includes';
import { idOf, useLabel, type FieldProps } from './field-props';

export interface PickOption {
  readonly id: string;
  readonly text: string;
}

/** One of many: found by typing a few letters, with or without marks. */
export function PickField({
  name,
  spec,
  value,
  complaint,
  options,
  onChange,
  onLeave,
}: FieldProps & { options: readonly PickOption[] }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const label = useLabel(spec);
  const [typed, setTyped] = useState<string>();
  const picked = options.find(({ id }) => id === value);
  // An answer that is in no list (an office that has since merged) is shown as it was given.
  const shown = typed ?? picked?.text ?? String(value ?? '');
  return (
    <ComboBox
      className="field"
      menuTrigger="input"
      allowsEmptyCollection
      defaultItems={options}
      inputValue={shown}
      selectedKey={picked?.id ?? null}
      defaultFilter={foldedIncludes}
      onInputChange={setTyped}
      onSelectionChange={(key) => {
        if (key !== null) {
          onChange(String(key));
          setTyped(undefined);
        } else if (typed === '') onChange('');
      }}
      onBlur={() => {
        setTyped(undefined);
        onLeave();
      }}
      isInvalid={complaint !== undefined}
    >
      <Label>{label}</Label>
      <Text slot="description" className="hint">
        {spec.hint ? say(spec.hint) : t('field.choose')}
      </Text>
      <FieldError className="complaint">{complaint}</FieldError>
      <div className="pick">
        <Input id={idOf(name)} autoComplete="off" />
        <Button aria-label={t('field.showAll')}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className="popover">
        <ListBox
          className="listbox"
          aria-label={label}
          renderEmptyState={() => <p className="none">{t('field.nothingFound')}</p>}
        >
          {(option: PickOption) => <ListBoxItem className="listbox-item">{option.text}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
