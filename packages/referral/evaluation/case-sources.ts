/** A publication or page that cases were taken from. The key decides the half (`split.ts`), so it never changes. */
export type CaseSource = {
  /** Title, author or site, year where known, address. */
  readonly reference: string;
  /** What was read of it: no case claims more. */
  readonly read: string;
};

/** One key a site or a paper: all pages of one site are one source, since one hand wrote them. */
export const CASE_SOURCES = {
  'abbottcenter.com': {
    reference: 'Abbott Center, Boston Pain Therapy, Groin pain, 2009 (abbottcenter.com).',
    read: 'Two posts of the series.',
  },
  aberdeenchiropractic: {
    reference: 'Aberdeen Chiropractic, blog on trigger points by muscle (aberdeenchiropracticblog.com).',
    read: 'Single posts.',
  },
  'anatomyoverload.co.uk': {
    reference: 'Anatomy Overload, Trigger points and headaches, 2022 (anatomyoverload.co.uk).',
    read: 'An excerpt.',
  },
  'anliker-tennis-elbow': {
    reference:
      'Jeff Anliker, Tennis elbow and myofascial trigger points (e-healtharticles.com, repetitive-strain.com).',
    read: "The article's beginning.",
  },
  'backmusclesolutions.com': {
    reference: 'Back Muscle Solutions, blog on trigger points (backmusclesolutions.com).',
    read: 'Excerpts.',
  },
  'bergdpm.com': {
    reference: 'Berg Podiatry, Tarsal tunnel syndrome (bergdpm.com).',
    read: 'The page.',
  },
  'beverlyhillstmjheadachepain.com': {
    reference:
      'Beverly Hills TMJ and Headache Pain, Jaw closing muscles that refer pain into teeth (beverlyhillstmjheadachepain.com).',
    read: 'An excerpt.',
  },
  'bodyhealtherapy.com': {
    reference: 'David Phillips, Body Heal Therapy, posts on headache muscles (bodyhealtherapy.com).',
    read: 'Excerpts.',
  },
  'brainscape-trp-referral': {
    reference: 'TrP Referral Flashcards (brainscape.com, pack 8307149).',
    read: 'An excerpt.',
  },
  'brooklynreflexology.com': {
    reference: 'Brooklyn Reflexology, Heel pain, plantar fasciitis and trigger points (brooklynreflexology.com).',
    read: 'An excerpt.',
  },
  'castanet.net': {
    reference: 'Castanet, Trigger points of neck pain (castanet.net).',
    read: 'An excerpt.',
  },
  challrmt: {
    reference: 'Chris Hall, Trigger point pain in the lower back (challrmt.wixsite.com).',
    read: 'The page.',
  },
  'cooper-2007-facets': {
    reference:
      'Cooper G, Bailey B, Bogduk N. Cervical zygapophysial joint pain maps, 2007, as told at physiojoe.wordpress.com (2018).',
    read: 'The post; the paper was not read.',
  },
  'cyberpt.com': {
    reference: 'Chai Rasavong, Infraspinatus trigger points, PT Classroom (cyberpt.com).',
    read: 'An excerpt.',
  },
  'darwinosteopathy.com': {
    reference: 'Darwin Osteopathy, Carpal tunnel syndrome (darwinosteopathy.com).',
    read: 'The page.',
  },
  'deeptissue.com': {
    reference: 'DeepTissue.com, muscle pages (deeptissue.com/learn).',
    read: "Single muscles' pages.",
  },
  'do-2018': {
    reference:
      'Do TP et al. Myofascial trigger points in migraine and tension-type headache. J Headache Pain 2018;19:84, table 1.',
    read: "The table's beginning; the usual pain place of a one-sided migraine is ours.",
  },
  'dunteman-1996': {
    reference: 'Dunteman E, Turner MS, Swarm R. Reg Anesth 1996;21:358-360 (suppr.wilddata.cn, pubmed 8837197).',
    read: 'Abstract; the title was not shown.',
  },
  'dynamic-chiropractic-headache': {
    reference:
      'Article on headache and its muscles (mailinglists.mpamedia.com, dc article 56645; the same text as Headaches outside the head at nittanyvalleychiropractic.com).',
    read: 'An excerpt, the same text in two places.',
  },
  'eastcoasttherapeutics.com': {
    reference: 'East Coast Therapeutics, Trigger points of the head (eastcoasttherapeutics.com).',
    read: 'An excerpt; muscles whose name was not in it are left out.',
  },
  'elitelearning-facets': {
    reference: 'Elite Learning, course on neck pain (ebooks.elitelearning.com).',
    read: 'One page.',
  },
  'fernandez-2006-ctth': {
    reference:
      'Myofascial trigger points and their relationship to headache clinical parameters in chronic tension-type headache (painscience.com, bibliography, fer4).',
    read: 'Abstract; its usual pain place is ours: forehead, temples and occiput on both sides.',
  },
  'fernandez-carnero-2007': {
    reference:
      'Fernandez-Carnero J et al. Prevalence of and referred pain from myofascial trigger points in the forearm muscles in patients with lateral epicondylalgia. Clin J Pain 2007;23:353-360.',
    read: 'Abstract.',
  },
  'fitness-vip.com': {
    reference: 'Muscles of lower leg, ankle and foot pain (fitness-vip.com/muscle-chains).',
    read: 'An excerpt: tibialis anterior.',
  },
  fpnotebook: {
    reference: 'Family Practice Notebook, Trigger point location (fpnotebook.com).',
    read: 'An excerpt: head and neck, shoulder and arm, the beginning of back.',
  },
  'galantdesign-low-back': {
    reference: 'Low back myofascial pain disorders (text at galantdesign.se; author not told).',
    read: 'An excerpt.',
  },
  'heal-thyselfwellness.blogspot.com': {
    reference: 'Heal Thyself Wellness, Thumb pain, 2009 (heal-thyselfwellness.blogspot.com).',
    read: 'The post.',
  },
  'healthathand.us': {
    reference: 'Health at Hand, Knee pain: problems of the thigh (healthathand.us).',
    read: 'An excerpt.',
  },
  'healthhype.com': {
    reference: 'Health Hype, Heart attack chest pain with arm pain, jaw pain (healthhype.com).',
    read: 'An excerpt.',
  },
  'heathersday.tumblr.com': {
    reference: 'Which trigger points cause TMJ? (heathersday.tumblr.com).',
    read: 'An excerpt.',
  },
  'iasp-fibularis-longus': {
    reference:
      'Anatomical study of the innervation of fibularis longus muscle and its correlation with myofascial trigger points (iasp-pain.org, paper 197357).',
    read: 'Abstract.',
  },
  'iglesias-gonzalez-2013': {
    reference:
      'Iglesias-Gonzalez JJ et al. Myofascial trigger points, pain, disability, and sleep quality in patients with chronic nonspecific low back pain. Pain Med (doi 10.1111/pme.12224).',
    read: 'Abstract.',
  },
  'indianapolispersonaltraining.com': {
    reference: 'Ready to Run, part II: shin splints (indianapolispersonaltraining.com).',
    read: 'An excerpt.',
  },
  'integrativeworks.com': {
    reference: 'Integrative Works, Understanding trigger points, by place of pain (integrativeworks.com).',
    read: 'Excerpts of single pages.',
  },
  'jpma-2020-subacromial': {
    reference:
      'Management of muscle trigger points causing subacromial pain using dry needling technique, a case report. J Pak Med Assoc (ojs.jpma.org.pk, article 1656).',
    read: 'Abstract.',
  },
  'jrcrs-2067': {
    reference:
      'Frequency of trigger points in lower extremity muscles among runners with plantar fasciitis (journals.riphah.edu.pk, JRCRS article 2067).',
    read: 'Abstract.',
  },
  'kalladka-2020': {
    reference:
      'Kalladka M et al. Myofascial pain with referral from the anterior digastric muscle mimicking a toothache in the mandibular anterior teeth. Quintessence Int 2020;51:56-62.',
    read: 'Abstract; side not told.',
  },
  'kim-2006-rectus': {
    reference:
      'Kim HJ et al. The abdominal pain caused by a trigger point in the rectus abdominis: a case report. Korean J Anesthesiol 2006;51:243-245.',
    read: 'Abstract; side not told.',
  },
  'kinfolkwellness.com.au': {
    reference: 'Kinfolk Wellness, Could your plantar fasciitis come from your soleus? (kinfolkwellness.com.au).',
    read: 'The post.',
  },
  'kjae-2004-otalgia': {
    reference:
      'Otalgia caused by a trigger point in the sternocleidomastoid muscle: a case report. Korean J Anesthesiol 2004;46:497-498.',
    read: 'Abstract; side not told.',
  },
  kneepainout: {
    reference: 'Knee Pain Out, Big toe pain running (s3.amazonaws.com/kneepainout).',
    read: 'The page.',
  },
  'knuklball.com': {
    reference: 'Knuklball, Trigger point map (knuklball.com/pages).',
    read: 'Excerpts: tibialis anterior, soleus.',
  },
  'kocot-kepska-samps': {
    reference:
      'Kocot-Kepska M et al. Pulsed radiofrequency in the treatment of a patient with myofascial pain: a case report.',
    read: 'Abstract.',
  },
  'kostopoulos-manual': {
    reference: 'The Manual of Trigger Point and Myofascial Therapy (as set at pubhtml5.com/ylgr/mdyh).',
    read: 'The page on quadratus lumborum.',
  },
  'kten-heart': {
    reference: 'Chest pain and heart attack, 2006 (kten.com).',
    read: 'The article.',
  },
  'kurosawa-2014': {
    reference:
      'Kurosawa D et al. Referred pain location depends on the affected section of the sacroiliac joint. Eur Spine J 24:521-527 (doi 10.1007/s00586-014-3604-4).',
    read: 'Abstract.',
  },
  'lawson-2011': {
    reference:
      'A case of pseudo-angina pectoris from a pectoralis minor trigger point caused by cross-country skiing. J Chiropr Med 2011;10:173-178 (pubmed 22014906).',
    read: 'Abstract; side not told.',
  },
  'learnandfeelbetter.com': {
    reference: 'Learn and Feel Better, muscle pages (learnandfeelbetter.com).',
    read: "Single muscles' pages.",
  },
  'lesher-2008': {
    reference: 'Lesher JM et al. Hip joint pain referral patterns: a descriptive study. Pain Med 2008;9:22-25.',
    read: 'Abstract, and the table as told at painscience.com.',
  },
  'lifeafterpain.com': {
    reference: 'Life After Pain, trigger point pages (lifeafterpain.com).',
    read: 'Excerpts.',
  },
  'massagelibrary.com': {
    reference: 'James Mally, Sports massage: trigger point and counterstrain (massagelibrary.com).',
    read: "Single muscles' pages.",
  },
  'massagesbyarretta.com': {
    reference: 'Massages by Arretta, TMJ referral pain (massagesbyarretta.com).',
    read: 'The page.',
  },
  'massagetoday.com': {
    reference: 'David Kent, columns on myofascial pain, Massage Today (massagetoday.com).',
    read: 'Excerpts of single columns.',
  },
  'medical-acupuncture-pectoral': {
    reference:
      "Three simple rules in pectoral muscle's trigger point treatment; and the ultrasound technique by the same school (Med Acupunct 2023, doi 10.1089/acu.2023.0053).",
    read: 'Abstract and excerpt.',
  },
  'medicalnewstoday.com': {
    reference: 'Medical News Today, Headache chart (medicalnewstoday.com).',
    read: 'An excerpt.',
  },
  'medilogbiohealth.com': {
    reference: 'Medilog, Referred pain, 2022 (medilogbiohealth.com).',
    read: 'The post.',
  },
  'medlink-neurology': {
    reference: 'MedLink Neurology, figure captions reprinted from Travell and Simons 1983 (medlink.com/media).',
    read: 'Single captions. The pictures were not seen.',
  },
  'mednax.com': {
    reference: 'Mednax, Headaches (mednax.com).',
    read: 'The page.',
  },
  'michellerankin.com': {
    reference: 'Michelle Rankin, Shoulder pain (michellerankin.com/shoulder-pain).',
    read: 'The page.',
  },
  'monclus-diez-2025': {
    reference:
      'Monclus-Diez G et al. Prevalence of myofascial trigger points in patients with radiating and non-radiating low back pain: a systematic review. Biomedicines 2025;13:1453.',
    read: 'Abstract.',
  },
  'muscle-joint-pain.com': {
    reference: 'Muscle and Joint Pain, trigger point self-treatment pages (muscle-joint-pain.com).',
    read: "Excerpts of single muscles' pages.",
  },
  'muscle-news': {
    reference: 'Muscle News vol. I.32: pectoralis minor (newsletter, constantcontact.com).',
    read: 'An excerpt.',
  },
  'musclepain.org': {
    reference: 'Marcus Yu Bin Pai, trigger point pages (musclepain.org).',
    read: 'Excerpts.',
  },
  'namtpt-symptom-checker': {
    reference:
      'National Association of Myofascial Trigger Point Therapists, Symptom Checker (check.myofascialtherapy.org).',
    read: "Excerpts of single muscles' pages. The atlas cites it too.",
  },
  naokootanilmt: {
    reference: 'Naoko Otani, Relieve temple headache with trigger point, 1 and 2 (naokootanilmt.blogspot.com, 2014).',
    read: 'Both pages.',
  },
  'nerve-entrapment-abstract': {
    reference:
      'Trauma and compression of the median, ulnar or radial nerve (abstract at acnpsearch.tweb-dev.unibo.it, 28044295).',
    read: 'Abstract.',
  },
  'nielasher.com': {
    reference:
      'Niel Asher Education and Simeon Niel-Asher, posts by muscle (nielasher.com, triggerpoints3d.com), and Trigger Point Master Course, chapter 12 (docplayer.net 21500056).',
    read: 'Excerpts; taken as one hand. In the lists of chapter 12 some names were lost in the stored text.',
  },
  'ortega-santiago-2019': {
    reference:
      'Ortega-Santiago R et al. Active muscle trigger points are associated with pain and related disability in patients with plantar heel pain. Pain Med 2019 (doi 10.1093/pm/pnz086).',
    read: 'Abstract.',
  },
  'orthoinfo.aaos.org': {
    reference: 'American Academy of Orthopaedic Surgeons, Carpal tunnel release (orthoinfo.aaos.org).',
    read: 'An excerpt.',
  },
  'ouchh.com': {
    reference: 'Headaches, 2013 (ouchh.com).',
    read: 'The page.',
  },
  'painandbrainhealingcenter.com': {
    reference: 'Greg Fors, myofascial pain syndrome pages by place of pain (painandbrainhealingcenter.com).',
    read: 'Excerpts.',
  },
  'painscience.com': {
    reference: 'Paul Ingraham, Perfect spots for massage, PainScience (painscience.com).',
    read: "Excerpts of single spots' pages.",
  },
  'pavkovich-2015': {
    reference:
      'Pavkovich R. The use of dry needling for a subject with acute onset of neck pain: a case report. Int J Sports Phys Ther (docksci.com).',
    read: 'Abstract.',
  },
  'pelvicforward.com': {
    reference: 'Pelvic Forward, Obturator internus: the other pain in the butt, 2018 (pelvicforward.com).',
    read: 'The post.',
  },
  'rainey-2013': {
    reference:
      'Rainey CE. The use of trigger point dry needling and intramuscular electrical stimulation for a subject with chronic low back pain: a case report. Int J Sports Phys Ther 2013;8:145-161 (PMC3625794).',
    read: 'Abstract.',
  },
  'reference.com': {
    reference: 'Common headaches focused on one side only, reference.com.',
    read: 'The page.',
  },
  'rhvillegas.wordpress.com': {
    reference: 'A common cause of low back and sciatic pain: the piriformis, 2011 (rhvillegas.wordpress.com).',
    read: 'The post.',
  },
  'robertsonfamilychiro.com': {
    reference: 'Robertson Family Chiropractic, radiating pain by muscle (robertsonfamilychiro.com).',
    read: "Single muscles' pages.",
  },
  'round-earth.com': {
    reference: 'Round Earth Publishing, Shoulder pain introduction (round-earth.com).',
    read: 'An excerpt.',
  },
  'rozenfeld-2020': {
    reference:
      'Rozenfeld E et al. The prevalence of myofascial trigger points in hip and thigh areas in anterior knee pain patients. J Bodyw Mov Ther 2020;24:31-38.',
    read: 'Abstract; active and latent points together.',
  },
  'seekhealthz.com': {
    reference: 'Seek Healthz, Sensory symptoms (seekhealthz.com).',
    read: 'The page.',
  },
  'slipman-2000': {
    reference: 'Slipman CW et al. Sacroiliac joint pain referral zones. Arch Phys Med Rehabil 2000;81:334-338.',
    read: 'Abstract.',
  },
  'spinalcare.com.au': {
    reference: 'Spinal Care, Neck and shoulder pain (spinalcare.com.au).',
    read: 'The post.',
  },
  'thecraniofacialinstitute.com': {
    reference: "The Craniofacial Institute, Where's that pain coming from? (thecraniofacialinstitute.com).",
    read: 'The post.',
  },
  'thewellnessdigest.com': {
    reference: 'The Wellness Digest, muscle trigger point pain pages (thewellnessdigest.com).',
    read: "Excerpts of single muscles' pages.",
  },
  'thummar-2020': {
    reference:
      'Thummar RC et al. Association between trigger points in hamstring, posterior leg, foot muscles and plantar fasciopathy. J Bodyw Mov Ther 2020;24:373-378.',
    read: 'Abstract.',
  },
  'trainoutpain.blogspot.com': {
    reference: 'Some common organ referred pain, 2014 (trainoutpain.blogspot.com).',
    read: 'The post.',
  },
  'triggerpoint.ca': {
    reference: 'William Huhn, pages by place of pain (triggerpoint.ca).',
    read: 'Single pages.',
  },
  'triggerpointbook.com': {
    reference:
      'Trigger Point Book, pages by place of pain (triggerpointbook.com), and what two blogs tell of Clair Davies, The Trigger Point Therapy Workbook (veryeffective.blogspot.com, triggerpointtips.blogspot.com).',
    read: 'Single pages and excerpts; taken as one hand.',
  },
  'triggerpointnc.com': {
    reference: 'Trigger Point NC, Conditions (triggerpointnc.com).',
    read: 'Single pages.',
  },
  'triggerpoints.net': {
    reference: 'The Trigger Point and Referred Pain Guide (triggerpoints.net).',
    read: "Single muscles' pages.",
  },
  'triggerpointsecrets.com': {
    reference: 'Trigger Point Secrets, Understanding trigger points in the neck (triggerpointsecrets.com).',
    read: 'An excerpt; muscles with vague patterns are left out.',
  },
  'triggerpointselfhelp.com': {
    reference: 'Trigger Point Self Help, muscle pages (triggerpointselfhelp.com).',
    read: "Excerpts of single muscles' pages.",
  },
  'triggerpointtherapist.com': {
    reference: 'Laura Perry, TriggerPointTherapist; the same text at painwhisperer.com and iwakunimassage.com.',
    read: 'Excerpts of pages by place of pain.',
  },
  triplerspa620: {
    reference: 'Triple R Spa, post on the sternocleidomastoid (triplerspa620.com).',
    read: 'An excerpt.',
  },
  'tuneupfitness.com': {
    reference: 'Tune Up Fitness, Delving deep into the calf (tuneupfitness.com).',
    read: 'An excerpt.',
  },
  'umaryland-dissector': {
    reference: 'University of Maryland, Interactive Dissector, case on digestion (medscope.umaryland.edu).',
    read: 'One question with its answers.',
  },
  'webmanmed.com': {
    reference: "WebManMed, muscle pages with Travell and Simons' pain referral (webmanmed.com).",
    read: "Single muscles' pages.",
  },
  'westsubpainrelief.com': {
    reference: 'West Suburban Pain Relief, muscle pages (westsubpainrelief.com).',
    read: "Excerpts of single muscles' pages.",
  },
  'wikimd.org': {
    reference: 'WikiMD, Tarsal tunnel syndrome (wikimd.org).',
    read: 'The page.',
  },
} as const satisfies Readonly<Record<string, CaseSource>>;

export type CaseSourceId = keyof typeof CASE_SOURCES;
