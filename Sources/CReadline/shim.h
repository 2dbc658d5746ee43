#include <spawn.h>
#include <stdio.h>
#include <unistd.h>
#include <readline/readline.h>
#include <readline/history.h>

// Swift 6 refuses to touch a mutable C global, so each one that is needed gets a function here.

/// Where words are completed; its answer is final, so that file names are never offered.
static inline void creadline_complete_with(rl_completion_func_t *complete) {
  rl_attempted_completion_function = complete;
}

/// Readline clears this before each completion, so the completing function has to set it anew.
static inline void creadline_never_complete_file_names(void) { rl_attempted_completion_over = 1; }

/// Only spaces part words: codes and question names hold every other mark.
static inline void creadline_part_words_at_spaces(void) {
  rl_completer_word_break_characters = " \t\n";
}

/// The line as typed so far, for the completing function.
static inline const char *creadline_line(void) { return rl_line_buffer; }

/// Every key comes from this function, so that nothing is read ahead and hidden from a child.
static inline void creadline_read_keys_with(rl_getc_func_t *next) { rl_getc_function = next; }

/// Whether a key waits; without a hook Readline looks for bytes, which may come to no key at all.
static inline void creadline_ask_for_waiting_keys_with(rl_hook_func_t *is_waiting) {
  rl_input_available_hook = is_waiting;
}

/// What sets the terminal up for a line; Readline puts back what was there before by itself.
static inline void creadline_set_up_terminal_with(rl_vintfunc_t *set_up) {
  rl_prep_term_function = set_up;
}

/// What puts the terminal back after a line, and also before a signal ends the program.
static inline void creadline_put_terminal_back_with(rl_voidfunc_t *put_back) {
  rl_deprep_term_function = put_back;
}

/// Whether the terminal is put back because of a signal.
static inline int creadline_is_handling_signal(void) {
  return RL_ISSTATE(RL_STATE_SIGHANDLER) != 0;
}

/// What shows the line after each key; nothing for Readline's own way.
static inline void creadline_show_with(rl_voidfunc_t *show) {
  rl_redisplay_function = show ? show : rl_redisplay;
}

/// The byte of the line that the cursor stands before.
static inline int creadline_cursor(void) { return rl_point; }

/// How many bytes the line has.
static inline int creadline_length(void) { return rl_end; }

/// The line is what was asked for.
static inline void creadline_finish(void) { rl_done = 1; }

/// While an answer is typed, a resized window must print nothing by itself.
static inline void creadline_redraw_when_resized(int whether) { rl_catch_sigwinch = whether; }

/// Whether answers are being typed: then no completion can be reached by any key.
static inline void creadline_inhibit_completion(int whether) { rl_inhibit_completion = whether; }

/// The process's environment, which the C library also keeps in a mutable global.
static inline char **creadline_environment(void) {
  extern char **environ;
  return environ;
}

/// Closes every descriptor from this one on in the new process; Swift's Glibc leaves it out.
static inline int creadline_spawn_closing_from(posix_spawn_file_actions_t *actions, int first) {
  extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);
  return posix_spawn_file_actions_addclosefrom_np(actions, first);
}

/// A file that is only in memory, for words that must not reach a disk; -1 where there is none.
static inline int creadline_memory_file(void) {
  extern int memfd_create(const char *, unsigned int);
  return memfd_create("speech", 1U /* closed in every new program */);
}
