export { answerMessage, inboxOf, messageOf, reopenMessage } from './inbox.server.ts';
export { addInboxTask, keepMessage } from './keep-message.server.ts';
