import { missingGlyphs } from '#paper/glyphs.ts';
import { Banner } from '#ui/Banner.tsx';
import { useWords } from '../desk/words.ts';

/** Names in a script that the receipt cannot print: better known now than at the printer. */
export function GlyphNote({ names }: { readonly names: readonly string[] }) {
  const { t } = useWords();
  const missing = missingGlyphs(names.join('').normalize('NFC'));
  if (missing.length === 0) return null;
  return <Banner tone="amber" isLive title={t('counter.glyphs', { characters: missing.join(' ') })} />;
}
