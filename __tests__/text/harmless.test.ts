import { expect, test } from '@jest/globals';
import { createLogReader, type LogEvent } from '../../rehearsal/runner/commands.ts';
import { harmlessLines, markdownCode, markdownText, visible } from '../../src/text/harmless.ts';

const COMMANDS = [
  '::stop-commands::x',
  '  ::add-mask::x',
  '\t::error::x',
  '\u00a0::error::x',
  '##[error]x',
  'text ##[add-path]/x and ##[group]y',
  'first\n::set-output name=a::b',
  'first\r::set-output name=a::b',
  'first\r\n::set-output name=a::b',
];

for (const command of COMMANDS) {
  test(`the runner finds no command in ${JSON.stringify(command)} once it is harmless`, () => {
    const read = (text: string) => {
      const events: LogEvent[] = [];
      const reader = createLogReader((event) => events.push(event));
      for (const line of text.split(/\r\n|\n|\r/)) reader.read(line);
      return { kinds: events.map(({ kind }) => kind), masks: reader.masks };
    };
    const before = read(command);
    expect(before.kinds.some((kind) => kind !== 'line') || before.masks.length > 0).toBe(true);
    const after = read(harmlessLines(command));
    expect([new Set(after.kinds), after.masks]).toEqual([new Set(['line']), []]);
  });
}

test('ordinary text stays as it is', () => {
  for (const text of ['', 'npm notice', 'a::b', 'C::D::E at the end', '# heading', 'one\ntwo'])
    expect(harmlessLines(text)).toBe(text);
});

test('text from outside is no markdown, and cannot end the code it stands in', () => {
  const hostile = '](https://evil)<img src=x onerror=y>|`@everyone` **b** \n# heading &amp; $x$';
  for (const escaped of [markdownText(hostile), markdownCode(hostile)]) {
    expect(escaped.replaceAll(/<\/?code>/g, '')).not.toMatch(/[<>|`*@$\n]|\]\(/);
  }
});

test('what cannot be seen is written out', () => {
  expect(visible('a\u202eb\u0000c\u2028d\u200be')).toBe('a\\u{202e}b\\u{0}c\\u{2028}d\\u{200b}e');
});
