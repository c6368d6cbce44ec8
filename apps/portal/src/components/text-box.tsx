import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField, type TextFieldProps } from 'react-aria-components/TextField';

/** A labelled text field; hint and complaint are read out with it. */
export function TextBox({ label, hint, complaint, lines = 1, id, width, ...props }: TextBoxProps) {
  return (
    <TextField {...props} isInvalid={complaint !== undefined} className={`field ${width ? `field-${width}` : ''}`}>
      <Label>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="complaint">{complaint}</FieldError>
      {lines > 1 ? <TextArea id={id} rows={lines} /> : <Input id={id} />}
    </TextField>
  );
}

type TextBoxProps = Omit<TextFieldProps, 'children' | 'className' | 'isInvalid' | 'id'> & {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly complaint?: string | undefined;
  readonly lines?: number;
  readonly id?: string | undefined;
  readonly width?: 'short' | 'number' | undefined;
};
