'use client';
import dynamic from 'next/dynamic';
import type { LinePictureProps } from './line-picture';
import { PictureBox } from './picture-box';

const LinePicture = dynamic(() => import('./line-picture').then((module) => module.LinePicture), { ssr: false });

/** Keeps the picture's place until the chart library is there. */
export function LinePictureLoader({ name, ...picture }: LinePictureProps & { name: string }) {
  return (
    <PictureBox name={name}>
      <LinePicture {...picture} />
    </PictureBox>
  );
}
