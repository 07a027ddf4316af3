import { armSources } from './sources/arm.ts';
import { hipThighSources } from './sources/hip-thigh.ts';
import { legFootSources } from './sources/leg-foot.ts';
import { neckShoulderSources } from './sources/neck-shoulder.ts';
import { patternsSources } from './sources/patterns.ts';
import { prevalenceSources } from './sources/prevalence.ts';
import type { Source } from './sources/source.ts';
import { trunkSources } from './sources/trunk.ts';

export type { Source } from './sources/source.ts';

/**
 * Everything the atlas cites. The standard description of referred pain is Travell and Simons' manual; the book was not
 * at hand, so its patterns are cited through what was read of them elsewhere, or marked as general knowledge.
 */
export const SOURCES = {
  'general-knowledge': {
    reference: 'General knowledge: anatomy and trigger point teaching as commonly taught, for the clinic to verify.',
    read: 'No publication was read for this fact. It is shown to the clinician as unsourced.',
  },
  'own-drawing': {
    reference: 'Outline drawn for this atlas from the attachments of the muscle.',
    read: 'Not measured and not traced: a place to look, not a border.',
  },
  'chart-proportions': {
    reference:
      "Filiform's reference on body proportions, section 6: outlines and trigger point places on the 1750 mm figure.",
    read: 'Whole. Its attachments are textbook anatomy; its trigger point places follow common teaching (general knowledge) unless it names a measurement.',
  },
  'travell-1983-captions': {
    reference:
      'Travell JG, Simons DG. Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 1. Williams & Wilkins, 1983. Figure captions as reprinted by MedLink Neurology (medlink.com/media/mpssi1, -4, -5, -6, -9, -10, -11a, -12b).',
    read: 'Captions only: masseter p. 220, medial pterygoid p. 250, trapezius p. 184-185, sternocleidomastoid p. 203, levator scapulae p. 335, scalenes p. 345, infraspinatus (second figure) p. 378. The pictures were not seen.',
  },
  'namtpt-symptom-checker': {
    reference:
      'National Association of Myofascial Trigger Point Therapists, Symptom Checker (check.myofascialtherapy.org).',
    read: 'Referred pain and symptoms of: trapezius, levator scapulae, digastric, supraspinatus, subscapularis, deltoid, serratus posterior superior, pectoralis major and subclavius. Read to the length of an excerpt.',
  },
  'kwon-2017': {
    reference:
      'Kwon, Kim, Chang, Park, Lee. Characteristics of Myofascial Pain Syndrome of the Infraspinatus Muscle. Ann Rehabil Med 2017;41:573-581. doi 10.5535/arm.2017.41.4.573.',
    read: 'Abstract: 380 muscles; referred pain most often to the front and side of the arm above the elbow; points mostly several, in the middle of the muscle.',
  },
  'kent-2009': {
    reference:
      'Kent D. Trigger Points and Treatment of the Serratus Posterior Superior. Massage Today, 2 August 2009 (amtamassage.org).',
    read: 'Symptoms, causes and referred pain.',
  },
  'posterior-neck-review': {
    reference:
      'Headaches Outside the Head, on splenius, posterior cervical, suboccipital and levator scapulae muscles (Dynamic Chiropractic; also nittanyvalleychiropractic.com).',
    read: 'The passages on these muscles. A secondary account for clinicians.',
  },
  'otani-2014': {
    reference:
      'Otani N. Relieve temple headache, and sinus headache, with trigger points. naokootanilmt.blogspot.com, November 2014.',
    read: 'Passages on splenius cervicis, suboccipitals, semispinalis capitis, lateral pterygoid and orbicularis oculi. A secondary account for the public, weak.',
  },
  'robertson-clinic': {
    reference: 'Robertson Family Chiropractic, muscle pages: zygomaticus, infraspinatus and teres minor.',
    read: 'Whole pages. A secondary account for the public, weak.',
  },
  'elevate-healthcare': {
    reference: 'Elevate Healthcare, Cervical & Cranial Myofascial Pain (elevatehealthcare.com.au).',
    read: 'Its table of referral zones after Travell and Simons: sternocleidomastoid, upper trapezius, splenius capitis and cervicis, suboccipitals. A secondary account, year not stated on the part read.',
  },
  'temporalis-page': {
    reference: 'GUStrength, Head, Face, Eyebrow, and Teeth Pain from Temporalis Muscle Trigger Points.',
    read: 'First part: action, attachments, causes, pain at temple, eyebrow and upper teeth. A secondary account, weak.',
  },
  'niel-asher-posterior-neck': {
    reference: 'Niel-Asher Education, Trigger Point Therapy: Posterior Cervical Muscles (nielasher.com).',
    read: 'Attachments, actions and nerves of longissimus capitis and semispinalis; the pain maps were not seen.',
  },
  'integrative-works': {
    reference:
      'Integrative Works, pages on the cervical multifidus, semispinalis cervicis, scalenes and subclavius (integrativeworks.com).',
    read: 'Client descriptions of each pattern. A secondary account for the public, weak.',
  },
  'aberdeen-blog': {
    reference: 'Cobb B, blog of Aberdeen Chiropractic on single muscles, 2017-2019 (aberdeenchiropracticblog.com).',
    read: 'Passages on suboccipitals, teres minor, subclavius, supraspinatus, infraspinatus, pectoralis major, pectoralis minor, deltoid, scalenes, rhomboids and sternalis. A secondary account, weak.',
  },
  'bluegrass-2014': {
    reference: 'Bluegrass Doctors of Physical Therapy, Pec Minor Cardiac Pathology Mimicker, 6 December 2014.',
    read: 'Pain pattern, attachments and function. A secondary account, weak.',
  },
  'latissimus-flashcards': {
    reference: 'Trigger points of the shoulder and arm, study cards (brainscape.com/flashcards/10573934).',
    read: 'Cards on deltoid, trapezius and, in part, latissimus dorsi. Weak.',
  },
  'barbero-2013': {
    reference: 'Barbero et al. BMC Musculoskelet Disord 2013;14:179.',
    read: 'Through the proportions reference: measured upper trapezius points lie midway between C7 and the acromial angle.',
  },
  'akamatsu-2015': {
    reference: 'Akamatsu et al. Biomed Res Int 2015:623287, PMC4355109.',
    read: 'Through the proportions reference: which trapezius points are insertional.',
  },
  'richter-handbook': {
    reference: 'Richter, handbook of trigger points and muscle chains, excerpts at fitness-vip.com/muscle-chains.',
    read: 'Excerpts of two pages: infraspinatus, teres minor and major, pectoralis major: attachments, places of the points, referred pain. The rest through the proportions reference.',
  },
  'sa-bn121': {
    reference: 'South African Board Notice 121, section 5.1, thorax (acts.co.za).',
    read: "Through Filiform's clinical reference: skin to lung 33 mm on average at the angle of the neck in cadavers; a 31 mm needle has reached the lung; not both sides of the thorax at one visit.",
  },
  'ptj-2025': {
    reference: 'Mintken, Denman, Dommerholt. Phys Ther 2025, pzaf078.',
    read: "Through Filiform's clinical reference: pneumothorax after rhomboid needling with a 0.20 x 20 mm needle despite rib bracketing.",
  },
  'vertex-2025': {
    reference: 'Vertex PT, Dry needling the rhomboids safely, 25 July 2025 (vertexpt.com).',
    read: "Through Filiform's clinical reference, a secondary account: ribs there are found by hand in about 66-73 %.",
  },
  'rhomboid-ultrasound': {
    reference: 'Valera-Calero, ultrasound study of 59 people, preprint record (authorea.com/users/319890).',
    read: "Through Filiform's clinical reference: stay within 19 mm at the rhomboid major.",
  },
  'oci-2021': {
    reference: 'Kearns et al. Physiother Theory Pract 2021;38:2052 (obliquus capitis inferior, cadavers).',
    read: "Through Filiform's clinical reference: therapists of all levels each struck the cord at least once with 50 mm needles.",
  },
  'oci-2025': {
    reference: 'Rodriguez-Sanz et al. Sci Rep 2025, doi 10.1038/s41598-025-96225-x.',
    read: "Through Filiform's clinical reference: sensitive structures pierced in 38 % by palpation against 4 % with ultrasound.",
  },
  'rcpm-2025': {
    reference: 'Musculoskelet Sci Pract 2025;76:103260 (rectus capitis posterior major).',
    read: "Through Filiform's clinical reference: less than 40 mm, at or below 45 degrees cranially.",
  },
  'neck-position-2025': {
    reference: 'Neck position and cervical multifidus needling, preprint 10.21203/rs.3.rs-7365707, 2025 (one cadaver).',
    read: "Through Filiform's clinical reference: canal entered in 2 of 10 in neutral, 0 of 10 in slight extension.",
  },
  ...neckShoulderSources,
  ...armSources,
  ...trunkSources,
  ...hipThighSources,
  ...legFootSources,
  ...patternsSources,
  ...prevalenceSources,
} as const satisfies Record<string, Source>;

/** Key of `SOURCES`, such as `barbero-2013`. */
export type SourceId = keyof typeof SOURCES;
