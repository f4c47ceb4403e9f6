import './progress.css';

export interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** How far a long deed has come. */
export const Progress = ({ label, done, total }: ProgressProps) => (
  <progress className="progress" aria-label={label} value={done} max={total} />
);
