import { bookVisit, heading, list, musclePattern, paragraph, steps, table, triggerPoint } from './blocks.ts';
import type { ArticleWords } from './demo-article.ts';

export const triggerPointsEn: ArticleWords = {
  slug: 'trigger-points-and-referred-pain',
  title: 'Trigger points: why it hurts where the problem is not',
  summary:
    'Press on the shoulder, and the head aches. What trigger points and referred pain are, what experts still argue about, and when such a pain is something else.',
  plateAlt:
    'Drawing of long muscle fibers. One strand is drawn tighter than the rest and thickens to a small knot in its middle, marked with a ring; thin lines lead from it to a shaded area further away.',
  plateCaption:
    'The picture that therapists have in mind: a tight band, a tender spot in it, and pain that is felt somewhere else. It is a model, not a photograph of what is there.',
  sketches: [
    paragraph(
      'A man sits down in front of me and holds his temple. I press the muscle between his neck and his shoulder, and he says: “That is it. That is my headache.” His head is fine. The muscle is a hand’s breadth away from it. How can that be?',
    ),
    heading('A tender spot that reaches further'),
    paragraph(
      'The spot I pressed is called a trigger point. Sixty experts from twelve countries agreed on three signs of one {delphi-2018}:',
    ),
    list(
      'a tight string in the muscle that can be felt with the fingers (a taut band)',
      'one place in it that is far more tender than the rest',
      'pain that is felt somewhere else when that place is pressed (referred pain)',
    ),
    paragraph(
      'What you feel elsewhere need not be pain. It can be a dull ache, tingling or burning. And the place where you feel it differs from person to person {delphi-2018}.',
    ),
    paragraph(
      'If pressing brings back a pain that you know, the point is called active. If it only hurts when it is pressed, it is called latent {delphi-2018}. Many people without any trouble have the second kind, so a tender spot alone is no illness.',
    ),
    triggerPoint(
      'upper-trapezius',
      'tp1',
      'left',
      'One point of the left upper trapezius, the muscle between neck and shoulder, and where its pain is usually felt.',
    ),
    heading('Where the pain may go'),
    paragraph(
      'Doctors have drawn maps of these pains for decades. They are a help, not a law. A few that were checked by pressing and asking:',
    ),
    table(
      ['Muscle', 'Felt at', 'Who was asked'],
      [
        'Between neck and shoulder (upper trapezius)',
        'The side and back of the neck; in most people with headache also the temple',
        '20 people with frequent tension-type headache and 20 without {fernandez-2007}',
      ],
      [
        'Flat on the shoulder blade (infraspinatus)',
        'The front and the outer side of the upper arm',
        '380 muscles of people with pain there {kwon-2017}',
      ],
      [
        'Top of the forearm (short wrist extensor)',
        'The outer elbow and the forearm; it was the known pain in 13 of 20',
        '20 people with tennis elbow {fernandez-carnero-2007}',
      ],
    ),
    musclePattern(
      'infraspinatus',
      'left',
      'The left infraspinatus lies flat on the shoulder blade. Its pain is felt in front, where nobody looks for it.',
    ),
    paragraph(
      'You can look up other muscles in [our atlas](/muscles), or start from your pain with [Where does it hurt?](/where-does-it-hurt).',
    ),
    heading('Why does pain travel?'),
    paragraph(
      'The nerves from different parts of the body meet on their way to the brain. Nerves from the neck and nerves from the lining of the brain, for one, end at the same cells {bartsch-2003}. The brain then has to guess where the signal came from, and it can guess wrong. You know this from the heart: it can hurt in the arm or the jaw.',
    ),
    heading('How sure is all this?'),
    paragraph(
      'Less sure than many websites sound. That such pain exists, and that pressing a muscle can bring it back, few people doubt. What lies behind it is disputed.',
    ),
    list(
      'Some researchers say that the usual explanation, a small fault in the muscle itself, was never proven, and that the pain may come from nerves or deeper parts {quintner-2015}.',
      'Others answered that these critics missed much of the evidence {dommerholt-2015}.',
      'Two examiners often do not find the same spot with their fingers {dunning-2014}.',
      'People without headache have such spots too. In one study, pressing the muscle of the stronger side made pain travel in 11 of 20 of them, and in 17 of 20 people with headache {fernandez-2007}.',
    ),
    paragraph(
      'We work with trigger points because the idea is useful: it tells us where to look when the painful place itself is healthy. We write down what we found, and do not treat it as a measurement.',
    ),
    heading('What we do with it'),
    steps(
      'First we check joints, nerves and strength, because they can hurt in just the same places.',
      'Then we press the muscles that could send pain there, and ask one question: is this your pain?',
      'If it is, we choose a treatment with you: pressure with the fingers, stretching, exercise, dry needling, or some of each.',
      'We test again. If nothing has changed in a few visits, the idea was wrong, and we say so.',
    ),
    paragraph('For what needling can and cannot do, read [what dry needling is](/articles/what-is-dry-needling).'),
    heading('When it is not a muscle'),
    paragraph(
      'Pain that travels can come from the heart. Call 911 if you have pain or pressure in the chest, or in the jaw, neck, back, arm or shoulder, together with short breath, or if you feel weak or faint {vdh-heart}. Do not press on muscles to find out.',
    ),
    paragraph(
      'Come soon, or see your doctor, if an arm or leg gets weaker or numb, if you have a fever or lose weight without wanting to, or if the pain wakes you every night and nothing changes it.',
    ),
    bookVisit(),
  ],
};
