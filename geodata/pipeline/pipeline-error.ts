/** Stops the pipeline before anything is written. The message names the file, the place in it and the reason. */
export class PipelineError extends Error {
  constructor(file: string, place: string, reason: string) {
    super(`${file}, ${place}: ${reason}`);
    this.name = 'PipelineError';
  }
}
