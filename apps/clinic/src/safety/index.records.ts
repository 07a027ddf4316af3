export { basisWords } from './basis-words.ts';
export { checkedSite, type StoredReason, storedReason } from './checked-plan.ts';
