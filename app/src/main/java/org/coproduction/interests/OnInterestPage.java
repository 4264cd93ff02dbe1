package org.coproduction.interests;

import gg.jte.Content;
import org.coproduction.platform.web.Here;

/** What a later feature shows on the page of an interest. */
public interface OnInterestPage {
    Content part(Interest interest, Here here);
}
