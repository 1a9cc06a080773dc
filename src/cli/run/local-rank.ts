/** Whether this `run` is one of several on its machine, each of which would count the whole machine again. */

/** Number of a process among those of its machine, from 0: Slurm, Open MPI, Intel MPI and MPICH, torchrun. */
const VARIABLES = ['SLURM_LOCALID', 'OMPI_COMM_WORLD_LOCAL_RANK', 'MPI_LOCALRANKID', 'LOCAL_RANK'] as const;

/** A sentence for the record and the log; undefined for the first or only process of a machine. */
export function laterRankNote(env: NodeJS.ProcessEnv): string | undefined {
  const variable = VARIABLES.find((name) => /^[1-9]\d{0,5}$/.test(env[name] ?? ''));
  if (variable === undefined) return undefined;
  return (
    `This is not the first process of its machine (${variable} is ${env[variable]}), and each counts the whole machine. ` +
    'Put `ml-emissions run` once before what starts them, or add up the records of the first ones only.'
  );
}
