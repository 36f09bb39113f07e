'use client';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { PointingIcon } from '@/components/ui/pointing-icon';
import { type EvidenceShown, evidenceHref, thumbnailHref } from './evidence-shown';

type Words = { previous: string; next: string; close: string; title: string };
type EvidencePicturesProps = { pictures: readonly EvidenceShown[]; words: Words; isLarge?: boolean };

/** Thumbnails; a press opens the picture large, arrows page through. Without scripts a press opens the file itself. */
export function EvidencePictures({ pictures, words, isLarge }: EvidencePicturesProps) {
  const [openAt, setOpenAt] = useState<number | null>(null);
  const open = (event: MouseEvent, index: number) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    setOpenAt(index);
  };
  if (pictures.length === 0) return null;
  return (
    <>
      <ul className="flex flex-wrap gap-2">
        {pictures.map((picture, index) => {
          const isHero = isLarge && index === 0;
          return (
            <li key={picture.id} className={isHero ? 'w-full' : 'w-32 sm:w-40'}>
              <a
                href={evidenceHref(picture.id)}
                onClick={(event) => open(event, index)}
                data-evidence={index}
                className="block overflow-hidden rounded border border-line bg-sunken no-underline"
              >
                {/* biome-ignore lint/performance/noImgElement: files behind a right are not for an image optimiser */}
                <img
                  src={isHero ? evidenceHref(picture.id) : thumbnailHref(picture.id)}
                  alt={picture.caption || picture.name}
                  width={picture.widthPx ?? undefined}
                  height={picture.heightPx ?? undefined}
                  loading={isHero ? 'eager' : 'lazy'}
                  className={isHero ? 'max-h-[60dvh] w-full object-contain' : 'aspect-4/3 w-full object-cover object-top'}
                />
              </a>
              {picture.caption && (
                <p className="mt-0.5 line-clamp-2 text-muted text-xs" dir="auto">
                  {picture.caption}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {openAt !== null && <Viewer pictures={pictures} at={openAt} show={setOpenAt} words={words} />}
    </>
  );
}

type ViewerProps = { pictures: readonly EvidenceShown[]; at: number; show: (at: number | null) => void; words: Words };

function Viewer({ pictures, at, show, words }: ViewerProps) {
  const box = useRef<HTMLDialogElement>(null);
  const picture = pictures[at];
  useEffect(() => {
    if (!box.current?.open) box.current?.showModal();
  }, []);
  if (!picture) return null;
  const step = (by: number) => show((at + by + pictures.length) % pictures.length);
  const page = (key: string) => {
    // In a mirrored page the next picture lies to the left.
    const forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'ArrowRight' || key === 'ArrowLeft') step(key === forward ? 1 : -1);
  };
  return (
    <dialog
      ref={box}
      aria-label={words.title}
      onClose={() => show(null)}
      onKeyDown={(event) => page(event.key)}
      className="h-dvh max-h-none w-screen max-w-none bg-canvas p-0 text-ink"
    >
      <div className="flex h-full flex-col">
        <div className="flex items-center justify-between gap-3 px-3 py-2">
          <p className="min-w-0 text-sm">
            <bdi className="font-medium">{picture.caption || picture.name}</bdi> <span className="text-muted">{picture.by}</span>
          </p>
          <IconButton label={words.close} onClick={() => box.current?.close()}>
            <Icon name="x" className="size-4" />
          </IconButton>
        </div>
        <div className="flex min-h-0 flex-1 items-center gap-2 px-2 pb-2">
          {pictures.length > 1 && (
            <IconButton label={words.previous} onClick={() => step(-1)}>
              <PointingIcon name="chevron-left" />
            </IconButton>
          )}
          {/* biome-ignore lint/performance/noImgElement: files behind a right are not for an image optimiser */}
          <img
            src={evidenceHref(picture.id)}
            alt={picture.caption || picture.name}
            className="mx-auto max-h-full min-w-0 flex-1 object-contain"
          />
          {pictures.length > 1 && (
            <IconButton label={words.next} onClick={() => step(1)}>
              <PointingIcon name="chevron-right" />
            </IconButton>
          )}
        </div>
      </div>
    </dialog>
  );
}
