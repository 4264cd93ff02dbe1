/**
 * Documents to keep: {@link org.coproduction.platform.pdf.Pdf} makes one of a page in XHTML, tagged for readers who listen, with the typeface of the
 * site inside. It asks nobody for anything.
 */
@NullMarked
package org.coproduction.platform.pdf;

import org.jspecify.annotations.NullMarked;
