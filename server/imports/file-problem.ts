import type { FileRefusal } from '@/domain/imports/import-refusals';
import type { Refusal } from '@/domain/result';

/** Why a file cannot be read, carried out of the readers to the one place that answers with it. */
export class FileProblem extends Error {
  readonly refusal: Refusal;

  constructor(code: FileRefusal, values?: Refusal['values']) {
    super(code);
    this.refusal = values ? { code, values } : { code };
  }
}
