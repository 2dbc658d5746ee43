#define _GNU_SOURCE
#include "CPseudoTerminal.h"
#include <pty.h>
#include <signal.h>
#include <unistd.h>
#include <utmp.h>

pid_t pseudo_terminal_spawn(const char *program, char *const arguments[],
                            char *const environment[], unsigned short columns,
                            unsigned short rows, int *terminal, struct termios *modes) {
  struct winsize size = {.ws_col = columns, .ws_row = rows};
  int program_side;
  if (openpty(terminal, &program_side, NULL, NULL, &size) != 0) return -1;
  tcgetattr(program_side, modes);
  pid_t process = fork();
  if (process != 0) {
    close(program_side);
    return process;
  }
  login_tty(program_side);
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
