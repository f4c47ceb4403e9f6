import type { Known } from '../coordination/facts.ts';
import { useWords } from '../coordination/session.tsx';

/** What is known of somebody, each under its name. */
export function Facts({ known }: { readonly known: Known }) {
  const { t } = useWords();
  return (
    <dl className="office-facts">
      {[...known].map(([label, lines]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          {lines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
