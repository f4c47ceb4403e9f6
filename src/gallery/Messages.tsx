import { Banner, StatusLine, type Tone } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { FieldMessage } from '#ui/FieldFrame.tsx';
import { Section } from '#ui/Section.tsx';
import { Specimen } from './Specimen.tsx';

const tones: readonly Tone[] = ['info', 'done', 'amber', 'red'];

/** What is told. */
export function Messages() {
  return (
    <Section title="Messages">
      {tones.map((tone) => (
        <Specimen key={tone} name={`Banner: ${tone}`}>
          <Banner tone={tone} title="La copie a été relue." actions={<Button>Copier encore</Button>}>
            <p>Gardez la clé USB dans le poste.</p>
          </Banner>
        </Specimen>
      ))}
      <Specimen name="StatusLine">
        <StatusLine>12 inscriptions trouvées.</StatusLine>
      </Specimen>
      <Specimen name="FieldMessage">
        <FieldMessage>Choisissez au moins une semaine.</FieldMessage>
      </Specimen>
    </Section>
  );
}
