import type { SiteLanguage } from '../../language.ts';

/** What stands around an article and over lists of them. */
const PAGE_WORDS = {
  en: {
    articles: 'Articles',
    listIntro: 'Written by the people who treat you, with their sources, and with how sure anybody can be.',
    listAbout: 'Articles by our physical therapists about pain, muscles and dry needling, with their sources.',
    all: 'All',
    categories: 'Subjects',
    none: 'Nothing is published here yet.',
    youAreHere: 'You are here',
    writtenBy: 'Written by',
    reviewedBy: 'Reviewed by',
    published: 'Published',
    updated: 'Updated',
    minutes: (count: number) => `${count} min read`,
    otherLanguage: 'Leer en español',
    onThisPage: 'In this article',
    related: 'Read next',
    toTop: 'Back to top',
    newer: 'Newer articles',
    older: 'Older articles',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    pagesName: 'Pages of articles',
    comments: 'Comments',
    noComments: 'Nobody has written yet.',
    commentTitle: 'Write a comment',
    commentIntro:
      'We read every comment before it is shown. Please write nothing about your health that strangers should not read; for that, call us.',
    yourName: 'Name, as it is shown',
    yourWords: 'Your comment',
    send: 'Send comment',
    commentHeld: 'Thank you. Your comment is here, and is shown once somebody of the practice has read it.',
  },
  es: {
    articles: 'Artículos',
    listIntro: 'Escritos por quienes le tratan, con sus fuentes y con lo seguro que se puede estar de cada cosa.',
    listAbout: 'Artículos de nuestros fisioterapeutas sobre dolor, músculos y punción seca, con sus fuentes.',
    all: 'Todos',
    categories: 'Temas',
    none: 'Aquí todavía no hay nada publicado.',
    youAreHere: 'Está usted aquí',
    writtenBy: 'Escrito por',
    reviewedBy: 'Revisado por',
    published: 'Publicado el',
    updated: 'Actualizado el',
    minutes: (count: number) => `${count} min de lectura`,
    otherLanguage: 'Read in English',
    onThisPage: 'En este artículo',
    related: 'Siga leyendo',
    toTop: 'Volver arriba',
    newer: 'Artículos más nuevos',
    older: 'Artículos anteriores',
    page: (page: number, pages: number) => `Página ${page} de ${pages}`,
    pagesName: 'Páginas de artículos',
    comments: 'Comentarios',
    noComments: 'Nadie ha escrito todavía.',
    commentTitle: 'Escriba un comentario',
    commentIntro:
      'Leemos cada comentario antes de mostrarlo. No escriba sobre su salud nada que no deban leer desconocidos; para eso, llámenos.',
    yourName: 'Nombre, tal como se mostrará',
    yourWords: 'Su comentario',
    send: 'Enviar comentario',
    commentHeld: 'Gracias. Su comentario ha llegado y se mostrará cuando alguien de la clínica lo haya leído.',
  },
};

export type PageWords = (typeof PAGE_WORDS)['en'];

export function pageWords(language: SiteLanguage): PageWords {
  return PAGE_WORDS[language];
}
