@NullMarked
package org.coproduction.translations.machine;

import org.jspecify.annotations.NullMarked;
