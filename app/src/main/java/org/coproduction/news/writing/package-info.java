/** News as editors begin, publish and take them back. */
@NullMarked
package org.coproduction.news.writing;

import org.jspecify.annotations.NullMarked;
