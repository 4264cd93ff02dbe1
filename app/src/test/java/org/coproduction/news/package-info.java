@NullMarked
package org.coproduction.news;

import org.jspecify.annotations.NullMarked;
