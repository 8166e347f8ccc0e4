/**
 * Text from outside, rewritten so that the runner finds no command in it. The runner takes `::command::` after leading
 * blanks (U+0085 is one to .NET) and `##[command]` anywhere in a line, and splits lines at LF, CR and CRLF (actions/runner, ActionCommand.cs).
 */
export function harmlessLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/^([\s\u0085]*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#['))
    .join('\n');
}

/** Text from outside for a markdown table or sentence: no markup, no link, no line break, no control character. */
export function markdownText(text: string): string {
  return visible(text).replace(
    /[\\`*_{}[\]()#+!|<>~&@$:]|(?<=www)\./gi,
    (mark) => `&#${mark.charCodeAt(0)};`,
  );
}

/** Text from outside as markdown code, which no character in it can end. */
export function markdownCode(text: string): string {
  return `<code>${visible(text).replace(/[&<>|`*_[\]\\~@$]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`;
}

/** Control characters, line separators and direction marks written out, so that nothing hides. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
