// Counts the signals it gets, says each as it comes, and ends with 4 and the counts when its input ends or a line comes.
const counts = {};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2']) {
  process.on(signal, () => {
    counts[signal] = (counts[signal] ?? 0) + 1;
    console.log(`got ${signal}`);
  });
}
const end = () => {
  console.log(JSON.stringify(counts));
  process.exit(4);
};
process.stdin.on('data', end).on('end', end);
console.log(`ready ${process.pid}`);
