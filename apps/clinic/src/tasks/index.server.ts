export { addTask, addTaskFromWebsite, finishTask, reopenTask, type WantedTask } from './add-task.server.ts';
export { countDueTasks } from './count-due.server.ts';
export { taskList } from './task-list.server.ts';
export { tasksForm } from './tasks-form.server.ts';
