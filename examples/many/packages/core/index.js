export const SEPARATOR = ',';
