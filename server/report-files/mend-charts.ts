import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { lookOf } from './chart-look';

const isChart = (name: string) => /^ppt\/charts\/chart\d+\.xml$/.test(name);

/**
 * Puts right what the library writes into charts: values that are not known as empty signs, settings of the axis out of their order,
 * labels that each office turns as it likes, and every line drawn alike.
 */
export function mendCharts(presentation: Uint8Array): Uint8Array {
  const parts = unzipSync(presentation);
  const mended = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => [
    name,
    isChart(name) ? strToU8(mend(strFromU8(bytes))) : bytes,
  ]);
  return zipSync(Object.fromEntries(mended), { level: 6 });
}

const mend = (xml: string): string =>
  xml
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replace(/(<c:noMultiLvlLbl val="\d"\/>)\s*<c:tickLblSkip val="(\d+)"\/>/g, '<c:tickLblSkip val="$2"/><c:tickMarkSkip val="$2"/>$1')
    .replace(/(<c:catAx>[\s\S]*?)<a:bodyPr\/>/, '$1<a:bodyPr rot="600" vert="horz"/>')
    .replace(/<c:lineChart>[\s\S]*<\/c:lineChart>/, dashLines);

/** As on the page, every second line is dashed and has no marks. */
function dashLines(lines: string): string {
  let at = -1;
  return lines.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
    at += 1;
    if (lookOf(at).dash === undefined) return series;
    return series
      .replace(/<a:prstDash val="solid"\/>/, '<a:prstDash val="dash"/>')
      .replace(/<c:symbol val="\w+"\/>/, '<c:symbol val="none"/>');
  });
}
