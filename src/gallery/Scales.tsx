import { Icon, iconNames } from '#ui/Icon.tsx';
import { Section } from '#ui/Section.tsx';
import tokensCss from '#ui/tokens.css?raw';
import { tokensOf } from './contrasts.ts';
import { Specimen } from './Specimen.tsx';

/** Type scale, spaces, and the icons. */
export function Scales() {
  return (
    <>
      <Section title="Type">
        {sizes('text').map(([name, size]) => (
          <Specimen key={name} name={`--${name}: ${size}`}>
            <p style={{ fontSize: `var(--${name})`, lineHeight: 1.2 }}>Récépissé JVE-A7K2-0031-R</p>
          </Specimen>
        ))}
      </Section>
      <Section title="Spaces">
        {sizes('space').map(([name, size]) => (
          <Specimen key={name} name={`--${name}: ${size}`}>
            <div className="gallery-space" style={{ width: `var(--${name})` }} />
          </Specimen>
        ))}
      </Section>
      <Section title="Icons">
        <div className="gallery-row">
          {iconNames.map((name) => (
            <Specimen key={name} name={name}>
              <Icon name={name} />
            </Specimen>
          ))}
        </div>
      </Section>
    </>
  );
}

const sizes = (family: 'text' | 'space') =>
  [...tokensOf(tokensCss, 'usual')].filter(([name]) => name === family || name.startsWith(`${family}-`));
