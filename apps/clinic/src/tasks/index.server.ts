export { addTask, finishTask, type WantedTask } from './add-task.server.ts';
