/** One named check. Its id is stable; `null` means that it could not be decided. */
export interface Check {
  /** `area.check` */
  readonly id: string;
  readonly passed: boolean | null;
  readonly expected: string;
  readonly found: string;
}

/** Whole strings, compared to the letter. */
export function equal(id: string, expected: string, found: string | undefined): Check {
  return { id, passed: found === expected, expected, found: found ?? 'nothing' };
}

/** A check that a task succeeds; what it throws is what was found. */
export function holds(id: string, expected: string, task: () => void): Check {
  try {
    task();
    return { id, passed: true, expected, found: expected };
  } catch (thrown) {
    return { id, passed: false, expected, found: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** A check that has no meaning because what it would read is not authentic. */
export function undecided(id: string, expected: string, why: string): Check {
  return { id, passed: null, expected, found: why };
}

/** The first check that failed, or could not be decided though the proof rests on it. */
export function firstFailure(checks: readonly Check[]): Check | undefined {
  return checks.find((check) => check.passed === false) ?? checks.find((check) => check.passed === null);
}
