import { type Word, word } from 'example-words';

/** A greeting that starts with one of the words there are. */
export type Greeting = `${Word}, ${string}`;

export function greet(name: string, options: { formal?: boolean } = {}): Greeting {
  return `${word(options.formal ?? false)}, ${name}`;
}
