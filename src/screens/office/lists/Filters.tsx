import type { RowFilter, StatusType } from '#gathering/gathering.ts';
import type { Option } from '#ui/Choice.tsx';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';

interface FiltersProps {
  readonly filter: RowFilter;
  readonly onChange: (filter: RowFilter) => void;
}

const STATUSES = [
  'granted',
  'waiting',
  'toSettle',
  'duplicate',
  'refused',
  'voided',
] as const satisfies StatusType[];

/** What the list is narrowed to: what one searches, then place, time and answer. */
export function Filters({ filter, onChange }: FiltersProps) {
  const { t, period, band } = useWords();
  const { campaignFile, overview } = useCoordination();
  const { campaign } = campaignFile;
  const { requests } = overview.counts;
  const { question, ...narrowed } = filter;
  return (
    <search className="lists-filters">
      <TextField
        label={t('lists.search')}
        hint={t('lists.search.hint')}
        type="search"
        width="long"
        value={question ?? ''}
        onChange={(typed) => onChange({ ...narrowed, ...(typed !== '' && { question: typed }) })}
      />
      <div className="lists-selects">
        <One
          name="centre"
          options={campaign.centres.map(({ id, name }) => ({ value: id, label: name }))}
          {...{ filter, onChange }}
        />
        <One
          name="period"
          options={campaign.periods.map(({ id }) => ({ value: id, label: period(id) }))}
          {...{ filter, onChange }}
        />
        <One
          name="band"
          options={campaign.bands.map(({ id }) => ({ value: id, label: band(id) }))}
          {...{ filter, onChange }}
        />
        <One
          name="school"
          options={campaign.schools.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }))}
          {...{ filter, onChange }}
        />
        <One
          name="status"
          options={STATUSES.filter((status) => requests[status] > 0 || filter.status === status).map(
            (status) => ({
              value: status,
              label: t('lists.filter.status.option', {
                status: t(`tables.status.${status}`),
                count: requests[status],
              }),
            }),
          )}
          {...{ filter, onChange }}
        />
      </div>
    </search>
  );
}

type Narrowing = Exclude<keyof RowFilter, 'question'>;

interface OneProps<N extends Narrowing> extends FiltersProps {
  readonly name: N;
  readonly options: readonly Option<NonNullable<RowFilter[N]>>[];
}

const ALL = '*';

/** One of the choices, or all of them. */
function One<N extends Narrowing>({ name, options, filter, onChange }: OneProps<N>) {
  const { t } = useWords();
  const { [name]: chosen, ...others } = filter;
  return (
    <Select<string>
      label={t(`lists.filter.${name}`)}
      placeholder={t(`lists.filter.${name}.all`)}
      width="medium"
      value={chosen ?? ALL}
      onChange={(value) => onChange(value === ALL ? others : { ...others, [name]: value })}
      options={[{ value: ALL, label: t(`lists.filter.${name}.all`) }, ...options]}
    />
  );
}
