import { bookVisit, heading, list, musclePattern, paragraph, steps, table } from './blocks.ts';
import type { ArticleWords } from './demo-article.ts';

export const migraineEn: ArticleWords = {
  slug: 'migraine-and-dry-needling',
  title: 'Migraine and dry needling: what we know, and what we do not',
  summary:
    'Migraine is not a neck problem. Yet the neck often hurts with it. Where needling may have a place, how thin the evidence is, and what is better proven.',
  plateAlt:
    'Drawing of a head from the left side. A shaded area lies over the temple and behind the eye; a lighter one runs down the side of the neck.',
  plateCaption:
    'Migraine is often felt on one side, at the temple and behind the eye. Three in four people with migraine know neck pain as well.',
  sketches: [
    paragraph(
      'If you have migraine, you have surely been told that it all comes from your neck. It does not. Migraine is an illness of its own, in the brain and its nerves. But the neck is often part of the story, and so people ask us whether a needle could help. The short answer: perhaps a little, for some people, and nobody has shown it well.',
    ),
    heading('How migraine shows itself'),
    paragraph('Doctors look for attacks of 4 to 72 hours with at least two of these {danish-headache-2021}:'),
    list(
      'pain on one side',
      'throbbing pain',
      'pain that is moderate or severe',
      'pain that gets worse when you walk or climb stairs',
    ),
    paragraph(
      'And with them nausea or vomiting, or both light and noise are hard to bear. Some people first see flickering lines, feel tingling, or search for words for 5 to 60 minutes (an aura) {danish-headache-2021}. Only a doctor should put the name on it.',
    ),
    heading('Why does the neck hurt too?'),
    paragraph(
      'In a study of 797 people, 76 of 100 with migraine had had neck pain within the year; without headache it was 57 of 100 {ashina-2015}. There are two ways to read this, and both may be true.',
    ),
    list(
      '**The migraine makes the neck hurt.** Nerves of the neck and of the lining of the brain end at the same cells, so pain can be felt in the wrong place {bartsch-2003}. In one early study a third of the people had neck pain before the attack, and a third after it {neck-and-attack-2015}. In one paper headache researchers warn that this sends many people to have a healthy neck treated for nothing {cephalalgia-2008}.',
      '**The neck adds to the migraine.** Tender muscle spots that bring back the headache (active trigger points) are common in people with migraine. Pressing them can even set off an attack {do-2018}. Whether they make migraine worse over time is not clear {do-2018}.',
    ),
    musclePattern(
      'sternocleidomastoid-sternal',
      'left',
      'The slanting muscle at the front of the neck, left side (sternocleidomastoid). Its pain can be felt around the eye and the temple. It was the muscle needled in the trial below.',
    ),
    heading('What the studies say'),
    table(
      ['Source', 'What was found', 'How sure'],
      [
        'One trial, 40 people {rezaeian-2020}',
        'Three needlings of the slanting neck muscle: fewer, weaker and shorter headaches a month later than without',
        'Very low: small, short; no pretended needling is described',
      ],
      [
        'Review of 8 trials on headache {vazquez-2022}',
        'About as good as other treatments; only one of the trials was on migraine alone',
        'Low',
      ],
      [
        'Review of 11 trials on headache {pourahmadi-2021}',
        'No clear gain in pain over other care where trials could be put together, which was for tension-type headache',
        'Very low; 4 trials were good',
      ],
      [
        'Review of trigger points and migraine {do-2018}',
        'All the trials looked good, but they need to be repeated against a pretended treatment',
        'Open',
      ],
    ),
    paragraph(
      'The missing pretended needling matters more in migraine than almost anywhere else. Attacks come and go by themselves, and hope alone can lower their number for a while. So: needling **may help for some weeks**. It has not been shown to prevent migraine for good, and it does not replace your medicine.',
    ),
    heading('If you want to try it with us'),
    steps(
      'See your doctor first, so that the diagnosis is sure. Keep taking what was prescribed.',
      'Keep a diary for four weeks: days with headache, days with medicine.',
      'We examine your neck. If it moves well and no muscle brings back your pain, we advise against needling.',
      'If there is something to treat, we agree on a few visits, with exercise from the start.',
      'Then we read the diary together. If the number of days has not changed, we stop.',
    ),
    paragraph(
      'Tell us if an attack is coming, and we will put the visit off. A headache right after needling is possible; therapists in Ireland counted one in about 700 treatments {brady-2014}. A survey of acupuncture, which is not quite the same, also lists a migraine that got worse {white-2001}.',
    ),
    heading('Count your medicine days'),
    paragraph(
      'Medicine for attacks can cause headache when it is taken too often. The line is at 10 days a month for triptans and at 15 for simple pain medicine, for more than three months {ichd-3}. If you are near it, speak with your doctor. Do not stop suddenly on your own.',
    ),
    heading('What is better shown'),
    paragraph(
      'Your doctor has medicines for attacks and for prevention; ask about them if you have not for a while. Of what you can do yourself, moving has been studied best. Six studies of brisk walking, cycling or running found a little more than half a migraine day a month less {lemmens-2019}. That is small, but it is of moderate quality, which is more than needling can show. We help you to start gently: see [exercise after needling](/articles/exercise-after-needling).',
    ),
    heading('Seek help at once'),
    paragraph('Call 911, even if you have had migraine for years, if'),
    list(
      'the headache comes like a blow, or is the worst you have ever had {do-2019}',
      'you are weak or numb on one side, cannot speak, see or think clearly, and it is not your usual aura, or it does not pass within an hour {do-2019} {danish-headache-2021}',
      'you have a fever with it, you are confused or hard to wake, or it follows a blow to the head {do-2019}',
      'your neck hurts as never before: rarely, an artery there has torn {jnnp-2006}',
      'after needling near the neck or shoulder you are short of breath, have chest pain or a dry cough, even two days later {mintken-2025}',
    ),
    paragraph(
      'See your doctor soon if your headaches change their pattern, come for the first time after 50, come in pregnancy, or grow worse from week to week {do-2019}.',
    ),
    bookVisit(),
  ],
};
