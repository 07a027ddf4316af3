import type { Source } from './source.ts';

/** What the records on hip and thigh cite. */
export const hipThighSources = {
  'namtpt-hip-thigh': {
    reference:
      'National Association of Myofascial Trigger Point Therapists, Symptom Checker (check.myofascialtherapy.org), pages of the leg.',
    read: 'Referred pain and symptoms of gluteus medius, gluteus minimus, piriformis, rectus femoris, vastus medialis, vastus lateralis, pectineus and popliteus. Read to the length of an excerpt; the pictures were not seen.',
  },
  'travell-gluteus-maximus': {
    reference:
      'Travell JG, Simons DG. Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 2. Williams & Wilkins, 1992. Chapter 7, gluteus maximus, section on referred pain, p. 133.',
    read: 'The beginning of the section: all three points, where each sends its pain, and what the second leaves out. The figure was not seen.',
  },
  'travell-piriformis-caption': {
    reference:
      'Travell JG, Simons DG. Figure caption on piriformis as reprinted by MedLink Neurology (medlink.com/media/Mpssi15).',
    read: 'Caption only: sacroiliac region, buttock and back of the hip joint, at times the upper two thirds of the back of the thigh. The picture was not seen.',
  },
  'painfreehealth-gluteus-minimus': {
    reference: 'Pain Free Health, Gluteus Minimus Muscle (painfreehealth.ca).',
    read: 'Referred pain of the anterior and of the posterior part, nerve and function. It follows Travell and Simons closely; a secondary account.',
  },
  'topgolf-gluteals': {
    reference: 'Common Trigger Point Areas, a golf fitness course text (topgolfgears.com/course-instructor-end.html).',
    read: 'Passages on gluteus maximus, medius and minimus. A secondary account, weak.',
  },
  'davies-hip-knee': {
    reference:
      'Davies C. The Trigger Point Therapy Workbook, excerpts on hip and knee (veryeffective.blogspot.com, 7 March 2013).',
    read: 'The passage on tensor fasciae latae: places of its points, pain, and what it is mistaken for. It cites Travell and Simons 1992, p. 217-221.',
  },
  'finando-tfl': {
    reference:
      'Finando D, Finando S. Trigger Point Therapy for Myofascial Pain. Healing Arts Press. Pages on tensor fasciae latae.',
    read: 'Attachments, action, palpation, pain pattern and causes of tensor fasciae latae.',
  },
  'gait-guys-quadratus-femoris': {
    reference:
      'The Gait Guys, An often overlooked culprit in hip pain, 30 May 2017 (thegaitguys.com), citing Travell and Simons vol. 2, p. 186-193.',
    read: 'Whole: pain of quadratus femoris is like that of piriformis and like pain where the hamstrings attach. A secondary account.',
  },
  'dalmau-carola-2010': {
    reference:
      'Dalmau-Carola J. Myofascial Pain Syndrome Affecting the Quadratus Femoris. Pain Pract 2010;10:257-260. doi 10.1111/j.1533-2500.2009.00347.x.',
    read: 'Abstract, introduction and first lines of the case: nine months of pain in one gluteal area.',
  },
  'niel-asher-hip-thigh': {
    reference:
      'Niel-Asher Education, pages on sartorius, the hip adductors, biceps femoris and popliteus (nielasher.com; the popliteus page also at stuart-hinds.com).',
    read: 'Attachments, nerves, actions, referred pain in words, indications and causes; the pain maps were not seen. A secondary account.',
  },
  'muscle-joint-pain-thigh': {
    reference: 'Pages on quadriceps femoris, hamstrings and sartorius (muscle-joint-pain.com).',
    read: 'Pain patterns of each head, of the inner hamstrings and of sartorius, and the place of the rectus femoris point. A secondary account for the public.',
  },
  'wellness-digest-intermedius': {
    reference:
      'The Wellness Digest, Vastus Intermedius Muscle: Quadriceps Thigh and Knee Pain (thewellnessdigest.com).',
    read: 'Pain, symptoms and causes. A secondary account for the public, weak.',
  },
  'piriformis-ultrasound-2018': {
    reference:
      'Ultrasound-guided Dry Needling Treatment of Myofascial Trigger Points for Piriformis Syndrome Management: A Case Series. J Chiropr Med 2018;17:198-200. doi 10.1016/j.jcm.2018.04.002.',
    read: 'Abstract: three patients; piriformis and gluteus minimus, medius and maximus needled with 0.30 x 60 mm, the tip kept in sight by ultrasound; no adverse reaction.',
  },
  'kearns-2018': {
    reference:
      'Kearns et al. Accuracy and safety of dry needle placement in the piriformis muscle in cadavers. J Man Manip Ther 2018;26:89-96. doi 10.1080/10669817.2017.1346745, PMC5901430.',
    read: 'Abstract: 16 of 19 hips reached, the sciatic nerve never pierced; needle length chosen by the thickness of fat.',
  },
  'hannah-2023': {
    reference:
      'Hannah et al. A human donor (cadaveric) observation study of three needle placements in the piriformis muscle. J Man Manip Ther 2023;31:98-104. doi 10.1080/10669817.2022.2082638.',
    read: 'Abstract: nerve met in 11 of 14 with the medial placement, 3 of 14 with the middle one, 0 of 14 with the lateral one, which mostly missed the muscle.',
  },
  'quadriceps-trial-pactr-23768': {
    reference: 'Trial registration on quadriceps femoris, Pan African Clinical Trials Registry, TrialID 23768.',
    read: 'Registration: patient on the back, pincer grip, 0.25 x 30 mm, oblique at 45 degrees, 10-15 mm deep, for trigger points of the quadriceps femoris. It does not name the heads.',
  },
} as const satisfies Readonly<Record<string, Source>>;
