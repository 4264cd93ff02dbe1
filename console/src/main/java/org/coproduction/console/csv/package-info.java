/** Tables in text: comma, semicolon or tab between cells. */
@NullMarked
package org.coproduction.console.csv;

import org.jspecify.annotations.NullMarked;
