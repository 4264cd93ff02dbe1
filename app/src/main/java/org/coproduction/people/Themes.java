package org.coproduction.people;

import java.util.Map;
import org.coproduction.platform.words.Bilingual;

/** What people say they are interested in: the themes of the agenda, which knows people and not the other way round. */
public interface Themes {
    /** By number, in order. */
    Map<Integer, Bilingual> titles();
}
