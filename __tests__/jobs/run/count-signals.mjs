// Counts the signals that it gets and prints each as it comes. A line of input, or its end, ends it with exit code 4 and the counts.
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
console.log(`ready ${process.pid} ${process.ppid}`);
