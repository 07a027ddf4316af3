import type { Source } from './source.ts';

/** What the records on arm and hand cite. */
export const armSources = {
  'namtpt-arm': {
    reference:
      'National Association of Myofascial Trigger Point Therapists, Symptom Checker (check.myofascialtherapy.org), pages on the arm.',
    read: 'Referred pain and symptoms of biceps brachii, triceps brachii with anconeus, the extensors of the wrist, and the extensors of the fingers (its page is headed "flexor digitorum" and describes the extensors). Read to the length of an excerpt.',
  },
  'travell-1983-supinator': {
    reference:
      'Travell JG, Simons DG. Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 1. Williams & Wilkins, 1983, p. 511. Figure caption as reprinted by MedLink Neurology (medlink.com/media/mpssi13).',
    read: 'The caption. The picture was not seen.',
  },
  'manual-medicine-arm': {
    reference:
      'American Academy of Manual Medicine, muscle pages citing Travell and Simons (webmanmed.com): coracobrachialis, palmaris longus, flexor carpi ulnaris, flexor pollicis longus.',
    read: 'The pages to the length of an excerpt; the pictures were not seen. A secondary account.',
  },
  'cohen-seminars': {
    reference:
      'Cohen C. Beyond Trigger Points Seminars, transcript of the module on biceps, brachialis, triceps and supinator (info.5y1.org), after the Trigger Point Manual.',
    read: 'The beginning: biceps, and how the pain is shown with a finger. A secondary account.',
  },
  'aberdeen-arm': {
    reference:
      'Aberdeen Chiropractic, Trigger points in the biceps brachii muscle (6 March 2018) and in the triceps muscle (13 March 2018) (aberdeenchiropracticblog.com).',
    read: 'Whole posts. A secondary account for the public, weak.',
  },
  'niel-asher-arm': {
    reference:
      'Niel-Asher Education, pages on supinator, extensor digitorum and the wrist extensors (nielasher.com), on extensor carpi radialis brevis and flexor digitorum (triggerpoints3d.com).',
    read: 'Passages on attachments, nerves, loads and referred pain; the pain maps were not seen. A secondary account.',
  },
  'niel-asher-hand': {
    reference: 'Niel-Asher Education, pages on the thumb muscles and the small muscles of the hand (nielasher.com).',
    read: 'Attachments, nerves, loads and the words on referred pain of adductor and opponens pollicis, dorsal interossei, lumbricals and abductor digiti minimi; the pain maps were not seen. A secondary account.',
  },
  'kent-brachialis-2009': {
    reference: 'Kent D. Thumb Pain and the Brachialis Muscle. Massage Today, 16 September 2009 (massagetoday.com).',
    read: 'Anatomy, referred pain with its quotation of Travell and Simons, nerve entrapment. A secondary account.',
  },
  'suh-2014': {
    reference:
      'Suh, Chang, Choi, Lee. Ultrasound-Guided Myofascial Trigger Point Injection Into Brachialis Muscle for Rotator Cuff Disease Patients With Upper Arm Pain. Ann Rehabil Med 2014;38(5).',
    read: 'Abstract: 21 people; pain of the upper arm taken to come from brachialis fell more after injection (visual analogue scale 7.3 to 4.5) than with tablets (7.4 to 5.9).',
  },
  'westsub-arm': {
    reference:
      'West Suburban Pain Relief, pages on triceps, brachioradialis, hand extensors, finger extensors, wrist and finger flexors, thumb grip (westsubpainrelief.com).',
    read: 'The words on referred pain, symptoms and loads. A secondary account for the public, weak.',
  },
  'robertson-arm': {
    reference:
      'Robertson Family Chiropractic, pages on coracobrachialis, brachialis, anconeus, flexor carpi radialis and opponens pollicis (robertsonfamilychiro.com).',
    read: 'Whole pages. A secondary account for the public, weak.',
  },
  'morningside-forearm': {
    reference:
      'Morningside Acupuncture, trigger point pages on pronator teres, flexor carpi radialis, flexor digitorum profundus, flexor pollicis longus and palmaris longus (morningsideacupuncturenyc.com).',
    read: 'Lists of symptoms and loads, to the length of an excerpt. A secondary account for the public, broad and weak.',
  },
  'wellness-digest-flexors': {
    reference:
      'The Wellness Digest, pages on flexor digitorum superficialis and flexor carpi ulnaris (thewellnessdigest.com).',
    read: 'Symptoms and loads. A secondary account for the public, weak.',
  },
  'fernandez-carnero-2007': {
    reference:
      'Fernandez-Carnero, Fernandez-de-las-Penas, de la Llave-Rincon, Ge, Arendt-Nielsen. Prevalence of and Referred Pain From Myofascial Trigger Points in the Forearm Muscles in Patients With Lateral Epicondylalgia. Clin J Pain 2007;23:353-360. doi 10.1097/AJP.0b013e31803b3785.',
    read: 'Abstract: 20 patients and 20 controls. The usual elbow and forearm pain came back from extensor carpi radialis brevis in 13, longus in 12 (printed as 70 %), brachioradialis in 10, extensor digitorum in 5; pain to the lateral epicondyle and the back and outer side of the forearm.',
  },
  'pronator-ultrasound-2019': {
    reference:
      'Ferrer-Pena, Calvo-Lobo, Gomez, Munoz-Garcia. Prediction Model for Choosing Needle Length to Minimize Risk of Median Nerve Puncture With Dry Needling of the Pronator Teres. J Manipulative Physiol Ther 2019;42:366-371. doi 10.1016/j.jmpt.2018.11.020.',
    read: 'Abstract: 65 people, ultrasound. Needles of 13 or 25 mm against the depth of the median nerve: predictive value 92 % for 13 mm at a forearm girth of 27.5 cm or less, 100 % for 25 mm above that girth with a forearm of 26.75 cm or shorter.',
  },
  'pronator-cadaver-2021': {
    reference:
      'Fernandez-de-las-Penas et al. Safety of Dry Needling of the Pronator Teres Muscle in Cadavers. Pain Med 2021;23:1158-1161. doi 10.1093/pm/pnab274.',
    read: 'Abstract: ten forearms, 0.32 x 30 mm needle, forearm supinated, in 3 cm beyond the midpoint between biceps tendon and medial epicondyle, upward and inward; 16.7 mm deep on average; no vessel or nerve pierced, tip 9.0 mm from the median nerve on average.',
  },
  'supinator-cadaver-2021': {
    reference:
      'Fernandez-de-las-Penas et al. Is Dry Needling of the Supinator a Safe Procedure? A Cadaveric Study. Int J Environ Res Public Health 2021;18:9162. doi 10.3390/ijerph18179162.',
    read: 'Abstract: ten forearms, 0.32 x 30 mm needle, forearm pronated, straight in at the back of the forearm 4 cm beyond the lateral epicondyle; 16.4 mm deep on average; no branch of the radial nerve pierced, tip 7.8 mm from the deep and 8.6 mm from the superficial branch on average.',
  },
} as const satisfies Readonly<Record<string, Source>>;
