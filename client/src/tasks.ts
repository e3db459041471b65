import * as vscode from 'vscode'

/** How a task is written in `tasks.json`; the manifest describes it. */
interface LintTask extends vscode.TaskDefinition {
  readonly type: 'throughline'
  readonly paths?: readonly string[]
  readonly args?: readonly string[]
}

/** Offers `throughline lint` as a task, with the command line that the extension brings along. */
export function provideTasks(extension: vscode.Uri): vscode.Disposable {
  const script = vscode.Uri.joinPath(extension, 'server', 'dist', 'cli.js').fsPath
  const taskOf = (definition: LintTask, scope: vscode.WorkspaceFolder | vscode.TaskScope): vscode.Task => {
    const given = ['lint', '--format', 'compact', ...(definition.args ?? []), ...(definition.paths ?? [])]
    // The editor's own program runs scripts as Node does when it is told to.
    const options = { env: { ELECTRON_RUN_AS_NODE: '1' } }
    const run = new vscode.ProcessExecution(process.execPath, [script, ...given], options)
    const task = new vscode.Task(definition, scope, 'lint', 'throughline', run, '$throughline')
    task.group = vscode.TaskGroup.Test
    task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent, clear: true }
    return task
  }
  return vscode.tasks.registerTaskProvider('throughline', {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? []).map((folder) => taskOf({ type: 'throughline' }, folder)),
    resolveTask: (task) => taskOf(task.definition as LintTask, task.scope ?? vscode.TaskScope.Workspace),
  })
}
