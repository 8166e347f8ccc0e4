import { parse } from 'example.io-parser';

export const count = (text) => parse(text).length;
