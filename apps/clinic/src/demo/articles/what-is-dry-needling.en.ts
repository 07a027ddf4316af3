import { bookVisit, heading, list, paragraph, steps, table } from './blocks.ts';
import type { ArticleWords } from './demo-article.ts';

export const whatIsDryNeedlingEn: ArticleWords = {
  slug: 'what-is-dry-needling',
  title: 'What dry needling is, and how it may help',
  summary:
    'A very thin needle, with nothing in it, goes into a sore muscle. What happens, what it may do for you, and how sure anybody can be.',
  plateAlt:
    'A thin solid needle with a wire-wound handle beside a hollow injection needle, drawn to one scale. The solid needle is about half as thick.',
  plateCaption:
    'To one scale: a dry needling needle 0.25 mm thick, above a 25 gauge injection needle, 0.51 mm. The first is solid, the second is a tube.',
  sketches: [
    paragraph(
      'People often come to us with the same words: “Somebody said you could put a needle in it. Does that help, and does it hurt?” Here is the answer we give in the treatment room, with what is known and what is not.',
    ),
    heading('A thin needle, and nothing in it'),
    paragraph(
      'In dry needling, a physical therapist puts a thin, solid needle (a filiform needle) through the skin into a muscle or the tissue around it. The aim is to ease pain and help you move {pourahmadi-2019} {fsbpt-2015}. Nothing is injected. That is all that “dry” means.',
    ),
    paragraph(
      'The needle is thinner than the ones you know from vaccines and blood tests. Those are tubes, because something has to flow through them. Ours is not.',
    ),
    table(
      ['Needle', 'How thick'],
      ['Dry needling, as used in a large headache trial', '0.25 mm {gildir-2019}'],
      ['Vaccine into the arm, thinnest usual size (25 gauge)', '0.51 mm {vaccine-needles} {needle-gauges}'],
      ['Vaccine into the arm, thickest usual size (22 gauge)', '0.72 mm {vaccine-needles} {needle-gauges}'],
    ),
    heading('What happens when you come'),
    steps(
      'We talk. Where does it hurt, since when, and what does it keep you from doing?',
      'We look and test: how you move, how strong you are, which muscle is tender. Sometimes the answer is that needling is not for you. Then we say so.',
      'You lie down, and we clean the skin. A small plastic tube guides the needle. You may feel a tap, and often not much more.',
      'In the muscle you may feel a deep ache, or a quick jump, like a hiccup (a local twitch response).',
      'We take every needle out and count them. Then you move again, and we test what we tested before.',
    ),
    paragraph(
      'The jump looks important, and for years it was thought to be. A study that put six trials together found more relief right afterwards when the muscle had jumped, and no difference later on {fernandez-2022}. So we do not hunt for it.',
    ),
    heading('How might it work?'),
    paragraph(
      'Nobody knows for certain. There are ideas about tight bands in the muscle, about its blood flow, and about nerves that have become too easy to upset. A review of these ideas found that solid proof is still missing {cagnie-2013}. If somebody tells you exactly how it works, be a little careful.',
    ),
    heading('Is it acupuncture?'),
    paragraph(
      'The needle is the same kind. The thinking is not. We choose the spot after an examination of your muscles, nerves and joints, not from a map of traditional points. That also means that we cannot borrow the results of acupuncture studies: they need not hold for dry needling {cagnie-2013}.',
    ),
    heading('Does it help?'),
    paragraph(
      'For neck pain there are many studies, most of them small. Taken together they look hopeful for the first weeks. The more careful ones are cooler. You should see both sides.',
    ),
    table(
      ['The question', 'What was found', 'How sure'],
      [
        'Better than a pretended needling, or none?',
        'Yes for some weeks: about 1.5 points less pain right away and 2.3 points in the short term, on a scale from 0 to 10 {navarro-2020}',
        'Not very: 28 trials, many of them small',
      ],
      [
        'Better than hands-on care (manual therapy)?',
        'By half a point of pain, which few people would notice; no gain in daily life {navarro-2020}. A newer trial with 78 people found hands-on care with exercise better {jospt-2024}',
        'Trials disagree',
      ],
      [
        'Does it add to hands-on care and exercise?',
        'No, in a careful trial with 77 people: everybody got better, with real or pretended needles {gattie-2021}',
        'One good trial, followed for a year',
      ],
      [
        'Does it add to care by the guideline?',
        'A little less pain after a month, less than the researchers had hoped for; no gain in daily life, and none later {stieven-2020}',
        'One trial, 116 people',
      ],
    ),
    paragraph(
      'So this is what we can honestly say. Dry needling **may help** with pain for some weeks. It is better shown to beat doing nothing than to beat other good care. It is not a cure.',
    ),
    heading('Where it has its place'),
    paragraph(
      'We use it as one part of a plan, never as the whole plan. For long-lasting neck pain, exercise has the strongest results so far {sterling-2019}. If a needle makes it easier to start moving, it has done its job. If it has changed nothing after a few visits, we stop and try something else. You can say no at any time, and we will plan without it.',
    ),
    heading('Tell us before we start if you'),
    list(
      'take a medicine that thins the blood; needling may still be possible, with more care {munoz-2022}',
      'are or may be pregnant {who-1999}',
      'have a fever, an infection, or broken skin where it hurts {who-1999}',
      'have a pacemaker, or any other device in your body',
      'have an allergy to metal, such as nickel {chys-registry}',
      'have fainted at the sight of a needle, or are simply afraid of it',
    ),
    paragraph(
      'Being sore for a day or two is common, and there are rare dangers that you should know. Read [what to expect, soreness and safety](/articles/what-to-expect-soreness-and-safety) before your first visit.',
    ),
    bookVisit(),
  ],
};
