import { read } from '@example/reader';
import { write } from '@example/writer';

export const again = (line) => write(read(line));
