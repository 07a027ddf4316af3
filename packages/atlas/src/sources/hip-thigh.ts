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
  'aberdeen-hip-thigh': {
    reference: 'Cobb B, blog of Aberdeen Chiropractic on single muscles, 2018-2020 (aberdeenchiropracticblog.com).',
    read: 'Whole short entries on gluteus maximus, medius and minimus, piriformis, tensor fasciae latae, rectus femoris, adductor longus and adductor magnus. A secondary account, weak.',
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
  'mally-hamstrings': {
    reference: 'Mally J. Trigger Point and Counterstrain, Hamstrings (massagelibrary.com).',
    read: 'Whole: places of the points and referred pain of the inner and outer hamstrings. A secondary account.',
  },
  'abbott-groin-2009': {
    reference: 'Abbott Center, Groin pain, part 4, 30 July 2009 (abbottcenter.com/bostonpaintherapy).',
    read: 'Both parts on which muscles send pain to the groin: adductors, pectineus, sartorius, gracilis, tensor fasciae latae, vastus intermedius. A secondary account after Travell and Simons.',
  },
  'wellness-digest-intermedius': {
    reference:
      'The Wellness Digest, Vastus Intermedius Muscle: Quadriceps Thigh and Knee Pain (thewellnessdigest.com).',
    read: 'Pain, symptoms and causes. A secondary account for the public, weak.',
  },
  'triggerpoint-ca-hip': {
    reference: 'Bladder, sciatic, hip and genital pain (triggerpoint.ca).',
    read: 'Passages on gluteus maximus, gluteus minimus, tensor fasciae latae and adductor magnus. A secondary account, weak.',
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
  'hamstring-trial-nct02516137': {
    reference: 'Dry needling for tight hamstrings, trial registration NCT02516137 (through crick.ai).',
    read: 'Registration: two points of the hamstrings, 2 cm below the ischial tuberosity and half way to the knee crease, a 50 mm needle no deeper than three quarters of its length. The position of the patient and the diameter were not given.',
  },
  'sciatic-depth-2024': {
    reference:
      'Minguez-Esteban et al. Prediction Model for Sciatic Nerve Procedures. J Clin Med 2024;13:7851. doi 10.3390/jcm13247851.',
    read: 'Abstract: fifty volunteers; depth of the sciatic nerve goes with the girth of the thigh and with sex.',
  },
  'quadriceps-trial-pactr-23768': {
    reference: 'Trial registration on quadriceps femoris, Pan African Clinical Trials Registry, TrialID 23768.',
    read: 'Registration: patient on the back, pincer grip, 0.25 x 30 mm, oblique at 45 degrees, 10-15 mm deep, for trigger points of the quadriceps femoris. It does not name the heads.',
  },
  'popliteus-ultrasound-2022': {
    reference:
      'De-Arriba-Agre et al. Dry Needling of the Popliteus Muscle Validation by Ultrasound Imaging. J Clin Med 2022;11:6409. doi 10.3390/jcm11216409.',
    read: 'Abstract: 48 of 50 people reached with 0.30 x 50 mm; no vessel or nerve met.',
  },
  'popliteus-cadaver-2021': {
    reference:
      'Rodriguez-Sanz et al. Accuracy and safety of dry needling placement in the popliteus muscle: a cadaveric study. Int J Clin Pract 2021;75:e14669.',
    read: 'Abstract, in part: 10 of 11 cadavers reached with a 50 mm needle from the upper third of the back of the tibia; the distances to vessels and nerves were not read.',
  },
  'wellness-digest-thigh': {
    reference: 'The Wellness Digest, Gracilis Muscle: Hip, Upper Thigh and Knee Pain (thewellnessdigest.com).',
    read: 'Where it hurts and its signs, to the length of an excerpt; pictures not seen. Secondary, weak.',
  },
} as const satisfies Readonly<Record<string, Source>>;
