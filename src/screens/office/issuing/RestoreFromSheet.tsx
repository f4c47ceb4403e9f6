import { type FormEvent, useState } from 'react';
import { keysFromSeed } from '#domain/keys/derive.ts';
import { err, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { writeKeysFile } from '#files/coordinationKeys.ts';
import { type RecoveryCodeError, readRecoveryCode } from '#files/recoveryCode.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { FieldGroup } from '#ui/Section.tsx';
import { TextField } from '#ui/TextField.tsx';
import { groupedCode } from '../../desk/card.ts';
import { ScanButton } from '../../desk/ScanButton.tsx';
import { useServices } from '../../services.tsx';
import type { CurrentCampaign } from './currentCampaign.ts';
import { useKeysSentence } from './keysSentence.ts';
import { isUsable, NewPassphrase, NOT_TYPED } from './NewPassphrase.tsx';
import { takeRestored } from './restored.ts';
import { type RestoreError, useRestoreSentence } from './restoreSentence.ts';

const LINES = [1, 2, 3, 4] as const;

/** The code of the recovery sheet, line by line, and a new passphrase for this laptop. */
export function RestoreFromSheet({ current }: { readonly current: CurrentCampaign }) {
  const t = useT();
  const { office } = useServices();
  const keysSentence = useKeysSentence();
  const restoreSentence = useRestoreSentence();
  const [lines, setLines] = useState<readonly string[]>(['', '', '', '']);
  const [passphrase, setPassphrase] = useState(NOT_TYPED);
  const [isChecked, setChecked] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const [fault, setFault] = useState<RestoreError>();
  const seed = seedIn(lines);

  const type = (index: number) => (typed: string) => {
    setFault(undefined);
    // A code that was scanned, or pasted, comes as one piece.
    const pieces = typed.split('\n');
    setLines(
      pieces.length === LINES.length ? pieces : lines.with(index, groupedCode(lines[index] ?? '', typed)),
    );
  };
  const restore = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!seed.ok || !isUsable(passphrase) || isOpening) return;
    setOpening(true);
    const keys = keysFromSeed(seed.value);
    const file = await writeKeysFile(keys, passphrase.first);
    const taken = await takeRestored(office, current, keys, file, ['sheet']);
    setOpening(false);
    if (!taken.ok) setFault(taken.error);
  };
  const isShown = (line: number) => isChecked || (lines[line - 1]?.length ?? 0) >= WHOLE_LINE;
  const faultOf = (line: number): string | undefined => {
    if (seed.ok || !isShown(line) || !linesOf(seed.error).includes(line)) return undefined;
    const own = seed.error.type === 'RecoveryLinesMistyped' ? { ...seed.error, lines: [line] } : seed.error;
    return keysSentence(own);
  };
  const isWhole = lines.every((line) => line.length >= WHOLE_LINE);

  return (
    <form className="issuing-form" onSubmit={(event) => void restore(event)}>
      <FieldGroup title={t('issuing.restore.code')}>
        <div className="issuing-code-lines">
          {LINES.map((line, index) => (
            <TextField
              key={line}
              label={t('issuing.restore.line', { line })}
              isFigure
              isRequired
              value={lines[index] ?? ''}
              onChange={type(index)}
              errorMessage={faultOf(line)}
            />
          ))}
        </div>
        <div>
          <ScanButton onFound={type(0)} />
        </div>
      </FieldGroup>
      {isWhole && !seed.ok && linesOf(seed.error).length === 0 && (
        <Banner tone="red" isLive title={keysSentence(seed.error)} />
      )}
      <NewPassphrase value={passphrase} onChange={setPassphrase} isChecked={isChecked} />
      {fault && <Banner tone="red" isLive title={restoreSentence(fault)} />}
      <Button type="submit" kind="primary" pending={isOpening ? t('issuing.unlock.doing') : undefined}>
        {t('issuing.restore.action')}
      </Button>
    </form>
  );
}

/** Lines not typed yet stand aside, so that those that are typed are checked one by one. */
function seedIn(lines: readonly string[]): Result<Bytes, RecoveryCodeError> {
  const read = readRecoveryCode(lines.map((line) => (line.trim() === '' ? ABSENT : line)).join('\n'));
  const empty = lines.findIndex((line) => line.trim() === '');
  if (empty < 0) return read;
  const wrong = read.ok ? [] : linesOf(read.error).filter((line) => lines[line - 1]?.trim() !== '');
  if (!read.ok && wrong.length > 0) {
    return err(read.error.type === 'RecoveryLinesMistyped' ? { ...read.error, lines: wrong } : read.error);
  }
  return err({ type: 'RecoveryCodeLength', line: empty + 1, length: 0, expected: 16 });
}

const ABSENT = '0000-0000-0000-0000';
const WHOLE_LINE = ABSENT.length;

/** The lines that an error names. */
function linesOf(error: RecoveryCodeError): readonly number[] {
  if (error.type === 'RecoveryLinesMistyped') return error.lines;
  if ('line' in error && error.line !== undefined) return [error.line];
  return [];
}
