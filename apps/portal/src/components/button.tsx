import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';

type Look = 'main' | 'plain' | 'quiet' | 'danger';

/** A button in one of four looks; one `main` button a page at most. */
export function Button({ look = 'plain', ...props }: ButtonProps & { look?: Look }) {
  return <AriaButton {...props} className={`button button-${look}`} />;
}
