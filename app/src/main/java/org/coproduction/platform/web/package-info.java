/** What every page stands on: the reader, links, layout, errors, headers. */
@NullMarked
package org.coproduction.platform.web;

import org.jspecify.annotations.NullMarked;
