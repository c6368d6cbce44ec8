import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Heading } from 'react-aria-components/Heading';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../api/problem';
import { Button } from './button';
import { ProblemPanel } from './problem-panel';

/** Asks before an act that cannot be taken back. Stays open, with what was typed, when the act fails. */
export function AskDialog(props: AskDialogProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      onOpenChange={(open) => !open && !props.pending && props.onClose()}
      isDismissable={!props.pending}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{props.title}</Heading>
          {props.children}
          {props.problem && <ProblemPanel problem={props.problem} />}
          <div className="row">
            <Button
              look={props.danger ? 'danger' : 'main'}
              onPress={props.onYes}
              isDisabled={props.pending || props.blocked === true}
            >
              {props.pending ? t('act.wait') : props.yes}
            </Button>
            <Button onPress={props.onClose} isDisabled={props.pending}>
              {t('act.cancel')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface AskDialogProps {
  readonly title: string;
  readonly yes: string;
  readonly danger?: boolean;
  readonly pending: boolean;
  /** Something is still missing from the dialog's fields. */
  readonly blocked?: boolean;
  readonly problem: ApiProblem | null;
  readonly onYes: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}
