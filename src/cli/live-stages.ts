import { Listr, PRESET_TIMER } from 'listr2';
import { buildOf } from '../../rehearsal/build.ts';
import type { TimedEvent } from '../../rehearsal/record.ts';
import type { RehearsalOptions } from '../../rehearsal/rehearsal-options.ts';
import { type Rehearsal, rehearse } from '../../rehearsal/rehearse.ts';
import { inOrder, labelOf, ownAction, readWorkflow } from '../../rehearsal/workflow/workflow-file.ts';
import { readStageLine } from '../text/stage-line.ts';

const PREPARING = 'copy the checkout, start the local servers';

const STAGES = {
  pack: ['resolve', 'inspect', 'pack'],
  verify: ['verify'],
  release: ['verify', 'announce'],
  publish: ['resolve', 'inspect', 'pack', 'authenticate', 'publish', 'confirm', 'verify', 'consume'],
};

/** Rehearses, with a list of the stages that fills in while they run. */
export async function watchStages(options: RehearsalOptions): Promise<Rehearsal> {
  const all = options.workflow
    ? titlesOf(options.workflow)
    : layoutTitles(options.layout, await buildOf(options.cwd));
  // Several releases go through these side by side: they are rows of one stage then.
  const isMany = options.tags.length !== 1;
  const isOfRelease = (title: string) => isMany && /publish: (?:confirm|verify)$/.test(title);
  const titles = [PREPARING, ...all.filter((title) => !isOfRelease(title))];
  const stages = trackStages(titles);
  const releases = trackReleases();
  const onEvent = (event: TimedEvent) => {
    stages.hear(event);
    releases.hear(event);
  };
  const rehearsal = rehearse({ ...options, onEvent });
  void rehearsal.then(
    ({ exitCode }) => stages.end(exitCode === 0),
    () => stages.end(false),
  );
  const list = new Listr(
    titles.map((title) => ({
      title,
      rendererOptions: { persistentOutput: true },
      task: async (_context, task) => {
        if (title.endsWith(': publish'))
          releases.show((rows) => {
            task.output = rows;
          });
        if (!(await stages.wasBegun(title))) task.skip(`${title} (not run)`);
      },
    })),
    {
      exitOnError: true,
      // An interruption is ours to clear up after.
      registerSignalListeners: false,
      rendererOptions: { timer: PRESET_TIMER },
      fallbackRendererOptions: { timer: PRESET_TIMER },
    },
  );
  // A stage that failed is told by the summary.
  await list.run().catch(() => undefined);
  return rehearsal;
}

function layoutTitles(layout: RehearsalOptions['layout'], build: string | undefined): string[] {
  const jobs = layout === 'split' ? (['pack', 'publish'] as const) : (['publish'] as const);
  const titles = jobs.flatMap((job) => STAGES[job].map((stage) => `${job}: ${stage}`));
  return build === undefined ? titles : [`${jobs[0]}: ${build}`, ...titles];
}

/** Every step of a workflow's jobs, our own by their stages. */
function titlesOf(path: string): string[] {
  return inOrder(readWorkflow(path)).flatMap(([id, { steps }]) =>
    steps.flatMap((step) => {
      const action = ownAction(step);
      const stages = action === undefined ? [labelOf(step)] : STAGES[action || 'publish'];
      return stages.map((stage) => `job-${id}: ${stage}`);
    }),
  );
}

/** Turns the lines that say what a release has come to into rows: all of them on a terminal, else the one that is new. */
function trackReleases() {
  const rows = new Map<string, string>();
  let show: ((rows: string) => void) | undefined;
  return {
    show: (showing: (rows: string) => void) => {
      show = showing;
    },
    hear: (event: TimedEvent) => {
      const line = event.kind === 'line' ? readStageLine(event.text) : undefined;
      if (!line) return;
      const row = `${line.release}: ${WORDS[line.name] ?? line.name}`;
      rows.set(line.release, row);
      show?.(process.stdout.isTTY ? [...rows.values()].join('\n') : row);
    },
  };
}

/** What a release does at a stage. */
const WORDS: Readonly<Record<string, string>> = {
  wait: 'is waiting for what it needs',
  publish: 'is being uploaded',
  confirm: 'is uploaded, and waiting to be served',
  verify: 'is served, and being verified',
};

/**
 * Turns the log's groups into one promise a stage, of whether it was begun at all: a job may be skipped. A stage is over when
 * the next begins.
 */
function trackStages(titles: readonly string[]) {
  const deferred = new Map(titles.map((title) => [title, Promise.withResolvers<boolean>()]));
  for (const { promise } of deferred.values()) promise.catch(() => undefined);
  const begun = new Set([PREPARING]);
  let open = PREPARING;
  const settle = (all: readonly string[]) => {
    for (const title of all) deferred.get(title)?.resolve(begun.has(title));
  };
  return {
    wasBegun: (title: string) => deferred.get(title)?.promise ?? Promise.resolve(true),
    hear: (event: TimedEvent) => {
      const title = event.kind === 'group' ? `${event.job}: ${event.text}` : '';
      if (!deferred.has(title)) return;
      open = title;
      begun.add(title);
      settle(titles.slice(0, titles.indexOf(title)));
    },
    end: (well: boolean) => {
      if (!well) deferred.get(open)?.reject(new Error(`${open} (stopped here)`));
      settle(titles);
    },
  };
}
