import { Page } from '#ui/Page.tsx';
import { Actions } from './Actions.tsx';
import { Colours } from './Colours.tsx';
import { Fields } from './Fields.tsx';
import { Messages } from './Messages.tsx';
import { Scales } from './Scales.tsx';
import { Tables } from './Tables.tsx';
import './gallery.css';

/**
 * The design system on one page, for those who develop it: its tokens, and every component of ui/ in its states.
 * In the development build only, so its own words stand here and not among the messages; what the components say
 * is an example, in French like the application.
 */
export function Gallery() {
  return (
    <Page title="Galerie" lead={<p>Tokens, type, spacing, and every component in its states.</p>} isPlain>
      <Colours />
      <Scales />
      <Actions />
      <Messages />
      <Fields />
      <Tables />
    </Page>
  );
}
