import { heading, list, paragraph, type Sketch } from './blocks.ts';

/** One article that is not finished: what staff see of the work between the first line and the public page. */
export const DRAFT_IN_REVIEW = {
  author: 'amara.pruitt',
  slug: 'your-first-visit',
  title: 'Your first visit, step by step',
  summary: 'What to bring, what we ask, how long it takes, and what you take home.',
  sketches: [
    paragraph(
      'People who come for the first time often ask the same three things: what do I bring, what will you do, and how long does it take? Here are the answers, for all three of our clinics.',
    ),
    heading('What to bring'),
    list(
      'The list of your medicines, or a picture of the packs',
      'Letters or pictures (X-ray, MRI) of the painful part, if you have any',
      'Clothes in which your neck, shoulders or knees can be seen',
    ),
    heading('What we ask'),
    paragraph(
      'Where it hurts, since when, what makes it better or worse, and what it keeps you from doing. You can draw your pain on a figure before you come; the link is in your message.',
    ),
    heading('What we do'),
    paragraph(
      'We look how you move and test strength and feeling. Then we tell you what we think it is, and how sure we are. If needling could help, we explain it and ask. Nothing is needled before you have said yes in writing.',
    ),
  ] satisfies readonly Sketch[],
} as const;
