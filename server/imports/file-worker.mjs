// Plain JavaScript, because a worker thread starts without the loader that reads TypeScript.
import { register } from 'tsx/esm/api';

register();
const { answerOrder } = await import('./file-worker.ts');
await answerOrder();
