/** Adds up what the suites report, and says it in one plain line at the end. */
export class Tally {
  passed = 0;
  failed = 0;
  slow = [];

  add(name, { passed, failed }, since) {
    this.passed += passed;
    this.failed += failed;
    const took = ((performance.now() - since) / 1000).toFixed(1);
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${took} s)`);
  }

  /** Runs a suite; one that cannot run at all counts as one failure. */
  async run(name, suite) {
    const since = performance.now();
    console.log(`\n— ${name}`);
    try {
      this.add(name, await suite(), since);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      this.add(name, { passed: 0, failed: 1 }, since);
    }
  }

  close() {
    console.log(`\n${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed > 0 ? 1 : 0;
  }
}
