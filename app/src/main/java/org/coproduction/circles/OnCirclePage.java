package org.coproduction.circles;

import gg.jte.Content;
import org.coproduction.platform.web.Here;

/** What a later feature shows the members of a circle on its page, with its heading. Nobody else is ever shown that page. */
public interface OnCirclePage {
    Content part(Circle circle, Here here);
}
