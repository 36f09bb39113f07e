import { ensureBuild } from '@/scripts/bootstrap/build.mjs';
import { closeConnections } from './http-client';
import { measureSize } from './one-size';
import { readOptions } from './options';
import { growthReport, isSound, report } from './report';

/**
 * npm run bench [-- --issues 100000] [--seconds 4] [--people 50] [--rows 10000] [--flat]
 * Ends with an error when a page or a save was not answered rightly, never for being slow: that is for people to read.
 */
const options = readOptions(process.argv.slice(2));
const smallIssues = 1_000;

await ensureBuild();
const small = options.flat ? await measureSize(smallIssues, options) : undefined;
const asked = await measureSize(options.issues, options);
if (small) console.log(report(small));
console.log(report(asked));
if (small) console.log(growthReport(small, asked));
closeConnections();
process.exitCode = [small, asked].every((result) => !result || isSound(result)) ? 0 : 1;
