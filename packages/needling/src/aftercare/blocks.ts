import type { AftercareBlock, AftercareBlockId } from './types.ts';

/** Changes with every change of a word below: a sheet that was given says by it which words it had. */
export const AFTERCARE_VERSION = '2026-11-28';

const USUAL = { kind: 'general-knowledge', note: 'usual content of handouts' } as const;

/**
 * What patients are told after needling, in our own words: the order is the order on the sheet.
 * Soreness: trials follow it to 72 hours, and most of it fades between 6 and 12 hours in one of them; the longer times
 * on the sheet are general knowledge. The lung: in a case of 2025 it built up over two days.
 */
export const AFTERCARE = {
  'needle-left-in': {
    tone: 'emergency',
    words: {
      en: {
        heading: 'A piece of a needle may still be inside',
        intro: 'Go to the place we sent you to. Go now.',
        lines: [
          'Keep that part of your body as still as you can.',
          'Do not press or rub the spot.',
          'Tell them: "A piece of a dry needling needle may be inside."',
        ],
        outro: '',
      },
      es: {
        heading: 'Puede haber quedado dentro un pedazo de aguja',
        intro: 'Vaya al lugar al que le enviamos. Vaya ahora.',
        lines: [
          'Mueva esa parte del cuerpo lo menos posible.',
          'No apriete ni frote ese punto.',
          'Diga: "Puede haber un pedazo de aguja de punción seca adentro".',
        ],
        outro: '',
      },
    },
    basis: [{ kind: 'source', source: 'who-1999', note: 'keep still; hospital where it lies deep' }],
  },
  normal: {
    tone: 'plain',
    words: {
      en: {
        heading: 'What is normal',
        intro: '',
        lines: [
          'The muscles feel sore, like after hard exercise. Often for 1 or 2 days, sometimes for 3.',
          'A small bruise, or a drop of blood on your clothes.',
          'You feel tired or a bit light-headed today.',
        ],
        outro: '',
      },
      es: {
        heading: 'Lo que es normal',
        intro: '',
        lines: [
          'Los músculos duelen como después de un ejercicio fuerte. Muchas veces 1 o 2 días, a veces 3.',
          'Un moretón pequeño o una gota de sangre en la ropa.',
          'Hoy se siente cansado o un poco mareado.',
        ],
        outro: '',
      },
    },
    basis: [
      { kind: 'source', source: 'diciolla-2021', note: 'soreness followed to 72 hours, most of it gone in 12' },
      { kind: 'general-knowledge', note: '24 to 48 hours, sometimes 72' },
    ],
  },
  today: {
    tone: 'plain',
    words: {
      en: {
        heading: 'Today',
        intro: '',
        lines: [
          'No very hard training of the muscles we treated.',
          'If you feel dizzy, sit down and wait before you drive.',
        ],
        outro: '',
      },
      es: {
        heading: 'Hoy',
        intro: '',
        lines: ['No entrene muy fuerte los músculos que tratamos.', 'Si se marea, siéntese y espere antes de manejar.'],
        outro: '',
      },
    },
    basis: [USUAL],
  },
  helps: {
    tone: 'plain',
    words: {
      en: {
        heading: 'What helps',
        intro: '',
        lines: [
          'Keep moving: walk, and use the muscle lightly.',
          'Warmth, or something cool for a short while. Use what feels good.',
          'Stretch gently. Drink as you always do.',
          'You may take a plain pain medicine if it is safe for you. Ask your pharmacist if you are not sure.',
        ],
        outro: '',
      },
      es: {
        heading: 'Lo que ayuda',
        intro: '',
        lines: [
          'Siga moviéndose: camine y use el músculo con suavidad.',
          'Calor, o algo frío por poco tiempo. Use lo que le haga sentir bien.',
          'Estírese con suavidad. Beba como siempre.',
          'Puede tomar una medicina sencilla para el dolor si es segura para usted. Si tiene dudas, pregunte en la farmacia.',
        ],
        outro: '',
      },
    },
    basis: [
      USUAL,
      { kind: 'source', source: 'post-needling-soreness', note: 'light loading eased soreness in one of two trials' },
    ],
  },
  stimulation: {
    tone: 'plain',
    words: {
      en: {
        heading: 'You had an electric current',
        intro: '',
        lines: ['The muscle may twitch or feel heavy for the rest of the day.'],
        outro: '',
      },
      es: {
        heading: 'Le pusimos una corriente eléctrica',
        intro: '',
        lines: ['El músculo puede dar pequeños saltos o sentirse pesado el resto del día.'],
        outro: '',
      },
    },
    basis: [{ kind: 'general-knowledge' }],
  },
  bruise: {
    tone: 'plain',
    words: {
      en: {
        heading: 'You have a bruise, or a spot that bled',
        intro: '',
        lines: [
          'Hold something cool on it for a few minutes, with a cloth between. Do not rub it.',
          'It may turn blue, then green and yellow. That is how it heals.',
        ],
        outro: '',
      },
      es: {
        heading: 'Tiene un moretón o un punto que sangró',
        intro: '',
        lines: [
          'Ponga algo frío unos minutos, con un paño en medio. No lo frote.',
          'Puede ponerse azul, luego verde y amarillo. Así se cura.',
        ],
        outro: '',
      },
    },
    basis: [{ kind: 'general-knowledge', note: 'press, cold, watch' }],
  },
  'blood-thinner': {
    tone: 'call',
    words: {
      en: {
        heading: 'You take a medicine that can make you bleed more',
        intro: '',
        lines: [
          'You may bruise more than other people.',
          'If a spot bleeds, press on it with a clean cloth until it stops. It can take longer than usual.',
          'Call us today if a spot swells and gets hard or hurts a lot.',
          'Keep taking your medicine as your doctor told you.',
        ],
        outro: '',
      },
      es: {
        heading: 'Toma una medicina que puede hacerle sangrar más',
        intro: '',
        lines: [
          'Le pueden salir más moretones que a otras personas.',
          'Si un punto sangra, apriete con un paño limpio hasta que pare. Puede tardar más de lo normal.',
          'Llámenos hoy si un punto se hincha y se pone duro o duele mucho.',
          'Siga tomando su medicina como le indicó su médico.',
        ],
        outro: '',
      },
    },
    basis: [{ kind: 'source', source: 'munoz-2022' }, USUAL],
  },
  faint: {
    tone: 'call',
    words: {
      en: {
        heading: 'You felt faint today',
        intro: '',
        lines: [
          'Do not drive until you feel steady. It is best if somebody takes you home.',
          'Drink something, and eat a little.',
          'Next time eat before you come, and tell us before we start. You will lie down.',
        ],
        outro: '',
      },
      es: {
        heading: 'Hoy se sintió a punto de desmayarse',
        intro: '',
        lines: [
          'No maneje hasta sentirse firme. Lo mejor es que alguien le lleve a casa.',
          'Beba algo y coma un poco.',
          'La próxima vez coma antes de venir y avísenos antes de empezar. Estará acostado.',
        ],
        outro: '',
      },
    },
    basis: [
      { kind: 'source', source: 'who-1999', note: 'it has a section on fainting' },
      { kind: 'general-knowledge', note: 'lie down next time' },
    ],
  },
  'nerve-symptoms': {
    tone: 'call',
    words: {
      en: {
        heading: 'You felt an electric pain or numbness',
        intro: '',
        lines: [
          'It should fade. Call us tomorrow and tell us how it is, even if it is gone.',
          'Call today if it gets worse, or if a muscle feels weak.',
        ],
        outro: '',
      },
      es: {
        heading: 'Sintió un calambre eléctrico o adormecimiento',
        intro: '',
        lines: [
          'Debería irse poco a poco. Llámenos mañana y díganos cómo está, aunque ya no lo sienta.',
          'Llame hoy mismo si empeora o si un músculo se siente débil.',
        ],
        outro: '',
      },
    },
    basis: [{ kind: 'general-knowledge', note: 'follow up after nerve symptoms' }],
  },
  'call-us': {
    tone: 'call',
    words: {
      en: {
        heading: 'Call us if',
        intro: '',
        lines: [
          'you are still sore after 3 days',
          'a bruise keeps growing',
          'you feel numb or tingly, or a muscle feels weak',
          'you have a fever, or a spot turns red, hot or swollen',
        ],
        outro: '',
      },
      es: {
        heading: 'Llámenos si',
        intro: '',
        lines: [
          'todavía le duele después de 3 días',
          'un moretón sigue creciendo',
          'siente adormecimiento u hormigueo, o un músculo débil',
          'tiene fiebre, o un punto se pone rojo, caliente o hinchado',
        ],
        outro: '',
      },
    },
    basis: [USUAL],
  },
  lung: {
    tone: 'emergency',
    words: {
      en: {
        heading: 'Watch your breathing for the next three days',
        intro:
          'We used needles near your ribs, your shoulder or the base of your neck. Very rarely a needle lets air in next to the lung. It can start hours or days later. Call 911 at once if you:',
        lines: [
          'are short of breath',
          'have pain in your chest or shoulder that is new, or worse when you breathe in',
          'have a new dry cough',
        ],
        outro: 'Tell them: "I had dry needling." Do not fly or dive until a doctor says it is safe.',
      },
      es: {
        heading: 'Cuide su respiración los próximos tres días',
        intro:
          'Usamos agujas cerca de las costillas, el hombro o la base del cuello. Muy rara vez una aguja deja entrar aire junto al pulmón. Puede empezar horas o días después. Llame al 911 enseguida si:',
        lines: [
          'le falta el aire',
          'tiene un dolor nuevo en el pecho o el hombro, o le duele más al tomar aire',
          'tiene una tos seca nueva',
        ],
        outro: 'Diga: "Me hicieron punción seca". No viaje en avión ni bucee hasta que un médico le diga que puede.',
      },
    },
    basis: [
      { kind: 'source', source: 'physical-therapy-2025', note: 'built up over two days' },
      { kind: 'source', source: 'south-africa-bn121', note: 'what it feels like' },
      { kind: 'general-knowledge', note: 'three days; no flying or diving' },
    ],
  },
  emergency: {
    tone: 'emergency',
    words: {
      en: {
        heading: 'Call 911 at once if',
        intro: '',
        lines: [
          'you faint, or can hardly stay awake',
          'you get a sudden, very bad headache',
          'an arm or a leg becomes weak, or your face droops',
          'you cannot hold your urine or stool, or cannot pass urine',
          'bleeding does not stop while you press on it',
        ],
        outro: '',
      },
      es: {
        heading: 'Llame al 911 enseguida si',
        intro: '',
        lines: [
          'se desmaya o le cuesta mantenerse despierto',
          'tiene de pronto un dolor de cabeza muy fuerte',
          'pierde fuerza en un brazo o una pierna, o se le cae un lado de la cara',
          'no puede aguantar la orina o las heces, o no puede orinar',
          'sangra y no para aunque apriete',
        ],
        outro: '',
      },
    },
    basis: [USUAL],
  },
} as const satisfies Readonly<Record<AftercareBlockId, AftercareBlock>>;
