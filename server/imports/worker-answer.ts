import type { Refusal } from '@/domain/result';
import type { Studied } from './study-file';

export type WorkerAnswer = Studied | { kind: 'done' } | { kind: 'refused'; refusal: Refusal };
