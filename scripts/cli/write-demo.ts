import sharp from 'sharp';
import { seedDemo } from '@/db/seed/demo/seed';
import { demoPassword } from '@/server/env';
import { hashPassword } from '@/server/passwords';
import { freezeDemoReport } from './freeze-demo-report';

const thumbnailWidthPx = 240;

/** Writes the demo program, dated around today, with its pictures and with accounts one can sign in to. */
export async function writeDemo(): Promise<void> {
  await seedDemo({ passwordHash: await hashPassword(demoPassword()), renderPicture });
  await freezeDemoReport();
}

async function renderPicture(svg: string) {
  const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  return { png, thumbnail: await sharp(png).resize(thumbnailWidthPx).webp().toBuffer() };
}
