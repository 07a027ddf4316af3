import { bookVisit, heading, list, musclePattern, paragraph, table } from './blocks.ts';
import type { ArticleWords } from './demo-article.ts';

export const headacheEn: ArticleWords = {
  slug: 'neck-headache-and-the-rams-horn',
  title: 'Neck, headache and the ram’s horn',
  summary:
    'A headache that climbs from the neck behind the ear to the temple may have a muscle in it. What we look for, how we needle it, and what the studies really say.',
  plateAlt:
    'Drawing, seen from behind: a patient sits with bare shoulders. On the patient’s left side a gloved hand lifts the muscle between neck and shoulder between thumb and fingers; a second gloved hand guides a thin needle into the lifted fold, towards the fingers and away from the chest.',
  plateCaption:
    'Dry needling of the left upper trapezius, seen from behind. The muscle is lifted off the chest, and the needle stays in the lifted fold. The right side is often treated as well.',
  sketches: [
    paragraph(
      'It starts at the bottom of the neck. It creeps up, bends around behind the ear, and ends in the temple, sometimes behind the eye. Draw that line on the side of a head and you get the horn of a ram. That is why some therapists speak of a ram’s horn headache {wirthy-2023}.',
    ),
    heading('One muscle, one horn'),
    paragraph(
      'The muscle in question is the upper trapezius. It runs from the back of the skull down the neck and out to the tip of the shoulder. It works when you lift your shoulders, carry a bag, or hold a phone with your ear.',
    ),
    musclePattern(
      'upper-trapezius',
      'left',
      'The ram’s horn: where pain from the left upper trapezius is felt. Dense: felt by most. Light: felt by some.',
    ),
    paragraph(
      'The pattern was drawn long ago: side and back of the neck, behind the ear, the temple, behind the eye {travell-1983}. Later it was tested. When researchers pressed this muscle in 20 people with frequent tension-type headache, pain spread up the side of the neck, and in most of them to the temple. Nearly half said: this is my headache. Among 20 people without headache, nobody felt it in the temple {fernandez-2007}.',
    ),
    paragraph(
      'That shows that the muscle and the headache belong together. It does not show which of them came first.',
    ),
    heading('Which headache is it?'),
    paragraph(
      'We ask about this before anything else, because the plan depends on it. Many people have more than one kind.',
    ),
    table(
      ['Kind', 'Typical signs {ichd-3}'],
      ['Tension-type headache', 'Both sides, pressing, mild or moderate; walking up stairs does not make it worse'],
      [
        'Headache from the neck (cervicogenic)',
        'Comes with a neck problem, gets worse when the neck is moved, and the neck turns less far',
      ],
      [
        'Migraine',
        'Often throbbing and on one side, with nausea, or with light and noise hard to bear; see [our article on migraine](/articles/migraine-and-dry-needling)',
      ],
      [
        'Headache from too much medicine',
        'On 15 or more days a month, with pain medicine on 10 to 15 days or more, for over three months',
      ],
    ),
    heading('How we needle this muscle'),
    paragraph(
      'The tip of the lung lies under the angle between neck and shoulder, about 33 mm below the skin on average, and in some people less {sa-bn121}. So we never go straight down there. You lie or sit, and we lift the muscle between thumb and fingers, as in the picture. The needle goes into the lifted fold, towards the fingers and away from the chest. If the muscle cannot be lifted well, we do not needle it.',
    ),
    paragraph(
      'The picture shows the left side. **Both sides are commonly treated**: of 20 people with headache, 17 felt pain travel from the muscle of their stronger side, and 10 from that of the other {fernandez-2007}. A safety notice advises against needling over both lungs at one visit {sa-bn121}, so we often take one side today and the other next time.',
    ),
    paragraph(
      '**A mild electric current may be used** between two needles (electrical stimulation). You feel a tapping or a tingle, and you set how strong. In 62 people with neck pain, adding it meant less soreness and less pain right away, but no gain in daily life {leon-2016}. We do not use it if you have a pacemaker or a device that watches the heart, since the current may confuse it {bmas-2023}.',
    ),
    heading('What the studies say'),
    table(
      ['Headache', 'What was found', 'How sure'],
      [
        'Tension-type, almost daily',
        'Against pretended needling: much weaker, shorter and fewer headaches; six visits, followed for a month {gildir-2019}',
        'One trial, 160 people',
      ],
      [
        'Tension-type, trials together',
        'Not clearly less pain than with other care {pourahmadi-2021}',
        'Very low: 4 of 11 trials were good',
      ],
      [
        'From the neck',
        'Added to physical therapy: weaker headaches for six months; whether fewer is not certain {mousavi-2022}',
        'Low: 69 people',
      ],
      [
        'From the neck',
        'Manipulation with electrical needling did better than mobilization with exercise {dunning-2021}',
        '142 people, but two treatments mixed',
      ],
      [
        'From the neck',
        'One needling of a small muscle below the skull: the neck turned 5 degrees further, the headache stayed {chys-2025}',
        'Low: 34 people',
      ],
    ),
    paragraph(
      'These results do not agree with one another. Put fairly: needling **may make headaches weaker for some weeks**, most likely as part of a wider plan. We cannot promise it, and it is not a cure.',
    ),
    heading('What stands on firmer ground'),
    paragraph(
      'Exercise does. In a trial with 200 people whose headache came from the neck, six weeks of light exercise meant fewer and weaker headaches a year later; hands-on care did as well {jull-2002}. A large review advises the same kind of exercise for tension-type headache {varatharajan-2016}. We show you how in [exercise after needling](/articles/exercise-after-needling).',
    ),
    heading('Seek help at once'),
    paragraph('Call 911, whatever your neck feels like, if'),
    list(
      'a headache comes like a blow, at full strength at once, or is the worst of your life {do-2019}',
      'you are confused or hard to wake, or an arm, a leg, your face, your speech or your sight fails you {do-2019}',
      'you have a fever with a stiff neck {do-2019} {meningitis}',
      'after a knock or a twist, or for no reason, you have a neck pain or headache unlike any before: rarely, an artery in the neck has torn {jnnp-2006}',
      'after needling near the neck, shoulder or chest you are short of breath, have chest pain or a dry cough, even two days later: rarely, a needle lets air in beside the lung {mintken-2025} {sa-bn121}',
    ),
    paragraph(
      'See a doctor this week about a new headache after 50, one that keeps getting worse, that changes when you cough or lie down, that comes in pregnancy or soon after, or if you have had cancer or your defenses are weak {do-2019}.',
    ),
    bookVisit(),
  ],
};
