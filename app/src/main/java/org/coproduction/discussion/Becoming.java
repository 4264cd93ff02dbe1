package org.coproduction.discussion;

import java.util.Optional;
import org.coproduction.platform.web.Viewer;

/** What a debate can become. A feature that makes records out of debates is a bean of this. */
public interface Becoming {
    /** Empty where this reader, or this debate, has no such way. */
    Optional<Way> of(Debate debate, Viewer viewer);

    /**
     * @param words key of what it does
     * @param address within the site, with what the debate gives to it
     * @param begins whether it begins something at once, so that it is a button; otherwise it leads to a form
     */
    record Way(String words, String address, boolean begins) {}
}
