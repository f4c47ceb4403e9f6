import { useState } from 'react';
import { ActionBar } from '#ui/ActionBar.tsx';
import { Button, type ButtonKind, ButtonLink, ButtonRow } from '#ui/Button.tsx';
import { ConfirmDialog, Dialog } from '#ui/Dialog.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { Progress } from '#ui/Progress.tsx';
import { Section } from '#ui/Section.tsx';
import { Stamp } from '#ui/Stamp.tsx';
import { Specimen } from './Specimen.tsx';

const kinds: readonly ButtonKind[] = ['primary', 'secondary', 'quiet', 'danger'];

/** What is pressed, what asks before a deed, and what comes of one. */
export function Actions() {
  const [open, setOpen] = useState<'none' | 'dialog' | 'confirm'>('none');
  const close = () => setOpen('none');
  return (
    <Section title="Actions">
      {kinds.map((kind) => (
        <Specimen key={kind} name={`Button: ${kind}`}>
          <ButtonRow>
            <Button kind={kind}>Enregistrer</Button>
            <Button kind={kind} icon="print">
              Imprimer
            </Button>
            <Button kind={kind} isLarge>
              Enregistrer
            </Button>
            <Button kind={kind} isDisabled>
              Désactivé
            </Button>
            <Button kind={kind} pending="Enregistrement…">
              Enregistrer
            </Button>
          </ButtonRow>
        </Specimen>
      ))}
      <Specimen name="ButtonLink, Kbd">
        <ButtonRow>
          <ButtonLink href="#/galerie" kind="primary">
            Ouvrir
          </ButtonLink>
          <ButtonLink href="#/galerie">Ouvrir</ButtonLink>
          <Kbd keys={['Ctrl', 'Entrée']} />
          <Kbd keys={['F8']} />
        </ButtonRow>
      </Specimen>
      <Specimen name="ActionBar">
        <ActionBar>
          <ButtonRow>
            <Button kind="primary">Enregistrer</Button>
            <Button kind="quiet">Laisser comme c’était</Button>
          </ButtonRow>
        </ActionBar>
      </Specimen>
      <Specimen name="Dialog, ConfirmDialog">
        <ButtonRow>
          <Button onPress={() => setOpen('dialog')}>Une fenêtre</Button>
          <Button kind="danger" onPress={() => setOpen('confirm')}>
            Une question
          </Button>
        </ButtonRow>
      </Specimen>
      <Specimen name="Progress">
        <Progress label="Courriers" done={30} total={80} />
      </Specimen>
      <Specimen name="Stamp">
        <Stamp label="Numéro de récépissé" value="JVE-A7K2-0031-R">
          <p>Place acquise</p>
        </Stamp>
      </Specimen>
      <Dialog
        title="Une fenêtre"
        isOpen={open === 'dialog'}
        onClose={close}
        actions={
          <Button kind="primary" onPress={close}>
            Fermer
          </Button>
        }
      >
        <p>Une chose à lire, une chose à décider.</p>
      </Dialog>
      <ConfirmDialog
        title="Vider le formulaire ?"
        isOpen={open === 'confirm'}
        confirmLabel="Vider"
        cancelLabel="Annuler"
        onConfirm={close}
        onCancel={close}
        isDangerous
      >
        <p>Ce qui est écrit sera perdu.</p>
      </ConfirmDialog>
    </Section>
  );
}
