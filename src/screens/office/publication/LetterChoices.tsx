import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Select } from '#ui/Select.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';

interface LetterChoicesProps {
  /** Undefined stands for all. */
  readonly school: SchoolCode | undefined;
  readonly setSchool: (school: SchoolCode | undefined) => void;
  readonly english: boolean;
  readonly setEnglish: (english: boolean) => void;
  /** Absent where there is no publication before to compare with. */
  readonly onlyChanged?: boolean;
  readonly setOnlyChanged?: (onlyChanged: boolean) => void;
}

const ALL = '*';

/** For whom the letters are, and in which languages. */
export function LetterChoices(props: LetterChoicesProps) {
  const { school, setSchool, english, setEnglish, onlyChanged, setOnlyChanged } = props;
  const { t } = useWords();
  const { schools } = useCoordination().campaignFile.campaign;
  return (
    <div className="publication-letters">
      <Select<string>
        label={t('publication.letters.school')}
        placeholder={t('publication.letters.all')}
        width="long"
        value={school ?? ALL}
        onChange={(value) => setSchool(schools.find(({ code }) => code === value)?.code)}
        options={[
          { value: ALL, label: t('publication.letters.all') },
          ...schools.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` })),
        ]}
      />
      <Checkbox label={t('publication.letters.english')} value={english} onChange={setEnglish} />
      {onlyChanged !== undefined && setOnlyChanged && (
        <Checkbox
          label={t('publication.letters.onlyChanged')}
          value={onlyChanged}
          onChange={setOnlyChanged}
        />
      )}
    </div>
  );
}
