import { getRequestConfig } from 'next-intl/server';
import { messages } from '@/messages/messages';
import { currentReader } from './reader';

// biome-ignore lint/style/noDefaultExport: next-intl's plugin asks for one
export default getRequestConfig(async ({ locale: asked }) => {
  const { locale, timeZone } = await currentReader();
  const chosen = asked ?? locale;
  return { locale: chosen, timeZone, messages: messages[chosen] };
});
