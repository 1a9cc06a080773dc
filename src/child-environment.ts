/** The environment variables that our child processes get. A job's environment holds secrets, so only these variables are passed on. */

type Env = Readonly<Record<string, string | undefined>>;

/** What a program needs to be found, to find its libraries and, on Windows, to start. */
const NEEDED = ['PATH', 'Path', 'SystemRoot', 'windir', 'SystemDrive', 'HOME', 'LD_LIBRARY_PATH', 'ROCM_PATH'] as const;

/** For a vendor's command: numbers with a point and messages in English, whatever the machine's language. */
export function commandEnvironment(env: Env): NodeJS.ProcessEnv {
  return { ...only(NEEDED, env), LC_ALL: 'C' };
}

/** For the sampler: `RUNNER_TRACKING_ID` stays, so that the runner ends it with the job, whatever else fails. */
export function samplerEnvironment(env: Env): NodeJS.ProcessEnv {
  return only([...NEEDED, 'TEMP', 'TMP', 'TMPDIR', 'RUNNER_TRACKING_ID'], env);
}

function only(names: readonly string[], env: Env): NodeJS.ProcessEnv {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
