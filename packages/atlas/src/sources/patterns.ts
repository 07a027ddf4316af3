import type { Source } from './source.ts';

/** What the records on patterns other than muscles cite. */
export const patternsSources = {
  'wikimsk-dermatomes': {
    reference: 'WikiMSK, Dermatomes (wikimsk.org/wiki/Dermatomes), Steinberg and Holtzhausen, 2020-2024.',
    read: "Passages on the methods, on the map of Lee, McPhee and Stringer (Clin Anat 2008;21:363-373: tactile areas that most people share, blank elsewhere, Keegan and Garrett left out as most flawed) and the table of ASIA's key points with its remark that those of T3 to T12 are dubious. The pictures were not seen. Of Lee 2008 itself only the abstract; of Downs and Laporte (J Orthop Sports Phys Ther 2011) abstract and first page.",
  },
  'kang-2020': {
    reference:
      'Cervical Radiculopathy Focus on Characteristics and Differential Diagnosis. Asian Spine J 2020 (PMC7788378), Table 3.',
    read: "Table 3: place of pain, weakness, reflex and look-alikes of C2 to C8. With it the abstract of Tanaka et al. (Spine 2006;31:E568-573: 50 patients; pain above the shoulder blade in C5 and C6, between the blades in C7 and C8, in the blade in C8) and WikiMSK's page on cervical radicular pain (Mizutamari; Rainville).",
  },
  'harrison-48-1': {
    reference: "Harrison's Principles of Internal Medicine, 19th edition, Table 48-1: Lumbosacral radiculopathy.",
    read: 'The table: reflex, sensory, motor and pain of L2 to S1. Places that the table does not name are general knowledge.',
  },
  'msd-lumbosacral': {
    reference: 'MSD Manual, Professional Version, Lumbosacral Radiculopathy (2024).',
    read: 'Symptoms and signs: course of pain along the sciatic nerve, straight leg raise and slump.',
  },
  'ichd-3-13-4': {
    reference:
      'International Classification of Headache Disorders, 3rd edition, 13.4 Occipital neuralgia (ichd-3.org).',
    read: 'Whole section: criteria and comments.',
  },
  'ichd-3-criteria': {
    reference: 'International Classification of Headache Disorders, 3rd edition, criteria 1.1, 2.1 and 3.1.',
    read: 'As tabulated by others: BMC Med Inform Decis Mak 2022;22:87 (Table 3) and Nat Rev Neurol 2021, Diagnosis and management of migraine in ten steps (Table 1).',
  },
  'clinical-reference-9': {
    reference: "Filiform's clinical reference, section 9: headache and neck screening.",
    read: 'Whole: criteria of ICHD-3 for cervicogenic and medication-overuse headache in short, SNNOOP10, arterial signs of the neck.',
  },
  'kelman-2005': {
    reference:
      'Kelman L. Migraine pain location: a tertiary care study of 1283 migraineurs. Headache 2005;45:1038-1047.',
    read: 'Abstract: shares of patients by place and side.',
  },
  'diseasewiki-suprascapular': {
    reference: 'Suprascapular nerve entrapment, clinical picture (diseasewiki.com, d16096).',
    read: 'Symptoms. A secondary account without author, weak.',
  },
  'millett-axillary': {
    reference: 'Millett PJ, Arthroscopic transcapsular axillary nerve decompression, summary (drmillett.com).',
    read: 'Summary: back and outer shoulder pain, tingling of the outer arm, tenderness over the quadrilateral space.',
  },
  'superficial-radial-2021': {
    reference: 'Superficial radial neuropathy, Egypt Rheumatol Rehabil 2021, doi 10.1186/s43166-021-00077-y.',
    read: 'Background: area of skin, tapping sign, false Finkelstein test, tight straps.',
  },
  'moradi-2015': {
    reference:
      'Moradi A, Ebrahimzadeh MH, Jupiter JB. Radial Tunnel Syndrome, Diagnostic and Treatment Dilemma. Arch Bone Jt Surg 2015;3:156-162 (PMC4507067).',
    read: 'Abstract and first lines; with GPnotebook on radial tunnel syndrome (most pain four finger breadths below the common extensor origin, no tingling).',
  },
  'dwp-carpal-tunnel': {
    reference:
      'Department for Work and Pensions (UK), A-Z of medical conditions, Carpal tunnel syndrome: clinical features.',
    read: 'Whole section; with a question-and-answer text on the hand diagram of Katz (thumb, index and middle finger but not palm or back; sensitivity 61 %, specificity 71 %).',
  },
  'orthobullets-pronator': {
    reference: 'Orthobullets, Pronator Syndrome.',
    read: 'Presentation and examination, as far as an excerpt goes.',
  },
  'visualdx-cubital': {
    reference: 'VisualDx, Cubital tunnel syndrome.',
    read: 'Symptoms and causes: little and half the ring finger, back of the hand on that side, pinch and grip.',
  },
  'medscape-1141848': {
    reference: 'Medscape, Meralgia Paresthetica, clinical presentation (emedicine 1141848).',
    read: 'History and physical: upper outer thigh, worse standing, pelvic compression test; with the Mayo Clinic page (groin and buttock less commonly).',
  },
  'bowley-2019': {
    reference: 'Bowley MP, Doughty CT. Entrapment Neuropathies of the Lower Extremity. Med Clin North Am 2019.',
    read: 'Key points and introduction only.',
  },
  'obturator-review-2008': {
    reference: 'Obturator neuropathy, review. Curr Rev Musculoskelet Med 2008, doi 10.1007/s12178-008-9030-7.',
    read: 'Introduction and first lines of anatomy; with Orthobullets, Thigh Nerve Entrapment Syndromes.',
  },
  'peroneal-review-2021': {
    reference: 'Peroneal neuropathy, review, 2021 (PMC8567814).',
    read: 'Abstract: sites of compression; with a sports medicine handbook, ch. 67 (pain over the outer front of the leg and top of the foot).',
  },
  'pomeroy-2015': {
    reference:
      'Pomeroy G, Wilton J, Anthony S. Entrapment Neuropathy About the Foot and Ankle: An Update. J Am Acad Orthop Surg 2015;23:58-66.',
    read: 'Abstract and the first lines on the tarsal tunnel.',
  },
  'orangeville-morton': {
    reference: "Orangeville Foot Clinic, Morton's neuroma (orangevillefootclinic.com).",
    read: 'Whole page. A secondary account for the public; several others read beside it agree on the ball of the foot and the third and fourth toe.',
  },
  'fukui-1996': {
    reference:
      'Fukui S et al. Referred pain distribution of the cervical zygapophyseal joints and cervical dorsal rami. Pain 1996;68:79-83.',
    read: 'Abstract: 61 patients, 181 joints, areas by joint. With the abstracts of Aprill, Dwyer, Bogduk 1990 (part II: charts of volunteers predicted the joint in nine of nine patients) and Cooper, Bailey, Bogduk 2007 (Pain Med 8:344), and a secondary account of the latter (physiojoe.wordpress.com). The charts of Dwyer 1990 were not seen.',
  },
  'dreyfuss-1994': {
    reference: 'Dreyfuss P, Tibiletti C, Dreyer SJ. Thoracic zygapophyseal joint pain patterns. Spine 1994;19:807-811.',
    read: 'Abstract; with that of Fukui, Ohseto, Shiotani, Reg Anesth 1997;22:332 (C7-T1 to T2-T3, T11-T12). The pictures were not seen; a figure caption (Korean J Pain 2024;37:3) names chest and belly as well.',
  },
  'marks-1989': {
    reference:
      'Marks R. Distribution of pain provoked from lumbar facet joints and related structures during diagnostic spinal infiltration. Pain 1989;39:37-40.',
    read: 'Abstract: 385 observations on 138 patients; with the abstract of Fukui et al., Clin J Pain 1997;13:303 and the introduction of StatPearls, Lumbosacral Facet Syndrome.',
  },
  'slipman-2000': {
    reference: 'Slipman CW et al. Sacroiliac joint pain referral zones. Arch Phys Med Rehabil 2000;81:334-338.',
    read: 'First half of the abstract; with the abstract of Kurosawa et al., Eur Spine J 2014 (upper buttock, dimple, middle and lower buttock by part of the joint; groin in 44 %) and a summary of van der Wurff 2006. Fortin 1994 through that summary.',
  },
  'lesher-2008': {
    reference: 'Lesher JM et al. Hip joint pain referral patterns: a descriptive study. Pain Med 2008;9:22-25.',
    read: 'Abstract and the table of places (painscience.com); with WikiMSK, Hip Pain Maps, for the series before hip surgery.',
  },
  'gerber-1998': {
    reference:
      'Gerber C, Galantay RV, Hersche O. The pattern of pain produced by irritation of the acromioclavicular joint and the subacromial space. J Shoulder Elbow Surg 1998;7:352-355.',
    read: 'Abstract; with WikiMSK, Shoulder Pain Maps (Kennedy et al. 2015).',
  },
  'cemed-arthralgia': {
    reference:
      'CEMED, Arthralgia (TMJ) (cemed.pt), after the Diagnostic Criteria for Temporomandibular Disorders (2014).',
    read: 'Whole page: jaw, temple, ear or in front of it, changed by jaw movement. Of DC/TMD itself the abstract; Lövgren 2020 (Clin Oral Investig 24:97) on the bite test as abstract.',
  },
  'nice-cg95': {
    reference: 'NICE CG95, Recent-onset chest pain of suspected cardiac origin (2010, updated 2016).',
    read: "Signs of acute coronary syndrome and referral, as kept by GPnotebook; with the NHS's list of symptoms (childdynamix.co.uk), the abstract of Panju et al., JAMA 1998;280:1256, and a summary of Swap and Nagurney, JAMA 2005;294:2623.",
  },
  'think-aorta': {
    reference: 'Think Aorta US, What does it feel like to have an aortic dissection? (thinkaorta.us).',
    read: 'Whole page: places and quality of pain, other signs.',
  },
  'nhs-aaa': {
    reference: 'NHS, Abdominal aortic aneurysm, symptoms, as reprinted (angelsnursinggroup.com, 2018; zana.com, 2016).',
    read: 'Symptoms before and after bursting, whom to call.',
  },
  'harrison-chest-discomfort': {
    reference: "Harrison's Principles of Internal Medicine, chapter 13, Chest Discomfort, part 4.",
    read: 'Passages on pulmonary embolism, pneumothorax, pneumonia and pleuritis.',
  },
  'bmj-best-practice-gallbladder': {
    reference: 'BMJ Best Practice, Acute cholecystitis, and Cholelithiasis: history and exam.',
    read: 'Both pages: place, length, Murphy sign, right shoulder and between the shoulder blades, when it is more than colic.',
  },
  'bmj-best-practice-pancreatitis': {
    reference: 'BMJ Best Practice, Acute pancreatitis: history and exam.',
    read: 'Whole: upper middle and upper left belly, lower thoracic back or band, worse with movement, eased curled up; with NI Direct (below the left shoulder blade, eased by leaning forward).',
  },
  'bnssg-pancreatitis': {
    reference: 'Remedy BNSSG, Pancreatitis (acute), on the NICE CKS topic.',
    read: 'Whole page: when to suspect it, urgent admission without waiting for tests.',
  },
  'labtestsonline-ulcer': {
    reference: 'Lab Tests Online, Peptic Ulcer, signs and symptoms.',
    read: 'Whole section.',
  },
  'rippel-raman-flank': {
    reference: 'Rippel C, Raman JD. Acute Flank Pain. Springer, doi 10.1007/978-3-642-28732-9_3.',
    read: 'Abstract; with abdominalkey.com, Genitourinary Pain (waves, restless; dull ache at the angle of rib and spine in infection).',
  },
  'nhs-appendicitis': {
    reference: 'NHS, Appendicitis, symptoms (NHS inform; HSE edition).',
    read: 'Whole page; a clinical text read beside it says that the move to the lower right may be present in only half.',
  },
  'hse-ectopic': {
    reference: 'HSE Ireland, Ectopic pregnancy, symptoms.',
    read: 'Whole page: signs and when to get emergency help.',
  },
  'aafp-pelvic-2010': {
    reference: 'Evaluation of acute pelvic pain in women. Am Fam Physician 2010;82:141-147.',
    read: 'Abstract and first lines.',
  },
} as const satisfies Readonly<Record<string, Source>>;
