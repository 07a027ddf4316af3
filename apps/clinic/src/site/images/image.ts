/** A picture of the practice's own, as pages show it. */
export type StoredImage = {
  readonly id: string;
  /** Upright, in pixels: pages keep its place before it is there. */
  readonly width: number;
  readonly height: number;
  /** What an article offers first; an article may say another. */
  readonly alt: string;
  /** The widths that it is kept in, in AVIF and in WebP; the widest last. */
  readonly widths: readonly number[];
  /** The width of its one JPEG. */
  readonly jpegWidth: number;
};

/** The address of one size. */
export function imageAddress(id: string, width: number, format: 'avif' | 'webp' | 'jpeg'): string {
  return `/images/${id}/${width}.${format === 'jpeg' ? 'jpg' : format}`;
}

/** For feeds and social networks, which take no newer format. */
export function jpegAddress({ id, jpegWidth }: Pick<StoredImage, 'id' | 'jpegWidth'>): string {
  return imageAddress(id, jpegWidth, 'jpeg');
}

/** The file that a name such as `960.avif` asks for; undefined where it is none of ours. */
export function fileNamed(
  name: string,
): { readonly widthPx: number; readonly format: 'avif' | 'webp' | 'jpeg' } | undefined {
  const found = /^([1-9]\d{0,4})\.(avif|webp|jpg)$/.exec(name);
  if (!found) return undefined;
  const format = found[2] === 'avif' ? 'avif' : found[2] === 'webp' ? 'webp' : 'jpeg';
  return { widthPx: Number(found[1]), format };
}
