import { Icon, type IconName } from './icon';

/** An icon with a direction: points the other way in a right-to-left language. */
export function PointingIcon({ name, className = 'size-4' }: { name: IconName; className?: string }) {
  return <Icon name={name} className={`rtl:-scale-x-100 ${className}`} />;
}
