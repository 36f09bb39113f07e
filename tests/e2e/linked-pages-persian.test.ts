import { expect, test } from 'vitest';
import { tourLinkedPages } from './support/tour';

test('every kind of page that links lead to is in order in Persian', async () => {
  const { visited, problems } = await tourLinkedPages('admin', 'fa');
  expect(problems).toEqual([]);
  expect(visited.length).toBeGreaterThan(20);
});
