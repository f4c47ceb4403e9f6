import { Button, DropZone, FileTrigger, Text } from 'react-aria-components';
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
}

/** Files by dropping them or by a button; the keyboard has the button. */
export function FileDrop(props: FileDropProps) {
  const { label, buttonLabel, onFiles, accept, isMultiple = false, isDisabled = false } = props;
  return (
    <DropZone
      className="file-drop"
      isDisabled={isDisabled}
      getDropOperation={() => 'copy'}
      onDrop={async ({ items }) => {
        const dropped = await Promise.all(
          items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : [])),
        );
        const files = isMultiple ? dropped : dropped.slice(0, 1);
        if (files.length > 0) onFiles(files);
      }}
    >
      <Icon name="file" />
      <Text slot="label">{label}</Text>
      <FileTrigger
        allowsMultiple={isMultiple}
        {...(accept && { acceptedFileTypes: accept })}
        onSelect={(chosen) => {
          if (chosen && chosen.length > 0) onFiles([...chosen]);
        }}
      >
        <Button className="button button--secondary" isDisabled={isDisabled}>
          {buttonLabel}
        </Button>
      </FileTrigger>
    </DropZone>
  );
}
