/** Save from the page: the article, what was recognised, and the pictures whose bytes the page can give without a request. */
import type { Article } from '../article/blocks';
import type { FoundArticle } from '../article/find';
import type { Recognised } from '../mentions/mention';
import { ask } from './ask';
import { pause } from './pause';
import { inherited, own } from '../article/unclobbered';

/** One picture is kept up to this many bytes (base64 is a third more). */
const MAX_IMAGE_BYTES = 1_500_000;
const MAX_IMAGES = 12;
/** Wider than any column we draw, on a screen of double density. */
const MAX_SIDE_PX = 1600;

export interface KeptPicture {
  src: string;
  type: string;
  base64: string;
}

/**
 * @param told the reader has read what must be said before the first save
 * @throws CallError of the worker ("quota", "tell-first", ...)
 */
export async function keepArticle(
  found: FoundArticle,
  recognised: Recognised,
  shown: Article['shown'],
  told: boolean,
): Promise<{ key: string; updated: boolean }> {
  const { images, left } = await collectImages(found);
  return ask('save', { article: { ...found.article, shown }, recognised, images, imagesLeft: left, told });
}

/**
 * Draws the loaded pictures of the figures on a canvas. Pictures of other origins taint it and cannot be
 * read; they are counted in `left`, as are those over the limits.
 */
export async function collectImages(found: FoundArticle): Promise<{ images: KeptPicture[]; left: number }> {
  const wanted = found.article.blocks.flatMap((block, index) =>
    block.kind === 'figure' ? block.images.map(({ src }) => ({ src, element: found.elements[index] })) : [],
  );
  const images: KeptPicture[] = [];
  let left = 0;
  for (const { src, element } of wanted) {
    if (images.some((one) => one.src === src)) continue;
    const picture = images.length < MAX_IMAGES ? readPicture(imageOf(element ?? null, src)) : null;
    if (picture) images.push({ src, ...picture });
    else left++;
    await pause();
  }
  return { images, left };
}

/** The live image with this address, in the figure or anywhere. */
function imageOf(element: Element | null, src: string): HTMLImageElement | null {
  const near = element?.nodeName === 'IMG' ? [element as HTMLImageElement] : element ? [...own(element, 'querySelectorAll')('img')] : [];
  return [...near, ...inherited(document, 'images')].find((image) => image.currentSrc === src || image.src === src) ?? null;
}

function readPicture(image: HTMLImageElement | null): { type: string; base64: string } | null {
  if (!image?.complete || image.naturalWidth === 0) return null;
  const shrink = Math.min(1, MAX_SIDE_PX / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * shrink);
  canvas.height = Math.round(image.naturalHeight * shrink);
  const pen = canvas.getContext('2d');
  if (!pen || canvas.width === 0 || canvas.height === 0) return null;
  try {
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    // WebP keeps transparency and is a quarter smaller than JPEG; browsers that cannot write it give PNG.
    const [, type, base64] = /^data:([\w/+.-]+);base64,(.*)$/.exec(canvas.toDataURL('image/webp', 0.82)) ?? [];
    return type && base64 && base64.length * 0.75 <= MAX_IMAGE_BYTES ? { type, base64 } : null;
  } catch {
    // A picture of another origin without its consent: nothing of it can be read.
    return null;
  }
}
