'use client';
import dynamic from 'next/dynamic';
import type { BarPictureProps } from './bar-picture';
import { PictureBox } from './picture-box';

const BarPicture = dynamic(() => import('./bar-picture').then((module) => module.BarPicture), { ssr: false });

/** Keeps the picture's place until the chart library is there. */
export function BarPictureLoader({ name, ...picture }: BarPictureProps & { name: string }) {
  return (
    <PictureBox name={name}>
      <BarPicture {...picture} />
    </PictureBox>
  );
}
