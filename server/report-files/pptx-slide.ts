import type pptx from 'pptxgenjs';
import { isolated } from '@/domain/report/sentence-arguments';
import { paint } from './chart-look';
import { sizeToFit } from './pptx-measure';
import { printable } from './printable';
import type { WrittenReport } from './written-report';

export type Slides = pptx;
export type Slide = ReturnType<Slides['addSlide']>;
/** How texts of a presentation run. */
export type Run = { align: 'left' | 'right'; rtlMode: boolean; lang: string; fontFace: string };

export const slideSize = { width: 13.33, height: 7.5, side: 0.6 };
/** What people wrote keeps its own direction, its full stop included. */
export const own = (text: string, { rtlMode }: Pick<Run, 'rtlMode'>): string =>
  rtlMode ? text.split('\n').map(isolated).join('\n') : text;

export const color = (hex: string) => hex.slice(1);

/** A slide with its title; the facts stand at its foot, as slides are shown apart from each other. */
export function addTitledSlide(slides: Slides, title: string, { facts, organisation, quarter }: WrittenReport, run: Run): Slide {
  const slide = slides.addSlide();
  const width = slideSize.width - 2 * slideSize.side;
  const shown = printable(title, 300);
  slide.addText(shown, {
    ...run,
    x: slideSize.side,
    y: 0.35,
    w: width,
    h: 0.6,
    margin: 0,
    fontSize: sizeToFit(shown, [24, 20, 16], width, 0.6),
    bold: true,
    color: color(paint.ink),
  });
  const foot = printable([organisation, quarter, ...facts].join(' · '));
  slide.addText(foot, {
    ...run,
    x: slideSize.side,
    y: 7.05,
    w: width,
    h: 0.3,
    margin: 0,
    fontSize: sizeToFit(foot, [10, 9, 8], width, 0.22),
    color: color(paint.muted),
  });
  return slide;
}
