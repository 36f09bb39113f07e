import { expect, test } from 'vitest';
import { samePersonFinder } from '@/domain/imports/match-names';

const person = (id: string, name: string, email: string, isActive = true) => ({ id, name, email, isActive });
const isSamePerson = samePersonFinder([
  person('ada', 'Ada Byron', 'ada@x.example'),
  person('bo', 'Bo Li', 'bo@x.example'),
  person('bo2', 'Bo Li', 'bo2@x.example'),
  person('gone', 'Gone Away', 'gone@x.example', false),
]);

test.each([
  ['Ada Byron', 'ADA  BYRON'],
  ['Ada Byron', 'ada@x.example'],
  ['Ada Byron <ada@x.example>', 'ada@x.example'],
  ['Nobody Known', 'nobody known'],
  ['Nobody <no@x.example>', 'no@x.example'],
  ['Gone Away', 'Gone Away'],
  ['Bo Li', 'Bo Li'],
  ['陈静', '陈静'],
])('%s and %s are one person', (one, other) => {
  expect(isSamePerson(one, other)).toBe(true);
});

test.each([
  ['', ''],
  ['Ada Byron', ''],
  ['Ada Byron', 'Bo Li'],
  ['bo@x.example', 'bo2@x.example'],
  ['Nobody Known', 'Somebody Else'],
  ['Ada Byron', 'Nobody Known'],
  ['陈静', '王伟'],
])('%j and %j are not', (one, other) => {
  expect(isSamePerson(one, other)).toBe(false);
});
