/** Downloads of any cases of cases: CSV, a zip of tables, XLSX, JSON and the sources as BibTeX or RIS, all streamed. */
@NullMarked
package org.coproduction.cases.downloads;

import org.jspecify.annotations.NullMarked;
