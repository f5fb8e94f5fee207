export const CI_SYSTEMS = ['github', 'gitlab', 'pre-commit'] as const;
export type CiSystem = (typeof CI_SYSTEMS)[number];

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
      - run: npx --yes shixian check ${folder} --format github
`;

export const gitlabPipeline = (folder: string) => `shixian:
  image: node:22
  script:
    - npx --yes shixian check ${folder} --format gitlab > gl-code-quality-report.json
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
        args: [${folder}]
        language: system
        pass_filenames: false
        files: ^${folder === '.' ? '' : `${folder.replaceAll('.', '\\.')}/`}.*\\.ya?ml$
`;
