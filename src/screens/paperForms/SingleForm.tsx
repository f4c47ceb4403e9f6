import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '#ui/Button.tsx';
import { FigureField } from '#ui/FigureField.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { issueSentence } from './issueSentence.ts';
import { readTickets, type TicketsIssue } from './ticketRanges.ts';

/** The way to enter a paper form that nobody declared: by the ticket written on it. */
export function SingleForm() {
  const { base } = useDesk();
  const { t } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [issue, setIssue] = useState<TicketsIssue>();

  const enter = (event: FormEvent) => {
    event.preventDefault();
    const read = readTickets(typed);
    if (read.ok) navigate(`${base}/guichet?tardive=${read.value[0]}`);
    else setIssue(read.error);
  };

  return (
    <form className="paper-single" onSubmit={enter} noValidate>
      <FigureField
        label={t('paperForms.single.ticket')}
        value={typed}
        onChange={setTyped}
        maxLength={4}
        errorMessage={issue && issueSentence(issue, t)}
      />
      <Button type="submit">{t('paperForms.single.enter')}</Button>
    </form>
  );
}
