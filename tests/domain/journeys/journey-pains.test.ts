import { expect, test } from 'vitest';
import { journeyPains } from '@/domain/journeys/journey-pains';
import type { HeatRow } from '@/domain/program/heat';

const heat = (stageId: string, n: number): HeatRow => ({ stageId, n, 4: 0, 3: 0, 2: n, 1: 0, 0: 0, none: 0 });
const stage = (id: string, journeyId: string) => ({ id, journeyId });

test('open issues add up by journey, and the stage with most is named; stages no longer in use count nowhere', () => {
  const stages = [stage('use', 'app'), stage('buy', 'app'), stage('call', 'hotline')];
  const { open, worst } = journeyPains(stages, [heat('gone', 9), heat('use', 5), heat('call', 3), heat('buy', 2)]);
  expect([...open]).toEqual([
    ['app', 7],
    ['hotline', 3],
  ]);
  expect(worst?.stage.id).toBe('use');
});

test('journeys without open issues hurt nowhere', () => {
  expect(journeyPains([stage('use', 'app')], [])).toEqual({ open: new Map(), worst: undefined });
});
