import type { SiteLanguage } from '../../language.ts';

/** What stands in an article's text besides what its author wrote. */
const TEXT_WORDS = {
  en: {
    references: 'References',
    reference: 'Reference',
    backToText: 'Back to the text',
    table: 'Table',
    bookTitle: 'Would you like somebody to look at it?',
    bookWords: 'A physical therapist listens, examines and tells you what she would do, before anything is done.',
    book: 'Book a visit',
    left: 'left',
    right: 'right',
    aboutMuscle: 'More about this muscle',
    aboutPoint: 'More about this point',
    unknown:
      'The atlas knows no such muscle or point (any more): readers see nothing here. Choose another, or take the block out.',
    noPicture:
      'This picture is not among the practice’s own: readers see nothing here. Choose another, or take it out.',
  },
  es: {
    references: 'Referencias',
    reference: 'Referencia',
    backToText: 'Volver al texto',
    table: 'Tabla',
    bookTitle: '¿Quiere que alguien lo examine?',
    bookWords: 'Un fisioterapeuta le escucha, le examina y le explica lo que haría, antes de hacer nada.',
    book: 'Pedir una cita',
    left: 'izquierdo',
    right: 'derecho',
    aboutMuscle: 'Más sobre este músculo (en inglés)',
    aboutPoint: 'Más sobre este punto (en inglés)',
    unknown: 'El atlas no conoce este músculo o punto: los lectores no ven nada aquí. Elija otro o quite el bloque.',
    noPicture: 'Esta imagen no es de la clínica: los lectores no ven nada aquí. Elija otra o quítela.',
  },
} as const satisfies Readonly<Record<SiteLanguage, Readonly<Record<string, string>>>>;

export type TextWords = { readonly [Word in keyof (typeof TEXT_WORDS)['en']]: string };

export function textWords(language: SiteLanguage): TextWords {
  return TEXT_WORDS[language];
}
