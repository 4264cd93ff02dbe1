package org.coproduction.people.account;

import gg.jte.Content;
import java.util.List;
import org.coproduction.people.Awaited;
import org.coproduction.people.Person;
import org.coproduction.people.Worklists;
import org.coproduction.platform.mail.ReturnedMail.Returning;
import org.jspecify.annotations.Nullable;

/**
 * Where one arrives.
 *
 * @param needsFactor an administrator without a second factor has no rights as one yet
 * @param returning what is known of their address where mail comes back from it, otherwise null
 * @param yours what waits for its reader, the longest first
 * @param others what they wait for
 * @param lists work that waits for whoever has their rights, as far as there is some
 * @param parts what other features show there
 */
public record MePage(
        Person me,
        boolean needsFactor,
        @Nullable Returning returning,
        List<Awaited> yours,
        List<Awaited> others,
        List<Worklists.Line> lists,
        List<Content> parts) {
    public MePage {
        yours = List.copyOf(yours);
        others = List.copyOf(others);
        lists = List.copyOf(lists);
        parts = List.copyOf(parts);
    }
}
