import { Button, DropZone, FileTrigger, Text } from 'react-aria-components';
import { allFilesIn } from './droppedFiles.ts';
import { Icon } from './Icon.tsx';
import './fileDrop.css';

export interface FileDropProps {
  /** What to drop here. */
  readonly label: string;
  readonly buttonLabel: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** Extensions with their dot, or MIME types. */
  readonly accept?: readonly string[] | undefined;
  readonly isMultiple?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /**
   * A second button, for a whole folder. Of a folder, chosen or dropped, only files that `accept` names by their
   * extension are taken, however deep they lie.
   */
  readonly folderLabel?: string | undefined;
}

/** Files by dropping them or by a button; the keyboard has the button. */
export function FileDrop(props: FileDropProps) {
  const { label, buttonLabel, folderLabel, accept, isMultiple = false, isDisabled = false } = props;
  const take = (found: readonly File[]) => {
    const files = isMultiple ? found : found.slice(0, 1);
    if (files.length > 0) props.onFiles(files);
  };
  return (
    <DropZone
      className="file-drop"
      isDisabled={isDisabled}
      getDropOperation={() => 'copy'}
      onDrop={async ({ items }) => take(await allFilesIn(items, isNamed))}
    >
      <Icon name="file" />
      <Text slot="label">{label}</Text>
      <FileTrigger
        allowsMultiple={isMultiple}
        {...(accept && { acceptedFileTypes: accept })}
        onSelect={(chosen) => take([...(chosen ?? [])])}
      >
        <Button className="button button--secondary" isDisabled={isDisabled}>
          {buttonLabel}
        </Button>
      </FileTrigger>
      {folderLabel !== undefined && (
        <FileTrigger
          acceptDirectory
          onSelect={(chosen) => take([...(chosen ?? [])].filter(({ name }) => isNamed(name)))}
        >
          <Button className="button button--quiet" isDisabled={isDisabled}>
            {folderLabel}
          </Button>
        </FileTrigger>
      )}
    </DropZone>
  );

  function isNamed(name: string): boolean {
    return !accept || accept.some((ending) => name.toLowerCase().endsWith(ending));
  }
}
