@NullMarked
package org.coproduction.site.crawlers;

import org.jspecify.annotations.NullMarked;
