// Plain JavaScript, because a process of its own starts without the loader that reads TypeScript.
import { register } from 'tsx/esm/api';

register();
const { answerOrders } = await import('./answer-orders.ts');
answerOrders();
