import type { Shape } from "./shape.ts";

/** Put in by the build, from `scripts/answerShape.ts`. */
declare const ANSWER_SHAPE: Shape;

export const answerShape: Shape = ANSWER_SHAPE;
