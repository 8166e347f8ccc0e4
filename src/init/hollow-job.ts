import { linesOf, type PresentJob, type PresentStep, tokensIn } from './present-workflow.ts';

const SETTING_UP = /^(?:actions\/(?:checkout|setup-node|cache)|pnpm\/action-setup|oven-sh\/setup-bun)@/;
const INSTALLING =
  /^(?:(?:npm|pnpm|yarn|bun) (?:ci|i|install)(?: [\w .=/-]*)?|yarn(?: --[\w-]+)*|corepack enable[\w ]*)$/;
/** One command that builds: `npm run build:lib`, `npx nx run-many --target=build`. */
const BUILDING =
  /^(?:npm|pnpm|yarn|bun|npx|bunx)(?: [\w.:=@/,*'-]+)*? (?:[\w.:=@/-]*(?:build|compile|tsc|bundle)[\w.:=@/-]*)(?: [\w.:=@/,*'-]+)*$/;

/** What a job may have that is told by nothing else of it. */
const PLAIN = ['name', 'runs-on', 'permissions', 'needs', 'if', 'env', 'steps', 'timeout-minutes'];

/**
 * What a job builds with that does nothing but publish: the lines; undefined for a job that does something beside.
 * @param gone the steps that are taken out of it, by their index
 */
export function buildOfHollow(job: PresentJob, gone: readonly number[]): string[] | undefined {
  const isPlain = Object.keys(job).every((key) => PLAIN.includes(key) || job[key] === undefined);
  if (!isPlain || tokensIn(job.env, []).length < Object.keys(job.env).length) return undefined;
  const left = job.steps.filter((_, at) => !gone.includes(at));
  if (!left.every(isPreparing)) return undefined;
  return left.flatMap(({ run }) => linesOf(run)).filter((line) => !INSTALLING.test(line));
}

function isPreparing(step: PresentStep): boolean {
  if (step.if !== undefined || Object.keys(step.env).length > 0 || 'working-directory' in step) return false;
  if (step.run === undefined) return SETTING_UP.test(step.uses ?? '');
  return linesOf(step.run).every((line) => INSTALLING.test(line) || BUILDING.test(line));
}
