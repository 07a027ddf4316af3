/** What the articles cite. */
export type Work = {
  /** As readers see it, in either language. */
  readonly reference: string;
  readonly href: string;
  /** How much of it was read: no article says more of it than this. */
  readonly read: string;
};

export const LITERATURE = {
  'almushahhim-2022': {
    reference:
      'Almushahhim M, Nuhmani S, Joseph R, and others. Short-Term Effects of Dry Needling with a Standard Exercise Program on Pain and Quality of Life in Patients with Chronic Mechanical Neck Pain. J Clin Med 2022;11:6167.',
    href: 'https://www.mdpi.com/2077-0383/11/20/6167',
    read: 'Abstract: 31 people, two weeks of exercise with or without one needling; both improved, no difference between them.',
  },
  'ashina-2015': {
    reference:
      'Ashina S, Bendtsen L, Lyngberg AC, Lipton RB, Hajiyeva N, Jensen R. Prevalence of neck pain in migraine and tension-type headache: a population study. Cephalalgia 2015;35:211-219.',
    href: 'https://doi.org/10.1177/0333102414535110',
    read: 'Abstract: 797 people; neck pain within a year in 56.7 % without headache, 76.2 % with migraine alone, 88.4 % with tension-type headache alone.',
  },
  'bartsch-2003': {
    reference:
      'Bartsch T, Goadsby PJ. The trigeminocervical complex and migraine: current concepts and synthesis. Curr Pain Headache Rep 2003;7:371-376.',
    href: 'https://doi.org/10.1007/s11916-003-0036-y',
    read: 'Abstract: the same nerve cells take up pain signals from the lining of the brain and from the neck; hence spread and referral.',
  },
  'bmas-2023': {
    reference: 'British Medical Acupuncture Society, blog: TENS in patients with ICDs. 6 August 2023.',
    href: 'https://bmas.blog/2023/08/06/tens-in-patients-with-icds',
    read: "Through Filiform's clinical reference: a current across the chest may confuse a device that senses the heart.",
  },
  'boyce-2020': {
    reference:
      'Boyce D, Wempe H, Campbell C, and others. Adverse events associated with therapeutic dry needling. Int J Sports Phys Ther 2020;15:103-113.',
    href: 'https://doi.org/10.26603/ijspt20200103',
    read: 'Abstract: 420 therapists, 20,464 sessions; minor events in 36.7 %, bleeding 16 %, bruising 7.7 %, pain during 5.9 %; 20 major events, 1 in 1,024.',
  },
  'brady-2014': {
    reference:
      'Brady S, McEvoy J, Dommerholt J, Doody C. Adverse events following trigger point dry needling: a prospective survey of chartered physiotherapists. J Man Manip Ther 2014;22:134-140.',
    href: 'https://doi.org/10.1179/2042618613Y.0000000044',
    read: 'Abstract: 39 therapists, 7,629 treatments; mild events in 19.18 %, bruise 7.55 %, bleeding 4.65 %, pain during 3.01 % and after 2.19 %, headache 0.14 %; none significant.',
  },
  'cagnie-2013': {
    reference:
      'Cagnie B, Dewitte V, Barbe T, Timmermans F, Delrue N, Meeus M. Physiologic effects of dry needling. Curr Pain Headache Rep 2013;17:348.',
    href: 'https://doi.org/10.1007/s11916-013-0348-5',
    read: 'Abstract: rigorous evidence on how it works is lacking; studies of acupuncture need not hold for it.',
  },
  'ccft-2021': {
    reference: 'Review of the craniocervical flexion test, 2021. PMC8119582.',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8119582',
    read: "Through Filiform's clinical reference: nod lying on the back, held for 10 seconds, with 10 seconds of rest.",
  },
  'cephalalgia-2008': {
    reference:
      'Cephalalgia 2008, article j.1468-2982.2008.01606.x, first page, on the nerve paths of head and neck pain.',
    href: 'https://doi.org/10.1111/j.1468-2982.2008.01606.x',
    read: 'First page: neck discomfort is an extremely common early sign of a migraine attack and leads to much treatment of necks that are not the cause.',
  },
  'chys-2025': {
    reference:
      'Chys M, De Meulemeester K, De Greef I, De Sloovere M, Cagnie B. Effects of dry needling of the obliquus capitis inferior in patients with cervicogenic headache. J Clin Med 2025;14:6619.',
    href: 'https://doi.org/10.3390/jcm14186619',
    read: 'Abstract: 34 people, one needling with hands-on care against a pretended one; the neck turned 4.5 to 5.4 degrees further, nothing else changed so that it mattered.',
  },
  'chys-registry': {
    reference: 'ClinicalTrials.gov NCT05074381: dry needling in cervicogenic headache, who could not take part.',
    href: 'https://clinicaltrials.gov/study/NCT05074381',
    read: 'Exclusion criteria as reprinted: pregnancy, blood thinners, infection, changed skin, epilepsy, allergy to latex or nickel, fear of needles, earlier surgery.',
  },
  'danish-headache-2021': {
    reference:
      'Reference programme: diagnosis and treatment of headache disorders and facial pain. Danish Headache Society, 3rd edition, 2020. J Headache Pain 2021.',
    href: 'https://doi.org/10.1186/s10194-021-01228-4',
    read: 'Table 3: criteria of migraine without and with aura.',
  },
  'delphi-2018': {
    reference:
      'Fernández-de-las-Peñas C, Dommerholt J. International consensus on diagnostic criteria and clinical considerations of myofascial trigger points: a Delphi study. Pain Med 2018;19:142-150.',
    href: 'https://doi.org/10.1093/pm/pnx207',
    read: 'Abstract: 60 experts of 12 countries; taut band, very tender spot, referred pain; active points bring back a pain that the patient knows.',
  },
  'diciolla-2021': {
    reference:
      'Diciolla NS, Pérez-Clemente C, Cámara-Caballero M, and others. Efficacy of exercise on postneedling soreness: a randomized controlled trial. J Clin Med 2021;10:5527.',
    href: 'https://doi.org/10.3390/jcm10235527',
    read: 'Abstract and first lines: 69 people, needled in the calf, then one of three exercises or none; soreness fell most between 6 and 12 hours, no group did better; more pain during needling went with more soreness; it lasts less than 72 hours on average.',
  },
  'do-2018': {
    reference:
      'Do TP, Heldarskard GF, Kolding LT, Hvedstrup J, Schytz HW. Myofascial trigger points in migraine and tension-type headache. J Headache Pain 2018;19:84.',
    href: 'https://doi.org/10.1186/s10194-018-0913-8',
    read: 'Abstract and table 1: active points are common in migraine, pressing them can set off an attack, trials need a pretended treatment; in one small study they lay mostly on the side of the migraine.',
  },
  'do-2019': {
    reference:
      'Do TP, Remmers A, Schytz HW, and others. Red and orange flags for secondary headaches in clinical practice: SNNOOP10 list. Neurology 2019;92:134-144.',
    href: 'https://doi.org/10.1212/WNL.0000000000006697',
    read: 'Abstract: the list of fifteen warning signs.',
  },
  'dommerholt-2015': {
    reference:
      'Dommerholt J, Gerwin RD. A critical evaluation of Quintner et al: missing the point. J Bodyw Mov Ther 2015, issue 2, p. 193-204.',
    href: 'https://doi.org/10.1016/j.jbmt.2015.01.009',
    read: 'Record and accounts of it: the answer of those who hold trigger points for well founded.',
  },
  'dunning-2014': {
    reference:
      'Dunning J, Butts R, Mourad F, and others. Dry needling: a literature review with implications for clinical practice guidelines. Phys Ther Rev 2014;19:252-265.',
    href: '',
    read: "Through Filiform's clinical reference: finding a trigger point by hand is not reliable from one examiner to the next.",
  },
  'dunning-2021': {
    reference:
      'Dunning J, Butts R, Zacharko N, and others. Spinal manipulation and perineural electrical dry needling in patients with cervicogenic headache: a multicenter randomized clinical trial. Spine J 2021;21:284-295.',
    href: 'https://doi.org/10.1016/j.spinee.2020.10.008',
    read: 'Abstract and a summary: 142 people; manipulation with electrical needling (2 Hz, 20 minutes) did better than mobilisation with exercise to three months; two treatments together, no pretended needling.',
  },
  'fernandez-2007': {
    reference:
      'Fernández-de-las-Peñas C, Ge HY, Arendt-Nielsen L, Cuadrado ML, Pareja JA. Referred pain from trapezius muscle trigger points shares similar characteristics with chronic tension type headache. Eur J Pain 2007;11:475-482.',
    href: '',
    read: 'Abstract: 20 people with and 20 without headache; referred pain in 85 % on the dominant and 50 % on the other side, against 55 % and 25 %; to the side and back of the neck on the same side, in most patients and no control to the temple; 45 % knew it as their headache.',
  },
  'fernandez-2022': {
    reference:
      'Fernández-de-las-Peñas C, and others. Meta-analysis on local twitch responses. Acupunct Med 2022;40:299.',
    href: 'https://doi.org/10.1177/09645284211056346',
    read: "Through Filiform's clinical reference: six trials; a twitch went with 2 points less pain at once and no difference later; low-level evidence.",
  },
  'fernandez-carnero-2007': {
    reference:
      'Fernández-Carnero J, Fernández-de-las-Peñas C, de la Llave-Rincón AI, Ge HY, Arendt-Nielsen L. Prevalence of and referred pain from myofascial trigger points in the forearm muscles in patients with lateral epicondylalgia. Clin J Pain 2007;23:353-360.',
    href: 'https://doi.org/10.1097/AJP.0b013e31803b3785',
    read: 'Abstract: 20 patients; the known pain of elbow and forearm came back from the short wrist extensor in 13.',
  },
  'fsbpt-2015': {
    reference:
      'Caramagno J, Adrian L, Mueller L, Purl J. Analysis of competencies for dry needling by physical therapists. Federation of State Boards of Physical Therapy and HumRRO, 2015.',
    href: 'https://docslib.org/doc/7434514/analysis-of-competencies-for-dry-needling-by-physical-therapists-final-report',
    read: "Through Filiform's clinical reference: definition, and that about 86 % of the knowledge needed is taught before a therapist starts.",
  },
  'gattie-2021': {
    reference:
      'Gattie E, Cleland JA, Pandya J, Snodgrass S. Dry needling adds no benefit to the treatment of neck pain: a sham-controlled randomized clinical trial with 1-year follow-up. J Orthop Sports Phys Ther 2021;51:37-45.',
    href: 'https://doi.org/10.2519/jospt.2021.9864',
    read: 'Abstract: 77 people, seven visits of hands-on care and exercise with real or pretended needling; no difference at 4 weeks, 6 months or a year; both improved.',
  },
  'gildir-2019': {
    reference:
      'Gildir S, Tüzün EH, Eroğlu G, Eker L. A randomized trial of trigger point dry needling versus sham needling for chronic tension-type headache. Medicine 2019;98:e14520.',
    href: 'https://doi.org/10.1097/MD.0000000000014520',
    read: 'Abstract: 160 people, six sessions in two weeks, needles of 0.25 mm; large effects on headache to one month.',
  },
  'ichd-3': {
    reference: 'International Classification of Headache Disorders, 3rd edition (ICHD-3), sections 2, 8.2 and 11.2.1.',
    href: 'https://ichd-3.org',
    read: "Section 8.2.2 on the page; the rest through Filiform's clinical reference: tension-type headache, headache from the neck, headache from too much medicine.",
  },
  'jnnp-2006': {
    reference:
      'Pain as the only symptom of cervical artery dissection. J Neurol Neurosurg Psychiatry 2006;77:1021-1024.',
    href: 'https://doi.org/10.1136/jnnp.2006.094359',
    read: 'Abstract: of 245 people with a torn neck artery 20 had pain alone; in all but one it was unlike any pain before.',
  },
  'jospt-2024': {
    reference:
      'Dry needling versus manual therapy in patients with mechanical neck pain: a randomized controlled trial. J Orthop Sports Phys Ther 2024.',
    href: 'https://doi.org/10.2519/jospt.2024.12091',
    read: 'Abstract: 78 people; hands-on care with exercise did better than needling with exercise up to three months.',
  },
  'jull-2002': {
    reference:
      'Jull G, Trott P, Potter H, and others. A randomized controlled trial of exercise and manipulative therapy for cervicogenic headache. Spine 2002;27:1835-1843.',
    href: 'https://doi.org/10.1097/00007632-200209010-00004',
    read: 'Abstract: 200 people, six weeks; exercise and hands-on care each cut headaches at 12 months; together not clearly better, 10 % more had relief.',
  },
  'kearns-2022': {
    reference:
      'Kearns GA, Lierly M, Posteraro RH, Gilbert KK. Correlation between thoracic kyphosis and dry needle length required to reach the pleural space needling the upper trapezius. Musculoskelet Sci Pract 2022;62:102622.',
    href: 'https://doi.org/10.1016/j.msksp.2022.102622',
    read: 'Abstract: 15 bodies; straight in through the upper trapezius a 30 mm needle never reached the space around the lung, 40 mm perhaps once, 50 mm four times, 60 mm six times.',
  },
  'kwon-2017': {
    reference:
      'Kwon, Kim, Chang, Park, Lee. Characteristics of myofascial pain syndrome of the infraspinatus muscle. Ann Rehabil Med 2017;41:573-581.',
    href: 'https://doi.org/10.5535/arm.2017.41.4.573',
    read: 'Abstract: 380 muscles; referred pain most often at the front and side of the arm above the elbow.',
  },
  'lemmens-2019': {
    reference:
      'Lemmens J, De Pauw J, Van Soom T, and others. The effect of aerobic exercise on the number of migraine days, duration and pain intensity in migraine: a systematic literature review and meta-analysis. J Headache Pain 2019;20:16.',
    href: 'https://doi.org/10.1186/s10194-019-0961-8',
    read: 'Abstract: six studies; 0.6 migraine days a month fewer; moderate quality.',
  },
  'leon-2016': {
    reference:
      'León-Hernández JV, Martín-Pintado-Zugasti A, Frutos LG, Alguacil-Diego IM, de la Llave-Rincón AI, Fernandez-Carnero J. Immediate and short-term effects of the combination of dry needling and percutaneous TENS on post-needling soreness. Braz J Phys Ther 2016;20:422-431.',
    href: 'https://doi.org/10.1590/bjpt-rbf.2014.0176',
    read: 'Abstract: 62 people with neck pain, upper trapezius needled; with current less soreness and less pain at once, no difference in disability.',
  },
  'macpherson-2004': {
    reference:
      'MacPherson H, Scullion A, Thomas KJ, Walters S. Patient reports of adverse events associated with acupuncture treatment: a prospective national survey. Qual Saf Health Care 2004;13:349-355.',
    href: 'https://doi.org/10.1136/qshc.2003.009134',
    read: 'Abstract: 6,348 patients; 107 in 1,000 told of at least one event in three months, three of a serious one.',
  },
  'martin-vera-2023': {
    reference:
      'Martín-Vera D, Sánchez-Sierra A, González-de-la-Flor Á, and others. Efficacy of a strength-based exercise program in patients with chronic tension type headache: a randomized controlled trial. Front Neurol 2023, article 1256303.',
    href: 'https://doi.org/10.3389/fneur.2023.1256303',
    read: 'Abstract: 40 people, 12 weeks of strength training of neck and shoulders; shorter and weaker headaches than in the control group.',
  },
  meningitis: {
    reference: 'St Catharine’s College, Cambridge. Meningitis, after information of the NHS.',
    href: 'https://www.caths.cam.ac.uk/meningitis',
    read: "Through Filiform's warning signs: fever with a stiff neck, a strong headache or drowsiness; ambulance or emergency department at once.",
  },
  'mintken-2025': {
    reference:
      'Mintken PE, Denman B, Dommerholt J. Pneumothorax after dry needling of intrascapular muscles using a rib bracketing technique. Phys Ther 2025;105(8):pzaf078.',
    href: 'https://doi.org/10.1093/ptj/pzaf078',
    read: 'Abstract: a woman of 24; an unusually sharp pain as the needle went in, then breathlessness, chest pain and a dry cough over two days; hospital, full recovery.',
  },
  'mousavi-2022': {
    reference:
      'Mousavi-Khatir SR, Fernández-de-las-Peñas C, Saadat P, Javanshir K, Zohrevand A. The effect of adding dry needling to physical therapy in the treatment of cervicogenic headache: a randomized controlled trial. Pain Med 2022;23:579-589.',
    href: 'https://doi.org/10.1093/pm/pnab312',
    read: 'Abstract: 69 people; weaker headaches and less neck trouble than with pretended or no needling, to six months; how often they came did not differ for certain.',
  },
  'munoz-2022': {
    reference:
      'Munoz and others, review of needling and medicines that thin the blood. Pain Res Manag 2022;2022:1363477.',
    href: '',
    read: "Through Filiform's clinical reference: blood thinners are not an absolute reason against needling; weigh each person, start light, avoid deep muscles that can't be pressed.",
  },
  'navarro-2020': {
    reference:
      'Navarro-Santana MJ, Sanchez-Infante J, Fernández-de-las-Peñas C, Cleland JA, Martín-Casas P, Plaza-Manzano G. Effectiveness of dry needling for myofascial trigger points associated with neck pain symptoms: an updated systematic review and meta-analysis. J Clin Med 2020;9:3300.',
    href: 'https://www.mdpi.com/2077-0383/9/10/3300',
    read: 'Abstract: 28 trials; 1.5 points less pain at once and 2.3 in the short term than with pretended, other or no needling; 0.5 against hands-on care; no difference from other physical therapy.',
  },
  'neck-and-attack-2015': {
    reference: 'J Headache Pain 2015, article s10194-015-0566-9, background section on neck pain and migraine.',
    href: 'https://doi.org/10.1186/s10194-015-0566-9',
    read: 'Background section: a third of the people in an early study had neck pain before, and a third after, the attack.',
  },
  'needle-gauges': {
    reference: 'Needle gauge comparison chart. Wikipedia.',
    href: 'https://en.wikipedia.org/wiki/Needle_gauge_comparison_chart',
    read: 'The chart: outer diameters of hollow needles, 21 gauge 0.82 mm, 22 gauge 0.72 mm, 25 gauge 0.51 mm.',
  },
  'pourahmadi-2019': {
    reference:
      'Pourahmadi M, Mohseni-Bandpei MA, Keshtkar A, and others. Effectiveness of dry needling for improving pain and disability in adults with tension-type, cervicogenic, or migraine headaches: protocol for a systematic review. Chiropr Man Therap 2019.',
    href: 'https://doi.org/10.1186/s12998-019-0266-7',
    read: 'Abstract: what dry needling is: a thin filiform needle without injectate.',
  },
  'pourahmadi-2021': {
    reference:
      'Pourahmadi M, Dommerholt J, Fernández-de-las-Peñas C, and others. Dry needling for the treatment of tension-type, cervicogenic, or migraine headaches: a systematic review and meta-analysis. Phys Ther 2021;101(5).',
    href: 'https://doi.org/10.1093/ptj/pzab068',
    read: 'Abstract, most of it: 11 trials, four of high quality; very low-quality evidence; pain of tension-type headache not clearly less than with other care.',
  },
  'quintner-2015': {
    reference:
      'Quintner JL, Bove GM, Cohen ML. A critical evaluation of the trigger point phenomenon. Rheumatology 2015;54:392-399.',
    href: 'https://pubmed.ncbi.nlm.nih.gov/25477053/',
    read: 'Accounts of it: the authors do not deny the pain, and hold the explanation by a fault in the muscle for unproven.',
  },
  'rezaeian-2020': {
    reference:
      'Rezaeian T, Mosallanezhad Z, Nourbakhsh MR, Noroozi M, Sajedi F. Effects of dry needling technique into trigger points of the sternocleidomastoid muscle in migraine headache: a randomized controlled trial. Am J Phys Med Rehabil 2020;99:1129-1137.',
    href: 'https://doi.org/10.1097/PHM.0000000000001504',
    read: 'Abstract: 40 people, three sessions; headaches fewer, weaker and shorter at one month; no pretended needling is described.',
  },
  'sa-bn121': {
    reference: 'South African Board Notice 121, section 5.1: needling near the chest.',
    href: 'http://acts.co.za/allied-health-professions-act-1982/bn121_5_1_thorax.php',
    read: "Through Filiform's clinical reference: 33 mm on average from skin to lung at the angle of the neck, a 31 mm needle has reached it; signs; not both sides of the chest at one visit.",
  },
  'soreness-review': {
    reference: 'Brady D, Cushman DM, and others. Post-needling soreness: systematic review (search to October 2023).',
    href: '',
    read: "Through Filiform's clinical reference (abstract record): 8 trials, 534 people; light lowering exercise helped in one of two trials, pressure, cold spray with stretch and current through the skin helped; tape did not.",
  },
  'sterling-2019': {
    reference:
      'Sterling M, de Zoete RMJ, Coppieters I, Farrell SF. Best evidence rehabilitation for chronic pain part 4: neck pain. J Clin Med 2019;8:1219.',
    href: 'https://doi.org/10.3390/jcm8081219',
    read: 'Abstract: strongest effects are those of exercise; strengthening of neck and upper body moderate in the short term; moderate quality at best.',
  },
  'stieven-2020': {
    reference:
      'Stieven and others. Trial of dry needling with guideline-based physical therapy for chronic neck pain. J Orthop Sports Phys Ther 2020;50:447.',
    href: 'https://www.physiotutors.com/research/dry-needling-for-chronic-neck-pain/',
    read: "A summary, and Filiform's clinical reference: 116 people; 1.2 to 1.6 points less pain at one month, under the 2 points aimed at; nothing on daily life or later.",
  },
  'travell-1983': {
    reference:
      'Travell JG, Simons DG. Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 1. Williams & Wilkins, 1983, p. 184-185 (figure captions, as reprinted by MedLink Neurology).',
    href: '',
    read: 'Captions only, through the atlas: back and side of the neck, behind the ear, temple, behind the eye.',
  },
  'vaccine-needles': {
    reference: 'Administering Vaccines to Adults: Dose, Route, Site, and Needle Size.',
    href: 'https://paperzz.com/doc/9053004/administering-vaccines-to-adults--dose--route--site--and-...',
    read: 'A copy of the leaflet: 22 to 25 gauge into the muscle of the arm.',
  },
  'varatharajan-2016': {
    reference:
      'Varatharajan S, Ferguson B, Chrobak K, and others. Are non-invasive interventions effective for the management of headaches associated with neck pain? Eur Spine J 2016.',
    href: 'https://doi.org/10.1007/s00586-016-4376-9',
    read: 'Abstract: light endurance exercise of neck and shoulder blades for tension-type headache and headache from the neck.',
  },
  'vazquez-2022': {
    reference:
      'Vazquez-Justes and others. Effectiveness of dry needling for headache: a systematic review. Neurologia 2022;37:806.',
    href: 'https://elsevier.es/en-revista-neurologia-295-articulo-effectiveness-dry-needling-for-headache-S2173580822000621',
    read: 'Abstract: 8 trials, 577 people, one of them on migraine; similar to other treatments.',
  },
  'vdh-heart': {
    reference: 'Virginia Department of Health. Heart disease: signs and symptoms of heart attack.',
    href: 'https://www.vdh.virginia.gov',
    read: "Through Filiform's warning signs: the five signs, and the call to 911.",
  },
  'white-2001': {
    reference:
      'White A, Hayhoe S, Hart A, Ernst E. Adverse events following acupuncture: prospective survey of 32 000 consultations with doctors and physiotherapists. BMJ 2001;323:485-486.',
    href: 'https://doi.org/10.1136/bmj.323.7311.485',
    read: 'First page and table of significant minor events: 31,822 consultations, fainting 6, needle lost or forgotten 5.',
  },
  'who-1999': {
    reference: 'World Health Organization. Guidelines on basic training and safety in acupuncture. 1999.',
    href: 'http://apps.who.int/medicinedocs/en/d/Jwhozip56e/',
    read: "Through Filiform's clinical reference: fainting, infection and tumours, pregnancy, single needles.",
  },
  'wirthy-2023': {
    reference: "The Wirthy PT. Ram's horn headaches: what are they and what can you do? 30 December 2023.",
    href: 'https://thewirthypt.com/2023/12/30/rams-horn-headaches-what-are-they-and-what-can-you-do',
    read: 'Most of the page: the name, and the pain from the back of the neck to the eye. Written for the public.',
  },
} as const satisfies Readonly<Record<string, Work>>;

/** Key of `LITERATURE`. */
export type WorkId = keyof typeof LITERATURE;
