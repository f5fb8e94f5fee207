export const CI_SYSTEMS = ['github', 'gitlab', 'pre-commit'] as const;
export type CiSystem = (typeof CI_SYSTEMS)[number];

/** Means itself in a shell, in YAML and, but for its dots, in a regular expression. */
const PLAIN = /^[\p{L}\p{N}_./-]+$/u;

/** A text of one line in YAML, `folder` being what may stand in it. */
const yamlFrom = (text: string, folder: string) => (PLAIN.test(folder) ? text : JSON.stringify(text));

function checkCommand(folder: string, rest: string): string {
  const word = PLAIN.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
  return yamlFrom(`npx --yes shixian check ${word} ${rest}`, folder);
}

function filesPattern(folder: string): string {
  const start = folder === '.' ? '' : `${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/`;
  return yamlFrom(`^${start}.*\\.ya?ml$`, folder);
}

/** Continuous integration that checks every county of a repository. `folder` is where the counties are. */
export const githubWorkflow = (folder: string) => `name: 时限检查
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: ${checkCommand(folder, '--format github')}
`;

export const gitlabPipeline = (folder: string) => `shixian:
  image: node:22
  script:
    - ${checkCommand(folder, '--format gitlab > gl-code-quality-report.json')}
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`;

export const preCommitEntry = (folder: string) => `repos:
  - repo: local
    hooks:
      - id: shixian
        name: 时限检查
        entry: npx --yes shixian check
        args: [${yamlFrom(folder, folder)}]
        language: system
        pass_filenames: false
        files: ${filesPattern(folder)}
`;
