import { icuMessage } from './icuMessage.ts';
import { languages } from './language.ts';
import { messages } from './messages/index.ts';
import { learn, learnToRead } from './words.ts';

/**
 * Importing this loads the words of every screen and paper, in every language, and what reads them. In the browser
 * that is done with the first screen beyond the doors (`screens/later.ts`); elsewhere at once.
 */
learnToRead(icuMessage);
for (const language of languages) learn(language, messages[language]);
