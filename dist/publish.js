import { main } from './index.js';
await main('publish');
