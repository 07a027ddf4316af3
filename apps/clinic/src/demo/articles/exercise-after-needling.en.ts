import { bookVisit, heading, list, paragraph, quote, steps, table } from './blocks.ts';
import type { ArticleWords } from './demo-article.ts';

export const exerciseAfterNeedlingEn: ArticleWords = {
  slug: 'exercise-after-needling',
  title: 'Exercise after needling: how to keep what you gained',
  summary:
    'The needle may open a door for a few days. Moving keeps it open. What to do on the first day, in the first weeks, and when to stop.',
  plateAlt:
    'Drawing of a person from the side, standing, who pulls a stretchy band towards the ribs with bent elbows. Thin arrows show the way of the pull.',
  plateCaption: 'A row with a band: elbows back, shoulders low, neck long. One of the exercises we begin with.',
  sketches: [
    paragraph(
      'After needling many people turn the head and say: “Oh, that goes further.” That moment is pleasant, and it is short. What you do in the next days decides how much of it stays. So you will not leave us without two or three exercises.',
    ),
    heading('Why we bother you with it'),
    paragraph(
      'For neck pain that has lasted long, exercise has the strongest results of all the treatments that you take part in. Training neck and shoulders helps to a moderate degree in the short term, and even that rests on studies of middling quality {sterling-2019}. For headache from the neck, six weeks of light exercise still showed a year later {jull-2002}. Needling has nothing like it to show.',
    ),
    paragraph(
      'Is exercise with needling better than exercise alone? Do not be too sure. In one small trial, 31 people trained for two weeks, half of them with one needling as well. Both groups got better, and there was no difference between them {almushahhim-2022}. In a larger one, real needles added nothing to hands-on care and exercise over a year {gattie-2021}. So if you have to choose between the needle and the exercise, choose the exercise.',
    ),
    heading('The first day'),
    paragraph(
      'You will be sore, most of all in the first hours. In a trial 69 people had the calf needled and then did one of three kinds of calf exercise, or none. Soreness fell in all groups, most clearly between 6 and 12 hours, and no group did better or worse than the others {diciolla-2021}. So:',
    ),
    list(
      'Walk. Turn your head and roll your shoulders, slowly and often, as far as it is comfortable.',
      'Do your daily work, but change position about every half hour.',
      'Leave heavy training of the needled muscle for the next day.',
    ),
    heading('The first weeks'),
    paragraph(
      'The **kinds** of exercise below come from studies. The **amounts** are where our therapists start; no study has shown that they are the best. Yours will be set with you.',
    ),
    table(
      ['Exercise', 'How', 'To begin with'],
      [
        'Nod, lying on your back (for the deep muscles in front of the neck) {ccft-2021} {varatharajan-2016}',
        'Draw the chin in a little, as for a small yes. The big muscles at the front stay soft.',
        'Hold 10 seconds, rest 10 seconds, up to 10 times; daily',
      ],
      ['Turn and tilt', 'Slowly to each side, to where it pulls but does not hurt.', '10 times each way; twice a day'],
      [
        'Row with a band (for the shoulder blades) {varatharajan-2016} {sterling-2019}',
        'Elbows back, shoulders low, neck long. Let it go forward slowly.',
        '2 times 10; every other day',
      ],
      [
        'Push in four directions (for the neck) {sterling-2019}',
        'Hand against forehead, back of the head and each side. Push gently; the head does not move.',
        '5 seconds, 5 times each; daily',
      ],
      [
        'Brisk walk or bicycle {lemmens-2019}',
        'So that you can still talk, but not sing.',
        '20 minutes; three times a week',
      ],
    ),
    paragraph(
      'If one of them is too easy for a week, add a little: two more, or a stronger band. Strength takes time. In a trial with people who had tension-type headache nearly every day, it was twelve weeks of training that made headaches shorter and weaker {martin-vera-2023}.',
    ),
    heading('How much pain is all right?'),
    quote(
      'Up to 3 on a scale from 0 to 10 while you do it, and back to where you started by the next morning. This is our rule of thumb. More than that: halve it, do not drop it.',
    ),
    heading('Headache and migraine'),
    paragraph(
      'With tension-type headache and headache from the neck, light endurance exercise for neck and shoulder blades is what a large review advises {varatharajan-2016}. Long and light beats short and hard. With migraine, begin on a day without an attack and stay light; walking, cycling or running took about half a migraine day off the month in six studies {lemmens-2019}. More is in [our article on migraine](/articles/migraine-and-dry-needling).',
    ),
    heading('A plan that survives Tuesday'),
    steps(
      'Pick two exercises, not six.',
      'Tie them to something you do anyway: the kettle, the bus, brushing your teeth.',
      'Write down what you did. A cross on the calendar is enough.',
      'Missed three days? Start again with half. Nothing is lost.',
      'Bring the calendar. It tells us more than your memory does, and we change the plan with you.',
    ),
    heading('Stop, and get help'),
    paragraph('Call 911 if during or after exercise you have'),
    list(
      'pain or pressure in the chest, jaw, back or arm, or you are faint or short of breath {vdh-heart}',
      'a headache like a blow, or weakness, numbness, trouble speaking or seeing {do-2019}',
      'within days of needling near neck, shoulder or chest: short breath, chest pain or a dry cough {mintken-2025}',
    ),
    paragraph(
      'Tell your doctor about a headache that comes each time you exert yourself, cough or sneeze {do-2019}. Call us if an arm gets weak or numb, or if you are still sore three days after needling. What else to watch for is in [what to expect](/articles/what-to-expect-soreness-and-safety).',
    ),
    bookVisit(),
  ],
};
