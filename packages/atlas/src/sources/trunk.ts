import type { Source } from './source.ts';

/** What the records on trunk, pelvic floor and the rest of neck and chest cite. */
export const trunkSources = {
  'namtpt-trunk': {
    reference:
      'National Association of Myofascial Trigger Point Therapists, Symptom Checker: pages on serratus anterior, erector spinae and deep spinal muscles, quadratus lumborum, abdominal muscles (check.myofascialtherapy.org).',
    read: 'Muscle function, referred pain and symptoms, to the length of an excerpt of each page; its pictures were not seen.',
  },
  'manual-medicine-academy': {
    reference:
      'American Academy of Manual Medicine, muscle pages with "Travell and Simons Trigger Point Pain Referral": longissimus thoracis, iliocostalis thoracis, serratus posterior inferior, rectus abdominis, intercostals, coccygeus (webmanmed.com).',
    read: 'Excerpts. Pain referral in words for longissimus thoracis, rectus abdominis (in part) and intercostals; signs only for the other three. A secondary account of the manual.',
  },
  'richter-torso': {
    reference: 'Richter, handbook of trigger points and muscle chains: Muscles of lower torso pain (fitness-vip.com).',
    read: 'Quadratus lumborum: places of its four points and referred pain of each.',
  },
  'niel-asher-trunk': {
    reference: 'Niel-Asher S, pages on serratus anterior, external oblique and diaphragm (nielasher.com).',
    read: 'Text of the pages: attachments, nerve, referred pain. The pain maps were not seen.',
  },
  'niel-asher-transversus': {
    reference:
      'Niel-Asher S. Trigger point of the week: transversus abdominis; with a comment by R. Gerwin (triggerpoints3d.com).',
    read: 'Whole page: a wide pain map that reaches down to the testicle, and one case.',
  },
  'kent-rectus-2009': {
    reference:
      'Kent D. Back Pain Caused by Rectus Abdominis Trigger Points. Massage Today, 29 May 2009 (massagetoday.com).',
    read: 'First part, which quotes Simons and Travell: upper point across the back at the thoracolumbar level, lowest point to both sacroiliac and low back regions.',
  },
  'perry-iliopsoas-2013': {
    reference:
      'Perry L. Iliopsoas Trigger Points: Hidden Pranksters of Low Back Pain, 14 January 2013 (triggerpointtherapist.com).',
    read: 'First part: an ache along the lumbar spine down to the sacroiliac joint, at times the groin, worse standing. A secondary account.',
  },
  'psoas-needling-blog': {
    reference: 'Dry Needling The Psoas Major: Why Should We Bother? (dryneedling-acupuncture.ie).',
    read: 'First part, after Travell and Simons 1999: front of the thigh and groin, along the lower lumbar spine, sacroiliac region and buttock; which point refers where. A secondary account.',
  },
  'muscle-joint-pain-intercostals': {
    reference: 'Intercostal Muscles: Pain & Trigger Points (muscle-joint-pain.com).',
    read: 'Pain patterns and symptoms: local, and forward; the further back a point lies, the likelier it refers forward. A secondary account for the public.',
  },
  'morningside-diaphragm': {
    reference: 'Morningside Acupuncture NYC, Diaphragm Trigger Points.',
    read: 'Indications and signs: lower ribs, upper abdomen, side stitch; neck and shoulder. A secondary account for the public, weak.',
  },
  'integrative-works-torso': {
    reference: 'Integrative Works, Trigger Points: Sharp Pain Between the Shoulder Blades (integrativeworks.com).',
    read: 'Client description and therapy notes on the thoracic multifidi and rotatores. A secondary account for the public, weak.',
  },
  'anderson-2009': {
    reference:
      'Anderson RU, Sawyer T, Wise D, Morey A, Nathanson BH. Painful myofascial trigger points and pain sites in men with chronic prostatitis/chronic pelvic pain syndrome. J Urol 2009;182:2753-2758. doi 10.1016/j.juro.2009.08.033.',
    read: 'Abstract: 72 men; puborectalis/pubococcygeus and rectus abdominis points reproduced penile pain in more than 75 %, external oblique points suprapubic, testicular and groin pain in at least 80 % of those with pain there.',
  },
  'cornwall-2006': {
    reference:
      'Cornwall J, Harris AJ, Mercer SR. The lumbar multifidus muscle and patterns of pain. Man Ther 2006;11:40-45.',
    read: 'Abstract: hypertonic saline in multifidus at L5 in 15 volunteers: local pain in all, in 5 the front and in 8 the back of the thigh.',
  },
  'coccyx-org-muscles': {
    reference: 'Muscle spasm or tightness causing coccyx pain (coccyx.org).',
    read: 'First part: trigger points of levator ani, sphincter ani and coccygeus found through the rectum, with coccyx pain; obturator internus named as another cause.',
  },
  'george-2018': {
    reference:
      'George A, VanEtten L, Briggs M. Dry needling for female chronic pelvic pain: a case series. J Womens Health Phys Ther 2018;42:8-16. doi 10.1097/JWH.0000000000000093.',
    read: 'Abstract: two women whose familiar pelvic pain came on with palpation of the obturator internus and who improved after needling of it by pelvic health therapists; no needle sizes in what was read.',
  },
  'sa-bn121-back': {
    reference:
      'South African Board Notice 121, safety guidelines for dry needling, section 5.2, lower back region (acts.co.za).',
    read: 'Whole section: longissimus and iliocostalis thoracis prone onto a bracketed rib with 0.25 x 25 mm; multifidus and other paraspinal muscles side-lying towards the lamina below with 0.25 x 25 mm; abdominal muscles over ribs 0.25 x 13 mm bracketed, elsewhere only lifted in a pincer grip; quadratus lumborum never at the twelfth rib.',
  },
  'williams-2023': {
    reference:
      'Williams CL, Falyar CR, McConnell RC, Lindsley S. Safety considerations when dry needling the multifidi in the thoracolumbar region: a cadaveric study. Int J Sports Phys Ther 2023;18:1356-1363. doi 10.26603/001c.89663.',
    read: 'Abstract, table 2 and part of the introduction: therapists needle the lumbar multifidus prone with 0.25-0.30 mm by 40-100 mm, 1-4 cm beside the spinous process, 0-45 degrees medially or inferomedially; a 0.30 x 50 mm needle entered the canal at T12-L1.',
  },
  'williams-2024': {
    reference:
      'Williams CL, Curfman SE, Lindsley SR, Falyar CR, McConnell RC. Inferior-medial dry needling at the thoracolumbar junction: a cadaveric study. Int J Sports Phys Ther 2024. doi 10.26603/001c.123477.',
    read: 'Abstract: a 0.30 x 40 mm needle 1.9 cm beside T12, directed inferomedially, entered the spinal canal.',
  },
  'upper-lumbar-cadaver-2020': {
    reference:
      'Safety of dry needling to the upper lumbar spine: a pilot cadaver study. J Man Manip Ther 2020;28:111-118. doi 10.1080/10669817.2019.1708593.',
    read: 'Abstract: beside L1, 44 % of needles missed bone at 2.5 cm, 22 % at 1.5 and 2.0 cm.',
  },
  'lopez-castellanos-2022': {
    reference:
      'López-Castellanos R et al. Dry needling of the iliocostalis lumborum muscle with a safety protocol. Healthcare 2022;10:2470. doi 10.3390/healthcare10122470.',
    read: 'Abstract: kidney and peritoneum lie close; their distance from the skin, measured with ultrasound in 68 people, depends on sex, level and girth.',
  },
  'folli-2020': {
    reference:
      'Folli A et al. Enhancing trigger point dry needling safety by ultrasound skin-to-rib measurement. J Clin Med 2020;9:1958. doi 10.3390/jcm9061958.',
    read: 'First part of the abstract: needling of trunk muscles, iliocostalis among them, can end in pneumothorax; skin-to-rib depth can be measured with ultrasound.',
  },
  'ball-2019': {
    reference:
      'Ball AM et al. The relative risk to the femoral nerve as a function of patient positioning: trigger point dry needling of the iliacus muscle. J Man Manip Ther 2019;27:162-171. doi 10.1080/10669817.2019.1568699.',
    read: 'Abstract: from the anterior inferior iliac spine to the femoral nerve 35.7 mm on average in side-lying, 32.1 mm in supine, in 25 healthy people.',
  },
} as const satisfies Readonly<Record<string, Source>>;
