/** How soon somebody with this sign must be seen. */
export type Urgency = 'call now' | 'emergency department' | 'doctor today';

export type WarningSign = {
  readonly id: string;
  /** Asked of the visitor; a yes means that no drawing is needed. Reading age of twelve. */
  readonly question: string;
  readonly urgency: Urgency;
  /** What it can mean, and why it can't wait. */
  readonly why: string;
  /** What to do, in order. */
  readonly whatToDo: readonly string[];
  /** Facts of the question and of the urgency; the sentences are our own. */
  readonly source: {
    readonly reference: string;
    /** How much of it was read, and what of the sign is not in it. */
    readonly read: string;
  };
};

const CALL = 'Call the emergency number now (911 in the USA).';
const DO_NOT_DRIVE = 'Do not drive yourself. Stay with somebody until help is there.';

/** What is asked before anything is drawn, the most urgent first. */
export const WARNING_SIGNS: readonly WarningSign[] = [
  {
    id: 'stroke',
    question:
      'Suddenly, a part of your body is weak or numb, your face droops on one side, or you have trouble speaking, seeing or walking.',
    urgency: 'call now',
    why: 'It can be a stroke. Every minute counts, even if it has passed again.',
    whatToDo: [CALL, 'Note the time when it began.', DO_NOT_DRIVE],
    source: {
      reference: 'American College of Cardiology, CardioSmart, Stroke: signs and symptoms (cardiosmart.org), 2015.',
      read: 'The list: sudden numbness or weakness of face, arm or leg, mostly of one side; speaking, seeing, walking; call 911 at once. With it Rafed, Stroke signs and symptoms: signs that pass may be a small stroke. Noting the time is general knowledge.',
    },
  },
  {
    id: 'sudden-headache',
    question: 'A headache came like a blow, at full strength within a minute or so, perhaps the worst of your life.',
    urgency: 'call now',
    why: 'It can be bleeding around the brain.',
    whatToDo: [CALL, DO_NOT_DRIVE],
    source: {
      reference: 'American College of Cardiology, CardioSmart, Stroke: signs and symptoms (cardiosmart.org), 2015.',
      read: 'A severe headache for unknown reasons counts as a sign of stroke: call 911. That it is at full strength within a minute is from accounts of the SNNOOP10 list for patients.',
    },
  },
  {
    id: 'heart',
    question:
      'Pain or pressure in the chest, or pain in an arm, the jaw, neck or back, together with short breath, cold sweat, feeling sick or faint.',
    urgency: 'call now',
    why: 'It can be a heart attack, or a clot or tear in the chest.',
    whatToDo: [CALL, 'Stop what you are doing and sit down.', DO_NOT_DRIVE],
    source: {
      reference: 'Virginia Department of Health, Heart disease: signs and symptoms of heart attack (vdh.virginia.gov).',
      read: 'The five signs (jaw, neck or back; weak or faint; chest; arms or shoulder; short breath) and the call to 911. Cold sweat and sickness: Pikeville Medical Center, after the American Heart Association. Not to drive: Horizon Blue Cross, Know the signs of a heart attack.',
    },
  },
  {
    id: 'saddle',
    question:
      'You feel numb between the legs or around the bottom, you can’t hold or can’t pass water or stool as usual, or both legs get weak or numb.',
    urgency: 'emergency department',
    why: 'The nerves at the end of the spine may be pressed. Hours can matter.',
    whatToDo: [
      'Go to an emergency department now. Let somebody drive you.',
      'Say there: “numb between the legs” or “trouble with bladder or bowel”.',
    ],
    source: {
      reference:
        'Northern Health and Social Care Trust, Low back pain: when to seek urgent help (northerntrust.hscni.net).',
      read: 'The list for the emergency department: both legs, numbness around genitals or bottom, bladder, bowel.',
    },
  },
  {
    id: 'stiff-neck',
    question: 'Fever, and with it a stiff neck, a strong headache, a new rash, or you are very drowsy or confused.',
    urgency: 'emergency department',
    why: 'It can be an infection around the brain, which can get worse fast.',
    whatToDo: [
      'Go to an emergency department now, or call the emergency number (911 in the USA).',
      'Do not wait for more signs or for a rash.',
    ],
    source: {
      reference:
        'St Catharine’s College, Cambridge, Meningitis (caths.cam.ac.uk/meningitis), after information of the NHS.',
      read: 'The list of symptoms, in any order and seldom all; ambulance or emergency department at once; not to wait for a rash.',
    },
  },
  {
    id: 'injury',
    question:
      'It began with a hard fall, a crash or a blow. (With thin bones or at an older age, a small fall counts.)',
    urgency: 'emergency department',
    why: 'A bone may be broken, or something inside hurt.',
    whatToDo: [
      'Go to an emergency department today.',
      'If your head, neck or back was hit, keep still and call the emergency number (911 in the USA).',
    ],
    source: {
      reference:
        'Northern Health and Social Care Trust, Low back pain: when to seek urgent help (northerntrust.hscni.net).',
      read: 'Pain after major trauma, or minor trauma in older people and with thin bones: emergency department. Other places than the back, and keeping still, are general knowledge.',
    },
  },
  {
    id: 'swollen-calf',
    question: 'One calf or leg is swollen, warm or red and sore, and you did not knock it.',
    urgency: 'doctor today',
    why: 'It can be a blood clot in a vein.',
    whatToDo: [
      'Call a doctor now, and be seen today. Do not rub or massage the leg.',
      'If you also get short of breath or your chest hurts: call the emergency number (911 in the USA).',
    ],
    source: {
      reference: 'WPB Physio, Deep vein thrombosis (wpbphysio.co.uk/conditions/dvt).',
      read: 'Signs in one leg, mostly the calf; doctor or emergency department at once; a clot can move to the lung. Not to massage is general knowledge.',
    },
  },
  {
    id: 'fever',
    question: 'Fever or shivering together with the pain, and it is not just a cold or the flu.',
    urgency: 'doctor today',
    why: 'It can be an infection, in the spine, a joint or an organ.',
    whatToDo: ['Call a doctor, and be seen today.'],
    source: {
      reference: 'Sheffield Aches and Pains (NHS), What is back pain? (sheffieldachespains).',
      read: 'Back pain with a high temperature: an urgent appointment. That it is so for other places is general knowledge.',
    },
  },
  {
    id: 'cancer-or-weight',
    question:
      'You have or had cancer and this pain is new, you lose weight without trying, or the pain is worst at night and nothing eases it.',
    urgency: 'doctor today',
    why: 'Mostly it is something harmless, but a doctor should look before anybody treats a muscle.',
    whatToDo: ['Call your doctor today and ask for the next free appointment.', 'Say which of these is true for you.'],
    source: {
      reference: 'Sheffield Aches and Pains (NHS), What is back pain? (sheffieldachespains).',
      read: 'Weight loss without trying, and pain that rest does not ease and that is much worse at night: an urgent appointment. Cancer before: WikiMSK, Low back pain red flags.',
    },
  },
];

/** The heading of what to do now. */
export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  'call now': 'Call the emergency number now',
  'emergency department': 'Go to an emergency department now',
  'doctor today': 'See a doctor today',
};
