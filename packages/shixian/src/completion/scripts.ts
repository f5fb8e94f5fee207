/**
 * A script for each shell that asks `shixian __complete` for every word. Where it answers nothing, the shell completes the
 * names of files. Nothing but the shell itself is needed.
 */
export const SCRIPTS = {
  bash: `_shixian() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(shixian __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o bashdefault -o default -F _shixian shixian
`,
  zsh: `#compdef shixian
_shixian() {
  local line
  local -a found
  while IFS= read -r line; do
    found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done < <(shixian __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( $#found )); then
    _describe shixian found
  else
    _files
  fi
}
compdef _shixian shixian
`,
  fish: `function __shixian_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l found (shixian __complete -- $words[2..-1] 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c shixian -f -a '(__shixian_complete)'
`,
} as const;

export type Shell = keyof typeof SCRIPTS;
export const SHELLS = Object.keys(SCRIPTS) as Shell[];
