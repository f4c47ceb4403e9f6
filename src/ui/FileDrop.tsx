import { useId, useRef } from 'react';
import { Button, FileTrigger, useDrop } from 'react-aria-components';
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

/**
 * Files by dropping them or by a button; the keyboard has the button. Without react-aria's DropZone, which puts a
 * button of its own before ours that does nothing when pressed.
 */
export function FileDrop(props: FileDropProps) {
  const { label, buttonLabel, folderLabel, accept, isMultiple = false, isDisabled = false } = props;
  const take = (found: readonly File[]) => {
    const files = isMultiple ? found : found.slice(0, 1);
    if (files.length > 0) props.onFiles(files);
  };
  const zone = useRef<HTMLDivElement>(null);
  const labelId = useId();
  const { dropProps, isDropTarget } = useDrop({
    ref: zone,
    isDisabled,
    getDropOperation: () => 'copy',
    onDrop: async ({ items }) => take(await allFilesIn(items, isNamed)),
  });
  return (
    <div
      {...dropProps}
      ref={zone}
      className="file-drop"
      data-drop-target={isDropTarget || undefined}
      data-disabled={isDisabled || undefined}
    >
      <Icon name="file" />
      <span className="file-drop-label" id={labelId}>
        {label}
      </span>
      <FileTrigger
        allowsMultiple={isMultiple}
        {...(accept && { acceptedFileTypes: accept })}
        onSelect={(chosen) => take([...(chosen ?? [])])}
      >
        <Button className="button button--secondary" isDisabled={isDisabled} aria-describedby={labelId}>
          {buttonLabel}
        </Button>
      </FileTrigger>
      {folderLabel !== undefined && (
        <FileTrigger
          acceptDirectory
          onSelect={(chosen) => take([...(chosen ?? [])].filter(({ name }) => isNamed(name)))}
        >
          <Button className="button button--quiet" isDisabled={isDisabled} aria-describedby={labelId}>
            {folderLabel}
          </Button>
        </FileTrigger>
      )}
    </div>
  );

  function isNamed(name: string): boolean {
    return !accept || accept.some((ending) => name.toLowerCase().endsWith(ending));
  }
}
