import path from 'node:path';
import { dataDir } from '@/db/location';

/** Where an uploaded file lies. Its name is ours; the person's is kept as text only. */
export const uploadPath = (importId: string) => path.join(dataDir(), 'imports', `${importId}.upload`);
