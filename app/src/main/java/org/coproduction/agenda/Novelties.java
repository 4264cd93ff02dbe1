package org.coproduction.agenda;

import java.util.List;

/**
 * What is new on the agenda. Each feature whose things come and change is a bean of this, and asks its own tables; what only some
 * may read is nobody's news.
 */
public interface Novelties {
    /** Of each kind as many as the stretch asks for, the newest first. */
    List<Novelty> in(Stretch stretch);
}
