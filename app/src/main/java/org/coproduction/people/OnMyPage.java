package org.coproduction.people;

import gg.jte.Content;
import org.coproduction.platform.web.Here;

/** What a later feature shows its reader on the page where one arrives after signing in, with its heading. */
public interface OnMyPage {
    Content part(Here here);
}
