import { writtenForm } from '@/domain/search/written-form';

const said = [
  'a an the of to in on at is are was were be been it its and or for with when while after before i my we you your this that there as by from but has have',
  'le la les l un une des de du d et ou en au aux est sont a dans sur pour avec par quand lorsque que qui ne se ce cette il elle on je mon ma mes votre',
  'der die das den dem des ein eine einen einem einer und oder in im am an auf zu zum zur ist sind war wird bei beim mit von vom fur für wenn nach es ich man sich als aus',
  'و در به از که با را این آن برای تا است هست شد شده بود یا یک هم اگر وقتی بعد من ما',
];

/** Words that every title may hold, in the written form of the search; they make no two titles alike. */
export const fillerWords: ReadonlySet<string> = new Set(said.flatMap((line) => writtenForm(line).split(' ')));

/** Chinese characters that only bind others. */
export const fillerCharacters = /[的了是在和与就也都]/gu;
