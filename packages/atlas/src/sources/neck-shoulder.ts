import type { Source } from './source.ts';

/** What the records on head, neck and shoulder cite beside the shared sources. */
export const neckShoulderSources = {
  // Patterns
  'minerbi-2017': {
    reference:
      'Minerbi, Ratmansky, Finestone, Gerwin, Vulfsons. The local and referred pain patterns of the longus colli muscle. J Bodyw Mov Ther 2017;21:267-273.',
    read: 'Abstract: 35 healthy volunteers, deep massage and then dry needling, drawings put together as maps.',
  },
  'rask-1984': {
    reference: 'Rask MR. The omohyoideus myofascial pain syndrome: report of four patients. Cranio 1984;2(3).',
    read: 'Abstract, on the publisher’s page and in a reprint: regions of pain, causes, injection of the lower belly.',
  },
  'wellness-digest-buccinator': {
    reference: 'The Wellness Digest, Buccinator Muscle: Cheek, Mouth Teeth Pain (thewellnessdigest.com).',
    read: 'Movements, pain pattern, causes. A secondary account for the public, weak.',
  },
  'muscle-joint-pain': {
    reference: 'Muscle-joint-pain.com, pages on sternalis and buccinator.',
    read: 'Patterns, symptoms, course of the muscle, loads, palpation, as far as an excerpt. A secondary account, weak.',
  },
  'niel-asher-digastric': {
    reference: 'Niel-Asher Education, Trigger Points: Digastricus (nielasher.com).',
    read: 'Attachments, action, nerve and referred pain, as far as an excerpt.',
  },
  'morningside-head': {
    reference:
      'Morningside Acupuncture, trigger point pages on occipitalis, orbicularis oculi and digastric (morningsideacupuncturenyc.com).',
    read: 'Lists of symptoms, to the length of an excerpt. A secondary account for the public, broad and weak.',
  },
  'starlanyl-headache': {
    reference:
      'Starlanyl D. Headaches Due to Myofascial Trigger Points (vitamvas.tripod.com/headache.html), after the Trigger Point Manuals.',
    read: 'The beginning: frontalis. A secondary account.',
  },
  'namtpt-teres-minor': {
    reference:
      'National Association of Myofascial Trigger Point Therapists, Symptom Checker, page on teres minor (check.myofascialtherapy.org).',
    read: 'Referred pain, symptoms and differential diagnosis.',
  },
  'aaofmm-rhomboid': {
    reference: 'American Academy of Manual Medicine, muscle page on rhomboid major (aaofmm.com).',
    read: 'Attachments, nerve, signs, loads and the referral after Travell and Simons in words. A secondary account.',
  },
  // Needling
  'sillevis-2020': {
    reference:
      'Sillevis, Wyss. Dry needling to the sternocleidomastoid, manual therapy and exercise in chronic cervicogenic headache: a retrospective case series. Ann Case Rep 2020;14:423. doi 10.29011/2574-7754.100423.',
    read: 'Abstract: three patients, needles 0.12 mm thick and 15 mm long.',
  },
  'gonzalez-perez-2012': {
    reference:
      'Gonzalez-Perez, Infante-Cossio, Granados-Nunez, Urresti-Lopez. Treatment of temporomandibular myofascial pain with deep dry needling. Med Oral Patol Oral Cir Bucal 2012;17:e781-e785.',
    read: 'Abstract and figure captions: 36 patients, external (lateral) pterygoid, a 40 mm needle with its guide.',
  },
  'gildir-2019': {
    reference:
      'Gildir, Tüzün, Eroğlu, Eker. Trigger point dry needling versus sham needling for chronic tension-type headache. Medicine 2019;98:e14520. Register NCT03500861.',
    read: 'Abstract and register entry: 160 patients, sitting; 0.25 x 40 and 0.25 x 25 mm in active points of head and neck muscles, which are not named there.',
  },
  'oci-2020': {
    reference: 'Musculoskelet Sci Pract 2020;45:102075 (obliquus capitis inferior).',
    read: "Through Filiform's clinical reference: studied with 40 mm needles.",
  },
  'levator-case': {
    reference:
      'Dry needling in the management of chronic tension-type headache associated with levator scapulae syndrome: a case report. Clin Case Rep 2024;12:e8858. doi 10.1002/ccr3.8858; read as its preprint (authorea.com/users/768673/articles/832755).',
    read: 'The paragraph on interventions: position, pincer grip, 0.30 x 50 mm, direction, both sides.',
  },
  'dn-manual-therapists': {
    reference: 'Dry Needling for Manual Therapists, chapter 11, Muscles: Techniques and Clinical Implications.',
    read: 'The passages on supraspinatus and infraspinatus in an excerpt: referral, position, direction, needle of 1 to 1.5 inches, lung.',
  },
  'calvo-lobo-2018': {
    reference:
      'Calvo-Lobo et al. Dry needling on the infraspinatus latent and active myofascial trigger points in older adults with nonspecific shoulder pain. J Geriatr Phys Ther 2018;41:1-13.',
    read: 'Quotation of its technique on newpainmuse.org: lying with the painful side up, 0.32 x 40 mm, perpendicular to the scapula; and beside it register entry NCT05137106: 0.22 x 25 mm.',
  },
  'pec-minor-2026': {
    reference:
      'Sanchez-Sanchez et al. Cadaveric and ultrasound-guided evaluation of two needling approaches targeting the pectoralis minor muscle. J Funct Morphol Kinesiol 2026. doi 10.3390/jfmk11010121.',
    read: 'Summary and abstract: five cadavers, ten volunteers, an experienced and a novice clinician.',
  },
} as const satisfies Readonly<Record<string, Source>>;
