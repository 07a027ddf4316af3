/** What a clinician of the demo has in hand: hours of training, and when licence and training began. */
export type DemoCredential = {
  readonly mailbox: string;
  readonly licenceNumber: string;
  readonly licensedOn: string;
  readonly trainingBeganOn: string;
  readonly trainingHours: number;
  readonly inPersonHours: number;
  /** Days from the day of loading to the last day of the licence. */
  readonly daysLeft: number;
};

/** Each clinician, and not the student. The numbers are invented, in the shape that Colorado gives them. */
export const CREDENTIALS: readonly DemoCredential[] = [
  credential('clinician', '0014211', ['2012-07-09', '2014-03-21'], [81, 81], 702),
  credential('tobias.ndiaye', '0011874', ['2008-06-16', '2012-09-14'], [108, 100], 702),
  credential('keiko.lindgren', '0016530', ['2017-08-01', '2019-05-04'], [54, 54], 702),
  credential('rafael.thorne', '0010092', ['2004-10-11', '2011-02-18'], [162, 150], 702),
  credential('nadia.calloway', '0018105', ['2019-07-22', '2021-10-08'], [50, 40], 702),
  credential('colin.desai', '0015377', ['2014-06-30', '2016-04-15'], [78, 72], 702),
  credential('amara.pruitt', '0017642', ['2018-09-17', '2020-01-24'], [54, 54], 702),
  credential('felix.montoya', '0009318', ['2002-05-20', '2013-11-02'], [81, 81], 37),
  credential('ingrid.salazar', '0013765', ['2011-08-08', '2015-06-12'], [108, 96], 702),
];

function credential(
  mailbox: string,
  number: string,
  [licensedOn, trainingBeganOn]: readonly [string, string],
  [trainingHours, inPersonHours]: readonly [number, number],
  daysLeft: number,
): DemoCredential {
  return {
    mailbox,
    licenceNumber: `PTL.${number}`,
    licensedOn,
    trainingBeganOn,
    trainingHours,
    inPersonHours,
    daysLeft,
  };
}

/** Leads in clinical matters, and who named her. */
export const CLINICAL_LEAD = { mailbox: 'clinician', namedBy: 'owner' } as const;

/** A rule of the practice's own, as the clinical lead wrote it. */
export const OWN_RULE = {
  level: 'stop',
  words: 'We do not needle between or under the ribs here: no intercostals and no diaphragm.',
  muscles: ['intercostals', 'diaphragm'],
} as const;

export type DemoLot = {
  readonly brand: string;
  readonly diameterMm: number;
  readonly lengthMm: number;
  readonly lot: string;
  /** Days from the day of loading to the last day of use; below nought, they have expired. */
  readonly daysLeft: number;
  readonly note: string;
  /** Taken out of use so many days ago; absent: in use. */
  readonly retiredDaysAgo?: number;
};

/** Brands and lots are invented; sizes are those sold everywhere. */
export const STOCK: readonly DemoLot[] = [
  lot('Larkspur Fine', [0.16, 13], 'LF60418', 640),
  lot('Larkspur Fine', [0.2, 13], 'LF60733', 655),
  lot('Larkspur Fine', [0.25, 13], 'LF60902', 720),
  lot('Larkspur Fine', [0.2, 25], 'LF60127', 410),
  lot('Brightwater DN', [0.25, 25], 'B2605-114', 590),
  lot('Brightwater DN', [0.25, 30], 'B2605-121', 590),
  lot('Brightwater DN', [0.3, 30], 'B2605-127', 590),
  lot('Brightwater DN', [0.25, 40], 'B2608-032', 830),
  lot('Brightwater DN', [0.3, 40], 'B2608-040', 830),
  lot('Brightwater DN', [0.3, 50], 'B2608-047', 830, 'Box in the second drawer.'),
  lot('Brightwater DN', [0.3, 60], 'B2601-009', 330),
  lot('Brightwater DN', [0.3, 75], 'B2601-015', 330, 'Depot Street only.'),
  lot('Brightwater DN', [0.35, 100], 'B2512-003', 270, 'Depot Street only.'),
  lot('Brightwater DN', [0.25, 40], 'B2311-018', -12, 'Left over from last year.'),
  {
    ...lot('Larkspur Fine', [0.25, 25], 'LF50266', 190, 'Recalled by the maker: handles came loose.'),
    retiredDaysAgo: 21,
  },
];

function lot(
  brand: string,
  [diameterMm, lengthMm]: readonly [number, number],
  lotNumber: string,
  daysLeft: number,
  note = '',
): DemoLot {
  return { brand, diameterMm, lengthMm, lot: lotNumber, daysLeft, note };
}
