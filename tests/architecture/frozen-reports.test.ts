import { expect, test } from 'vitest';
import { layers, listFiles, readSource } from '../support/source-files';

test('a frozen report is written once: nothing updates or deletes it', () => {
  const changing = listFiles(layers, /\.tsx?$/).filter((file) => /\.(update|delete)\(reportSnapshots\)/.test(readSource(file)));
  expect(changing).toEqual([]);
});

test('pages that ask for no session are the few that are meant for visitors', () => {
  const pages = listFiles(['app'], /(^|\/)page\.tsx$/).filter((file) => !file.startsWith('app/(dashboard)/'));
  const open = pages.filter((file) => !/requireRight\('|requireMember\(/.test(readSource(file)));
  expect(open.sort()).toEqual(
    [
      'app/password/[token]/page.tsx',
      'app/set-up/page.tsx',
      'app/shared/[token]/page.tsx',
      'app/sign-in/page.tsx',
      'app/stop-mail/[token]/page.tsx',
    ].sort(),
  );
});
