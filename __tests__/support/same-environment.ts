/**
 * Tests begin with the same environment wherever they run. The product, and the programs that it starts, read what schedulers, runners,
 * proxies and shells set; a developer or a CI machine may have any of it. A test that needs a variable sets it.
 */

/** What is kept: where programs and files are, what the test tools say to each other, and the settings of the tests themselves. */
const KEPT = [
  /^(PATH|PATHEXT|HOME|USER|LOGNAME|USERPROFILE|TMPDIR|TEMP|TMP)$/i,
  /^(SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES.*)$/i,
  /^(LD_LIBRARY_PATH|DOCKER_.*|XDG_.*)$/,
  /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/,
  /^(FUZZ_RUNS|CHROMIUM_PATH|ML_EMISSIONS_.*)$/,
];

for (const name of Object.keys(process.env)) {
  if (!KEPT.some((kept) => kept.test(name))) delete process.env[name];
}
