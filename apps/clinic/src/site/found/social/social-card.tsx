import { SOCIAL_HEIGHT, SOCIAL_WIDTH, type SocialView, textWidth, titleSize } from './social-view.ts';

const EDGE = 72;

/** A social picture's words and lines; read by satori alone, which knows styles of elements and no style sheets. */
export function SocialCard(view: SocialView) {
  const { practiceName, kicker, title, line, colours } = view;
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: SOCIAL_WIDTH,
        height: SOCIAL_HEIGHT,
        padding: `${EDGE - 16}px ${EDGE}px`,
        backgroundColor: colours.paper,
        color: colours.ink,
        fontFamily: 'Source Serif 4, Source Serif 4 Extended',
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center' }}>
        {/* The needle: a handle, and a line that gets finer. */}
        <div style={{ width: 34, height: 8, borderRadius: 4, backgroundColor: colours.brand }} />
        <div style={{ width: 92, height: 2, backgroundColor: colours.brand }} />
        <div style={{ marginLeft: 20, fontSize: 30, fontWeight: 600, color: colours.brand }}>
          {shortened(practiceName, 44)}
        </div>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', width: textWidth(view) }}>
        <div style={{ fontSize: 28, color: colours.inkSoft, marginBottom: 12 }}>{kicker}</div>
        <div
          style={{
            display: 'block',
            fontSize: titleSize(view),
            fontWeight: 600,
            lineHeight: 1.12,
            maxHeight: titleSize(view) * 1.12 * 6,
            overflow: 'hidden',
            wordBreak: 'break-word',
          }}
        >
          {title}
        </div>
        <div style={{ fontSize: 28, color: colours.inkSoft, marginTop: 24 }}>
          {shortened(line, view.drawing === undefined ? 80 : 48)}
        </div>
      </div>
      <div style={{ height: 24 }} />
    </div>
  );
}

function shortened(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}
