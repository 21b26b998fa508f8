#pragma once
#include <libxml/xmlversion.h>
/* Debian builds libxml2 with ICU; its header would pull ICU's types into the module. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
