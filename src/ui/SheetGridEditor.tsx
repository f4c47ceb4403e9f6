import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import type { SheetColumn, SheetOption } from './sheetGrid.ts';
import { editorCommand } from './sheetGridKeys.ts';
import type { Editing, SheetGridState } from './sheetGridState.ts';
import './list.css';

interface EditorProps {
  readonly column: SheetColumn;
  readonly value: string;
  readonly editing: Editing;
  readonly grid: SheetGridState;
  /** Row and column in words. */
  readonly label: string;
}

/** The one box for writing, in the cell of the cursor. */
export function TextEditor({ column, value, editing, grid, label }: EditorProps) {
  const isOverwriting = editing.typed !== undefined;
  const [text, setText] = useState(isOverwriting ? '' : value);
  const isDone = useRef(false);

  /** The box also loses the focus by being left through a key: only the first way out counts. */
  const finish = (act: () => void) => {
    if (isDone.current) return;
    isDone.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter may end a word being composed, not the cell.
    const command = event.nativeEvent.isComposing ? undefined : editorCommand(event, isOverwriting);
    if (command === undefined) return;
    event.preventDefault();
    // Escape would close the dialog around.
    event.stopPropagation();
    finish(() => {
      if (command.type === 'cancel') grid.cancel();
      else if (command.type === 'tab') grid.commitAndTab(text, command.step);
      else grid.commit(text, command.motion);
    });
  };

  return (
    <input
      ref={focusAtEnd}
      className="sheet-input"
      aria-label={label}
      inputMode={column.kind === 'number' ? 'numeric' : 'text'}
      autoComplete="off"
      spellCheck="false"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(() => grid.leave(text))}
    />
  );
}

/** The options of a choice, under its cell. */
export function ChoiceEditor(props: EditorProps & { readonly cell: RefObject<HTMLElement | null> }) {
  const { column, value, editing, grid, label, cell } = props;
  const options = column.options ?? [];
  const first = optionTyped(options, editing.typed) ?? value;
  return (
    <Popover
      isOpen
      className="list-popover"
      aria-label={label}
      placement="bottom start"
      triggerRef={cell}
      onOpenChange={(isOpen) => !isOpen && grid.cancel()}
    >
      <ListBox
        className="list"
        aria-label={label}
        autoFocus
        items={options.map((option) => ({ ...option, id: option.value }))}
        selectionMode="single"
        defaultSelectedKeys={[first]}
        // What is chosen twice comes back as nothing chosen: it stays.
        onSelectionChange={(chosen) =>
          grid.keepHere(chosen === 'all' ? first : String([...chosen][0] ?? first))
        }
      >
        {(option) => (
          <ListBoxItem textValue={option.label} className="list-item">
            <span className="list-mark">{option.value === value && <Icon name="tick" />}</span>
            {option.label}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}

const optionTyped = (options: readonly SheetOption[], typed: string | undefined): string | undefined =>
  typed === undefined
    ? undefined
    : options.find(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase()))?.value;

const focusAtEnd = (input: HTMLInputElement | null): void => {
  input?.focus();
  input?.setSelectionRange(input.value.length, input.value.length);
};
