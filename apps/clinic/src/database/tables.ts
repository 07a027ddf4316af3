import type { Drawing } from '@filiform/body';
import type { AftercareLanguage, AftercareSheet, RetestKind } from '@filiform/needling';
import type { ColumnType, Generated } from 'kysely';
import type { ArticleBody } from '../site/articles/document.ts';
import type { SketchMap } from '../site/clinics/sketch-map.ts';
import type { BookingWish } from '../site/contact/booking-wish.ts';
import type { SiteLanguage } from '../site/language.ts';
import type { HomeSection } from '../site/look/home.ts';
import type { CornerId, TypeId } from '../site/look/look.ts';
import type { AskingPoint } from '../site/voices/asking-point.ts';
import type { SignedAuthorisation } from '../site/voices/authorisation.ts';
import type { RefusalReason, ShownAs } from '../site/voices/choices.ts';

/** Half-open stretch of time [startsAt, endsAt). Stored as tstzrange. */
export type Interval = { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant };

/** Given as an instant or its ISO text, read as an instant. */
type InstantColumn = ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
type OptionalInstant = ColumnType<
  Temporal.Instant | null,
  Temporal.Instant | string | null | undefined,
  Temporal.Instant | string | null
>;
type OptionalDate = ColumnType<
  Temporal.PlainDate | null,
  Temporal.PlainDate | string | null | undefined,
  Temporal.PlainDate | string | null
>;
/** jsonb: written as text (JSON.stringify), read as its value. */
type Json<T> = ColumnType<T, string, string>;
type DateColumn = ColumnType<Temporal.PlainDate, Temporal.PlainDate | string, Temporal.PlainDate | string>;

type OptionalJson<T> = ColumnType<T | null, string | null | undefined, string | null>;

/** Minutes of a clinic's day, half-open. */
type ClinicStretch = { fromMinute: number; toMinute: number; byArrangement: Generated<boolean> };

export type SiteMessageKind = 'message' | 'booking';

export const ROLES = ['owner', 'clinician', 'student', 'front-desk', 'editor'] as const;
export type Role = (typeof ROLES)[number];

export type VisitStatus = 'booked' | 'arrived' | 'done' | 'no-show' | 'cancelled';

/** What the clinician typed into a note; null where a text is still as the record drafts it. */
export type NoteTexts = {
  readonly subjective: string | null;
  readonly candidates: string | null;
  readonly plan: string;
  readonly aftercare: string;
  /** Remarks under what comes from the record alone. */
  readonly needling: string;
  readonly response: string;
  readonly needleCount: string;
};

/** A note in the making. Drafts that no one has edited hold sections alone. */
export type NoteSections = {
  readonly version?: 1;
  readonly sections: readonly {
    readonly kind?: string;
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly columns?: readonly string[];
    readonly rows?: readonly (readonly string[])[];
  }[];
  readonly texts?: NoteTexts;
  /** What stood before the note was drafted anew: kept for undo. */
  readonly previous?: NoteTexts;
};

/** One part of a consent text, as it stands under the one before. */
export type ConsentBlock = { readonly kind: 'heading' | 'paragraph' | 'item'; readonly text: string };

/** A part of the body that a health answer names. */
export type NamedPlace = { readonly region: string; readonly side: string };

/** The tables of migrations/*.sql as Kysely sees them: snake_case there, camelCase here. */
export type Tables = VoiceTables & {
  practiceDirectory: { id: string; name: string };
  practiceHost: { host: string; practiceId: string };
  practice: {
    id: string;
    name: string;
    tagline: Generated<string>;
    telephone: Generated<string>;
    email: Generated<string>;
    isDemo: Generated<boolean>;
    /** Whether visitors find the page `/where-does-it-hurt`. */
    offersWhereDoesItHurt: Generated<boolean>;
    createdAt: Generated<Temporal.Instant>;
  };
  clinic: {
    practiceId: string;
    id: string;
    slug: string;
    name: string;
    street: string;
    city: string;
    state: string;
    postalCode: string;
    telephone: string;
    timeZone: string;
    openingText: Generated<string>;
    position: Generated<number>;
    email: Generated<string>;
    parkingEn: Generated<string>;
    parkingEs: Generated<string>;
    busEn: Generated<string>;
    busEs: Generated<string>;
    latitude: number | null;
    longitude: number | null;
    sketchMap: OptionalJson<SketchMap>;
    edition: Generated<number>;
  };
  clinicHours: ClinicStretch & { practiceId: string; clinicId: string; weekday: number };
  clinicException: {
    practiceId: string;
    clinicId: string;
    onDate: DateColumn;
    nameEn: string;
    nameEs: Generated<string>;
  };
  clinicExceptionHours: ClinicStretch & { practiceId: string; clinicId: string; onDate: DateColumn };
  staffProfile: {
    practiceId: string;
    staffId: string;
    slug: string;
    wantsShown: Generated<boolean>;
    heldBack: Generated<boolean>;
    imageId: string | null;
    languages: Generated<readonly string[]>;
    textEn: Generated<string>;
    textEs: Generated<string>;
    interestsEn: Generated<string>;
    interestsEs: Generated<string>;
    position: Generated<number>;
    edition: Generated<number>;
  };
  staffProfileClinic: { practiceId: string; staffId: string; clinicId: string };
  siteService: {
    practiceId: string;
    id: string;
    nameEn: string;
    nameEs: Generated<string>;
    textEn: Generated<string>;
    textEs: Generated<string>;
    lengthMinutes: number | null;
    priceEn: Generated<string>;
    priceEs: Generated<string>;
    shown: Generated<boolean>;
    position: Generated<number>;
    edition: Generated<number>;
  };
  siteServiceClinic: { practiceId: string; serviceId: string; clinicId: string };
  siteMessage: {
    practiceId: string;
    id: string;
    kind: SiteMessageKind;
    clinicId: string;
    language: SiteLanguage;
    writtenAs: string;
    answerBy: 'telephone' | 'email';
    telephone: Generated<string>;
    email: Generated<string>;
    words: Generated<string>;
    wish: OptionalJson<BookingWish>;
    addressHash: string;
    sentAt: InstantColumn;
    answeredBy: string | null;
    answeredAt: OptionalInstant;
    answerNote: Generated<string>;
    reopenedBy: string | null;
    reopenedAt: OptionalInstant;
  };
  signInUser: {
    id: string;
    name: string;
    email: string;
    emailVerified: Generated<boolean>;
    image: string | null;
    createdAt: Generated<Temporal.Instant>;
    updatedAt: Generated<Temporal.Instant>;
  };
  signInSession: { id: string; userId: string; token: string; expiresAt: InstantColumn };
  signInFailure: { id: string; emailHash: string; addressHash: string; failedAt: InstantColumn };
  staffMember: {
    practiceId: string;
    id: string;
    userId: string;
    displayName: string;
    credentials: Generated<string>;
    deactivatedAt: OptionalInstant;
    createdAt: Generated<Temporal.Instant>;
  };
  staffRole: { practiceId: string; staffId: string; role: Role };
  staffInvitation: {
    practiceId: string;
    id: string;
    email: string;
    displayName: string;
    credentials: Generated<string>;
    roles: Role[];
    tokenHash: string;
    invitedBy: string;
    invitedAt: InstantColumn;
    expiresAt: InstantColumn;
    acceptedAt: OptionalInstant;
    revokedAt: OptionalInstant;
  };
  needlingCredential: {
    practiceId: string;
    id: string;
    staffId: string;
    /** Two letters. */
    state: string;
    licenceNumber: Generated<string>;
    registrationNumber: Generated<string>;
    licensedOn: DateColumn;
    expiresOn: DateColumn;
    trainingBeganOn: DateColumn;
    trainingHours: number;
    inPersonHours: number;
    supervisedSessions: number | null;
    /** Null where the papers do not tell them apart. */
    trainedMuscles: string[] | null;
    rowVersion: number;
    recordedBy: string;
    standsFrom: InstantColumn;
    standsUntil: OptionalInstant;
    endedBy: string | null;
    endedReason: string | null;
  };
  clinicalLead: {
    practiceId: string;
    id: string;
    staffId: string;
    namedBy: string;
    namedAt: InstantColumn;
    endedAt: OptionalInstant;
  };
  safetyRuleLevel: {
    practiceId: string;
    id: string;
    rule: string;
    rowVersion: number;
    /** `default`: back to the product's. */
    level: 'stop' | 'warn' | 'default';
    reason: string;
    changedBy: string;
    changedAt: InstantColumn;
  };
  ownSafetyRule: {
    practiceId: string;
    id: string;
    /** The rule that this one took the place of. */
    follows: string | null;
    level: 'stop' | 'warn';
    words: string;
    muscles: string[] | null;
    techniques: string[] | null;
    healthItems: string[] | null;
    needleLongerThanMm: number | null;
    onlyWithStimulation: Generated<boolean>;
    addedBy: string;
    addedAt: InstantColumn;
    retiredBy: string | null;
    retiredAt: OptionalInstant;
  };
  needleStock: {
    practiceId: string;
    id: string;
    brand: string;
    diameterMm: number;
    lengthMm: number;
    lot: string;
    expiresOn: DateColumn;
    note: Generated<string>;
    addedBy: string;
    addedAt: InstantColumn;
    retiredBy: string | null;
    retiredAt: OptionalInstant;
  };
  accessLog: {
    practiceId: string;
    id: string;
    at: InstantColumn;
    staffId: string | null;
    patientId: string | null;
    action: string;
    outcome: 'allowed' | 'refused';
    requestId: string;
  };
  patient: {
    practiceId: string;
    id: string;
    givenName: string;
    familyName: string;
    nameUsed: Generated<string>;
    birthDate: DateColumn;
    telephone: Generated<string>;
    email: Generated<string>;
    street: Generated<string>;
    city: Generated<string>;
    postalCode: Generated<string>;
    reachBy: Generated<'telephone' | 'text-message' | 'email' | 'letter'>;
    language: Generated<string>;
    emergencyName: Generated<string>;
    emergencyTelephone: Generated<string>;
    emergencyRelation: Generated<string>;
    guardianName: Generated<string>;
    guardianTelephone: Generated<string>;
    guardianRelation: Generated<string>;
    archivedAt: OptionalInstant;
    mergedInto: string | null;
    rowVersion: Generated<number>;
    createdAt: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, never>;
  };
  patientMerge: {
    practiceId: string;
    id: string;
    keptId: string;
    mergedId: string;
    mergedBy: string;
    mergedAt: InstantColumn;
    keptBefore: Json<unknown>;
    mergedBefore: Json<unknown>;
    moved: Json<Record<string, number>>;
  };
  patientShare: {
    practiceId: string;
    id: string;
    patientId: string;
    studentId: string;
    sharedBy: string;
    sharedAt: InstantColumn;
    endedAt: OptionalInstant;
  };
  visit: {
    practiceId: string;
    id: string;
    clinicId: string;
    clinicianId: string;
    patientId: string;
    /** Write with `rangeText(interval)`. */
    during: ColumnType<Interval, string, string>;
    status: VisitStatus;
    reason: Generated<string>;
    walkIn: Generated<boolean>;
    deliberateOverlapReason: string | null;
    cancelledAt: OptionalInstant;
  };
  painDrawing: {
    practiceId: string;
    visitId: string;
    patientId: string;
    drawing: Json<Drawing>;
    drawnBy: string;
    updatedAt: InstantColumn;
    rowVersion: Generated<number>;
  };
  examination: {
    practiceId: string;
    visitId: string;
    patientId: string;
    complaint: string | null;
    features: string[];
    examinedBy: string;
    updatedAt: InstantColumn;
    rowVersion: Generated<number>;
  };
  finding: {
    practiceId: string;
    id: string;
    visitId: string;
    muscle: string;
    side: 'left' | 'right';
    kind: string;
    triggerPoint: string | null;
    foundBy: string;
    foundAt: InstantColumn;
    withdrawnBy: string | null;
    withdrawnAt: OptionalInstant;
  };
  outcomeScore: {
    practiceId: string;
    id: string;
    patientId: string;
    visitId: string;
    instrument: 'nprs' | 'ndi' | 'hit-6';
    score: number;
    takenAt: InstantColumn;
  };
  healthAnswer: {
    practiceId: string;
    id: string;
    patientId: string;
    question: string;
    /** Null for the history. */
    visitId: string | null;
    asked: 'history' | 'visit';
    /** Null where the answer before it was taken back. */
    choice: string | null;
    places: Json<readonly NamedPlace[]>;
    remark: Generated<string>;
    toldBy: Generated<'staff' | 'patient'>;
    answeredBy: string | null;
    answeredAt: InstantColumn;
  };
  healthDocument: {
    practiceId: string;
    id: string;
    patientId: string;
    mediaType: string;
    content: Buffer;
    sha256: string;
    addedBy: string;
    addedAt: InstantColumn;
  };
  healthClearance: {
    practiceId: string;
    id: string;
    patientId: string;
    item: string;
    clearedByName: string;
    clearedByRole: string;
    clearedOn: DateColumn;
    /** The last day; null where it is open. */
    goodUntil: ColumnType<
      Temporal.PlainDate | null,
      Temporal.PlainDate | string | null,
      Temporal.PlainDate | string | null
    >;
    isOpenEnded: boolean;
    documentId: string;
    enteredBy: string;
    enteredAt: InstantColumn;
    withdrawnBy: string | null;
    withdrawnAt: OptionalInstant;
    withdrawnWhy: Generated<string>;
  };
  needlingSession: {
    practiceId: string;
    id: string;
    visitId: string;
    patientId: string;
    clinicianId: string;
    startedAt: InstantColumn;
    signedAt: OptionalInstant;
    /** The earlier session whose plan this one began with. */
    copiedFrom: string | null;
  };
  needlingSite: {
    practiceId: string;
    id: string;
    sessionId: string;
    position: number;
    muscle: string;
    side: 'left' | 'right' | 'midline';
    triggerPoint: string | null;
    needleDiameterMm: number;
    needleLengthMm: number;
    technique: string;
    stimulationFrequencyHz: number | null;
    stimulationPulseUs: number | null;
    stimulationMinutes: number | null;
    stimulationIntensity: number | null;
    insertions: number | null;
    twitches: number | null;
    twitchesNotAssessed: Generated<boolean>;
    depthMm: number | null;
    familiarPain: 'yes' | 'no' | 'not-assessed' | null;
    tolerated: 'well' | 'fair' | 'poor' | 'stopped' | null;
    response: Generated<string>;
    needlesIn: number | null;
    needlesOut: number | null;
    rowVersion: Generated<number>;
    removedAt: OptionalInstant;
    copiedFrom: string | null;
    stockId: string | null;
    needleBrand: Generated<string>;
    needleLot: Generated<string>;
    needleExpiresOn: OptionalDate;
    direction: Generated<string>;
    angle: 'perpendicular' | 'oblique' | 'tangential' | null;
    patientPosition: 'prone' | 'supine' | 'side-lying-left' | 'side-lying-right' | 'seated' | 'other' | null;
    grip: 'flat' | 'pincer' | null;
    entry: 'guide-tube' | 'freehand' | null;
    redirections: number | null;
    twitchStrength: 'weak' | 'medium' | 'strong' | null;
    painDuring: number | null;
    bleeding: 'none' | 'spot' | 'more' | null;
    countedInBy: string | null;
    countedInAt: OptionalInstant;
    countedOutBy: string | null;
    countedOutAt: OptionalInstant;
  };
  stimulationPair: {
    practiceId: string;
    id: string;
    sessionId: string;
    position: number;
    siteOne: string;
    needleOne: number;
    siteTwo: string;
    needleTwo: number;
    waveform: Generated<'biphasic'>;
    frequencyHz: number;
    pulseUs: number;
    minutesPlanned: number;
    intensity: number | null;
    patientWord: Generated<string>;
    device: Generated<string>;
    channel: Generated<string>;
    startedAt: OptionalInstant;
    startedBy: string | null;
    stoppedAt: OptionalInstant;
    stoppedBy: string | null;
    stoppedEarlyWhy: Generated<string>;
    rowVersion: Generated<number>;
    removedAt: OptionalInstant;
  };
  missingNeedle: {
    practiceId: string;
    id: string;
    sessionId: string;
    siteId: string;
    account: 'found' | 'broken-and-removed' | 'retained-and-referred' | 'not-found-after-search';
    searched: string[];
    referredTo: Generated<string>;
    remark: Generated<string>;
    accountedBy: string;
    accountedAt: InstantColumn;
    withdrawnAt: OptionalInstant;
  };
  needlingStart: {
    practiceId: string;
    id: string;
    sessionId: string;
    occasion: 'start' | 'signature';
    startedBy: string;
    startedAt: InstantColumn;
    verdict: 'go' | 'warn';
    /** `rulesVersion` of packages/needling; null: checked before it was kept. */
    rulesVersion: ColumnType<string | null, string | undefined, never>;
    /** The sites as they were checked; read with `CheckedPlan` of safety/. */
    plan: Json<unknown>;
    /** What was warned of and passed; read with `PassedReasons` of safety/. */
    reasons: Json<unknown>;
  };
  signedAgainst: {
    practiceId: string;
    id: string;
    sessionId: string;
    /** `rulesVersion` of packages/needling; null: checked before it was kept. */
    rulesVersion: ColumnType<string | null, string | undefined, never>;
    /** The sites as they were recorded, in the shape of `needlingStart.plan`. */
    recorded: Json<unknown>;
    reasons: Json<unknown>;
    why: string;
    signedBy: string;
    signedAt: InstantColumn;
  };
  note: {
    practiceId: string;
    id: string;
    visitId: string;
    patientId: string;
    draft: Json<NoteSections>;
    rowVersion: Generated<number>;
    updatedBy: string;
    updatedAt: InstantColumn;
    signedBy: string | null;
    signedAt: OptionalInstant;
    signedContent: ColumnType<unknown, string | null | undefined, string | null>;
    contentSha256: string | null;
  };
  noteHandOver: {
    practiceId: string;
    id: string;
    visitId: string;
    studentId: string;
    supervisorId: string;
    remark: Generated<string>;
    handedAt: InstantColumn;
    answer: 'co-signed' | 'sent-back' | 'taken-back' | null;
    answeredBy: string | null;
    answeredAt: OptionalInstant;
    answerRemark: Generated<string>;
  };
  chargeSetting: {
    practiceId: string;
    id: string;
    licenceConfirmed: boolean;
    licenceWords: Generated<string>;
    musclesCounted: 'muscle' | 'muscle-and-side';
    timedUnits: 'medicare-total' | 'each-code';
    setBy: string;
    setAt: InstantColumn;
  };
  chargeConfirmation: {
    practiceId: string;
    id: string;
    visitId: string;
    version: number;
    proposed: ColumnType<unknown, string, never>;
    medicare: 'yes' | 'no' | 'not-known';
    reason: Generated<string>;
    confirmedBy: string;
    confirmedAt: InstantColumn;
  };
  chargeLine: {
    practiceId: string;
    confirmationId: string;
    code: string;
    units: number;
    minutes: number | null;
  };
  noteAddendum: {
    practiceId: string;
    id: string;
    noteId: string;
    corrects: string;
    body: string;
    signedBy: string;
    signedAt: InstantColumn;
  };
  task: {
    practiceId: string;
    id: string;
    kind: string;
    about: string;
    title: string;
    details: Generated<string>;
    forRole: Role;
    clinicId: string | null;
    staffId: string | null;
    patientId: string | null;
    link: Generated<string>;
    dueAt: InstantColumn;
    /** Null where a visitor of the website made it necessary. */
    createdBy: string | null;
    madeBy: Generated<'staff' | 'website'>;
    createdAt: InstantColumn;
    doneBy: string | null;
    doneAt: OptionalInstant;
    reopenedBy: string | null;
    reopenedAt: OptionalInstant;
  };
  adverseEvent: {
    practiceId: string;
    id: string;
    version: number;
    visitId: string;
    kind: string;
    severity: 'expected' | 'mild' | 'moderate' | 'serious';
    muscle: string | null;
    region: string | null;
    side: 'left' | 'right' | 'midline' | null;
    onset: 'during' | 'same-visit' | 'later';
    onsetAt: OptionalInstant;
    lastedMinutes: number | null;
    relatedness: 'certain' | 'probable' | 'possible' | 'unlikely' | 'not-assessed';
    steps: string[];
    action: string;
    outcome: 'resolved' | 'improving' | 'not-resolved' | 'referred' | 'hospital' | 'lasting-harm' | 'not-known';
    followUp: string;
    followUpOn: ColumnType<
      Temporal.PlainDate | null,
      Temporal.PlainDate | string | null,
      Temporal.PlainDate | string | null
    >;
    needleLot: string;
    reported: string;
    recordedBy: string;
    recordedAt: InstantColumn;
    correction: string;
    withdrawn: boolean;
  };
  nextDayCheck: {
    practiceId: string;
    id: string;
    visitId: string;
    reached: boolean;
    breathless: boolean | null;
    chestPain: boolean | null;
    cough: boolean | null;
    remark: string;
    askedBy: string;
    askedAt: InstantColumn;
  };
  episodeOfCare: {
    practiceId: string;
    id: string;
    patientId: string;
    clinicId: string;
    reason: string;
    startedOn: DateColumn;
    endedOn: OptionalDate;
    endedHow: 'discharged' | 'moved' | 'referred-on' | 'did-not-return' | 'merged' | null;
    referrerName: Generated<string>;
    referrerContactedOn: OptionalDate;
    rowVersion: Generated<number>;
  };
  episodeChange: {
    practiceId: string;
    id: string;
    episodeId: string;
    kind: 'opened' | 'edited' | 'ended' | 'reopened';
    changedBy: string;
    changedAt: InstantColumn;
    before: ColumnType<unknown, string | null, string | null>;
  };
  episodeVisit: { practiceId: string; visitId: string; episodeId: string };
  consentText: {
    practiceId: string;
    id: string;
    version: number;
    language: string;
    title: string;
    body: Json<readonly ConsentBlock[]>;
    asksToSignAnew: boolean;
    publishedBy: string;
    publishedAt: InstantColumn;
  };
  consentCode: {
    practiceId: string;
    id: string;
    patientId: string;
    visitId: string;
    textId: string;
    shown: Json<unknown>;
    regions: Generated<string[]>;
    expiresOn: OptionalDate;
    place: 'tablet' | 'phone';
    codeHash: string;
    madeBy: string;
    madeAt: InstantColumn;
    expiresAt: InstantColumn;
    usedAt: OptionalInstant;
    ticketHash: ColumnType<string | null, string | null | undefined, string | null>;
    ticketExpiresAt: OptionalInstant;
    cancelledAt: OptionalInstant;
  };
  consent: {
    practiceId: string;
    id: string;
    patientId: string;
    episodeId: string;
    visitId: string;
    clinicId: string;
    textId: string;
    signedBy: 'patient' | 'guardian';
    signerName: string;
    relation: Generated<string>;
    place: 'tablet' | 'phone' | 'staff-screen';
    handedOverBy: string;
    regions: Generated<string[]>;
    expiresOn: OptionalDate;
    signedAt: InstantColumn;
    content: Json<unknown>;
    contentSha256: string;
  };
  consentWithdrawal: {
    practiceId: string;
    id: string;
    consentId: string;
    withdrawnAt: InstantColumn;
    recordedBy: string;
    toldBy: string;
    why: Generated<string>;
  };
  consentCopy: {
    practiceId: string;
    id: string;
    consentId: string;
    how: 'printed' | 'downloaded' | 'declined';
    givenBy: string | null;
    givenAt: InstantColumn;
  };
  consentPdf: { practiceId: string; consentId: string; bytes: Uint8Array; sha256: string; madeAt: InstantColumn };
  retest: {
    practiceId: string;
    visitId: string;
    patientId: string;
    measuredBy: string;
    updatedAt: InstantColumn;
    rowVersion: Generated<number>;
  };
  retestMeasure: {
    practiceId: string;
    id: string;
    visitId: string;
    position: number;
    kind: RetestKind;
    movement: string | null;
    side: 'left' | 'right' | null;
    what: Generated<string>;
    /** 0 to 10. */
    painBefore: number | null;
    painAfter: number | null;
    degreesBefore: number | null;
    degreesAfter: number | null;
    /** 0 to 5. */
    gradeBefore: number | null;
    gradeAfter: number | null;
    wordsBefore: Generated<string>;
    wordsAfter: Generated<string>;
    beforeAt: OptionalInstant;
    afterAt: OptionalInstant;
    removedAt: OptionalInstant;
  };
  aftercareWords: {
    practiceId: string;
    id: string;
    language: AftercareLanguage;
    version: number;
    telephone: Generated<string>;
    heading: Generated<string>;
    body: Generated<string>;
    closing: Generated<string>;
    writtenBy: string;
    writtenAt: InstantColumn;
  };
  aftercareGiven: {
    practiceId: string;
    id: string;
    visitId: string;
    patientId: string;
    language: AftercareLanguage;
    sheetVersion: string;
    sheet: Json<AftercareSheet>;
    method: 'printed' | 'code';
    givenBy: string;
    givenAt: InstantColumn;
  };
  aftercareCode: {
    practiceId: string;
    id: string;
    givenId: string;
    codeHash: string;
    madeBy: string;
    madeAt: InstantColumn;
    expiresAt: InstantColumn;
    endedAt: OptionalInstant;
    firstUsedAt: OptionalInstant;
  };
  siteImage: {
    practiceId: string;
    id: string;
    sha256: string;
    fileName: Generated<string>;
    widthPx: number;
    heightPx: number;
    alt: Generated<string>;
    addedBy: string;
    addedAt: InstantColumn;
  };
  siteImageFile: {
    practiceId: string;
    imageId: string;
    widthPx: number;
    format: 'avif' | 'webp' | 'jpeg';
    bytes: Buffer;
  };
  searchDocument: {
    edition: string;
    language: SiteLanguage;
    kind: 'muscle' | 'question';
    id: string;
    /** A tsvector: written by app.search_words, never read. */
    words: string;
  };
  articleCategory: {
    practiceId: string;
    id: string;
    slug: string;
    nameEn: string;
    nameEs: Generated<string>;
    position: Generated<number>;
  };
  article: {
    practiceId: string;
    id: string;
    pieceId: string;
    language: SiteLanguage;
    slug: string;
    categoryId: string | null;
    authorId: string;
    comments: Generated<'off' | 'held'>;
    createdBy: string;
    createdAt: InstantColumn;
    edition: Generated<number>;
  };
  articleDraft: ArticleText & {
    edition: Generated<number>;
    editedBy: string;
    editedAt: InstantColumn;
  };
  articleVersion: ArticleText & {
    version: number;
    savedBy: string;
    savedAt: InstantColumn;
  };
  articleReview: {
    practiceId: string;
    id: string;
    articleId: string;
    version: number;
    reviewerId: string;
    outcome: 'approved' | 'changes-wanted';
    remark: Generated<string>;
    reviewedAt: InstantColumn;
  };
  articlePublication: {
    practiceId: string;
    articleId: string;
    fromAt: InstantColumn;
    /** Null: taken down from then on. */
    version: number | null;
    decidedBy: string;
    decidedAt: InstantColumn;
  };
  siteLook: {
    practiceId: string;
    version: number;
    brand: string;
    accent: string;
    paper: string;
    headingType: TypeId;
    textType: TypeId;
    corner: CornerId;
    logoImageId: string | null;
    chosenBy: string;
    chosenAt: InstantColumn;
  };
  siteHome: {
    practiceId: string;
    version: number;
    sections: readonly HomeSection[];
    headingEs: string;
    welcomeEn: string;
    welcomeEs: string;
    pieceIds: readonly string[];
    chosenBy: string;
    chosenAt: InstantColumn;
  };
  siteRedirect: { practiceId: string; fromPath: string; toPath: string; addedAt: InstantColumn };
  articleComment: {
    practiceId: string;
    id: string;
    articleId: string;
    writtenAs: string;
    words: string;
    addressHash: string;
    writtenAt: InstantColumn;
    state: Generated<'held' | 'shown' | 'refused'>;
    decidedBy: string | null;
    decidedAt: OptionalInstant;
  };
  siteImportItem: {
    practiceId: string;
    source: string;
    postId: string;
    articleId: string;
    importedBy: string;
    importedAt: InstantColumn;
  };
};

/** What patients say in public: tables of their own, in which words and who wrote them stand apart. */
type VoiceTables = {
  voiceAsk: {
    practiceId: string;
    id: string;
    patientId: string;
    episodeId: string;
    point: AskingPoint;
    dueOn: DateColumn;
    askedBy: string;
    askedAt: InstantColumn;
    notWantedBy: string | null;
    notWantedAt: OptionalInstant;
  };
  voiceLink: {
    practiceId: string;
    id: string;
    askId: string;
    tokenHash: string;
    codeHash: string;
    typedTokenHash: string | null;
    madeBy: string;
    madeAt: InstantColumn;
    expiresAt: InstantColumn;
    endedAt: OptionalInstant;
    usedAt: OptionalInstant;
  };
  voiceAuthorisation: {
    practiceId: string;
    id: string;
    linkId: string;
    signedBy: 'patient' | 'guardian';
    signerName: string;
    relation: Generated<string>;
    content: Json<SignedAuthorisation>;
    contentSha256: string;
    ownLinkHash: string;
    signedAt: InstantColumn;
  };
  voice: {
    practiceId: string;
    id: string;
    clinicId: string;
    language: SiteLanguage;
    words: string;
    shownAs: ShownAs;
    shownName: string;
    writtenAt: InstantColumn;
    expiresAt: InstantColumn;
  };
  voiceDecision: {
    practiceId: string;
    id: string;
    voiceId: string;
    outcome: 'shown' | 'refused';
    reason: RefusalReason | null;
    details: Generated<string>;
    decidedBy: string;
    decidedAt: InstantColumn;
  };
  voiceWithdrawal: {
    practiceId: string;
    voiceId: string;
    withdrawnAt: InstantColumn;
    recordedBy: string | null;
    toldBy: Generated<string>;
  };
};

/** What an author writes, in a draft and in a version of it. */
type ArticleText = {
  practiceId: string;
  articleId: string;
  title: string;
  summary: Generated<string>;
  body: Json<ArticleBody>;
  /** The lead picture. */
  imageId: string | null;
  imageAlt: Generated<string>;
  imageCaption: Generated<string>;
};
