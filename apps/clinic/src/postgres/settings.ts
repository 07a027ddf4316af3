import { createHash } from 'node:crypto';

/** Major version of the data on disk; another major cannot read it. */
export const POSTGRES_MAJOR = '18';

/**
 * Written into postgresql.conf when the cluster is made, and from then on the operator's to edit: sized for a small
 * clinic on two cores that shares its machine with the program. General knowledge, not measured on a loaded clinic.
 */
export const TUNABLE_SETTINGS = {
  shared_buffers: '128MB',
  max_connections: '60',
  // Short queries all day: compiling them costs more than it saves.
  jit: 'off',
  // Two cores serve requests; a parallel plan would also need shared memory that containers often don't give.
  max_parallel_workers_per_gather: '0',
  autovacuum: 'on',
  random_page_cost: '1.1',
  // A program that was killed may leave a query behind, with its locks; notice that its end is gone.
  client_connection_check_interval: '10s',
  idle_in_transaction_session_timeout: '10min',
  timezone: 'UTC',
} as const satisfies Record<string, string>;

/**
 * Given on every start and stronger than postgresql.conf: an edit there must not put patients' data into a log, open a
 * port or risk what was saved. What the log still says about a failed statement is set by role, see roles.ts.
 */
export const FIXED_SETTINGS = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  logging_collector: 'on',
  log_destination: 'stderr',
  log_directory: 'log',
  // One file a weekday, each overwritten after a week.
  log_filename: 'postgresql-%a.log',
  log_file_mode: '0600',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_truncate_on_rotation: 'on',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  log_statement: 'none',
  log_duration: 'off',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_error_statement: 'panic',
  // Terse leaves out DETAIL, where a refused row would stand with all its values.
  log_error_verbosity: 'terse',
  log_lock_waits: 'off',
  debug_print_parse: 'off',
  debug_print_plan: 'off',
  debug_print_rewritten: 'off',
  lc_messages: 'C',
} as const satisfies Record<string, string>;

/** What a throw-away server for tests does otherwise: nobody will miss its data after a power cut. */
export const TEST_SETTINGS = {
  ...FIXED_SETTINGS,
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
} as const satisfies Record<string, string>;

/**
 * A name for a server that was started with these settings, shown in the list of processes: one that an older program
 * left running with others is not taken over.
 */
export function settingsName(settings: Readonly<Record<string, string>>): string {
  const digest = createHash('sha256').update(JSON.stringify(Object.entries(settings).sort()));
  return `filiform-${digest.digest('hex').slice(0, 8)}`;
}

/** The settings as command line arguments of `postgres` (`-c name=value`) or `initdb` (`--set name=value`). */
export function settingArguments(flag: '-c' | '--set', settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => [flag, `${name}=${value}`]);
}
