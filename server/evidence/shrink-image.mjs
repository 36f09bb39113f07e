// Runs in its own process, so that a hostile picture can take down nothing but itself.
import sharp from 'sharp';

const [source, format, picture, thumbnail, mostPixels, mostBytes] = process.argv.slice(2);
/** Above these a decoder that holds the picture whole would take more memory than we give. */
const wholePixels = { png: 24_000_000, jpeg: 24_000_000, webp: 12_000_000 };
const thumbnailPx = 320;

sharp.concurrency(1);
sharp.cache(false);
// Image memory lies outside the heap, where Node's own limits do not reach.
setInterval(() => process.memoryUsage.rss() > Number(mostBytes) && stop('tooLarge'), 10).unref();

const reading = { limitInputPixels: Number(mostPixels), sequentialRead: true, failOn: 'error', pages: 1, animated: false };

function stop(reason) {
  process.stdout.write(JSON.stringify({ refused: reason }));
  process.exit(0);
}

async function look() {
  try {
    return await sharp(source, { ...reading, limitInputPixels: false }).metadata();
  } catch {
    return stop('broken');
  }
}

/** Pictures that a decoder has to hold whole: interlaced, progressive, WebP, or to be turned. */
const isHeldWhole = (about) => about.isProgressive || about.format === 'webp' || (about.orientation ?? 1) > 1;

const about = await look();
if (about.format !== format) stop('broken');
const pixels = about.width * about.height;
if (pixels > Number(mostPixels)) stop('tooLarge');

let image = sharp(source, reading).autoOrient();
if (pixels > wholePixels[format] && isHeldWhole(about)) {
  // A plain JPEG can be read at half its size; nothing else can.
  if (about.format !== 'jpeg' || about.isProgressive) stop('tooLarge');
  const turned = about.orientation >= 5;
  image = image.resize({ width: Math.floor((turned ? about.height : about.width) / 2.1) });
}

const encode = {
  png: (input) => input.png({ compressionLevel: 6 }),
  // Optimised coding would hold the picture whole.
  jpeg: (input) => input.jpeg({ quality: 88, optimiseCoding: false }),
  webp: (input) => input.webp({ quality: 88 }),
};

try {
  // Nothing but pixels is written: no place, no camera, nothing hidden behind the picture.
  const { width, height } = await encode[format](image).toFile(picture);
  await sharp(picture, reading)
    .resize(thumbnailPx, thumbnailPx, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 78 })
    .toFile(thumbnail);
  process.stdout.write(JSON.stringify({ width, height }));
} catch {
  stop('broken');
}
