import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button, ButtonRow } from './Button.tsx';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** By Escape or by a button of the caller's. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one first. */
  readonly actions: ReactNode;
  /** An answer is needed: for a choice that must not be passed over in haste. */
  readonly isAlert?: boolean | undefined;
  readonly isWide?: boolean | undefined;
}

/** A sheet laid over the page: one thing to read and one thing to decide. Focus stays within and returns. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, actions, isAlert = false, isWide = false } = props;
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={isWide ? 'dialog-modal dialog-modal--wide' : 'dialog-modal'}>
        <AriaDialog className="dialog" role={isAlert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2} className="dialog-title">
            {title}
          </Heading>
          <div className="dialog-body">{children}</div>
          <ButtonRow>{actions}</ButtonRow>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** The deed cannot be taken back. */
  readonly isDangerous?: boolean | undefined;
  /** While the deed is under way: what is being done. */
  readonly pending?: string | undefined;
}

/** Asks before a deed; Escape and the second button leave everything as it was. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, isOpen, children, onConfirm, onCancel, isDangerous = false, pending } = props;
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onCancel}
      isAlert
      actions={
        <>
          <Button kind={isDangerous ? 'danger' : 'primary'} onPress={onConfirm} pending={pending}>
            {props.confirmLabel}
          </Button>
          <Button kind="quiet" onPress={onCancel}>
            {props.cancelLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
