import type { HostState } from "./state.ts";

/**
 * Whether a person may at least view a script's file. "For standalone scripts, users need at least view access to the script file
 * for triggers to run properly" (guides/triggers/installable, "Restrictions"); read strictly: without it they do not run at all.
 * A bound script is part of its spreadsheet.
 */
export function mayViewScript(state: HostState, projectId: string, user: string): boolean {
  const project = state.projects.get(projectId);
  if (!project) return false;
  const { owner, viewers, boundTo } = project;
  if (boundTo === null) return user === owner || viewers === "anyone" || viewers.includes(user);
  const file = state.files.get(boundTo);
  return file !== undefined && (file.owner === user || file.editors().has(user) || file.viewers().has(user));
}
