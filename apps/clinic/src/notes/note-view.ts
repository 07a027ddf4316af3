import type { Drawing } from '@filiform/body';
import type { NoteTexts } from '../database/tables.ts';
import type { VisitHeadFacts } from '../intake/index.ts';
import type { PointView } from '../needling/index.ts';
import type { StandsAgainst } from '../safety/index.ts';
import type { NoteMark } from './note-marks.ts';
import type { RestView } from './rests.ts';

export type SentenceView = { readonly text: string; readonly rests: readonly RestView[] };

export type SectionView = {
  readonly kind?: string | undefined;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** The first paragraphs sentence by sentence, with what each rests on; none where somebody typed. */
  readonly sentences?: readonly (readonly SentenceView[])[] | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type AddendumView = {
  readonly id: string;
  readonly corrects: string;
  readonly body: string;
  readonly by: string;
  readonly at: string;
};

type Head = {
  readonly head: VisitHeadFacts;
  readonly visitId: string;
  readonly staffId: string;
  readonly patient: { readonly name: string; readonly born: string };
  readonly when: string;
  readonly clinicName: string;
  readonly clinician: string;
  readonly drawing: Drawing | undefined;
  readonly points: readonly PointView[];
  readonly sections: readonly SectionView[];
  readonly marks: readonly NoteMark[];
  /** "Jonah Kendrick, SPT, student" and when it was handed over; undefined where no student drafted it. */
  readonly draftedBy: { readonly who: string; readonly handedAt: string } | undefined;
};

/** How a student's draft stands, for who looks at it. */
export type HandOverView =
  /** She may hand it over; `last` is what came back. */
  | {
      readonly kind: 'may-hand-over';
      readonly supervisors: readonly { readonly id: string; readonly name: string }[];
      readonly last: { readonly words: string; readonly remark: string } | undefined;
    }
  | { readonly kind: 'handed-over'; readonly words: string; readonly mayTakeBack: boolean }
  | { readonly kind: 'to-be-read'; readonly student: string; readonly words: string; readonly remark: string };

export type DraftView = Head & {
  readonly state: 'draft';
  readonly rowVersion: number;
  readonly texts: NoteTexts;
  /** What the record says where the clinician may type over it. */
  readonly drafted: { readonly subjective: string; readonly candidates: string };
  readonly canUndoDraftAnew: boolean;
  readonly obstacles: readonly { readonly message: string; readonly siteId: string | undefined }[];
  /** Fingerprint of the record shown: sent along with the signature. */
  readonly seen: string;
  /** How the signature would read; undefined for who may not sign. */
  readonly signsAs: string | undefined;
  /** Said where it is another clinician's visit. */
  readonly signsForAnother: boolean;
  /** What a signature would be against; undefined where nothing stands against it. */
  readonly against: StandsAgainst | undefined;
  readonly handOver: HandOverView | undefined;
};

export type SignedView = Head & {
  readonly state: 'signed';
  readonly practiceName: string;
  readonly signedBy: string;
  readonly signedAt: string;
  readonly hashStart: string;
  /** False where the stored content is not the content that was signed. */
  readonly isIntact: boolean;
  readonly addenda: readonly AddendumView[];
  readonly canAdd: boolean;
};

/** All that the note page shows, as plain values. */
export type NoteView = DraftView | SignedView;
