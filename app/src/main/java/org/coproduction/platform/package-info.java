/** The cellar: language, links, layout, storage and the search index. It knows no word of the domain. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.coproduction.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
