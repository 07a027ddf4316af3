export { answerMessage, inboxOf, messageOf, reopenMessage } from './inbox.server.ts';
export { addInboxTask } from './keep-message.server.ts';
