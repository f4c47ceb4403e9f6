import { useEffect, useRef, useState } from 'react';
import { schoolOf } from '#domain/campaign/lookup.ts';
import { CARD_CODE_LENGTH } from '#domain/codes/card.ts';
import type { Result } from '#domain/result.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { type CardError, cardSentence } from '#i18n/sentences/files.ts';
import { Banner } from '#ui/Banner.tsx';
import { Section } from '#ui/Section.tsx';
import { TextField } from '#ui/TextField.tsx';
import { type CardDesk, deskOfCard, groupedCode } from '../desk/card.ts';
import { ScanButton } from '../desk/ScanButton.tsx';
import { useVoice } from '../desk/useVoice.ts';

interface CardStepProps {
  readonly campaignFile: CampaignFile;
  readonly onFound: (card: CardDesk | undefined) => void;
}

/** The code of the desk card, typed or sent by a scanner, which ends it with Enter. */
export function CardStep({ campaignFile, onFound }: CardStepProps) {
  const t = useT();
  const voice = useVoice();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [code, setCode] = useState('');
  const [isLeft, setLeft] = useState(false);
  useEffect(() => field.current?.focus(), []);

  const found = deskOfCard(code, campaignFile);
  const change = (typed: string) => {
    const next = groupedCode(code, typed);
    const card = deskOfCard(next, campaignFile);
    setCode(next);
    setLeft(false);
    onFound(card.ok ? card.value : undefined);
  };
  const error = errorToShow(found, isLeft && code !== '');
  const isForeign = error?.type === 'CampaignOfAnotherCard' || error?.type === 'CardOfNoDesk';

  return (
    <Section number={2} title={t('opening.card.title')}>
      <form
        className="opening-fields"
        onSubmit={(event) => {
          event.preventDefault();
          setLeft(true);
        }}
      >
        <TextField
          label={t('opening.card.code')}
          hint={t('opening.card.hint', { length: CARD_CODE_LENGTH })}
          value={code}
          onChange={change}
          onBlur={() => setLeft(true)}
          isFigure
          ref={field}
          {...(error && !isForeign && { errorMessage: cardSentence(error, voice) })}
        />
        <ScanButton onFound={change} />
      </form>
      {isForeign && <Banner tone="red" title={cardSentence(error, voice)} isLive />}
      {found.ok && <FoundDesk campaignFile={campaignFile} card={found.value} />}
    </Section>
  );
}

/** A code that is still being typed is not wrong for being short. */
function errorToShow(found: Result<CardDesk, CardError>, isFinished: boolean): CardError | undefined {
  if (found.ok) return undefined;
  const { error } = found;
  const isOnlyShort = error.type === 'CardCodeLength' && error.length < error.expected;
  return isOnlyShort && !isFinished ? undefined : error;
}

function FoundDesk({ campaignFile, card }: { readonly campaignFile: CampaignFile; readonly card: CardDesk }) {
  const t = useT();
  const { school, letter, spare } = card.desk;
  return (
    <Banner
      tone="done"
      title={t('opening.card.found', {
        desk: `${school}-${letter}`,
        school: schoolOf(campaignFile.campaign, school)?.name ?? school,
      })}
      isLive
    >
      {spare && <p>{t('opening.card.spare')}</p>}
    </Banner>
  );
}
