/**
 * The execution ends here, whatever the script catches: after the first stop every further service call stops again,
 * so a `finally` of the script can still compute but reach nothing.
 */
export class StopExecution extends Error {
  override readonly name = "StopExecution";
}
