import type { SiteLanguage } from '../site/language.ts';
import type { Period, RefusalReason, ShownAs } from '../site/voices/choices.ts';
import type { ClinicSlug } from './fictional-practice.ts';

/** Made-up words of a made-up patient. Mixed as such words are: glad, doubtful, annoyed; nobody speaks of a cure. */
export type DemoWords = {
  readonly clinic: ClinicSlug;
  readonly language: SiteLanguage;
  readonly shownAs: ShownAs;
  readonly period: Period;
  readonly words: string;
  /** Absent: shown after a look. */
  readonly otherwise?:
    | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly details: string }
    | { readonly kind: 'withdrawn' }
    | { readonly kind: 'waiting' };
};

/** Newest first. */
export const DEMO_WORDS: readonly DemoWords[] = [
  {
    clinic: 'millrace',
    language: 'en',
    shownAs: 'first',
    period: 'two-years',
    words:
      'I put off writing this because I am still not sure. My shoulder moves better than in summer, the nights are the same. They told me at the start that it might go like that.',
    otherwise: { kind: 'waiting' },
  },
  {
    clinic: 'depot-street',
    language: 'en',
    shownAs: 'first',
    period: 'two-years',
    words:
      'I was afraid of the needles, and I said so. Nobody hurried me. We did the first visit with hands only, and the needles came when I was ready.\n\nI still get headaches, but fewer, and I know now what sets them off.',
  },
  {
    clinic: 'north-bench',
    language: 'en',
    shownAs: 'initials',
    period: 'one-year',
    words:
      'Good treatment, poor waiting. Twice I sat for twenty-five minutes past my time, and nobody told me why. When it happened a third time I asked, and they did apologize.',
  },
  {
    clinic: 'millrace',
    language: 'en',
    shownAs: 'full',
    period: 'five-years',
    words:
      'What I liked is that they measure. Each time I turned my head against a scale on the wall, so I could see for myself that it got a bit further. It also showed the weeks when it did not.',
  },
  {
    clinic: 'depot-street',
    language: 'es',
    shownAs: 'first',
    period: 'two-years',
    words:
      'Me explicaron todo en español y con paciencia. Las agujas molestan un momento, más de lo que pensaba, pero se pasa. Al día siguiente estuve adolorida, como me habían avisado.',
  },
  {
    clinic: 'depot-street',
    language: 'en',
    shownAs: 'none',
    period: 'one-year',
    words:
      'It did not help me. Six visits, sore after each one, and my back is where it was. To be fair, after the fourth they said that if the fifth changed nothing I should see my doctor again, and they wrote the letter.',
  },
  {
    clinic: 'north-bench',
    language: 'en',
    shownAs: 'first',
    period: 'two-years',
    words:
      'The exercises are the work. The needles made it easier to do them. If you think somebody will fix you while you lie there, this is not that.',
  },
  {
    clinic: 'millrace',
    language: 'en',
    shownAs: 'initials',
    period: 'until-withdrawn',
    words:
      'I run, and my calf kept stopping me at mile four. Seven visits later I get to nine most days. It comes back when I skip the heel raises, and then that is on me.',
  },
  {
    clinic: 'depot-street',
    language: 'en',
    shownAs: 'full',
    period: 'two-years',
    words: 'They asked about my blood thinner before they asked where it hurts. That is how it should be.',
  },
  {
    clinic: 'north-bench',
    language: 'es',
    shownAs: 'initials',
    period: 'one-year',
    words:
      'El trato es muy bueno. Lo que falta es alguien que hable español por teléfono: las dos veces que llamé tuve que esperar a que me devolvieran la llamada.',
  },
  {
    clinic: 'millrace',
    language: 'en',
    shownAs: 'first',
    period: 'one-year',
    words:
      'Nice people. The parking is not: four places, and two of them are always taken by the bakery. Come ten minutes early.',
  },
  {
    clinic: 'depot-street',
    language: 'en',
    shownAs: 'initials',
    period: 'two-years',
    words:
      'Jaw pain for three years, a night guard, two dentists. Here somebody pressed on a muscle I did not know I had and said: is it this? It was. It is better, not gone. I chew on both sides again.',
  },
  {
    clinic: 'north-bench',
    language: 'en',
    shownAs: 'first',
    period: 'five-years',
    words:
      'A bruise the size of a quarter after the second time, and they called the next day to ask about it before I could call them.',
  },
  {
    clinic: 'millrace',
    language: 'en',
    shownAs: 'none',
    period: 'two-years',
    words:
      'I did not like being asked the same health questions at every visit. I understand why. I still did not like it.',
  },
  {
    clinic: 'depot-street',
    language: 'en',
    shownAs: 'first',
    period: 'until-withdrawn',
    words:
      'I drive a delivery van and my neck was stiff every evening. They changed how I sit more than anything else. The needles loosened it for two or three days each time, and the seat did the rest.',
  },
  {
    clinic: 'north-bench',
    language: 'en',
    shownAs: 'full',
    period: 'two-years',
    words:
      'Straight answers. I asked whether this is proven for migraine, and got told how much is known and how much is not, and that I should stay with my neurologist.',
  },
  {
    clinic: 'millrace',
    language: 'es',
    shownAs: 'first',
    period: 'two-years',
    words:
      'Fui por el hombro. Después de cinco visitas ya alcanzo el estante de arriba de la cocina. Todavía me duele si cargo bolsas pesadas. Me dieron los ejercicios por escrito, con dibujos.',
  },
  {
    clinic: 'depot-street',
    language: 'en',
    shownAs: 'initials',
    period: 'one-year',
    words:
      'Too expensive for me without better insurance. I stopped after four. They did say the price before the first visit, so no surprise, but it is a lot of money.',
  },
  {
    clinic: 'north-bench',
    language: 'en',
    shownAs: 'initials',
    period: 'two-years',
    words:
      'The one with the electricity felt strange, like somebody tapping from inside. I asked to leave it out and that was fine, no discussion.',
  },
  {
    clinic: 'depot-street',
    language: 'en',
    shownAs: 'first',
    period: 'two-years',
    words:
      'I teach, so I stand and talk all day, and by Thursday my temples hurt. It turned out to come from the side of my neck. Now I know where to press and when to sit down. Thursdays are mostly all right.',
  },
  {
    clinic: 'millrace',
    language: 'en',
    shownAs: 'initials',
    period: 'one-year',
    words:
      'I saw three different therapists in six visits because of vacations. Each was good. Each started a little from the beginning.',
  },
  {
    clinic: 'north-bench',
    language: 'en',
    shownAs: 'none',
    period: 'five-years',
    words:
      'Came with a headache that I thought was my neck. They asked their questions, did not like the answers, and sent me to the emergency room instead of treating me. They were right to. I came back later for the neck.',
  },
  {
    clinic: 'depot-street',
    language: 'es',
    shownAs: 'initials',
    period: 'two-years',
    words:
      'Esperaba más. Mejoré un poco, quizá la mitad de lo que quería. La terapeuta fue honesta y me dijo que seguir con agujas no iba a cambiar mucho, que siguiera con los ejercicios.',
  },
  {
    clinic: 'north-bench',
    language: 'en',
    shownAs: 'first',
    period: 'one-year',
    words: 'Clean, calm, on time. The room is cold, bring a sweater. I sleep on my right side again.',
  },
  {
    clinic: 'millrace',
    language: 'en',
    shownAs: 'full',
    period: 'two-years',
    words:
      'At 71 I did not think exercises would do much. I do them with my granddaughter, she counts. The knee bends further than in spring. Stairs down are still slow.',
  },
  {
    clinic: 'depot-street',
    language: 'en',
    shownAs: 'first',
    period: 'one-year',
    words:
      'Helped me a good deal. My coworker Denise from accounting goes there as well for her pelvic floor, and she says the same.',
    otherwise: {
      kind: 'refused',
      reason: 'others-data',
      details: 'The second sentence names another patient and what she is treated for. Without it we would show it.',
    },
  },
  {
    clinic: 'north-bench',
    language: 'en',
    shownAs: 'full',
    period: 'two-years',
    words: 'Kind people who listen. I would go again.',
    otherwise: { kind: 'withdrawn' },
  },
];
