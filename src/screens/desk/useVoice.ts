import { useFormats, useT } from '#i18n/LanguageProvider.tsx';
import type { Voice } from '#i18n/sentences/files.ts';

/** What a sentence about a file is made with. */
export const useVoice = (): Voice => ({ t: useT(), formats: useFormats() });
