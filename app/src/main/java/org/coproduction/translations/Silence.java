package org.coproduction.translations;

import java.util.Optional;
import org.coproduction.platform.web.Here;

/** Whether somebody may write nothing for a while, as a later feature knows. */
public interface Silence {
    /** Why not, and until when, in their language; empty for nearly everybody. */
    Optional<String> of(Here here);
}
