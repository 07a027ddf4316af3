import { encode } from 'uqr';

/** Light border, in modules, that readers of such codes rely on: ISO/IEC 18004 asks for four. */
const QUIET = 4;

type CodePictureProps = { readonly text: string; readonly label: string; readonly className?: string };

/** A text as a QR code that a telephone's camera reads: one path, coloured by the style sheet. */
export function CodePicture({ text, label, className = 'code-picture' }: CodePictureProps) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={modulesPath(data)} />
    </svg>
  );
}

/** Dark modules of each row, those side by side as one stroke. */
export function modulesPath(data: readonly (readonly boolean[])[]): string {
  const parts: string[] = [];
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      parts.push(`M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`);
    }
  }
  return parts.join('');
}
