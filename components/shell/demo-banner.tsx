import { useTranslations } from 'next-intl';

export function DemoBanner() {
  const t = useTranslations('shell');
  return (
    <aside data-shell className="bg-information-wash px-4 py-1.5 text-information text-sm md:px-6">
      {t.rich('demo', { command: () => <code className="font-mono text-xs">npm start</code> })}
    </aside>
  );
}
