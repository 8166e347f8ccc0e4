import { SEPARATOR } from '@example/core';

/** The line of some values. */
export const write = (values) => values.join(SEPARATOR);
