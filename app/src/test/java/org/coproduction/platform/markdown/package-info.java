@org.jspecify.annotations.NullMarked
package org.coproduction.platform.markdown;
