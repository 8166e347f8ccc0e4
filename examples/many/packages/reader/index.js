import { SEPARATOR } from '@example/core';

/** The values of a line. */
export const read = (line) => line.split(SEPARATOR);
