import type { Source } from './source.ts';

/** What the records on the prevalence of active trigger points cite. */
export const prevalenceSources = {
  'cerezo-tellez-2016': {
    reference:
      'Cerezo-Téllez et al. Prevalence of Myofascial Pain Syndrome in Chronic Non-Specific Neck Pain. Pain Med 2016;17:2369-2377.',
    read: 'Abstract: 224 patients, the four muscles most often with active points.',
  },
  'whiplash-pilot': {
    reference:
      'Myofascial trigger points in subjects with whiplash syndrome: a pilot study (congress abstract no. 538; discovery.researcher.life).',
    read: 'Abstract: 10 patients, active points by muscle and side. Authors and year were not on the part read.',
  },
  'fernandez-2006-suboccipital': {
    reference:
      'Fernández-de-las-Peñas et al. Trigger points in the suboccipital muscles and forward head posture in tension-type headache. Headache 2006;46:454-460.',
    read: 'Abstract: active suboccipital points in 13 of 20 patients.',
  },
  'fernandez-2007-trapezius': {
    reference:
      'Fernández-de-las-Peñas et al., upper trapezius trigger points in chronic tension-type headache. Eur J Pain 2007;11:475-482.',
    read: 'Abstract: share of 20 patients with an active point of the upper trapezius.',
  },
  'wheelchair-basketball-2020': {
    reference:
      'Trigger points in wheelchair basketball players with unilateral shoulder pain. Braz J Phys Ther 2020;24:333-341. doi 10.1016/j.bjpt.2019.05.008, PMC7351965.',
    read: 'Table 3 whole: players with active, latent and no points in each muscle of either side.',
  },
  'hidalgo-lozano-2010': {
    reference:
      'Hidalgo-Lozano et al., trigger points and pressure pain in unilateral shoulder impingement. Exp Brain Res 2010;202:915-925.',
    read: 'Abstract: 12 patients, the three muscles most often with active points.',
  },
  'villafane-2019': {
    reference:
      'Villafañe et al. Prevalence of Myofascial Trigger Points in Poststroke Patients With Painful Shoulders. PM R 2019;11:1077-1082. doi 10.1002/pmrj.12123.',
    read: 'Abstract: 50 patients, active and latent points in four muscles.',
  },
  'sanchez-romero-2020': {
    reference:
      'Sánchez Romero et al. Prevalence of Myofascial Trigger Points in Patients with Mild to Moderate Painful Knee Osteoarthritis. J Clin Med 2020;9:2561.',
    read: 'Abstract: 114 patients, active and latent points in two muscles and four groups of muscles.',
  },
  'henry-2012': {
    reference:
      'Henry et al., myofascial pain in patients waitlisted for knee replacement. Pain Res Manag 2012;17:321-327.',
    read: 'Abstract: 25 patients, all with points in medial gastrocnemius and vastus muscles.',
  },
  'ortega-santiago-2020': {
    reference:
      'Ortega-Santiago et al. Active Muscle Trigger Points Are Associated with Pain and Related Disability in Patients with Plantar Heel Pain. Pain Med 2020;21:1032-1038. doi 10.1093/pm/pnz086.',
    read: 'Abstract: 35 patients, the two muscles most often with active points.',
  },
  'yousefzadeh-chabok-2020': {
    reference:
      'Yousefzadeh Chabok et al. Prevalence of lumbar myofascial pain syndrome in non-specific chronic low back pain with normal MRI. J Guilan Univ Med Sci 2020;29:43-50.',
    read: 'Abstract: 171 patients, the five muscles of sixteen most often with trigger points; active and latent are not told apart.',
  },
  'serrano-imedio-2022': {
    reference:
      'Serrano-Imedio et al. Myofascial Pain Syndrome in Women with Primary Dysmenorrhea. Diagnostics 2022;12:2723.',
    read: 'Abstract: 84 women in four groups of 21; share with points of the iliococcygeus, in words.',
  },
} as const satisfies Readonly<Record<string, Source>>;
