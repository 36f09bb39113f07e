import { expect, test } from 'vitest';
import { roles } from '@/domain/people/member';
import { tourPlaces } from './support/tour';

test.each(roles)('every place in the rail is in order for the %s', async (role) => {
  expect(await tourPlaces(role, 'en')).toEqual([]);
});
