import type pptx from 'pptxgenjs';
import { paint } from './chart-look';
import { printable } from './printable';
import type { WrittenReport } from './written-report';

export type Slides = pptx;
export type Slide = ReturnType<Slides['addSlide']>;
/** How texts of a presentation run. */
export type Run = { align: 'left' | 'right'; rtlMode: boolean; lang: string; fontFace: string };

export const slideSize = { width: 13.33, height: 7.5, side: 0.6 };
export const color = (hex: string) => hex.slice(1);

/** A slide with its title; the facts stand at its foot, as slides are shown apart from each other. */
export function addTitledSlide(slides: Slides, title: string, { facts, organisation, quarter }: WrittenReport, run: Run): Slide {
  const slide = slides.addSlide();
  const width = slideSize.width - 2 * slideSize.side;
  slide.addText(printable(title, 300), {
    ...run,
    x: slideSize.side,
    y: 0.35,
    w: width,
    h: 0.6,
    margin: 0,
    fontSize: 24,
    bold: true,
    color: color(paint.ink),
    fit: 'shrink',
  });
  const foot = [organisation, quarter, ...facts.slice(0, 4)].join(' · ');
  slide.addText(printable(foot), {
    ...run,
    x: slideSize.side,
    y: 7.05,
    w: width,
    h: 0.3,
    margin: 0,
    fontSize: 10,
    color: color(paint.muted),
  });
  return slide;
}
