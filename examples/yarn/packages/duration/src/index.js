import ms from 'ms';

export const inWords = (milliseconds) => ms(milliseconds, { long: true });
