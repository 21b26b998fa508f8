#pragma once
/* readline.h uses FILE without including stdio.h itself. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <readline/readline.h>
#include <readline/history.h>

/*
 * What Swift cannot do itself: set readline's globals, and handle a signal with nothing but
 * async-signal-safe calls. The state below is one copy per Swift file that uses these helpers,
 * so the helpers that touch it are called from one file, ReadlineSource.swift.
 */

static int creadline_signal_pipe[2] = {-1, -1};
static int creadline_shown_prefix = 0;

static void creadline_on_signal(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  /* The pipe does not block: when it is full, enough signals are waiting already. */
  ssize_t written = write(creadline_signal_pipe[1], &byte, 1);
  (void)written;
  errno = saved;
}

/* The reading end of a pipe that gets the number of every signal of the terminal, or -1. */
static inline int creadline_open_signal_pipe(void) {
  if (creadline_signal_pipe[0] >= 0) return creadline_signal_pipe[0];
  int ends[2];
  if (pipe(ends) != 0) return -1;
  for (int end = 0; end < 2; end++) {
    fcntl(ends[end], F_SETFD, FD_CLOEXEC);
    fcntl(ends[end], F_SETFL, O_NONBLOCK);
  }
  creadline_signal_pipe[0] = ends[0];
  creadline_signal_pipe[1] = ends[1];
  static const int numbers[] = {SIGINT, SIGWINCH, SIGTSTP, SIGTERM, SIGHUP};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    struct sigaction action;
    /* What whoever started the program wants to be ignored stays ignored. */
    if (sigaction(numbers[i], NULL, &action) != 0 || action.sa_handler == SIG_IGN) continue;
    action.sa_handler = creadline_on_signal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(numbers[i], &action, NULL);
  }
  return ends[0];
}

/* Stops or ends the process as the signal does by default, with the terminal as it was found. */
static inline void creadline_obey_signal(int number) {
  struct sigaction action;
  struct sigaction previous;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  rl_cleanup_after_signal();
  sigaction(number, &action, &previous);
  raise(number);
  /* Only a stopped process comes here, when it goes on. */
  sigaction(number, &previous, NULL);
  rl_reset_after_signal();
  rl_forced_update_display();
}

/* Lists matches without the words that stand before the completed name. */
static void creadline_show_matches(char **matches, int count, int longest) {
  (void)longest;
  char **shown = (char **)calloc((size_t)count + 2, sizeof *shown);
  if (shown == NULL) return;
  int widest = 0;
  for (int i = 0; i <= count; i++) {
    int length = (int)strlen(matches[i]);
    int skipped = length < creadline_shown_prefix ? length : creadline_shown_prefix;
    shown[i] = matches[i] + skipped;
    if (length - skipped > widest) widest = length - skipped;
  }
  rl_display_match_list(shown, count, widest);
  rl_forced_update_display();
  free(shown);
}

/* Called by readline with the whole line up to the cursor, since no character breaks words. */
static inline void creadline_set_up(rl_completion_func_t *_Nonnull complete) {
  rl_readline_name = "rolecall";
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_completer_word_break_characters = "";
  rl_attempted_completion_function = complete;
  rl_completion_display_matches_hook = creadline_show_matches;
}

/* What every completion sets anew: no file names, and how much of a match is not shown. */
static inline void creadline_begin_completion(int shown_prefix) {
  rl_attempted_completion_over = 1;
  creadline_shown_prefix = shown_prefix;
}

/* The newest line of the history, or NULL when there is none. */
static inline const char *_Nullable creadline_newest_entry(void) {
  HIST_ENTRY *entry = history_get(history_base + history_length - 1);
  return entry != NULL ? entry->line : NULL;
}
