import type { Refusal } from '@filiform/body';

/**
 * Where to look before a needle may be called not found. General knowledge, a product default until the
 * practice's clinical lead changes it. Forgotten needles are a reported event (White 2001).
 */
export const SEARCH_PLACES = {
  'skin-at-every-site': "the patient's skin at every site needled today, by eye and by hand",
  'hair-and-folds': 'hair, ears and skin folds near the sites',
  clothing: "the patient's clothing, shoes and towel",
  'table-and-linen': 'the table, pillow and linen, lifted and shaken out',
  floor: 'the floor and under the furniture',
  'clinician-clothing': "the clinician's own clothing, gloves and shoes",
  'tray-and-packaging': 'the tray and the opened packets, counted again',
  'sharps-container': 'the sharps container, from outside and never by reaching in',
} as const satisfies Readonly<Record<string, string>>;

export type SearchPlace = keyof typeof SEARCH_PLACES;

/** Every place of the search, in the order of looking. */
export const SEARCH_PLACE_IDS: readonly SearchPlace[] = [
  'skin-at-every-site',
  'hair-and-folds',
  'clothing',
  'table-and-linen',
  'floor',
  'clinician-clothing',
  'tray-and-packaging',
  'sharps-container',
];

type AccountFields = {
  /** Name of the person who says so. */
  readonly by: string;
  /** What there is to add; may be empty. */
  readonly note: string;
};

/** What became of one needle that went in and was not counted out. */
export type MissingNeedleAccount =
  | (AccountFields & { readonly outcome: 'found' })
  | (AccountFields & { readonly outcome: 'broken-and-removed' })
  | (AccountFields & { readonly outcome: 'retained-and-referred'; readonly referredTo: string })
  | (AccountFields & { readonly outcome: 'not-found-after-search'; readonly searched: readonly SearchPlace[] });

export type MissingNeedleOutcome = MissingNeedleAccount['outcome'];

/** How each outcome is said in the record. */
export const OUTCOME_WORDS = {
  found: 'found',
  'broken-and-removed': 'broken, and removed',
  'retained-and-referred': 'retained, and the patient referred',
  'not-found-after-search': 'not found after the search',
} as const satisfies Readonly<Record<MissingNeedleOutcome, string>>;

/** Places of the search that are not ticked yet, in the order of looking. */
export function placesLeft(searched: readonly SearchPlace[]): readonly SearchPlace[] {
  return SEARCH_PLACE_IDS.filter((place) => !searched.includes(place));
}

/** True where the account says that the needle is not in anyone's hand: it can't also have been counted out. */
export function saysStillMissing(account: MissingNeedleAccount): boolean {
  return account.outcome === 'retained-and-referred' || account.outcome === 'not-found-after-search';
}

/**
 * What an account still lacks before it accounts for a needle. A draft may lack anything; a signature can't.
 * @returns refusals with paths from the account, such as `searched`; empty where it is complete
 */
export function checkAccount(account: MissingNeedleAccount): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (isBlank(account.by)) {
    refusals.push({ field: 'by', message: 'Say who accounts for the missing needle: give a name.', nearest: [] });
  }
  if (account.outcome === 'retained-and-referred' && isBlank(account.referredTo)) {
    refusals.push({
      field: 'referredTo',
      message: 'Say to whom the patient was referred with the needle retained.',
      nearest: [],
    });
  }
  if (account.outcome === 'not-found-after-search') {
    const left = placesLeft(account.searched);
    if (left.length > 0) {
      const places = left.map((place) => SEARCH_PLACES[place]).join('; ');
      refusals.push({
        field: 'searched',
        message: `The search is not complete. Look in each place and tick it: ${places}.`,
        nearest: left,
      });
    }
  }
  return refusals;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
