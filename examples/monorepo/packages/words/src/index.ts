export type Word = 'hello' | 'good day';

export function word(formal: boolean): Word {
  return formal ? 'good day' : 'hello';
}
