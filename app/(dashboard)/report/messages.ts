import 'server-only';
import { getTranslations } from 'next-intl/server';

export const wordsSavedMessage = async () => (await getTranslations('report.words'))('saved');
export const linkMadeMessage = async () => (await getTranslations('report.link'))('made');
export const linkRevokedMessage = async () => (await getTranslations('report.link'))('revokedNow');
