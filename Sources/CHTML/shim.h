#pragma once
#include <libxml/xmlversion.h>
/* Debian builds libxml2 with ICU; its header would pull ICU's types into the module. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

/* Every function of libxml2 that is called. */
typedef struct chtml_functions {
  __typeof__(&xmlInitParser) _Nonnull init_library;
  __typeof__(&htmlNewParserCtxt) _Nonnull new_parser;
  __typeof__(&htmlCtxtReadMemory) _Nonnull read_memory;
  __typeof__(&xmlStopParser) _Nonnull stop_parser;
  __typeof__(&htmlFreeParserCtxt) _Nonnull free_parser;
} chtml_functions;

#if defined(__APPLE__)
/* The system has the library loaded anyway. */
static inline const chtml_functions *_Nullable chtml_load(void) {
  static const chtml_functions functions = {
      xmlInitParser, htmlNewParserCtxt, htmlCtxtReadMemory, xmlStopParser, htmlFreeParserCtxt,
  };
  return &functions;
}
#else
/* Loads the library; NULL when the system does not have it. To be called once, by one thread. */
const chtml_functions *_Nullable chtml_load(void);
#endif
