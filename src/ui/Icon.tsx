import './icon.css';

export type IconName = keyof typeof shapes;

/** A line drawing the height of the text beside it. Decoration: the words next to it carry the meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}

const shapes = {
  info: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18M12 11v6M12 7.2v.3',
  warning: 'M12 3.5L22 20.5H2zM12 10v5M12 17.6v.3',
  stop: 'M8 2.8h8l5.2 5.2v8L16 21.2H8L2.8 16V8zM8.5 8.5l7 7M15.5 8.5l-7 7',
  done: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18M7.5 12.5l3 3l6-6.5',
  tick: 'M4.5 12.5l5 5l10-11',
  down: 'M5.5 9l6.5 6.5L18.5 9',
  next: 'M5 12h14M13 6l6 6l-6 6',
  cross: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  file: 'M6 2.8h8l4.5 4.5v14H6zM14 2.8v4.5h4.5',
  print: 'M7 9V3h10v6M7 17H3.5V9h17v8H17M7 14h10v7H7z',
  contrast: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18M12 3v18M12 7.5h4.5M12 12h8.5M12 16.5h4.5',
  lock: 'M6 10.5h12v10H6zM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3M12 14.5v2.5',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M15.5 15.5L21 21',
} as const;

export const iconNames = Object.keys(shapes) as readonly IconName[];
