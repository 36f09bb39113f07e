import { getRequestConfig } from 'next-intl/server';
import { messages } from '@/messages/messages';
import { currentReader } from './reader';

// next-intl's plugin asks for a default export here.
export default getRequestConfig(async ({ locale: asked }) => {
  const { locale, timeZone } = await currentReader();
  const chosen = asked ?? locale;
  return { locale: chosen, timeZone, messages: messages[chosen] };
});
