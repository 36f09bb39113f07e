import { expect, test } from 'vitest';
import { addKpiForm, readKpiForm } from '@/domain/goals/goal-forms';
import { pointField, readPathForm, targetPathForm } from '@/domain/goals/target-path-form';

const typed = {
  requestKey: null,
  goalId: 'goal',
  name: 'Lost calls',
  unit: 'pp',
  decimals: '1',
  direction: 'fall',
  baseline: '0',
  target: '−8,5',
  lowLimit: null,
  highLimit: null,
  weight: '2',
  computedFrom: null,
  productId: null,
};

test('a KPI is read as its writer writes numbers', () => {
  const { goalId: _goal, requestKey: _key, ...form } = addKpiForm.parse(typed);
  expect(readKpiForm(form, 'de')).toMatchObject({ ok: true, value: { baseline: 0, target: -8.5, weight: 2, decimals: 1, unit: 'pp' } });
  expect(readKpiForm({ ...form, weight: '0' }, 'de')).toMatchObject({ refusal: { code: 'goals.valueUnreadable' } });
});

test('the unit is asked, the target too unless the KPI only maintains', () => {
  expect(addKpiForm.safeParse({ ...typed, unit: null }).success).toBe(false);
  expect(addKpiForm.safeParse({ ...typed, target: null }).error?.issues.map((issue) => issue.path)).toEqual([['target']]);
  const { goalId: _goal, requestKey: _key, ...form } = addKpiForm.parse({ ...typed, direction: 'maintain', baseline: '4', target: null });
  expect(readKpiForm(form, 'en')).toMatchObject({ ok: true, value: { baseline: 4, target: 4 } });
});

test('a path form takes days and nothing else', () => {
  const about = { kpiId: 'kpi', version: '3' };
  const form = targetPathForm.parse({
    ...about,
    [pointField('2026-05-31')]: '۷۲٫۵',
    [pointField('2026-04-30')]: '71',
    [pointField('2026-06-30')]: null,
  });
  expect(readPathForm(form, 'fa', 'percent')).toEqual({
    ok: true,
    value: [
      { day: '2026-04-30', value: 71 },
      { day: '2026-05-31', value: 72.5 },
    ],
  });
  expect(targetPathForm.safeParse({ ...about, 'point-2026-02-31': '1' }).success).toBe(false);
  expect(targetPathForm.safeParse({ ...about, role: 'admin' }).success).toBe(false);
});
