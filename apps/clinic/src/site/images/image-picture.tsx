import { imageAddress, type StoredImage } from './image.ts';

type ImagePictureProps = {
  readonly image: StoredImage;
  readonly alt: string;
  /** How wide it stands on the page, as the attribute `sizes` says it. */
  readonly sizes: string;
  /** The one that readers see first: fetched at once, before others. */
  readonly isFirst?: boolean;
};

/** A picture in the size and format that the reader's screen needs; its place is kept before it is there. */
export function ImagePicture({ image, alt, sizes, isFirst = false }: ImagePictureProps) {
  const { id, width, height, widths } = image;
  const set = (format: 'avif' | 'webp') => widths.map((one) => `${imageAddress(id, one, format)} ${one}w`).join(', ');
  const middle = widths.findLast((one) => one <= 960) ?? widths[0] ?? width;
  return (
    <picture>
      <source type="image/avif" srcSet={set('avif')} sizes={sizes} />
      {/* Every browser that reads this page knows WebP. */}
      <img
        src={imageAddress(id, middle, 'webp')}
        srcSet={set('webp')}
        sizes={sizes}
        alt={alt}
        width={width}
        height={height}
        {...(isFirst ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const, decoding: 'async' as const })}
      />
    </picture>
  );
}
