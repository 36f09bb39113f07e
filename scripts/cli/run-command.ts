import { closeDatabase } from '@/db/connection';

/** Runs a command for the terminal: its sentence on success, the reason and exit code 1 otherwise. */
export async function runCommand(work: (args: string[]) => Promise<string>) {
  try {
    console.log(await work(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await closeDatabase();
  }
}
