import type { SiteLanguage } from '../language.ts';

const ENGLISH = {
  clinics: 'Our clinics',
  clinicsAbout: (practice: string) =>
    `Where ${practice} is: addresses, telephones and hours of each clinic, and the way there.`,
  clinicsLead: 'Come to whichever is nearest. Each has the same standards and the same record of your care.',
  aboutClinic: (name: string, street: string, city: string) =>
    `${name}, ${street}, ${city}: hours of this week, holidays, the way there, parking, buses and the team.`,
  address: 'Address',
  telephone: 'Telephone',
  hours: 'Hours this week',
  day: 'Day',
  open: 'Open',
  today: 'today',
  closed: 'Closed',
  byArrangement: 'by arrangement',
  noHours: 'Please call us to ask for the hours.',
  ahead: 'Other hours ahead',
  wayHere: 'The way here',
  directions: 'Directions',
  directionsHint: 'opens a map site, which is not ours',
  parking: 'Parking',
  bus: 'Bus',
  team: 'The team here',
  services: 'What we offer here',
  book: 'Ask for a visit',
  write: 'Write to this clinic',
  more: (name: string) => `Hours, map and team of ${name}`,
  allClinics: 'All clinics',
  localTime: 'Times are those of the clinic’s own clock.',
  call: (name: string) => `Call ${name}`,
  and: ' and ',
};

const SPANISH: typeof ENGLISH = {
  clinics: 'Nuestras clínicas',
  clinicsAbout: (practice) =>
    `Dónde está ${practice}: direcciones, teléfonos y horarios de cada clínica, y cómo llegar.`,
  clinicsLead: 'Venga a la que le quede más cerca. Todas trabajan igual y comparten su historia clínica.',
  aboutClinic: (name, street, city) =>
    `${name}, ${street}, ${city}: horario de esta semana, días festivos, cómo llegar, estacionamiento, autobuses y equipo.`,
  address: 'Dirección',
  telephone: 'Teléfono',
  hours: 'Horario de esta semana',
  day: 'Día',
  open: 'Abierto',
  today: 'hoy',
  closed: 'Cerrado',
  byArrangement: 'con cita acordada',
  noHours: 'Llámenos, por favor, para preguntar el horario.',
  ahead: 'Próximos cambios de horario',
  wayHere: 'Cómo llegar',
  directions: 'Ver la ruta',
  directionsHint: 'abre un sitio de mapas que no es nuestro',
  parking: 'Estacionamiento',
  bus: 'Autobús',
  team: 'El equipo de esta clínica',
  services: 'Lo que ofrecemos aquí',
  book: 'Pedir una cita',
  write: 'Escribir a esta clínica',
  more: (name) => `Horario, plano y equipo de ${name}`,
  allClinics: 'Todas las clínicas',
  localTime: 'Las horas son las del reloj de la clínica.',
  call: (name) => `Llamar a ${name}`,
  and: ' y ',
};

export type ClinicWords = typeof ENGLISH;

export function clinicWords(language: SiteLanguage): ClinicWords {
  return language === 'es' ? SPANISH : ENGLISH;
}
