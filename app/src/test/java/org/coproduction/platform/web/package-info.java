@NullMarked
package org.coproduction.platform.web;

import org.jspecify.annotations.NullMarked;
