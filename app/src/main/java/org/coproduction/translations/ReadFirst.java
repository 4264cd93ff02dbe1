package org.coproduction.translations;

import org.coproduction.platform.web.Viewer;

/** Whether an editor reads what somebody writes before others do, as a later feature knows that has rules for new members. */
public interface ReadFirst {
    boolean holdsFor(Viewer member);
}
