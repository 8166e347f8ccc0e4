/** A row of the table. */
export interface Row {
  readonly what: string;
  readonly time: string;
  readonly figure: string;
  readonly budget: string;
}

export function tableOf(rows: readonly Row[]): string {
  return rows
    .map(({ what, time, figure, budget }) =>
      [what.padEnd(48), time.padEnd(36), figure.padEnd(34), budget].join(' ').trimEnd(),
    )
    .join('\n');
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
