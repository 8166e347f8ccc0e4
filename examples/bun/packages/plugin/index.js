export { inWords } from '@example-bun/duration';
