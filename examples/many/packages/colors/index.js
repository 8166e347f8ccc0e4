export const RED = '#f00';
