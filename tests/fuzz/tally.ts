/** How often what became of mutants, by layer and outcome. */
export class Tally {
  readonly #counts = new Map<string, Map<string, number>>();
  whole = 0;
  slowest = { milliseconds: 0, what: '' };

  count(layer: string, outcome: string): void {
    const row = this.#counts.get(outcome) ?? new Map<string, number>();
    row.set(layer, (row.get(layer) ?? 0) + 1);
    this.#counts.set(outcome, row);
  }

  time(milliseconds: number, what: string): void {
    if (milliseconds > this.slowest.milliseconds) this.slowest = { milliseconds, what };
  }

  outcomes(): string[] {
    return [...this.#counts.keys()];
  }

  of(outcome: string): number {
    return [...(this.#counts.get(outcome)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  }

  table(layers: readonly string[]): string {
    const rows = this.outcomes()
      .sort()
      .map((outcome) => [
        outcome,
        ...layers.map((layer) => String(this.#counts.get(outcome)?.get(layer) ?? '')),
        String(this.of(outcome)),
      ]);
    return [['', ...layers, 'all'], ...rows]
      .map(([name = '', ...cells]) => name.padEnd(34) + cells.map((cell) => cell.padStart(10)).join(''))
      .join('\n');
  }
}
