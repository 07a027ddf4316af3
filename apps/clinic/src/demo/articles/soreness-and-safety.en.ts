import { bookVisit, heading, list, paragraph, table } from './blocks.ts';
import type { ArticleWords } from './demo-article.ts';

export const sorenessAndSafetyEn: ArticleWords = {
  slug: 'what-to-expect-soreness-and-safety',
  title: 'What to expect: soreness, small risks and rare ones',
  summary:
    'How a visit goes, how sore you may be and for how long, what happens how often, and the few signs after which you should call 911.',
  plateAlt:
    'Line drawing of a quiet treatment room: a padded table with a rolled towel, a stool, a window with daylight, and a small tray on a side table.',
  plateCaption: 'Nothing to be afraid of in the room: a table, daylight, and a tray with needles that are used once.',
  sketches: [
    paragraph(
      'Nobody looks forward to needles. It helps to know beforehand what is normal, what is not, and whom to call. I have written it down the way I tell it at the first visit, numbers included.',
    ),
    heading('Before you come'),
    list(
      'Eat something, and drink as usual. People faint more easily when they are empty and tired.',
      'Wear something that leaves neck and shoulders free.',
      'Bring the list of your medicines.',
      'Tell us what has changed since last time: a new medicine, a fever, a pregnancy, a device in your body.',
    ),
    heading('During the visit'),
    paragraph(
      'You lie down for needling if at all possible. You may feel a tap on the skin, then a dull ache or a jump of the muscle. Some people feel very little. If you feel something sharp, hot or electric, say so at once; we take the needle out. You can stop everything with one word.',
    ),
    paragraph(
      'Every needle comes out of a sealed pack and is used once. We count the needles in and the needles out, and we do not let you go until the two numbers agree. The reason is simple: in a survey of 31,822 acupuncture visits, five needles had been lost or forgotten {white-2001}.',
    ),
    heading('Afterwards: sore, like after hard work'),
    paragraph(
      'Expect the muscle to be sore. In studies nearly everybody is, and it lasts less than three days on average {diciolla-2021}. In one trial it fell most between 6 and 12 hours after the needling. The more the needling itself had hurt, the sorer people were {diciolla-2021}.',
    ),
    paragraph(
      'What helps? Not much has been tested. Light movement is fine; it made people neither better nor worse {diciolla-2021}. In a review of eight small trials, pressing the muscle by hand and light exercise helped in some of them, and tape did not {soreness-review}. A mild current after needling eased soreness in another trial {leon-2016}. Warmth is pleasant, if not proven. Leave very hard training of that muscle for the next day.',
    ),
    heading('How often does something happen?'),
    table(
      ['What', 'Ireland: 7,629 treatments {brady-2014}', 'USA: about 20,500 treatments {boyce-2020}'],
      ['Anything small', '19 in 100', '37 in 100'],
      ['A bruise', '8 in 100', '8 in 100'],
      ['A drop of blood', '5 in 100', '16 in 100'],
      ['Pain during needling', '3 in 100', '6 in 100'],
      ['Something serious', 'None; so at most 4 in 10,000', '20 in all: 1 in 1,024'],
    ),
    paragraph(
      'Read these numbers with one doubt in mind. The therapists counted for themselves, and people tend to miss what goes wrong in their own hands. When 6,348 acupuncture patients were asked directly, 107 in 1,000 told of something within three months, and three people of something serious {macpherson-2004}.',
    ),
    heading('Rare, and serious'),
    paragraph(
      '**The lung.** Between neck, shoulder and ribs a needle can let air in beside the lung (pneumothorax). In 2025 therapists described a young woman who felt an unusually sharp pain during needling between the shoulder blades. Over two days she became short of breath, with chest pain and a dry cough. She needed the hospital, and got well {mintken-2025}. The needle was a short one.',
    ),
    paragraph(
      'Between neck and shoulder the lung lies about 33 mm deep on average, and a 31 mm needle has reached it {sa-bn121}. In a study of 15 bodies a 30 mm needle never did, and a 60 mm needle did in six {kearns-2022}. So there is no length that is always safe. There we lift the muscle off the chest, or we leave the needle in its pack. A safety notice advises against needling both sides of the chest at one visit {sa-bn121}.',
    ),
    paragraph(
      '**Fainting** is rarer than people fear: six times in those 31,822 acupuncture visits {white-2001}. **Infection, nerve injury and a broken needle** have been described too. They are rare enough that nobody can give you an honest number.',
    ),
    heading('When to wait, and when not at all'),
    list(
      'Fever, infection, or broken skin at the place: not today {who-1999}.',
      'A medicine that thins the blood: often possible. We start light and keep away from deep muscles that we cannot press on {munoz-2022}. Do not stop your medicine for us.',
      'Pregnancy: tell us; guidelines urge caution, and studies leave pregnant women out {who-1999} {chys-registry}.',
      'A tumor near the place: not there {who-1999}.',
      'A pacemaker or another device that watches the heart: no current through the needles {bmas-2023}.',
      'You do not want it: then we do not do it.',
    ),
    heading('Call 911 at once if'),
    paragraph('after needling near the neck, the shoulder, the chest or the upper back, in the next hours or days,'),
    list(
      'you are short of breath {sa-bn121}',
      'you have a new pain in the chest or shoulder, or one that gets worse when you breathe in {sa-bn121}',
      'you have a new dry cough {mintken-2025}',
    ),
    paragraph(
      'Say: “I had dry needling.” Do not wait for us to call back. Do not fly or dive until a doctor says that it is safe.',
    ),
    paragraph('And, wherever you were needled, if'),
    list(
      'you faint, or can hardly be kept awake',
      'you get a sudden, very bad headache {do-2019}',
      'an arm or leg goes weak, your face droops, or you cannot speak {do-2019}',
      'bleeding does not stop while you press on it',
    ),
    heading('Call us the same day if'),
    list(
      'you are still sore after three days',
      'a bruise keeps growing, or a spot swells and gets hard',
      'you feel numb or tingly, or a muscle is weak',
      'a spot turns red, hot or swollen, or you have a fever',
    ),
    paragraph(
      'We would rather hear from you once too often. How to move in the first days is in [exercise after needling](/articles/exercise-after-needling).',
    ),
    bookVisit(),
  ],
};
