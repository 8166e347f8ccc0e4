import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { remedyIn, renderMarkdown, verdictIn } from '../../src/cli/terminal-markdown.ts';
import { wrapped } from '../../src/cli/terminal-text.ts';
import { error } from '../../src/problems.ts';
import { commandBlock, details, problemBlock, table } from '../../src/report/blocks.ts';
import { markdownText } from '../../src/text/harmless.ts';

const render = (markdown: string, width = 60) => stripVTControlCharacters(renderMarkdown(markdown, width));
const COMMAND = `npm trust github @a-rather-long-scope/package --repo owner/repository --file publish.yml --env npm`;

const PROBLEM = error({
  code: 'exchange-refused',
  message: 'The registry gave no token for a package with a name of some length, and it says why.',
  remedy:
    'Set this workflow as its trusted publisher on https://www.npmjs.com/package/x/access, or run `npm login`.',
  commands: [COMMAND],
});

test.each([40, 60, 80, 120])('in %s columns no line is longer but commands, which are whole', (width) => {
  const summary = [
    `## ❌ ${markdownText('@scope/package@1.2.3')} was not published: probably no trusted publisher is set up`,
    problemBlock(PROBLEM),
    table(
      ['Package', 'Outcome'],
      [['漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字', '✅ verified']],
    ),
    commandBlock([COMMAND]),
  ].join('\n\n');
  const lines = render(summary, width).split('\n');
  const long = lines.filter((line) => stringWidth(line) > width);
  // An address has no place to break it either.
  expect(long.filter((line) => !line.includes(COMMAND) && !line.includes('https://'))).toEqual([]);
  expect(lines.filter((line) => line.includes(COMMAND))).toHaveLength(2);
});

test('columns line up where characters are wide', () => {
  const lines = render(
    table(
      ['A', 'B'],
      [
        ['漢字', 'x'],
        ['ab', 'y'],
      ],
    ),
  ).split('\n');
  expect(lines).toEqual(['A     B', '漢字  x', 'ab    y']);
});

test('what is folded is one line, what is open is shown', () => {
  const folded = details('All 69 checks passed', table(['Check'], [['tarball.integrity']]));
  const open = details('Tags', 'content', { isOpen: true });
  expect(render([folded, open, 'after'].join('\n\n'))).toBe(
    'All 69 checks passed\n\nTags\n\ncontent\n\nafter',
  );
});

test('a problem: what is wrong, what to do, what to type, and where more is said', () => {
  expect(render(problemBlock(PROBLEM), 200).split('\n')).toEqual([
    `✖ ${PROBLEM.message}`,
    '  What to do: Set this workflow as its trusted publisher on https://www.npmjs.com/package/x/access, or run npm login.',
    `    ${COMMAND}`,
    '  https://github.com/mochi/publish-npm/blob/main/docs/problems.md#exchange-refused',
  ]);
});

test('the verdict is the first line of a summary', () => {
  expect(verdictIn(`## ❌ ${markdownText('@s/p@1.0.0')} was not published\n\nmore`)).toBe(
    '❌ @s/p@1.0.0 was not published',
  );
});

test('a numbered step keeps the room of its number; blanks in front stay', () => {
  const lines = wrapped('  12. one two three four five six seven\n    - eight nine ten eleven twelve', {
    width: 24,
  });
  expect(lines.split('\n')).toEqual([
    '  12. one two three four',
    '      five six seven',
    '    - eight nine ten',
    '    eleven twelve',
  ]);
});

test('the first remedy of a summary is found, as text; there may be none', () => {
  const summary = `## ❌ x\n\n${problemBlock(PROBLEM)}`;
  expect(remedyIn(summary)).toBe(
    'Set this workflow as its trusted publisher on https://www.npmjs.com/package/x/access, or run npm login.',
  );
  expect(remedyIn('## ✅ x is published and verified')).toBeUndefined();
});
