export { type ArticleInWords, articlePage } from './article.ts';
export { type ClinicInWords, medicalClinic } from './clinic.ts';
export { crumbs } from './crumbs.ts';
export { faqPage } from './faq.ts';
export { type PersonInWords, person } from './person.ts';
export { practiceId, practiceThing, webSite } from './site.ts';
