export { articlePage } from './article.ts';
export { crumbs } from './crumbs.ts';
export { faqPage } from './faq.ts';
export { person } from './person.ts';
export { type PracticeNamed, practiceNamed, practiceThing, webSite } from './site.ts';
