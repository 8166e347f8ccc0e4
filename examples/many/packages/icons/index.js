export const DOT = '•';
