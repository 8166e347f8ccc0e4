export { inWords } from '@example-pnpm/duration';
