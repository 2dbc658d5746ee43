#define _GNU_SOURCE
#include "CPseudoTerminal.h"
#include <pty.h>
#include <signal.h>
#include <unistd.h>

pid_t pseudo_terminal_spawn(const char *program, char *const arguments[],
                            char *const environment[], unsigned short columns,
                            unsigned short rows, int *terminal) {
  struct winsize size = {.ws_col = columns, .ws_row = rows};
  pid_t process = forkpty(terminal, NULL, NULL, &size);
  if (process != 0) return process;
  // Tests run on threads that block signals; a program started from one must not.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  // Another test's terminal, held open here, would never be seen to close.
  close_range(3, ~0U, 0);
  execve(program, arguments, environment);
  _exit(127);
}
