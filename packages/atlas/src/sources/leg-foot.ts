import type { Source } from './source.ts';

/** What the records on leg and foot cite. */
export const legFootSources = {
  'namtpt-leg': {
    reference:
      'National Association of Myofascial Trigger Point Therapists, Symptom Checker (check.myofascialtherapy.org): leg and foot.',
    read: 'Referred pain, symptoms and causes of soleus, gastrocnemius and tibialis posterior, to the length of an excerpt. Its pictures were not seen.',
  },
  'referral-cards-leg': {
    reference: 'TrP Referral, study cards after Travell and Simons (brainscape.com/flashcards/trp-referral-5577667).',
    read: 'Cards on flexor hallucis brevis and longus, quadratus plantae, extensor digitorum brevis, abductor hallucis and flexor digitorum longus. Secondary, weak.',
  },
  'niel-asher-leg': {
    reference:
      'Niel-Asher Education, Trigger Point Therapy (nielasher.com): gastrocnemius, plantaris, tibialis anterior and posterior, fibularis muscles, treating foot pain.',
    read: 'Attachments, nerves, referred pain, indications and causes in words; the pain maps were not seen. A secondary account.',
  },
  'master-course-leg': {
    reference: 'Trigger Point Master Course, chapter 12, Muscles of the Leg and Foot (docplayer.net/21500056).',
    read: 'Only its index: which muscles it lists for pain of each part of leg, ankle and foot. A secondary account.',
  },
  'mense-soleus': {
    reference: 'PMC2696782, figure 3: pain referred from a trigger point in the soleus to the sacroiliac joint.',
    read: 'The caption of figure 3: from soleus (L5-S1) to the sacroiliac joint (S2-S4).',
  },
  'integrative-works-soleus': {
    reference: 'Integrative Works, Understanding Trigger Points: tender heel when running or sleeping.',
    read: 'The first part: heel and Achilles tendon from the lower inner soleus; alike quadratus plantae and tibialis posterior. Secondary, weak.',
  },
  'wellness-digest-leg': {
    reference:
      'The Wellness Digest, muscle pages (thewellnessdigest.com): gastrocnemius, plantaris, tibialis posterior, long flexors and extensors of the toes, adductor hallucis.',
    read: 'Where each hurts, symptoms and causes, to the length of an excerpt; pictures not seen. Secondary, weak.',
  },
  'muscle-joint-pain-leg': {
    reference: 'muscle-joint-pain.com, trigger point self-treatment: peroneus longus, brevis and tertius; plantaris.',
    read: 'Pain patterns, attachments and causes. Secondary, weak.',
  },
  'webmanmed-leg': {
    reference:
      'American Academy of Manual Medicine, muscle pages (webmanmed.com): peroneus tertius; interossei of the foot.',
    read: 'Attachments, nerve, pattern after Travell and Simons in one sentence (tertius), signs and causes; pictures not seen. Secondary.',
  },
  'pain-whisperer-ankle': {
    reference: 'painwhisperer.com, Ankle pain: peroneus longus, brevis and tertius.',
    read: 'Whole page. Secondary, weak.',
  },
  'fibularis-zones-abstract': {
    reference:
      'Anatomical study of the innervation of fibularis longus and its correlation with myofascial points (listed by IASP, paper of the week 197357).',
    read: 'Abstract: pain above, behind and below the lateral malleolus, at times along the outer side of foot and leg.',
  },
  'richter-leg': {
    reference: 'Richter, handbook of trigger points and muscle chains, excerpt at fitness-vip.com: tibialis anterior.',
    read: 'Place of the point and referred pain of tibialis anterior.',
  },
  'toe-extensors-blog': {
    reference: 'West Suburban Pain Relief, Hammer toes and foot pain; Big toe and ankle pain (westsubpainrelief.com).',
    read: 'First part of both pages: long toe extensors, tibialis anterior. Secondary, weak.',
  },
  'ehl-midpoint-2016': {
    reference:
      'Optimal Needle Placement for Extensor Hallucis Longus Muscle: A Cadaveric Study. Ann Rehabil Med 2016;40:457-462. doi 10.5535/arm.2016.40.3.457.',
    read: 'Abstract: 38 limbs; the middle of the muscle lies about 12 cm above the line between the ankle bones, at the lowest 35 % of the leg.',
  },
  'deep-foot-notes': {
    reference:
      'Study notes on the deep muscles of the foot after Travell and Simons, in Korean with the English phrases (cafe.daum.net).',
    read: 'Lines on quadratus plantae, adductor hallucis, flexor hallucis brevis and the first dorsal interosseus. Secondary.',
  },
  'davies-interossei': {
    reference: 'Davies, Trigger Point Therapy Workbook, Russian edition, p. 322 (livebooks.pro).',
    read: 'The passage on the interossei of the foot, which cites the manual (1992, p. 524). Secondary.',
  },
  'interossei-letter': {
    reference:
      'Casting light on the overlooked trigger point of the interosseous muscles in metatarsalgia (letter, e-ultrasonography.org, no. 1718).',
    read: 'First part: pain along the far end of the metatarsal to the side and back of the toe.',
  },
  'abductor-hallucis-points': {
    reference:
      'An Anatomical Basis for the Myofascial Trigger Points of the Abductor Hallucis Muscle (thefreelibrary.com).',
    read: 'First part of the introduction: attachments and nerve.',
  },
  'plantar-fasciopathy-2020': {
    reference:
      'Association between trigger points in hamstring, posterior leg, foot muscles and plantar fasciopathy. J Bodyw Mov Ther 2020;24:373-378. doi 10.1016/j.jbmt.2020.07.018.',
    read: 'Abstract: 100 people; points in medial gastrocnemius 98 %, quadratus plantae 83 %, soleus 69 %, tibialis posterior 46 %, abductor hallucis 42 %, flexor hallucis longus 41 % on the painful side.',
  },
  'heel-pain-points-2019': {
    reference:
      'Ortega-Santiago et al. Active muscle trigger points in plantar heel pain. Pain Med 2019. doi 10.1093/pm/pnz086.',
    read: 'News summary (clinicalpainadvisor.com): 35 people; points most often in quadratus plantae (62.5 %) and flexor hallucis brevis (59 %).',
  },
  'calf-needle-trial': {
    reference: 'Effectiveness of Trigger Point Dry Needling on Plantar Fasciitis, NCT05588349 (trials.co).',
    read: 'Registry entry: gastrocnemius and soleus needled with 0.30 x 50 mm; who was left out.',
  },
  'tibialis-posterior-ultrasound': {
    reference:
      'Albin, Hoffman, MacDonald et al. Ultrasonographic Validation for Needle Placement in the Tibialis Posterior Muscle. Int J Sports Phys Ther 2021;16(6).',
    read: 'Abstract up to its results, and the introduction: 20 people, 50 or 60 mm needles, side-lying, from the inner side outward, at 30-50 % of the length of the tibia; in the muscle in all 20.',
  },
  'tibialis-posterior-cadaver': {
    reference:
      'Perez-Bellmunt, Lopez-de-Celis et al. The posterior/medial dry needling approach of the tibialis posterior muscle. BMC Musculoskelet Disord 2022;23. doi 10.1186/s12891-022-05530-3.',
    read: 'Abstract: 11 cadavers, 70 mm needle; nerve and vessels lay further from the needle with the inner rear approach than with the one from the front.',
  },
  'fibularis-needle-registry': {
    reference:
      'Dry needling in basketball players with functional ankle instability, ACTRN12616000386437 (anzctr.org.au).',
    read: 'Registry entry up to the direction for fibularis longus: at right angles to the skin, inward onto the fibula. No length was read.',
  },
  'foot-needle-cards': {
    reference: 'Needling, study cards (brainscape.com/flashcards/needling-5577671).',
    read: "Through Filiform's clinical reference, which calls them weak: foot muscles 13-30 mm, flexor hallucis longus 30-40 mm.",
  },
  'foot-needle-nerve-case': {
    reference: 'Iatrogenic nerve injury following dry needling for foot pain: case challenge (medcentral.com).',
    read: 'Title and first part of the case only: that a nerve of the foot was hurt by needling for heel pain.',
  },
} as const satisfies Readonly<Record<string, Source>>;
