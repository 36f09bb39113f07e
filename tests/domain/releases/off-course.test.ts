import { expect, test } from 'vitest';
import { offCourse } from '@/domain/releases/off-course';

const plan = (id: string, plannedOn: string) => ({ id, status: 'planned' as const, plannedOn });
const open = (...ids: string[]) => new Map(ids.map((id) => [id, { open: 2 }]));

test('a release ahead is off course when its chance is poor; one past its day, done, likely or without a forecast is not', () => {
  const releases = [
    plan('poor', '2026-12-08'),
    plan('likely', '2026-12-08'),
    plan('past', '2026-11-01'),
    plan('done', '2026-12-08'),
    plan('new', '2026-12-08'),
  ];
  const chances = new Map([
    ['poor', 0.07],
    ['likely', 0.93],
    ['past', 0.01],
    ['done', 0.01],
  ]);
  expect(offCourse(releases, open('poor', 'likely', 'past', 'new'), chances, '2026-11-22').map(({ id }) => id)).toEqual(['poor']);
});
