import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AnnouncementText } from '@/components/releases/announcement-text';
import { PeopleToTell } from '@/components/releases/people-to-tell';
import { AnswerLine } from '@/components/ui/answer-line';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Tabs } from '@/components/ui/tabs';
import { readDb } from '@/db/connection';
import { listAnnouncedFixes, listAnnouncements, listPeopleToTell } from '@/db/queries/announcements';
import { findProduct } from '@/db/queries/products';
import { findRelease } from '@/db/queries/releases';
import { locales } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { draftAnnouncement } from '@/domain/releases/announcement-draft';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';
import { markToldAction, saveAnnouncementAction } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('releases.announcement'))('title') };
}

type Asked = { params: Promise<{ id: string }>; searchParams: Promise<{ language?: string | string[] }> };

export default async function AnnouncementPage({ params, searchParams }: Asked) {
  const member = await requireMember();
  const [{ id }, { language }, formats, db] = [await params, await searchParams, await getFormats(), await readDb()];
  const release = await findRelease(db, member, id);
  if (!release || release.isMasked) notFound();
  const [t, ui] = [await getTranslations('releases.announcement'), await getTranslations('ui.language')];
  const locale = locales.find((one) => one === language) ?? member.locale;
  const texts = await listAnnouncements(db, member, id);
  const saved = texts.find((text) => text.locale === locale);
  const people = await listPeopleToTell(db, member, id);
  const product = await findProduct(db, member, release.productId);
  const words = await getTranslations({ locale, namespace: 'releases.announcement.draft' });
  const draft = draftAnnouncement(await listAnnouncedFixes(db, member, id), locale, {
    heading: words('heading', { product: product?.name ?? '', release: release.name }),
    opening: (n) => words('opening', { n }),
    gravest: words('gravest'),
    others: words('others'),
    toTranslate: words('toTranslate'),
    solved: (solution) => words('solved', { solution }),
    fixed: words('fixed'),
    closing: words('closing'),
  });
  const isEditor = may(member, 'release.edit') && release.status !== 'cancelled';
  return (
    <>
      <AnswerLine
        kicker={
          <Link href={`/releases/${id}`} className="link">
            <bdi>{release.name}</bdi>
          </Link>
        }
      >
        {t('answer', {
          approved: texts.filter((text) => text.state === 'approved').length,
          languages: locales.length,
          told: people.filter((person) => person.toldOn).length,
          people: people.length,
        })}
      </AnswerLine>
      <Tabs
        label={t('languages')}
        tabs={locales.map((one) => ({ href: `/releases/${id}/announcement?language=${one}`, label: ui(one), isCurrent: one === locale }))}
      />
      <div className="mt-4 grid items-start gap-x-10 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Section title={t('text')} aside={saved ? t(`state.${saved.state}`) : t('notSaved')}>
          <AnnouncementText
            {...{ formats, locale, saved, draft }}
            releaseId={id}
            requestKey={randomUUID()}
            action={isEditor ? saveAnnouncementAction : undefined}
          />
        </Section>
        <PeopleToTell {...{ formats, people }} releaseId={id} action={isEditor ? markToldAction : undefined} />
      </div>
    </>
  );
}
