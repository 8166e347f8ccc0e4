export { inWords } from '@example-yarn/duration';
