/** The shapes are in icon.css. */
export type IconName =
  | 'arrow-down'
  | 'arrow-up'
  | 'calendar-days'
  | 'chevron-down'
  | 'chevron-left'
  | 'chevron-right'
  | 'circle-alert'
  | 'circle-check'
  | 'circle-dot'
  | 'ellipsis'
  | 'file-text'
  | 'footprints'
  | 'house'
  | 'inbox'
  | 'keyboard'
  | 'list-filter'
  | 'loader-circle'
  | 'log-out'
  | 'package'
  | 'pencil'
  | 'route'
  | 'search'
  | 'settings'
  | 'square-activity'
  | 'target'
  | 'upload'
  | 'user-round'
  | 'x';

/** A picture beside a word, or in a button that has a name: never read aloud. */
export function Icon({ name, className = 'size-4' }: { name: IconName; className?: string }) {
  return <span aria-hidden className={`icon icon-${name} ${className}`} />;
}
